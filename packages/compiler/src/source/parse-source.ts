import type {
  KeyPath,
  LinkedLine,
  MarkupBlock,
  Scope,
  SharedSnippetSource,
  SourceFile,
  TemplateSource,
  UnitSource,
  UnjudgedFinding,
} from '@klarmall/model';
import { found } from './found.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { splitSnippets } from './markdown/split-snippets.ts';
import { type ParsedSnippet, type ParsedSource, pathKey } from './parsed-source.ts';
import { checkedValue } from './schema/checked-value.ts';
import { LineIndex } from './text/line-index.ts';
import { MappedText } from './text/mapped-text.ts';
import { parseLine } from './text/parse-line.ts';
import { parseYaml, type YamlDocument } from './yaml/parse-yaml.ts';

const scopes: readonly Scope[] = ['central', 'national', 'regional', 'local'];
const segmentForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What a path under the templates folder says a file is. */
export type SourceKind = 'template' | 'unit' | 'snippet';

/** Kind and id of a file by its path from the project's root; undefined for files that are none of Klarmall's. */
export function sourceKind(
  path: string,
  templatesFolder = 'templates',
): { kind: SourceKind; id: string } | undefined {
  if (!path.startsWith(`${templatesFolder}/`)) return undefined;
  const inside = path.slice(templatesFolder.length + 1);
  const template = /^(.*)\.mall\.(?:yaml|yml|md)$/.exec(inside);
  if (template) return { kind: 'template', id: template[1] ?? '' };
  const unit = /^units\/(.*)\.ya?ml$/.exec(inside);
  if (unit) return { kind: 'unit', id: unit[1] ?? '' };
  const snippet = /^snippets\/(.*)\.(?:ya?ml|md)$/.exec(inside);
  if (snippet) return { kind: 'snippet', id: snippet[1] ?? '' };
  return undefined;
}

interface Body {
  readonly yaml: YamlDocument;
  /** Offset at which the body's text starts; the end of the file when it has none. */
  readonly start: number;
}

class SourceReader {
  readonly file: SourceFile;
  readonly lines: LineIndex;
  readonly findings: UnjudgedFinding[] = [];
  readonly lineTexts = new Map<string, LinkedLine>();
  readonly blockTexts = new Map<string, readonly MarkupBlock[]>();

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
      return { yaml: parseYaml('', 0, this.lines), start: 0 };
    }
    const from = fence[0].length;
    const end = /^---[ \t]*$/m.exec(text.slice(from).replaceAll('\r', ' '));
    if (!end) {
      this.findings.push(found('source/front-matter', 'unclosed', this.lines.place(0, 3)));
      return { yaml: parseYaml(text.slice(from), from, this.lines), start: text.length };
    }
    const yaml = parseYaml(text.slice(from, from + end.index), from, this.lines);
    const afterFence = text.indexOf('\n', from + end.index);
    const start = afterFence === -1 ? text.length : afterFence + 1;
    return { yaml, start };
  }

  line(text: MappedText): LinkedLine {
    const { inlines, findings } = parseLine(text);
    this.findings.push(...findings);
    return { inlines, place: text.place(0, text.value.trimEnd().length) };
  }

  blocks(text: MappedText): readonly MarkupBlock[] {
    const { blocks, findings } = parseMarkdown(text);
    this.findings.push(...findings);
    return blocks;
  }

  lineAt(yaml: YamlDocument, path: KeyPath): void {
    const text = yaml.text(path);
    if (text) this.lineTexts.set(pathKey(path), this.line(text));
  }

  blocksAt(yaml: YamlDocument, path: KeyPath): void {
    const text = yaml.text(path);
    if (text) this.blockTexts.set(pathKey(path), this.blocks(text));
  }
}

function checkId(reader: SourceReader, id: string): void {
  const wrong = id.split('/').some((segment) => !segmentForm.test(segment));
  if (wrong) reader.findings.push(found('source/file-name', 'badId', reader.lines.place(0, 1), { id }));
}

