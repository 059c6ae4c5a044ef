import type {
  KeyPath,
  LinkedLine,
  Outcome,
  Scope,
  SharedSnippetSource,
  SourceFile,
  SourcePlaces,
  TemplateSource,
  UnitSource,
  UnjudgedFinding,
} from '@klarmall/model';
import { checkedSource } from './checked-source.ts';
import { found } from './found.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { splitSnippets } from './markdown/split-snippets.ts';
import { parseLine } from './parse-line.ts';
import {
  blocksAt,
  lineAt,
  type ParsedSnippet,
  type ParsedSource,
  pathKey,
  type SourceKind,
} from './parsed-source.ts';
import { LineIndex } from './text/line-index.ts';
import { MappedText } from './text/mapped-text.ts';
import { readTexts, type WrittenTexts } from './texts/read-texts.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

const scopes: readonly Scope[] = ['central', 'national', 'regional', 'local'];
const segmentForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Kind and id of a file by its path from the project's root; undefined for files that are none of Klarmall's. */
export function sourceKind(path: string): { kind: SourceKind; id: string } | undefined {
  const folder = 'templates/';
  if (!path.startsWith(folder)) return undefined;
  const inside = path.slice(folder.length);
  const template = /^(.*)\.mall\.(?:yaml|yml|md)$/.exec(inside);
  if (template) return { kind: 'template', id: template[1] ?? '' };
  const unit = /^units\/(.*)\.ya?ml$/.exec(inside);
  if (unit) return { kind: 'unit', id: unit[1] ?? '' };
  const snippet = /^snippets\/(.*)\.(?:ya?ml|md)$/.exec(inside);
  if (snippet) return { kind: 'snippet', id: snippet[1] ?? '' };
  return undefined;
}

interface Body {
  /** Absent where it is not known where the YAML ends; a finding says so. */
  readonly yaml?: YamlDocument;
  /** Offset at which the body's text starts; the end of the file when it has none. */
  readonly start: number;
}

class SourceReader {
  readonly file: SourceFile;
  readonly lines: LineIndex;
  readonly findings: UnjudgedFinding[] = [];

  constructor(file: SourceFile) {
    this.file = file;
    this.lines = new LineIndex(file.path, file.text);
  }

  /** Front matter and body of a Markdown file, or the whole file as YAML. */
  body(): Body {
    const text = this.file.text;
    if (!this.file.path.endsWith('.md')) {
      return { yaml: parseYaml(text, 0, this.lines), start: text.length };
    }
    const fence = /^---[ \t]*\r?\n/.exec(text);
    if (!fence) {
      this.findings.push(
        found('source/front-matter', 'missing', this.lines.place(0, Math.max(1, text.indexOf('\n')))),
      );
      return { start: 0 };
    }
    const from = fence[0].length;
    const end = /^---[ \t]*$/m.exec(text.slice(from).replaceAll('\r', ' '));
    if (!end) {
      this.findings.push(found('source/front-matter', 'unclosed', this.lines.place(0, 3)));
      return { start: text.length };
    }
    const yaml = parseYaml(text.slice(from, from + end.index), from, this.lines);
    const afterFence = text.indexOf('\n', from + end.index);
    const start = afterFence === -1 ? text.length : afterFence + 1;
    return { yaml, start };
  }

  take<T>({ value, findings }: Outcome<T>): T {
    this.findings.push(...findings);
    return value;
  }

  line(text: MappedText): LinkedLine {
    return { inlines: this.take(parseLine(text)), place: text.place(0, text.value.trimEnd().length) };
  }
}

/** Names that Windows keeps for devices: a file called so cannot be fetched from git there (Microsoft, Naming Files, Paths, and Namespaces). */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** The part of an id that Windows keeps for a device, if any. */
export function deviceIn(id: string): string | undefined {
  return id.split('/').find((segment) => deviceName.test(segment));
}

function checkId(reader: SourceReader, id: string): void {
  const segments = id.split('/');
  const device = deviceIn(id);
  if (device !== undefined)
    reader.findings.push(found('source/file-name', 'device', reader.lines.place(0, 1), { name: device }));
  const wrong = segments.some((segment) => !segmentForm.test(segment));
  if (wrong) reader.findings.push(found('source/file-name', 'badId', reader.lines.place(0, 1), { id }));
}

