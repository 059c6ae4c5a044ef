import type { Outcome, Place, UnjudgedFinding } from '@klarmall/model';
import { found } from '../found.ts';
import { suggestedId } from '../suggested-id.ts';
import type { LineIndex } from '../text/line-index.ts';
import { MappedText } from '../text/mapped-text.ts';

/** A snippet of a `.mall.md` body: its heading line read raw, its text still to be read. */
interface BodySnippet {
  readonly id: string;
  readonly title: MappedText;
  readonly heading: boolean;
  readonly after?: string;
  readonly afterPlace?: Place;
  readonly text: MappedText;
  readonly place: Place;
}

const attributeForm =
  /^#(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?<rest>(?: (?:\.no-heading|after=[a-z][a-z0-9]*(?:-[a-z0-9]+)*))*)$/;

/**
 * Splits a body at its level-1 headings, line by line, before any Markdown is read:
 * an unclosed box can then never swallow the next snippet. `start` is the body's UTF-16 offset in the file.
 */
export function splitSnippets(
  text: string,
  start: number,
  lines: LineIndex,
): Outcome<readonly BodySnippet[]> {
  const snippets: BodySnippet[] = [];
  const findings: UnjudgedFinding[] = [];
  const headings = [...text.slice(start).matchAll(/^# ?[^#\n][^\n]*$/gm)].map((match) => ({
    at: start + match.index,
    line: match[0].replace(/\r$/, ''),
  }));
  const firstAt = headings[0]?.at ?? text.length;
  const before = text.slice(start, firstAt);
  if (before.trim() !== '') {
    const from = start + before.search(/\S/);
    const deep = /^#{2,6} \S[^\n]*/.exec(text.slice(from))?.[0].trimEnd();
    findings.push(
      deep === undefined
        ? found('source/heading-form', 'textBefore', lines.place(from, start + before.trimEnd().length))
        : found('source/heading-form', 'startTooDeep', lines.place(from, from + deep.length), { text: deep }),
    );
  }
  headings.forEach(({ at, line }, index) => {
    const lineEnd = at + line.length;
    const nextAt = headings[index + 1]?.at ?? text.length;
    const titleStart = at + (/^#\s*/.exec(line)?.[0].length ?? 1);
    const braces = /\s*\{(?!\{)([^{}]*)\}\s*$/.exec(line);
    const titleEnd = braces ? at + braces.index : at + line.trimEnd().length;
    const title = MappedText.slice(text, lines, titleStart, Math.max(titleStart, titleEnd));
    const place = lines.place(at, lineEnd);
    let id = '';
    let heading = true;
    let after: string | undefined;
    let afterPlace: Place | undefined;
    if (!braces) {
      const suggestion = suggestedId(title.value);
      const end = lines.place(titleEnd, titleEnd);
      findings.push(
        found('source/heading-form', 'missingId', place, { suggestion }, [
          { title: 'addId', edits: [{ place: end, text: ` {#${suggestion}}` }], safety: 'suggestion' },
        ]),
      );
      id = suggestion;
    } else {
      const from = at + braces.index + braces[0].indexOf('{');
      const written = text.slice(from, lineEnd).trimEnd();
      const match = attributeForm.exec(braces[1] ?? '');
      if (!match) {
        const braced = lines.place(from, from + written.length);
        // An id alone is what most people want to write there.
        const only = /^#?\s*([^\s#]+)$/.exec(braces[1] ?? '')?.[1];
        const suggestion = suggestedId(only ?? '');
        if (only === undefined || suggestion === only) {
          findings.push(found('source/heading-form', 'attributes', braced, { text: written }));
          id = /#\s*([a-z][a-z0-9-]*)/.exec(written)?.[1] ?? suggestedId(title.value);
        } else {
          findings.push(
            found('source/heading-form', 'badId', braced, { id: only, suggestion }, [
              { title: 'addId', edits: [{ place: braced, text: `{#${suggestion}}` }], safety: 'suggestion' },
            ]),
          );
          id = suggestion;
        }
      } else {
        id = match.groups?.id ?? '';
        const rest = match.groups?.rest ?? '';
        heading = !rest.includes('.no-heading');
        after = /after=([a-z0-9-]+)/.exec(rest)?.[1];
        if (after !== undefined) {
          const afterAt = from + written.indexOf('after=') + 'after='.length;
          afterPlace = lines.place(afterAt, afterAt + after.length);
        }
      }
    }
    snippets.push({
      id,
      title,
      heading,
      ...(after === undefined ? {} : { after }),
      ...(afterPlace ? { afterPlace } : {}),
      text: MappedText.slice(text, lines, Math.min(lineEnd + 1, nextAt), nextAt),
      place,
    });
  });
  return { value: snippets, findings };
}