function questionLines(
  reader: SourceReader,
  yaml: YamlDocument,
  questions: TemplateSource['questions'],
  path: KeyPath,
): void {
  // A stack instead of recursion: follow-ups nest as deep as a file likes.
  const open = (questions ?? []).map((question, index) => ({ question, path: [...path, index] as KeyPath }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { question, path: at } = next;
    reader.lineAt(yaml, [...at, 'text']);
    reader.lineAt(yaml, [...at, 'help']);
    (question.options ?? []).forEach((_, index) => {
      reader.lineAt(yaml, [...at, 'options', index]);
    });
    (question.followUps ?? []).forEach((followUp, index) => {
      open.push({ question: followUp.ask, path: [...at, 'followUps', index, 'ask'] });
    });
  }
}

function templateLines(reader: SourceReader, yaml: YamlDocument, source: TemplateSource): void {
  for (const key of [
    'name',
    'internalName',
    'listTitle',
    'purpose',
    'answerUse',
    'instruction',
    'journal',
  ] as const) {
    reader.lineAt(yaml, [key]);
  }
  if (source.contact !== 'unit') reader.lineAt(yaml, ['contact']);
  reader.lineAt(yaml, ['unread', 'then']);
  for (const [name, value] of Object.entries(source.values ?? {})) {
    if (typeof value === 'string') reader.lineAt(yaml, ['values', name]);
    else if (typeof value === 'object') reader.lineAt(yaml, ['values', name, 'default']);
  }
  for (const name of Object.keys(source.fields ?? {})) {
    reader.lineAt(yaml, ['fields', name, 'label']);
    reader.lineAt(yaml, ['fields', name, 'example']);
  }
  (source.messages ?? []).forEach((_, index) => {
    reader.lineAt(yaml, ['messages', index, 'name']);
  });
  questionLines(reader, yaml, source.questions, ['questions']);
  for (const form of ['reply', 'partialReply', 'counterQuestion'] as const) {
    (source.answerForms?.[form] ?? []).forEach((_, index) => {
      reader.blocksAt(yaml, ['answerForms', form, index, 'text']);
    });
  }
  (source.attachments ?? []).forEach((_, index) => {
    reader.lineAt(yaml, ['attachments', index, 'title']);
    reader.lineAt(yaml, ['attachments', index, 'textEquivalent']);
  });
}

function yamlSnippets(reader: SourceReader, yaml: YamlDocument, source: TemplateSource): ParsedSnippet[] {
  const snippets: ParsedSnippet[] = [];
  (source.snippets ?? []).forEach((snippet, index) => {
    const path: KeyPath = ['snippets', index];
    const after =
      snippet.after === undefined
        ? {}
        : { after: snippet.after, afterPlace: yaml.places.value([...path, 'after']) };
    if ('use' in snippet) {
      snippets.push({ type: 'use', id: snippet.use, place: yaml.places.value([...path, 'use']), ...after });
      return;
    }
    const title = yaml.text([...path, 'title']);
    const text = yaml.text([...path, 'text']);
    if (!title || !text) return;
    snippets.push({
      type: 'own',
      id: snippet.id,
      title: reader.line(title),
      heading: snippet.heading ?? true,
      blocks: reader.blocks(text),
      place: yaml.places.value([...path, 'id']),
      ...after,
    });
  });
  return snippets;
}

function bodySnippets(reader: SourceReader, start: number): ParsedSnippet[] {
  if (start >= reader.file.text.length) return [];
  const { snippets, findings } = splitSnippets(reader.file.text, start, reader.lines);
  reader.findings.push(...findings);
  return snippets.map(({ title, text, ...snippet }) => ({
    type: 'own',
    ...snippet,
    title: reader.line(title),
    blocks: reader.blocks(text),
  }));
}

/**
 * Reads one source file. `kind` and `id` come from its path (`sourceKind`).
 * The result holds everything that could be read; its findings say what could not.
 */
export function parseSource(file: SourceFile, kind: SourceKind, id: string): ParsedSource {
  const reader = new SourceReader(file);
  const { yaml, start } = reader.body();
  reader.findings.push(...yaml.findings);
  if (
    yaml.value === undefined ||
    yaml.value === null ||
    typeof yaml.value !== 'object' ||
    Array.isArray(yaml.value)
  ) {
    if (reader.findings.length === 0)
      reader.findings.push(found('source/yaml-form', 'notMap', reader.lines.place(0, 1)));
    return { type: 'nothing', file, findings: reader.findings };
  }
  checkId(reader, id);
  const markdown = file.path.endsWith('.md');
  const schema = kind === 'template' && markdown ? 'front-matter' : kind;
  const written =
    kind === 'snippet' && markdown ? { ...yaml.value, text: file.text.slice(start) } : yaml.value;
  const { value, findings } = checkedValue(schema, written, yaml.places);
  // What the YAML reader stumbled over on a line is the cause of what does not fit there.
  const stumbled = new Set(yaml.findings.map(({ place }) => place?.start.line));
  reader.findings.push(...findings.filter(({ place }) => !stumbled.has(place?.start.line)));
  const base = { file, places: yaml.places, findings: reader.findings, lines: reader.lineTexts };

  if (kind === 'unit') {
    const source = value as UnitSource;
    for (const [name, unitValue] of Object.entries(source.values ?? {})) {
      if (typeof unitValue === 'string') reader.lineAt(yaml, ['values', name]);
    }
    for (const key of ['name', 'address']) reader.lineAt(yaml, [key]);
    if (source.id !== undefined && source.id !== id) {
      reader.findings.push(
        found('source/file-name', 'idDiffers', yaml.places.value(['id']), {
          file: `${id}.yaml`,
          id: source.id,
        }),
      );
    }
    return { ...base, type: 'unit', id: source.id ?? id, source };
  }
  if (kind === 'snippet') {
    const source = value as SharedSnippetSource;
    for (const [name, declared] of Object.entries(source.values ?? {})) {
      if (typeof declared.default === 'string') reader.lineAt(yaml, ['values', name, 'default']);
    }
    const titleText = yaml.text(['title']);
    const bodyText = markdown
      ? MappedText.slice(file.text, reader.lines, start, file.text.length)
      : yaml.text(['text']);
    return {
      ...base,
      type: 'snippet',
      id,
      source,
      title: titleText ? reader.line(titleText) : { inlines: [], place: yaml.places.key([]) },
      blocks: bodyText ? reader.blocks(bodyText) : [],
    };
  }
  const scope = scopes.find((candidate) => id.startsWith(`${candidate}/`));
  if (!scope) reader.findings.push(found('source/file-name', 'noScope', reader.lines.place(0, 1)));
  const source = value as TemplateSource;
  templateLines(reader, yaml, source);
  const snippets = [...yamlSnippets(reader, yaml, source), ...bodySnippets(reader, start)];
  return {
    ...base,
    type: 'template',
    id,
    scope: scope ?? 'local',
    source,
    snippets,
    blocks: reader.blockTexts,
  };
}
