import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { JsonObject } from './json.ts';
import { blocks, code, heading, item, link, list, page, paragraph } from './markdown.ts';
import { keyFacts } from './text-help.ts';

type Language = 'sv' | 'en';

interface Part extends JsonObject {
  $ref: string;
  title: string;
  description: string;
  markdownDescription: string;
  patternErrorMessage: string;
  type: string;
  enum: string[];
  markdownEnumDescriptions: string[];
  properties: Record<string, Part>;
  required: string[];
  items: Part;
  oneOf: Part[];
  definitions: Record<string, Part>;
  additionalProperties: Part;
  pattern: string;
  minimum: number;
  minItems: number;
}

/** A kind of source file, with its schema and what the reference calls it. */
export interface Kind {
  readonly schema: JsonObject;
  readonly files: string;
  readonly name: Readonly<Record<Language, string>>;
}

const words = {
  sv: {
    title: 'Referens: alla nycklar',
    introduction:
      'Här står varje nyckel som Klarmall känner till, fil för fil. Sidan görs av samma beskrivning som hjälpen i VS Code.',
    file: 'Fil:',
    required: 'krävs',
    string: 'text',
    integer: 'heltal',
    number: 'tal',
    boolean: 'true eller false',
    array: 'lista',
    object: 'nycklar',
    names: 'egna namn',
    or: ' eller ',
    of: ' av ',
    atLeast: 'minst',
    see: 'se',
  },
  en: {
    title: 'Reference: every key',
    introduction:
      'Every key that Klarmall knows, file by file, with its kind, its values and its Swedish term: what Personalverktyget and the editor’s help call it. The Swedish page explains each key.',
    file: 'File:',
    required: 'required',
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    array: 'list',
    object: 'keys',
    names: 'names of your own',
    or: ' or ',
    of: ' of ',
    atLeast: 'at least',
    see: 'see',
  },
} as const;

/** Anchors as GitHub makes them: lower case, hyphens for spaces, a number for a repeated heading. */
class Anchors {
  readonly #used = new Map<string, number>();

  take(text: string): string {
    const slug = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = this.#used.get(slug) ?? 0;
    this.#used.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  }
}

function definitionName(part: Part | undefined): string | undefined {
  return /^#\/definitions\/(\w+)$/.exec(part?.$ref ?? '')?.[1];
}

/** One schema's chapter: the file's own keys, then each part that they lead to. */
class Chapter {
  readonly #kind: Kind;
  readonly #language: Language;
  readonly #root: Part;
  /** Definitions with a section of their own, and its anchor. */
  readonly #sections = new Map<string, string>();
  readonly #anchors: Anchors;

  constructor(kind: Kind, language: Language, anchors: Anchors) {
    this.#kind = kind;
    this.#language = language;
    this.#root = kind.schema as Part;
    this.#anchors = anchors;
  }

