// What a pull request's comment says, and the safe fixes that it can take with one click. Read from the folder where
// the run left check.md, check.json and diff.md.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** By this the comment is known the next time. */
export const mark = '<!-- klarmall -->';
/** More suggestions than this are noise. */
const mostSuggestions = 20;

async function textOf(folder, name) {
  return readFile(join(folder, name), 'utf8').catch(() => '');
}

/** Whole sections, as many as have room. */
function fitted(text, room) {
  if (text.length <= room) return text;
  const end = text.lastIndexOf('\n\n', room);
  return `${text.slice(0, end > 0 ? end : room)}\n\n… Resten står i körningens sammanfattning. The rest is in the summary of the run.\n`;
}

/** The comment: what was found, and what the citizen will see. @param longest characters. */
export async function commentBody(folder, longest) {
  const check = fitted(await textOf(folder, 'check.md'), longest / 2);
  const diff = fitted(await textOf(folder, 'diff.md'), longest / 2);
  return [mark, check, diff].join('\n');
}

/** Whether a comment is the one that is kept up to date. */
export function isOurs({ body }) {
  return typeof body === 'string' && body.startsWith(mark);
}

/** The fingerprints of the findings that suggestions were made for. */
export function suggestedIn(comments) {
  return new Set(comments.flatMap(({ body = '' }) => /^<!-- klarmall (\w+) -->/.exec(body)?.[1] ?? []));
}

/**
 * Safe fixes that stand on one line: where, the whole line as it becomes, and what it is about.
 * @param root the repository's folder. @param project the project's folder in it, `.` when they are the same.
 */
export async function suggestions(folder, root, project) {
  const report = JSON.parse((await textOf(folder, 'check.json')) || '{"findings":[]}');
  const byLine = new Map();
  for (const { finding, words } of report.findings) {
    const fix = (finding.fixes ?? []).find(({ safety }) => safety === 'safe');
    const [edit, ...others] = fix?.edits ?? [];
    if (!edit || others.length > 0 || edit.place.start.line !== edit.place.end.line) continue;
    const key = `${edit.place.file}:${edit.place.start.line}`;
    // Two suggestions on one line would undo each other.
    if (!byLine.has(key)) byLine.set(key, { edit, words, fingerprint: finding.fingerprint });
  }
  const prefix = project === '.' ? '' : `${project.replace(/^\.\/|\/$/g, '')}/`;
  const made = [];
  for (const { edit, words, fingerprint } of [...byLine.values()].slice(0, mostSuggestions)) {
    const source = (await readFile(join(root, project, edit.place.file), 'utf8')).replace(/^\ufeff/, '');
    const line = source.split(/\r?\n/)[edit.place.start.line - 1] ?? '';
    const fixed =
      line.slice(0, edit.place.start.column - 1) + edit.text + line.slice(edit.place.end.column - 1);
    if (fixed.includes('\n') || fixed.includes('```')) continue;
    made.push({
      path: prefix + edit.place.file,
      line: edit.place.start.line,
      fingerprint,
      body: (fence) =>
        `<!-- klarmall ${fingerprint} -->\n${words.message}\n\n\`\`\`${fence}\n${fixed}\n\`\`\``,
    });
  }
  return made;
}

/** Every item of a list, page by page. @param page what the address answers for a page, or undefined. */
export async function everyPage(page) {
  const items = [];
  for (let number = 1; ; number += 1) {
    const found = (await page(`per_page=100&page=${number}`)) ?? [];
    items.push(...found);
    if (found.length < 100) return items;
  }
}
