import { inlineText } from '@klarmall/html';
import type { Block, Inline, Payload, Place } from '@klarmall/model';
import type { InboxContract } from '../targets/inbox/contract.ts';
import { type InboxDialect, inboxDialect } from '../targets/inbox/dialect.ts';
import { encodeXml } from '../targets/inbox/escape-xml.ts';
import { toArticle } from '../targets/inbox/to-article.ts';
import { withoutDeclaration, writeArticle } from '../targets/inbox/write-article.ts';
import { messageToText } from '../targets/message-to-text.ts';
import { copyTree } from '../targets/payload/copy-tree.ts';
import { addMessage2014 } from '../targets/profiles/add-message-2014.ts';
import { type FillProblem, fillProblem } from './problems.ts';
import { readValue } from './read-value.ts';

/** Values by field, in the form that the payload's `wire` names: dates and times in ISO 8601, the rest plain text. */
export type FieldValues = Readonly<Record<string, string>>;

export interface FillOptions {
  /** Which message, by id; needed where the payload has several. */
  readonly message?: string;
  /** YYYY-MM-DD; with it, days that have passed are noticed. */
  readonly today?: string;
  readonly contract?: InboxContract;
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
 * never an unfilled field, and never XML outside the dialect, whatever the values hold.
 */
export function fill(payload: Payload, values: FieldValues, options: FillOptions = {}): Filled {
  const { contract = addMessage2014, dialect = inboxDialect } = options;
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

  const unlisted = new Set<string>();
  const put = <Tree>(tree: unknown): Tree => filledTree(tree, shown, payload, unlisted) as Tree;
  const title = put<Inline[]>(payload.title);
  const blocks = put<Block[]>(message.blocks);
  const contact = put<Block[]>(payload.contact);
  for (const id of unlisted) problems.push(fillProblem('missing', { label: id }, id));
  if (unlisted.size > 0) return { problems };
  const { language } = payload.template;
  const sender = payload.unit?.name ?? '';
  const article = toArticle({ title, titlePlace: placeOf(payload), blocks, contact, sender, language });
  if (article.article === undefined) {
    const constructs = [...new Set(article.problems.map((problem) => problem.message))];
    return { problems: [...problems, fillProblem('notCarried', { construct: constructs.join(', ') })] };
  }
  const xml = writeArticle(article.article, dialect);
  const messageTitle = inlineText(title, (id) => id);
  return {
    message: {
      id: message.id,
      listTitle:
        payload.contract.listTitle === payload.contract.messageTitle
          ? messageTitle
          : payload.contract.listTitle,
      messageTitle,
      text: messageToText({ title, blocks, contact, sender, language }, (id) => id),
      inbox: { xml, encoded: encodeXml(dialect.declarationInEncoded.value ? xml : withoutDeclaration(xml)) },
    },
    problems,
  };
}

/** What stands in the way whatever the values are. */
function* obstacles(payload: Payload, contract: InboxContract): Generator<FillProblem> {
  const { template, channels, provenance, unit, attachments } = payload;
  if (template.status === 'withdrawn') yield fillProblem('withdrawn');
  if (!channels.includes('inbox')) yield fillProblem('notForInbox');
  const stopped = provenance.verdicts.some(
    ({ channel, status }) => channel === 'inbox' && status === 'stopped',
  );
  if (stopped) yield fillProblem('stopped');
  if (unit === undefined) yield fillProblem('noSender');
  if (!contract.attachments) for (const { title } of attachments) yield fillProblem('attachments', { title });
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
    const value: unknown = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
    // A caller without types may hand over anything.
    const read = readValue(field, typeof value === 'string' ? value : '', { language, ...today });
    problems.push(...read.problems);
    if (read.shown !== undefined) shown.set(field.id, read.shown);
  }
  return shown;
}

/** The payload has no places; what the writers report about is the payload itself. */
function placeOf(payload: Payload): Place {
  const start = { line: 1, column: 1, offset: 0 };
  return { file: payload.template.id, start, end: start };
}

/** A tree with each field replaced by its words. A field that the payload does not list goes to `unlisted`. */
function filledTree(
  tree: unknown,
  shown: ReadonlyMap<string, string>,
  payload: Payload,
  unlisted: Set<string>,
): unknown {
  const place = placeOf(payload);
  const placed = new Set<unknown>([place, place.start]);
  return copyTree(tree, {
    change: (object) => {
      // Places themselves are copied too, and have none.
      if (placed.has(object)) return object;
      if (object.type !== 'field') return { ...object, place };
      const id = String(object.id);
      const value = shown.get(id);
      if (value === undefined) unlisted.add(id);
      return { type: 'text', value: value ?? '', place };
    },
  });
}