  write(): RootContent[] {
    const name = this.#kind.name[this.#language];
    this.#anchors.take(name);
    const reached = this.#reached();
    for (const part of reached) this.#sections.set(part, this.#anchors.take(this.#heading(part)));
    return [
      heading(2, name),
      ...(this.#language === 'sv' ? blocks(this.#root.markdownDescription) : []),
      paragraph(`${words[this.#language].file} `, code(this.#kind.files)),
      this.#keys(this.#root),
      ...reached.flatMap((part) => this.#section(part)),
    ];
  }

  #definition(name: string): Part {
    const part = this.#root.definitions[name];
    if (!part) throw new Error(`the schema has no definition "${name}"`);
    return part;
  }

  #heading(name: string): string {
    return this.#language === 'sv' ? this.#definition(name).title : name;
  }

  /** Definitions with keys of their own, in the order in which a reader meets them. */
  #reached(): string[] {
    const seen = new Set<string>();
    const queue: Part[] = [this.#root];
    for (let part = queue.shift(); part; part = queue.shift()) {
      const name = definitionName(part);
      if (name !== undefined) {
        if (seen.has(name)) continue;
        seen.add(name);
        queue.push(this.#definition(name));
        continue;
      }
      queue.push(...Object.values(part.properties ?? {}), ...(part.oneOf ?? []));
      for (const child of [part.items, part.additionalProperties]) {
        if (child && typeof child === 'object') queue.push(child);
      }
    }
    return [...seen].filter((name) => {
      const part = this.#definition(name);
      return part.properties !== undefined || part.oneOf?.some((form) => form.properties !== undefined);
    });
  }

  #section(name: string): RootContent[] {
    const part = this.#definition(name);
    const help = this.#language === 'sv' ? blocks(part.markdownDescription) : [];
    if (part.properties) return [heading(3, this.#heading(name)), ...help, this.#keys(part)];
    const forms = part.oneOf.map((form) => {
      const described = [this.#language === 'sv' ? `${form.title}: ${form.description}` : this.#plain(form)];
      return item(paragraph(...described), ...(form.properties ? [this.#keys(form)] : []));
    });
    return [heading(3, this.#heading(name)), ...help, list(forms)];
  }

  #keys(part: Part): BlockContent {
    const keys = Object.entries(part.properties).filter(([key]) => key !== '$schema');
    return list(keys.map(([key, value]) => this.#key(key, value, part.required?.includes(key) ?? false)));
  }

  #key(key: string, written: Part, required: boolean) {
    const name = definitionName(written);
    const target = name === undefined ? written : this.#definition(name);
    const title = written.title ?? target.title;
    const help = written.markdownDescription ?? target.markdownDescription ?? target.description;
    const { required: requiredWord } = words[this.#language];
    const kind = [...this.#type(written), ...(required ? [`, ${requiredWord}`] : [])];
    const first = paragraph(code(key), `: ${title} (`, ...kind, ')');
    const values = this.#values(target);
    // A template's own keys; the Swedish help ends with the same facts.
    const isTop = this.#root.properties[key] === written && this.#root.properties.extends !== undefined;
    const facts = keyFacts(
      written['x-text'] === undefined ? { ...target, ...written } : written,
      isTop,
      'en',
    );
    const inner = written.properties ? [this.#keys(written)] : [];
    return item(
      first,
      ...(this.#language === 'sv' ? blocks(help) : blocks(facts)),
      ...(values.length > 0 ? [list(values)] : []),
      ...inner,
    );
  }

  /** The values to choose between, also where they are a list's items or one form of several. */
  #values(part: Part): ListItem[] {
    const items = definitionName(part.items);
    const choice = [
      part,
      items === undefined ? part.items : this.#definition(items),
      ...(part.oneOf ?? []),
    ].find((form) => form?.enum !== undefined);
    return (choice?.enum ?? []).map((value, index) => {
      const meaning = choice?.markdownEnumDescriptions?.[index];
      const explained = this.#language === 'sv' && meaning !== undefined ? [': ', ...inline(meaning)] : [];
      return item(paragraph(code(value), ...explained));
    });
  }

  #plain(part: Part): string {
    const language = words[this.#language];
    return language[part.type as 'string'];
  }

  /** What kind of value a key takes, with a link where it has keys of its own. */
  #type(part: Part): (PhrasingContent | string)[] {
    const language = words[this.#language];
    const name = definitionName(part);
    if (name !== undefined) {
      const anchor = this.#sections.get(name);
      return anchor === undefined
        ? this.#type(this.#definition(name))
        : [`${language.see} `, link(this.#heading(name), `#${anchor}`)];
    }
    if (part.oneOf) {
      return part.oneOf.flatMap((form, index) => [
        ...(index === 0 ? [] : [language.or]),
        ...this.#type(form),
      ]);
    }
    if (part.type === 'array')
      return part.items ? [language.array, language.of, ...this.#type(part.items)] : [language.array];
    if (part.type === 'object' && !part.properties) {
      return typeof part.additionalProperties === 'object'
        ? [`${language.names}: `, ...this.#type(part.additionalProperties)]
        : [language.names];
    }
    const least = part.minimum === undefined ? '' : `, ${language.atLeast} ${part.minimum}`;
    return [`${this.#plain(part)}${least}`];
  }
}

function inline(markdown: string): PhrasingContent[] {
  const [first] = blocks(markdown);
  return first?.type === 'paragraph' ? first.children : [];
}

/** The page that lists every key of every kind of source file. */
export function referencePage(kinds: readonly Kind[], language: Language): string {
  const anchors = new Anchors();
  anchors.take(words[language].title);
  return page([
    heading(1, words[language].title),
    paragraph(words[language].introduction),
    ...kinds.flatMap((kind) => new Chapter(kind, language, anchors).write()),
  ]);
}
