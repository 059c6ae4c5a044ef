import { wordsIn } from '@klarmall/html';
import type {
  Block,
  Choice,
  DaySetting,
  Difference,
  Heading,
  Inline,
  LinkedLine,
  LinkedQuestion,
  LinkedTemplate,
  LinkedUnit,
  ListItem,
  MarkupBlock,
  MarkupInline,
  Placeholder,
  Rendered,
  RenderedQuestion,
  RenderedSnippet,
  RenderedText,
  RenderedTexts,
  RenderedUnit,
  TemplateFacts,
  Term,
} from '@klarmall/model';
import { excludeEachOther, foldBlocks } from '@klarmall/model';
import { exampleUnitFact, gap, unitFact } from '../link/unit-facts.ts';
import { unitIn } from '../link/unit-in-language.ts';
import { valueFor } from '../link/values.ts';
import { differences, isShown } from './differences.ts';

const daySettings: readonly DaySetting[] = ['reminderDays', 'unhandledNoticeDays', 'autoCloseDays'];

/** A heading right before a box becomes the box's own. */
function withLabels(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    if (block.type === 'box' && before?.type === 'heading')
      result.splice(-1, 1, { ...block, heading: before });
    else result.push(block);
  }
  return result;
}

/** Whether inlines hold nothing that is filled in or inside something else. */
function isWords(
  inlines: readonly MarkupInline[],
): inlines is readonly Extract<MarkupInline, { type: 'text' }>[] {
  return inlines.every(({ type }) => type === 'text');
}

class Renderer {
  readonly #template: LinkedTemplate;
  readonly #unit: LinkedUnit | undefined;
  readonly settings: Rendered['settings'];

