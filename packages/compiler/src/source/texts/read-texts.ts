import type { KeyPath, TextContent, TextKind, TextRow, UnjudgedFinding, WrittenText } from '@klarmall/model';
import { found } from '../found.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { parseLine } from '../parse-line.ts';
import { pathKey } from '../parsed-source.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { textsIn } from './texts-in.ts';

/** The texts of one source file, by key path joined with `/`. */
export type WrittenTexts = ReadonlyMap<string, WrittenText>;

/** Reads one text by its form; what is wrong in it goes to `findings`. */
function readText(
  text: MappedText,
  { form, reader }: Pick<TextRow, 'form' | 'reader'>,
  findings: UnjudgedFinding[],
): TextContent {
  if (form === 'blocks') {
    const { blocks, findings: found } = parseMarkdown(text);
    findings.push(...found);
    return { blocks };
  }
  const { inlines, findings: found } = parseLine(text, reader === 'staff');
  findings.push(...found);
  return { inlines };
}

/**
 * Reads every text that a file's schema knows of. `value` fits the schema; `textAt` gives the written text at a path of
 * it. What is wrong in a text goes to `findings`.
 */
export function readTexts(
  kind: TextKind,
  value: unknown,
  textAt: (path: KeyPath) => MappedText | undefined,
  findings: UnjudgedFinding[],
): Map<string, WrittenText> {
  const texts = new Map<string, WrittenText>();
  for (const written of textsIn(kind, value)) {
    const text = textAt(written.path);
    if (!text) continue;
    const place = text.place(0, text.value.trimEnd().length);
    const content = readText(text, written.row, findings);
    if (written.row.form === 'plain') findings.push(...strayPlaceholders(content));
    texts.set(pathKey(written.path), { ...written, place, ...content });
  }
  return texts;
}

/** A plain text is shown as it stands: whatever looks filled in would reach its reader with its braces. */
function strayPlaceholders({ inlines = [] }: TextContent): UnjudgedFinding[] {
  return inlines.flatMap((inline) =>
    inline.type === 'placeholder'
      ? [
          found('link/unknown-placeholder', 'inValue', inline.place, {
            name: `{{${inline.namespace}.${inline.name}}}`,
          }),
        ]
      : [],
  );
}
