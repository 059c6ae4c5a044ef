import type {
  KeyPath,
  LinkedLine,
  MarkupBlock,
  Place,
  Refused,
  Scope,
  SharedSnippetSource,
  SourceFile,
  SourcePlaces,
  TemplateSource,
  UnitSource,
  WrittenText,
} from '@klarmall/model';

/** What a path under the templates folder says a file is. */
export type SourceKind = 'template' | 'unit' | 'snippet';

interface ParsedBase {
  readonly file: SourceFile;
  readonly places: SourcePlaces;
  readonly refused: Refused;
  /** Every text that the file's schema knows of, by key path joined with `/`. */
  readonly texts: ReadonlyMap<string, WrittenText>;
}

/** A snippet as its own file writes it: text of its own, or a shared one taken in. */
export type ParsedSnippet =
  | {
      readonly type: 'own';
      readonly id: string;
      readonly title: LinkedLine;
      readonly heading: boolean;
      readonly after?: string;
      readonly afterPlace?: Place;
      readonly blocks: readonly MarkupBlock[];
      readonly place: Place;
    }
  | {
      readonly type: 'use';
      readonly id: string;
      readonly after?: string;
      readonly afterPlace?: Place;
      readonly place: Place;
    };

export interface ParsedTemplate extends ParsedBase {
  readonly type: 'template';
  readonly id: string;
  readonly scope: Scope;
  readonly source: TemplateSource;
  readonly snippets: readonly ParsedSnippet[];
}

export interface ParsedUnit extends ParsedBase {
  readonly type: 'unit';
  readonly id: string;
  readonly source: UnitSource;
}

export interface ParsedSharedSnippet extends ParsedBase {
  readonly type: 'snippet';
  readonly id: string;
  readonly source: SharedSnippetSource;
  readonly title: LinkedLine;
  readonly blocks: readonly MarkupBlock[];
}

/** A file that could not be read, or lacks what it cannot be without; findings say why. Its name is known all the same. */
interface ParsedNothing {
  readonly type: 'nothing';
  readonly kind: SourceKind;
  readonly id: string;
  readonly file: SourceFile;
}

export type ParsedSource = ParsedTemplate | ParsedUnit | ParsedSharedSnippet | ParsedNothing;

export function pathKey(path: KeyPath): string {
  return path.join('/');
}

/** The one-line text at a path; undefined where the file has none. */
export function lineAt({ texts }: Pick<ParsedBase, 'texts'>, path: KeyPath): LinkedLine | undefined {
  const text = texts.get(pathKey(path));
  return text?.inlines && { inlines: text.inlines, place: text.place };
}

/** The blocks of the text at a path; none where the file has no such text. */
export function blocksAt({ texts }: Pick<ParsedBase, 'texts'>, path: KeyPath): readonly MarkupBlock[] {
  return texts.get(pathKey(path))?.blocks ?? [];
}