  constructor(template: LinkedTemplate, unit: LinkedUnit | undefined) {
    this.#template = template;
    this.#unit = unit;
    this.settings = Object.fromEntries(
      daySettings.map((name) => [name, this.#setting(name)]),
    ) as Rendered['settings'];
  }

  #setting(name: DaySetting): Rendered['settings'][DaySetting] {
    const own = this.#template.source[name];
    if (own !== undefined) return { days: own, from: 'template' };
    const inherited = this.#unit?.source.defaults?.[name];
    return inherited === undefined ? undefined : { days: inherited, from: 'unit' };
  }

  #value(name: string): string | boolean | undefined {
    return valueFor(this.#template, this.#unit, name);
  }

  #link(name: string): string | undefined {
    const link = this.#template.links.get(name) ?? this.#unit?.links.get(name);
    if (link) return link.url;
    if (name === 'contact')
      return this.#unit
        ? this.#unit.source.contactPage
        : exampleUnitFact('contactPage', this.#template.language);
    return this.#unit ? undefined : exampleUnitFact('contactPage', this.#template.language);
  }

  #placeholder({ namespace, name, place }: Placeholder): Inline {
    const text = (value: string | undefined): Inline => ({ type: 'text', value: value ?? gap, place });
    switch (namespace) {
      case 'fields':
        return this.#template.fields.has(name) ? { type: 'field', id: name, place } : text(undefined);
      case 'values': {
        const value = this.#value(name);
        return text(typeof value === 'string' ? value : undefined);
      }
      case 'links':
        return text(this.#link(name));
      case 'unit':
        return text(this.#unit ? unitFact(this.#unit, name) : exampleUnitFact(name, this.#template.language));
      case 'settings': {
        const setting = this.settings[name as DaySetting];
        return text(setting ? String(setting.days) : undefined);
      }
    }
  }

  /** The same list where it holds nothing but words: most do, and every unit reads the same ones. */
  inlines(inlines: readonly MarkupInline[]): readonly Inline[] {
    if (isWords(inlines)) return inlines;
    return inlines.map((inline): Inline => {
      switch (inline.type) {
        case 'text':
          return inline;
        case 'placeholder':
          return this.#placeholder(inline);
        case 'strong':
          return { type: 'strong', children: this.inlines(inline.children), place: inline.place };
        case 'link': {
          const children = this.inlines(inline.children);
          if (inline.target.type === 'url')
            return { type: 'link', children, url: inline.target.url, place: inline.place };
          const { name } = inline.target;
          return { type: 'link', children, url: this.#link(name) ?? '', name, place: inline.place };
        }
        default:
          return inline satisfies never;
      }
    });
  }

  line(line: LinkedLine | undefined): readonly Inline[] {
    return line ? this.inlines(line.inlines) : [];
  }

  blocks(markup: readonly MarkupBlock[], heading: readonly Heading[] = []): Block[] {
    const blocks = foldBlocks<Block, MarkupBlock>(markup, (block, inside) => {
      switch (block.type) {
        case 'heading': {
          const { type, level, children, place } = block;
          return [{ type, level, children: this.inlines(children), place }];
        }
        case 'paragraph': {
          const { type, children, place } = block;
          return [{ type, children: this.inlines(children), place }];
        }
        case 'list': {
          const { type, items, place } = block;
          return [{ type, items: items.map((item) => this.#item(item)), place }];
        }
        case 'terms': {
          const { type, items, place } = block;
          return [{ type, items: items.map((item) => this.#term(item)), place }];
        }
        case 'box': {
          const { kind, place, children } = block;
          // Of a box in which nothing could be kept, what it held tells.
          if (inside.length === 0 && children.length > 0) return [];
          return [{ type: 'box', kind, children: withLabels(inside), place }];
        }
        case 'condition':
          return this.#value(block.value.name) === true ? inside : [];
        case 'include':
        case 'refused':
          return [];
      }
    });
    return withLabels([...heading, ...blocks]);
  }

  #item({ children, place }: ListItem<MarkupInline>): ListItem {
    return { children: this.inlines(children), place };
  }

  #term({ term, details, place }: Term<MarkupInline>): Term {
    return { term: this.inlines(term), details: this.inlines(details), place };
  }

  /** Everything under a condition in what citizens read in the tool. */
  choices(): Choice[] {
    return this.#template.texts.flatMap((text) =>
      (isShown(text, this.#template) ? (text.blocks ?? []) : []).flatMap((block): Choice[] => {
        if (block.type !== 'condition') return [];
        const { name } = block.value;
        const value = this.#template.values.get(name);
        if (typeof value?.value !== 'boolean') return [];
        return [
          {
            id: `values.${name}`,
            label: value.label,
            isMet: this.#value(name) === true,
            part: text.part,
            blocks: this.blocks(block.children),
          },
        ];
      }),
    );
  }

  snippet(snippet: LinkedTemplate['snippets'][number]): RenderedSnippet {
    const title = this.line(snippet.title);
    const heading: Heading = {
      type: 'heading',
      level: 1,
      children: title,
      place: snippet.title.place,
    };
    const blocks = this.blocks(snippet.blocks, snippet.heading ? [heading] : []);
    // A snippet whose condition is not met leaves no lone heading behind.
    const empty =
      blocks.every((block) => block.type === 'heading') &&
      snippet.blocks.some((block) => block.type === 'condition');
    return {
      id: snippet.id,
      title,
      heading: snippet.heading,
      blocks: empty ? [] : blocks,
      isOwn: snippet.origin === this.#template.id,
    };
  }

  text(line: LinkedLine | undefined): string {
    return plainInlines(this.line(line));
  }

  question(question: LinkedQuestion): RenderedQuestion {
    return {
      id: question.id,
      type: question.type,
      text: this.text(question.text),
      ...(question.help ? { help: this.text(question.help) } : {}),
      required: question.required,
      ...(question.maxLength === undefined ? {} : { maxLength: question.maxLength }),
      options: question.options.map((option) => this.text(option)),
      followUps: question.followUps.map(({ answer, ask }) => ({
        when: this.text(answer),
        ask: this.question(ask),
      })),
      place: question.place,
    };
  }

  /**
   * What closes the message. Personalverktyget adds the unit's contact page by itself, and nothing else. In a language
   * that we do not write, nothing: the linker has stopped what needs it.
   */
  contact(): Block[] {
    const { contact, channels, language } = this.#template;
    if (contact) return [{ type: 'paragraph', children: this.line(contact), place: contact.place }];
    const written = wordsIn(language);
    if (!written) return [];
    const words = contactWords[written.language];
    const place = this.#template.places.key(['contact']);
    const unit = this.#unit?.source;
    const sentence = (children: readonly Inline[]): Block => ({ type: 'paragraph', children, place });
    const text = (value: string): Inline => ({ type: 'text', value, place });
    const blocks: Block[] = [];
    const name = unit?.name ?? exampleUnitFact('name', language);
    const page = unit?.contactPage;
    if (page !== undefined) {
      const link: Inline = {
        type: 'link',
        children: [text(words.page(name))],
        url: page,
        name: 'contact',
        place,
      };
      blocks.push(sentence([link, text('.')]));
    } else if (!unit?.phones?.length) {
      blocks.push(sentence([text(words.unit(name))]));
    }
    if (!channels.includes('inbox')) return blocks;
    for (const phone of unit?.phones ?? []) {
      const label = phone.label ?? words.phone;
      blocks.push(
        sentence([
          text(
            `${label}: ${phone.number}${phone.hours === undefined ? '' : `, ${words.hours(phone.hours)}`}.`,
          ),
        ]),
      );
    }
    return blocks;
  }
}

/** The sentences that close a message, in its own language. */
const contactWords = {
  sv: {
    page: (name: string) => `Kontakta ${name} på 1177.se`,
    unit: (name: string) => `Kontakta ${name}.`,
    phone: 'Telefon',
    hours: lowerFirst,
  },
  en: {
    page: (name: string) => `Contact ${name} at 1177.se`,
    unit: (name: string) => `Contact ${name}.`,
    phone: 'Phone',
    // Days of the week keep their capital.
    hours: (text: string) => text,
  },
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

/** Words of inlines without marks; a field shows its id in braces. */
function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'field' ? `{{fields.${inline.id}}}` : plainInlines(inline.children);
    })
    .join('');
}

/** Every line of a template, filled in; a channel gets those that it carries. */
function renderTexts(template: LinkedTemplate, renderer: Renderer): RenderedTexts {
  const all = template.texts.flatMap(({ key, row, part, inlines, place }): RenderedText[] =>
    inlines ? [{ key, row, part, inlines: renderer.inlines(inlines), place }] : [],
  );
  const first = new Map<string, RenderedText>();
  for (const text of all) if (!first.has(text.key)) first.set(text.key, text);
  return {
    all,
    of(channel, key) {
      const text = first.get(key);
      return text && (channel === 'any' || text.row.channels.some((carrier) => carrier === channel))
        ? text
        : undefined;
    },
  };
}

function factsOf(template: LinkedTemplate): TemplateFacts {
  const { id, scope, kind, bases, channels, language, source, places } = template;
  const { version, replacedBy, category, textType, audience, summons, sending, signature, answersTo } =
    source;
  const facts = {
    id,
    scope,
    kind,
    bases,
    channels,
    language,
    version,
    replacedBy,
    category,
    textType,
    audience,
    summons,
    sending,
    signature,
    answersTo,
    status: source.status ?? 'active',
    active: source.active ?? true,
    notify: source.notify ?? true,
    exclusive: excludeEachOther(template),
    unreadAfterDays: source.unread?.afterDays,
    place: places.value([]),
  };
  return withoutGaps(facts);
}

function unitOf({ id, source, places }: LinkedUnit): RenderedUnit {
  const { name, hsaId, phones = [], address, contactPage } = source;
  return withoutGaps({ id, name, namePlace: places.value(['name']), hsaId, phones, address, contactPage });
}

/** The same without the keys that have no value. */
function withoutGaps<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}

/** A template as one unit's citizens and staff meet it. Without a unit, the unit's facts are examples. */
export function renderTemplate(template: LinkedTemplate, of: LinkedUnit | undefined): Rendered {
  const unit = of && unitIn(of, template.language);
  const renderer = new Renderer(template, unit);
  const snippets = template.snippets.map((snippet) => renderer.snippet(snippet));
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  let foundDifferences: readonly Difference[] | undefined;
  let foundChoices: readonly Choice[] | undefined;
  const purpose: Block[] = template.purpose
    ? [{ type: 'paragraph', children: renderer.line(template.purpose), place: template.purpose.place }]
    : [];
  const answers = (forms: LinkedTemplate['answerForms']['reply']) =>
    forms.map(({ id, blocks }) => ({ id, blocks: renderer.blocks(blocks) }));
  return {
    facts: factsOf(template),
    ...(unit ? { unit: unitOf(unit) } : {}),
    texts: renderTexts(template, renderer),
    title: renderer.line(template.name),
    snippets,
    messages: template.messages.map(({ id, name, snippets: ids }) => ({
      id,
      name: renderer.text(name),
      snippets: ids,
      blocks: [...purpose, ...ids.flatMap((snippet) => byId.get(snippet)?.blocks ?? [])],
    })),
    answerUse: renderer.line(template.answerUse),
    contact: renderer.contact(),
    questions: template.questions.map((question) => renderer.question(question)),
    answerForms: {
      reply: answers(template.answerForms.reply),
      partialReply: answers(template.answerForms.partialReply),
      counterQuestion: answers(template.answerForms.counterQuestion),
    },
    fields: template.fields,
    attachments: template.attachments.map(({ file, lines, place }) => ({
      file,
      title: renderer.text(lines.title),
      ...(lines.textEquivalent ? { textEquivalent: renderer.text(lines.textEquivalent) } : {}),
      place,
    })),
    get differences() {
      foundDifferences ??= differences(template, unit);
      return foundDifferences;
    },
    get choices() {
      foundChoices ??= renderer.choices();
      return foundChoices;
    },
    settings: renderer.settings,
  };
}
