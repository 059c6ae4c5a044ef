import type { RegisteredLink } from './data/link-register.ts';
import { draftBody } from './draft/body.ts';
import { draftTemplate } from './draft/template.ts';
import { draftUnit } from './draft/unit.ts';
import { slug } from './markdown.ts';
import { readLetter } from './read/read-letter.ts';
import type { Conversion, LibraryTemplate } from './report/conversion.ts';
import { mostSimilar } from './report/similar.ts';
import { stretchesOf } from './report/stretches.ts';
import { isDraft } from './sort/entry.ts';
import { linkText, registered } from './understand/links.ts';
import { masked } from './understand/personal.ts';
import type { FoundQuestion } from './understand/question-kinds/answers.ts';
import { type UnderstoodLetter, understand } from './understand/understand.ts';

export interface ConvertSettings {
  /** YYYY-MM-DD: what counts as today. */
  readonly today: string;
  /** What the draft is called in its project; made from its name unless said. */
  readonly id?: string;
  /** Templates to compare with. */
  readonly library?: readonly LibraryTemplate[];
  /** Links that every unit of the project has, with the same address. */
  readonly knownLinks?: ReadonlyMap<string, { readonly url: string; readonly title: string }>;
}

const additionTexts: Readonly<Record<string, string>> = {
  bookings: `Du kan avboka eller boka om på sidan ${linkText(registered('bookings'))}.`,
  contactUs: `Du kan skriva till oss i tjänsten ${linkText(registered('contactUs'))}.`,
  forms: `Svara på frågorna i ${linkText(registered('forms'), 'formuläret')}.`,
};

/** Sentences of our own after lines that ask the reader to call or to post something. */
function additionsOf({ mustAnswer, links, external, sorted }: UnderstoodLetter): {
  readonly additions: ReadonlyMap<number, readonly string[]>;
  readonly added: readonly RegisteredLink[];
} {
  const additions = new Map<number, string[]>();
  const used = new Map<string, RegisteredLink>();
  const linked = new Set(links.map(({ link }) => link.key));
  const add = (entry: number, link: RegisteredLink) => {
    const text = additionTexts[link.key];
    if (text === undefined || linked.has(link.key) || used.has(link.key)) return;
    additions.set(entry, [...(additions.get(entry) ?? []), text]);
    used.set(link.key, link);
  };
  for (const { entry, solution, link } of mustAnswer) {
    if (solution === 'link' && link) add(entry, link);
    if (solution === 'form' && external) add(entry, registered('forms'));
  }
  if (external && !used.has('forms')) {
    const last = sorted.entries
      .filter((entry) => isDraft(entry) && entry.level === undefined && !entry.cell)
      .at(-1);
    if (last) add(last.id, registered('forms'));
  }
  return { additions, added: [...used.values()] };
}

function questionsOf({ questions, mustAnswer }: UnderstoodLetter): readonly FoundQuestion[] {
  const drafted = mustAnswer.flatMap(({ question, entry }): FoundQuestion[] =>
    question ? [{ text: question.text, type: 'single', options: question.options, entries: [entry] }] : [],
  );
  return [
    ...questions,
    ...drafted.filter((question, index) => drafted.findIndex(({ text }) => text === question.text) === index),
  ];
}

/**
 * Turns a letter into a draft of a message and tells where every text went. Bytes in, texts out: nothing here touches
 * a disk, a network or a clock. A letter that cannot or may not become a message is refused with the reasons.
 */
export function convertLetter(bytes: Uint8Array, settings: ConvertSettings): Conversion {
  const read = readLetter(bytes);
  if (read.kind === 'unreadable')
    return { kind: 'refused', format: undefined, reasons: [read.reason], stretches: [] };
  const { letter } = read;
  const understood = understand(letter);
  const { sorted, marks, description, fields, links, personal, purpose } = understood;
  if (purpose.refused.length > 0) {
    const stretches = sorted.entries.map(({ line: { place, text } }) => ({
      place,
      text,
      went: { to: 'refused' as const, reason: 'letter' as const },
    }));
    return { kind: 'refused', format: letter.format, reasons: purpose.refused, stretches };
  }
  const stretches = stretchesOf(sorted.entries, marks);
  const { additions, added } = additionsOf(understood);
  const questions = questionsOf(understood);
  const body = draftBody(sorted.entries, marks, additions, description.name, description.titleEntry);
  const used = new Map([...links.map(({ link }) => link), ...added].map((link) => [link.key, link]));
  const known = settings.knownLinks ?? new Map<string, { readonly url: string; readonly title: string }>();
  const shared = [...used.values()].flatMap(({ key, url, name }) => {
    const link = known.get(key) ?? (url === undefined ? undefined : { url, title: name });
    return link === undefined ? [] : [[key, link] as const];
  });
  const missing = [...used.values()].filter(({ key, url }) => url === undefined && !known.has(key));
  const text = draftTemplate({
    description,
    fields,
    questions,
    links: Object.fromEntries(shared),
    body: body === '' ? `# ${description.name} {#text .no-heading}` : body,
    today: settings.today,
  });
  const id = settings.id ?? slug(description.name, 'brev');
  const contact = stretches
    .filter(({ went }) => went.to === 'contact')
    .map((stretch) => masked(stretch.text, personal));
  const unit = draftUnit(
    sorted.unitNames.map((name) => masked(name, personal)),
    contact,
    `local/${id}`,
    missing,
  );
  const template = `templates/local/${id}.mall.md`;
  const headings = sorted.entries
    .filter((entry) => isDraft(entry) && entry.level !== undefined)
    .map(({ line }) => line.text);
  return {
    kind: 'draft',
    format: letter.format,
    understood,
    // What is personal was marked where it stands; this is the last look.
    draft: {
      id,
      template,
      files: new Map([
        [template, masked(text, personal)],
        [`templates/units/${unit.id}.yaml`, unit.text],
      ]),
    },
    stretches,
    missingLinks: missing.map(({ key }) => key),
    notes: letter.notes,
    similar: mostSimilar(description.category, headings, body, settings.library ?? []),
  };
}
