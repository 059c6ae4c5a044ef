import { inlineText, showFieldsIn } from '@klarmall/html';
import type { Block, Inline, Payload, Place } from '@klarmall/model';
import { parseIsoDate } from '@klarmall/swedish';
import { encodeXml } from '../targets/inbox/escape-xml.ts';
import { toArticle } from '../targets/inbox/to-article.ts';
import { withoutDeclaration, writeArticle } from '../targets/inbox/write-article.ts';
import { messageToText } from '../targets/message-to-text.ts';
import { copyTree } from '../targets/payload/copy-tree.ts';
import { addMessage2014 } from '../targets/profiles/add-message-2014.ts';
import type { InboxContract } from '../targets/profiles/inbox-contract.ts';
import { type InboxDialect, inboxDialect } from '../targets/profiles/inbox-dialect.ts';
import { areItems, linesOf, withLines } from '../targets/with-lines.ts';
import { isUsable, payloadVersion } from './is-usable.ts';
import { type FillProblem, fillProblem } from './problems.ts';
import { readValue } from './read-value.ts';

/** Values by field, in the form that the payload's `wire` names: dates and times in ISO 8601, the rest plain text. */
export type FieldValues = Readonly<Record<string, string>>;

export interface FillOptions {
  /** Which message, by id; needed where the payload has several. */
  readonly message?: string;
  /** YYYY-MM-DD; with it, days that have passed are noticed. */
  readonly today?: string;
  /** How long titles and bodies may be, and what is allowed in an address; AddMessage of 2014 unless given. */
  readonly contract?: InboxContract;
  /** How the body is written as XML; the dialect of 1177 inkorg unless given. */
  readonly dialect?: InboxDialect;
}

/** A message with its values, ready to send. */
export interface FilledMessage {
  readonly id: string;
  readonly listTitle: string;
  readonly messageTitle: string;
  /** Plain text, as the citizen would read it. */
  readonly text: string;
  readonly inbox: {
    /** The body, as an XML document. */
    readonly xml: string;
    /** The body as the text of one element in another XML document. */
    readonly encoded: string;
  };
}

export type Filled =
  | { readonly message: FilledMessage; readonly problems: readonly FillProblem[] }
  | { readonly message?: undefined; readonly problems: readonly FillProblem[] };

/**
 * Puts values into a payload for 1177 inkorg. Gives a whole message, perhaps with warnings, or what stands in its way:
 * never an unfilled field, and never XML outside the dialect, whatever the payload and the values hold.
 */
export function fill(payload: Payload, values: FieldValues, options: FillOptions = {}): Filled {
  const { contract = addMessage2014, dialect = inboxDialect } = options;
  const [unusable] = misfits(payload, values, options);
  if (unusable !== undefined) return { problems: [unusable] };
  const problems: FillProblem[] = [...obstacles(payload, contract)];
  const message =
    options.message === undefined && payload.messages.length === 1
      ? payload.messages[0]
      : payload.messages.find(({ id }) => id === options.message);
  if (message === undefined) {
    problems.push(
      fillProblem('chooseMessage', { messages: payload.messages.map(({ id }) => id).join(', ') }),
    );
  }
  const shown = shownValues(payload, values, options, problems);
  if (message === undefined || problems.some(({ severity }) => severity === 'error')) return { problems };

  const filler = new Filler(payload, shown);
  const title = filler.title(payload.title);
  const blocks = filler.blocks(message.blocks);
  const contact = filler.blocks(payload.contact);
  const listTitle = filler.line(payload.contract.listTitle);
  if (filler.problems.length > 0) return { problems: [...problems, ...filler.problems] };
  const { language } = payload.template;
  const sender = payload.unit?.name ?? '';
  const article = toArticle({ title, titlePlace: placeOf(payload), blocks, contact, sender, language });
  if (article.value === undefined) {
    const constructs = [...new Set(article.findings.map(({ message: construct }) => construct))];
    return { problems: [...problems, fillProblem('notCarried', { construct: constructs.join(', ') })] };
  }
  const xml = writeArticle(article.value, dialect);
  const messageTitle = inlineText(title, (id) => id);
  return {
    message: {
      id: message.id,
      listTitle,
      messageTitle,
      text: messageToText({ title, blocks, contact, sender, language }, (id) => id),
      inbox: { xml, encoded: encodeXml(dialect.declarationInEncoded.value ? xml : withoutDeclaration(xml)) },
    },
    problems,
  };
}

/** What makes the input impossible to read at all. A caller without types may hand over anything. */
function* misfits(payload: unknown, values: unknown, { today }: FillOptions): Generator<FillProblem> {
  const isPayload = typeof payload === 'object' && payload !== null && 'messages' in payload;
  const version = isPayload && 'version' in payload ? payload.version : undefined;
  if (typeof version === 'number' && version !== payloadVersion)
    yield fillProblem('wrongVersion', { version, known: payloadVersion });
  if (version !== payloadVersion || !isUsable(payload)) yield fillProblem('notPayload');
  if (typeof values !== 'object' || values === null || Array.isArray(values)) yield fillProblem('noValues');
  if (today !== undefined && (typeof today !== 'string' || parseIsoDate(today) === undefined))
    yield fillProblem('notToday', { today: String(today) });
}

