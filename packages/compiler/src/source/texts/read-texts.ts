import type {
  KeyPath,
  MarkupInline,
  Outcome,
  TextContent,
  TextKind,
  TextRow,
  UnjudgedFinding,
  WrittenText,
} from '@klarmall/model';
import { found } from '../found.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { parseLine } from '../parse-line.ts';
import { pathKey } from '../parsed-source.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { textsIn } from './texts-in.ts';

/** The texts of one source file, by key path joined with `/`. */
export type WrittenTexts = ReadonlyMap<string, WrittenText>;

/** Reads one text by its form. */
function readText(
  text: MappedText,
  { form, reader }: Pick<TextRow, 'form' | 'reader'>,
): Outcome<TextContent> {
  if (form === 'blocks') {
    const { value: blocks, findings } = parseMarkdown(text);
    return { value: { blocks }, findings };
  }
  const { value: inlines, findings } = parseLine(text, reader === 'staff');
  const stray = form === 'plain' ? strayPlaceholders(inlines) : [];
  return { value: { inlines }, findings: [...findings, ...stray] };
}

/**
 * Reads every text that a file's schema knows of. `value` fits the schema; `textAt` gives the written text at a path of
 * it.
 */
export function readTexts(
  kind: TextKind,
  value: unknown,
  textAt: (path: KeyPath) => MappedText | undefined,
): Outcome<WrittenTexts> {
  const findings: UnjudgedFinding[] = [];
  const texts = new Map<string, WrittenText>();
  for (const written of textsIn(kind, value)) {
    const text = textAt(written.path);
    if (!text) continue;
    const place = text.place(0, text.value.trimEnd().length);
    const { key, row, path, part } = written;
    const { value: content, findings: own } = readText(text, row);
    findings.push(...own);
    // Key by key: of what is spread, V8 makes a hidden class for each object, larger than the object.
    texts.set(
      pathKey(path),
      content.blocks
        ? { key, row, path, part, place, blocks: content.blocks }
        : { key, row, path, part, place, inlines: content.inlines },
    );
  }
  return { value: texts, findings };
}

/** A plain text is shown as it stands: whatever looks filled in would reach its reader with its braces. */
function strayPlaceholders(inlines: readonly MarkupInline[]): UnjudgedFinding[] {
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
