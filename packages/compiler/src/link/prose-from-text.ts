import type { Prose, ProseContext, SourceFile, TextRole } from '@klarmall/model';
import { parseMarkdown } from '../source/markdown/parse-markdown.ts';
import { LineIndex } from '../source/text/line-index.ts';
import { MappedText } from '../source/text/mapped-text.ts';
import { blockProse } from './prose.ts';

export interface TextOptions {
  /** What the reader may take for known words; nothing unless said. */
  readonly context?: ProseContext;
  /** BCP 47; Swedish unless said. */
  readonly language?: string;
  /** What a paragraph is; 'paragraph' unless said. */
  readonly paragraphRole?: TextRole;
}

/** Code and tables are no running text; blanks in their place leave every offset as it was. */
function withoutCodeAndTables(text: string): string {
  const blanks = (match: string) => match.replace(/[^\r\n]/g, ' ');
  return text
    .replace(/^(`{3,}|~{3,})[^\n]*\n(?:(?!\1)[^\n]*\n)*?\1[^\n]*$/gm, blanks)
    .replace(/^[ \t]*\|[^\n]*$/gm, blanks);
}

/**
 * The texts of any Markdown or plain text outside a template: a letter, a page. Forms that no message can carry are read
 * as the words they hold. Placeholders show their name.
 */
export function proseFromText(file: SourceFile, options: TextOptions = {}): readonly Prose[] {
  const lines = new LineIndex(file.path, file.text);
  const text = withoutCodeAndTables(file.text);
  const { value: blocks } = parseMarkdown(MappedText.slice(text, lines, 0, text.length));
  return blockProse(
    {
      part: '',
      reader: 'citizen',
      language: options.language ?? 'sv',
      context: options.context ?? { allowedWords: new Set() },
      usedIn: [],
      locked: false,
      placeholderText: ({ name }) => name,
      ...(options.paragraphRole ? { paragraphRole: options.paragraphRole } : {}),
    },
    blocks,
  );
}