function yamlSnippets(source: TemplateSource, places: SourcePlaces, texts: WrittenTexts): ParsedSnippet[] {
  return (source.snippets ?? []).flatMap((snippet, index): ParsedSnippet[] => {
    const path: KeyPath = ['snippets', index];
    const after =
      snippet.after === undefined
        ? {}
        : { after: snippet.after, afterPlace: places.value([...path, 'after']) };
    if ('use' in snippet)
      return [{ type: 'use', id: snippet.use, place: places.value([...path, 'use']), ...after }];
    const title = lineAt({ texts }, [...path, 'title']);
    if (!title || !texts.has(pathKey([...path, 'text']))) return [];
    return [
      {
        type: 'own',
        id: snippet.id,
        title,
        heading: snippet.heading ?? true,
        blocks: blocksAt({ texts }, [...path, 'text']),
        place: places.value([...path, 'id']),
        ...after,
      },
    ];
  });
}

/** The snippets of a Markdown body, and whether all of it belongs to one of them under its own name. */
function bodySnippets(
  reader: SourceReader,
  start: number,
): { snippets: readonly ParsedSnippet[]; whole: boolean } {
  if (start >= reader.file.text.length) return { snippets: [], whole: true };
  const { value: snippets, findings } = splitSnippets(reader.file.text, start, reader.lines);
  reader.findings.push(...findings);
  const parsed = snippets.map(({ title, text, ...snippet }) => ({
    type: 'own' as const,
    ...snippet,
    title: reader.line(title),
    blocks: reader.take(parseMarkdown(text)),
  }));
  return { snippets: parsed, whole: findings.length === 0 };
}

/**
 * Reads one source file. `kind` and `id` come from its path (`sourceKind`).
 * The result holds everything that could be read; its findings say what could not.
 */
export function parseSource(file: SourceFile, kind: SourceKind, id: string): Outcome<ParsedSource> {
  const reader = new SourceReader(file);
  const { yaml, start } = reader.body();
  const markdown = file.path.endsWith('.md');
  const schema = kind === 'template' && markdown ? 'front-matter' : kind;
  // The text of a shared snippet in Markdown is the file's body.
  const body =
    kind === 'snippet' && markdown
      ? MappedText.slice(file.text, reader.lines, start, file.text.length)
      : undefined;
  const checked = yaml && checkedSource(schema, yaml, body && { text: body.value });
  reader.findings.push(...(checked?.findings ?? []));
  if (!checked?.value) {
    if (reader.findings.length === 0)
      reader.findings.push(found('source/yaml-form', 'notMap', reader.lines.place(0, 1)));
    return { value: { type: 'nothing', kind, id, file }, findings: reader.findings };
  }
  checkId(reader, id);
  const { value, places, refused } = checked;
  const textAt = (path: KeyPath) => (body && path[0] === 'text' ? body : checked.text(path));
  const texts = reader.take(readTexts(kind, value, textAt));
  const { findings } = reader;
  const base = { file, places, refused, texts };

  if (kind === 'unit') {
    const written = value as Partial<Pick<UnitSource, 'id' | 'hsaId'>> & Omit<UnitSource, 'id' | 'hsaId'>;
    if (written.id !== undefined && written.id !== id) {
      reader.findings.push(
        found('source/file-name', 'idDiffers', places.value(['id']), {
          file: `${id}.yaml`,
          id: written.id,
        }),
      );
    }
    // A refused HSA id leaves the unit without one; its finding holds the unit back.
    const source = { ...written, id, hsaId: written.hsaId ?? '' };
    return { value: { ...base, type: 'unit', id, source }, findings };
  }
  if (kind === 'snippet') {
    const source = value as SharedSnippetSource;
    const title = lineAt(base, ['title']) ?? { inlines: [], place: places.key([]) };
    const blocks = blocksAt(base, ['text']);
    return { value: { ...base, type: 'snippet', id, source, title, blocks }, findings };
  }
  const scope = scopes.find((candidate) => id.startsWith(`${candidate}/`));
  if (!scope) reader.findings.push(found('source/file-name', 'noScope', reader.lines.place(0, 1)));
  const source = value as TemplateSource;
  const inBody = bodySnippets(reader, start);
  return {
    value: {
      file,
      places,
      texts,
      type: 'template',
      id,
      refused: inBody.whole
        ? refused
        : { whole: refused.whole, touches: (path) => path[0] === 'snippets' || refused.touches(path) },
      scope: scope ?? 'local',
      source,
      snippets: [...yamlSnippets(source, places, texts), ...inBody.snippets],
    },
    findings,
  };
}