/** What stands in the way whatever the values are. */
function* obstacles(payload: Payload, contract: InboxContract): Generator<FillProblem> {
  const { template, channels, stopped, unit, attachments } = payload;
  if (template.status === 'withdrawn') yield fillProblem('withdrawn');
  if (!channels.includes('inbox')) yield fillProblem('notForInbox');
  if (stopped.includes('inbox')) yield fillProblem('stopped');
  if (unit === undefined) yield fillProblem('noSender');
  if (!contract.attachments) for (const { title } of attachments) yield fillProblem('attachments', { title });
}

/** What a value is that is no text, in words that both languages share. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return value instanceof Date ? 'Date' : typeof value;
}

function shownValues(
  payload: Payload,
  values: FieldValues,
  options: FillOptions,
  problems: FillProblem[],
): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  const known = new Set(payload.fields.map(({ id }) => id));
  for (const name of Object.keys(values)) {
    if (!known.has(name)) problems.push(fillProblem('unknown', { name }, name));
  }
  const { language } = payload.template;
  const today = options.today === undefined ? {} : { today: options.today };
  for (const field of payload.fields) {
    const { id, label } = field;
    const value: unknown = Object.hasOwn(values, id) ? values[id] : undefined;
    if (value !== undefined && typeof value !== 'string') {
      problems.push(fillProblem('notText', { label, kind: kindOf(value) }, id));
      continue;
    }
    const read = readValue(field, value ?? '', { language, ...today });
    problems.push(...read.problems);
    if (read.shown !== undefined) shown.set(id, read.shown);
  }
  return shown;
}

/** The payload has no places; what the writers report about is the payload itself. */
function placeOf(payload: Payload): Place {
  const start = { line: 1, column: 1, offset: 0 };
  return { file: payload.template.id, start, end: start };
}

/** Puts the words of each field where it stands, and notes what could not be filled. */
class Filler {
  readonly #shown: ReadonlyMap<string, string>;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #place: Place;
  readonly #noted = new Map<string, FillProblem>();

  constructor(payload: Payload, shown: ReadonlyMap<string, string>) {
    this.#shown = shown;
    this.#labels = new Map(payload.fields.map(({ id, label }) => [id, label]));
    this.#place = placeOf(payload);
  }

  get problems(): readonly FillProblem[] {
    return [...this.#noted.values()];
  }

  #note(problem: FillProblem): void {
    this.#noted.set(`${problem.id} ${problem.field ?? ''}`, problem);
  }

  /** A field in a text of one line. Lines of an address are one after the other; steps and items would run together. */
  #words(id: string): string {
    const value = this.#shown.get(id);
    const label = this.#labels.get(id) ?? id;
    if (value === undefined) {
      this.#note(fillProblem('missing', { label }, id));
      return '';
    }
    const lines = linesOf(value);
    if (!lines) return value;
    if (areItems(lines)) this.#note(fillProblem('oneLine', { label }, id));
    return lines.lines.map((line) => line.replace(/,$/, '')).join(', ');
  }

  /** What the payload itself says. It has no braces but those of fields, which are no text. */
  #written(text: string): void {
    const [gap] = /\{\{[^}]*\}*/.exec(text) ?? [];
    if (gap !== undefined) this.#note(fillProblem('openField', { text: gap }));
  }

  /** A line with its fields as `{{fields.id}}`. */
  line(text: string): string {
    this.#written(showFieldsIn(text, () => ''));
    return showFieldsIn(text, (id) => this.#words(id));
  }

  blocks(written: unknown): Block[] {
    this.#look(written);
    const lines = (id: string) => linesOf(this.#shown.get(id) ?? '');
    return this.#tree<Block[]>(withLines(written as readonly Block[], lines));
  }

  title(written: unknown): Inline[] {
    this.#look(written);
    return this.#tree<Inline[]>(written);
  }

  /** Looks at the payload's own words, before values stand among them. */
  #look(written: unknown): void {
    copyTree(written, {
      change: (object) => {
        if (typeof object.value === 'string') this.#written(object.value);
        return object;
      },
    });
  }

  #tree<Tree>(written: unknown): Tree {
    const placed = new Set<unknown>([this.#place, this.#place.start]);
    return copyTree(written, {
      change: (object) => {
        // Places themselves are copied too, and have none.
        if (placed.has(object)) return object;
        const place = this.#place;
        if (object.type === 'field') return { type: 'text', value: this.#words(String(object.id)), place };
        return { ...object, place };
      },
    }) as Tree;
  }
}
