import type { Bilingual, Language } from '@klarmall/model';
import { factsHtml } from '../entry.ts';
import { escapeHtml } from '../escape-html.ts';
import { filled, levelOf } from '../words.ts';
import { attachmentEntryHtml, formalHtml, treeHtml } from './html.ts';
import type { AttachmentInput, ReportedAttachment } from './input.ts';
import { type AttachmentView, attachmentView, placed } from './view.ts';
import { attachmentWords as words } from './words.ts';

/** Who reads about a file: whoever sends it, or whoever makes it and can change it. */
export type CardReader = 'sender' | 'maker';

/** A text that a card has to copy. */
export interface CardText {
  /** What the button says. */
  readonly label: string;
  readonly text: string;
}

const cardWords = {
  senderClean: {
    sv: 'Du kan bifoga filen. Läs igenom den först.',
    en: 'You can attach the file. Read it through first.',
  },
  senderReview: {
    sv: 'Be den som gjorde filen svara på det här innan du skickar den.',
    en: 'Ask whoever made the file to answer this before you send it.',
  },
  why: { sv: 'Varför?', en: 'Why?' },
  toMessage: { sv: 'Gör om texten till meddelande', en: 'Turn the text into a message' },
  ask: { sv: 'Be om en tillgänglig fil', en: 'Ask for an accessible file' },
  askQuestions: { sv: 'Fråga den som gjorde filen', en: 'Ask whoever made the file' },
  request: {
    sv: 'Hej\n\nJag vill skicka filen ”{file}” till invånare i 1177. Den går inte att bifoga som den är.\n\n{reasons}\n\nKan du göra en ny fil från originalet? {next}\n\nTack på förhand',
    en: 'Hello\n\nI would like to send the file "{file}" to citizens in 1177. It cannot be attached as it is.\n\n{reasons}\n\nCan you make a new file from the original? {next}\n\nThank you',
  },
  questions: {
    sv: 'Hej\n\nJag vill skicka filen ”{file}” till invånare i 1177. Kan du se efter det här först?\n\n{reasons}\n\nTack på förhand',
    en: 'Hello\n\nI would like to send the file "{file}" to citizens in 1177. Can you look at this first?\n\n{reasons}\n\nThank you',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Bullets that a letter names; more would not be read. */
const namedReasons = 6;

function reasonsOf(view: AttachmentView, level: 'stop' | 'review'): readonly string[] {
  return view.sections
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.level === level)
    .flatMap((entry) => entry.messages.map(placed));
}

/** The text of a file may go into a message: it is text, and holds nothing that must not be sent. */
function isReadable(
  { class: documentClass, findings, facts }: ReportedAttachment,
  { catalogue }: AttachmentInput,
): boolean {
  return (
    facts.kind === 'pdf' &&
    documentClass === 'born-digital' &&
    !findings.some((finding) => catalogue.get(finding.rule)?.barsText && levelOf(finding) === 'stop')
  );
}

/**
 * The one way on for whoever sends a file that cannot go as it is: its text for a message, or a letter to whoever made it.
 * @param paragraphs the text of the file, in reading order.
 */
export function cardText(
  report: ReportedAttachment,
  paragraphs: readonly string[],
  input: AttachmentInput,
): CardText | undefined {
  const { language } = input;
  const view = attachmentView(report, input);
  const letter = (text: Bilingual, reasons: readonly string[], next: string) =>
    filled(
      text[language],
      {
        file: view.file,
        reasons: reasons
          .slice(0, namedReasons)
          .map((reason) => `- ${reason}`)
          .join('\n'),
        next,
      },
      language,
    );
  if (view.status === 'clean') return undefined;
  if (view.status === 'unreviewed')
    return {
      label: cardWords.askQuestions[language],
      text: letter(cardWords.questions, reasonsOf(view, 'review'), ''),
    };
  if (isReadable(report, input) && paragraphs.some((text) => text.trim() !== ''))
    return { label: cardWords.toMessage[language], text: paragraphs.join('\n\n') };
  return {
    label: cardWords.ask[language],
    text: letter(cardWords.request, reasonsOf(view, 'stop'), view.next),
  };
}

function folded(heading: string, content: string, open = false): string {
  if (content === '') return '';
  return `<details${open ? ' open' : ''}><summary><h3>${escapeHtml(heading)}</h3></summary>${content}</details>`;
}

/** One sentence, and why, without menus and clauses. */
function senderHtml(view: AttachmentView, language: Language): string {
  const level = view.status === 'stopped' ? 'stop' : 'review';
  const [first] = view.sections.flatMap(({ entries }) => entries).filter((entry) => entry.level === level);
  const sentence =
    view.status === 'clean'
      ? cardWords.senderClean[language]
      : view.status === 'unreviewed'
        ? cardWords.senderReview[language]
        : `${first?.title ?? ''}.`;
  const reasons = view.status === 'clean' ? [] : reasonsOf(view, level);
  const list = reasons.map((reason) => `<li>${escapeHtml(reason)}</li>`).join('');
  return `<p class="next">${escapeHtml(sentence)}</p>${folded(cardWords.why[language], list === '' ? '' : `<ul>${list}</ul>`)}`;
}

/** Everything, each part folded but the barriers. */
function makerHtml(report: ReportedAttachment, view: AttachmentView, input: AttachmentInput): string {
  const { language } = input;
  const next = view.next === '' ? '' : `<p class="next">${escapeHtml(view.next)}</p>`;
  const sections = view.sections.map(({ heading, entries }, index) =>
    folded(
      `${heading} (${entries.reduce((sum, { messages, more }) => sum + messages.length + more, 0)})`,
      entries.map((entry) => attachmentEntryHtml(entry, input)).join(''),
      index === 0 && view.status === 'stopped',
    ),
  );
  const formal = view.formal.length === 0 ? '' : formalHtml(view, input);
  const tags =
    report.structure.length === 0
      ? report.facts.pdf?.pages
        ? `<p>${escapeHtml(words.noTags[language])}</p>`
        : ''
      : `<p>${escapeHtml(words.structureNote[language])}</p>${treeHtml(report.structure, input)}`;
  return [
    next,
    ...sections,
    formal === '' ? '' : folded(words.formal[language], formal),
    folded(words.facts[language], factsHtml(view.facts)),
    folded(words.structure[language], tags),
  ].join('');
}

/** One file as a card with a heading of level 2: what its reader needs first, the rest folded. */
export function attachmentCard(
  report: ReportedAttachment,
  reader: CardReader,
  input: AttachmentInput,
): string {
  const view = attachmentView(report, input);
  const body = reader === 'sender' ? senderHtml(view, input.language) : makerHtml(report, view, input);
  return `<article><h2>${escapeHtml(view.file)}</h2><p class="verdict ${view.status}">${escapeHtml(view.verdict)}</p>${body}</article>`;
}
