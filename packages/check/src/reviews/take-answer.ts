import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedTemplate } from '@klarmall/model';
import { writeFileAtomically } from '../workspace/write-file.ts';
import { codeOf, reviewedText } from './approvals.ts';

type Approval = NonNullable<LinkedTemplate['own']['reviewed']>[number];

/** What a reviewer has answered on paper. */
export interface ReviewAnswer {
  readonly role: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly checked: Approval['checked'];
  /** The code on the paper: which text was read. */
  readonly code: string;
}

export type AnswerTaken =
  | { readonly status: 'written'; readonly path: string }
  /** The same answer stands there. */
  | { readonly status: 'same'; readonly path: string }
  /** The words have changed since the paper was printed. */
  | { readonly status: 'otherText'; readonly code: string }
  /** The list stands on one line or in another form; the text is for the user to put in. */
  | { readonly status: 'byHand'; readonly path: string; readonly text: string };

function entryText({ role, date, checked }: ReviewAnswer, sha256: string, indent: string): string {
  const lines = [
    `- role: ${JSON.stringify(role)}`,
    `  date: "${date}"`,
    `  checked: [${checked.join(', ')}]`,
    `  sha256: ${sha256}`,
  ];
  return `${lines.map((line) => indent + line).join('\n')}\n`;
}

/** Where front matter or a whole YAML file ends: what is put there stands on lines of its own. */
function endOfYaml(text: string, path: string): number {
  if (!path.endsWith('.md')) return text.length;
  const fence = /^---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const end = /^---[ \t]*$/m.exec(text.slice(fence));
  return end ? fence + end.index : text.length;
}

/** Puts a reviewer's answer into the template's file, when it is about the words that stand there now. */
export function takeAnswer(root: string, template: LinkedTemplate, answer: ReviewAnswer): AnswerTaken {
  const { sha256 } = reviewedText(template);
  if (codeOf(sha256) !== answer.code.trim().toLowerCase())
    return { status: 'otherText', code: codeOf(sha256) };
  const { file: path } = template.places;
  const own = template.own.reviewed ?? [];
  if (own.some((one) => one.role === answer.role && one.date === answer.date && one.sha256 === sha256))
    return { status: 'same', path };
  const absolute = join(root, path);
  const bytes = readFileSync(absolute, 'utf8');
  const mark = bytes.startsWith('\ufeff') ? '\ufeff' : '';
  const text = bytes.slice(mark.length);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let at = endOfYaml(text, path);
  let added = `reviewed:\n${entryText(answer, sha256, '  ')}`;
  if (own.length > 0) {
    // After the list's own key, so that the newest stands first and nothing has to be moved.
    const key = template.places.key(['reviewed']).end.offset;
    const [line = ''] = /^:[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(key)) ?? [];
    const [, indent] = /^([ \t]*)- /.exec(text.slice(key + line.length)) ?? [];
    if (line === '' || indent === undefined)
      return { status: 'byHand', path, text: entryText(answer, sha256, '  ') };
    at = key + line.length;
    added = entryText(answer, sha256, indent);
  }
  const before = text.slice(0, at);
  const gap = own.length === 0 && before !== '' && !before.endsWith('\n') ? lineEnd : '';
  writeFileAtomically(absolute, mark + before + gap + added.replaceAll('\n', lineEnd) + text.slice(at));
  return { status: 'written', path };
}
