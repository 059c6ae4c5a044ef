import type { Instrument } from '../data/instruments.ts';
import { topics } from '../data/link-register.ts';
import type { Letter } from '../letter.ts';
import { dropped, type Entry, isDraft } from '../sort/entry.ts';
import { type SortedLetter, sortLetter } from '../sort/sort-letter.ts';
import { revision, wish } from '../sort/words.ts';
import { findContact } from './contact.ts';
import { type Description, describe } from './describe.ts';
import { type FoundField, findFields } from './fields.ts';
import { namedInstruments, refuseCopies } from './instruments.ts';
import { findLinks, type LinkUse } from './links.ts';
import { claim, type Mark } from './mark.ts';
import { findMustAnswer, type MustAnswer } from './must-answer.ts';
import { findPersonal, type Personal, personalOf } from './personal.ts';
import type { FoundQuestion } from './question-kinds/answers.ts';
import { findQuestions, isAskedWhole } from './questions.ts';
import { judgePurpose, type Refusal } from './refusal.ts';
import { letterSentences } from './sentences.ts';

/** As many own questions belong in formulärtjänsten, says the guide of the regions. */
const manyQuestions = 10;

/** Everything that is known of a letter before a word of the draft is written. */
export interface UnderstoodLetter {
  readonly letter: Letter;
  readonly sorted: SortedLetter;
  readonly personal: Personal;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly fields: readonly FoundField[];
  readonly links: readonly LinkUse[];
  readonly mustAnswer: readonly MustAnswer[];
  /** Questions that the draft asks. */
  readonly questions: readonly FoundQuestion[];
  /** Questions that it does not ask, and why. */
  readonly external: { readonly count: number; readonly reason: 'instrument' | 'manyQuestions' } | undefined;
  readonly instruments: readonly Instrument[];
  readonly topics: readonly string[];
  readonly description: Description;
  readonly purpose: Refusal;
}

const svarskuvert =
  /\s*(?:(?:och|eller)\s+)?(?:i|med)\s+(?:det\s+)?(?:bifoga(?:t|d|de)\s+|medföljande\s+|vidhäftade\s+)*(?:frankera(?:t|d|de)\s+)?svarskuvert(?:et)?/iu;

/** "Riv av och lägg på brevlådan.", "Portot är betalt.": what only a letter of paper needs. A last day is for the reader. */
function isOnPaper(sentence: string): boolean {
  return (
    sentence.length <= 90 &&
    /^(?:(?:riv|klipp) (?:av|ut|loss)|portot?|(?:inget )?frimärket?|(?:lägg|posta|stoppa)(?!\p{L})[^.]*(?:brevlåda|kuvert))/iu.test(
      sentence,
    ) &&
    !/\d|senast|innan|inom|före/iu.test(sentence)
  );
}

function isGenitive(text: string, { names }: Personal): boolean {
  return /s$/u.test(text) && names.includes(text.replace(/:?s$/u, ''));
}

/** A name that is only spoken to, or that stands beside what it names, goes; else it becomes a field. */
function markPersonal(
  entry: Entry,
  marks: Mark[],
  personal: Personal,
  hasChild: boolean,
  nameField: () => void,
): void {
  const { text } = entry.line;
  const found = findPersonal(text, personal);
  // A line that is a name and no more says nothing to the reader.
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  if (found.length > 0 && !/[\p{L}\d]/u.test(rest)) {
    claim(marks, { start: 0, end: text.length, kind: 'dropped', reason: 'personal', replacement: '' });
    return;
  }
  for (const { start, end, what } of found) {
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (what !== 'name') {
      const label =
        /(?:\s*[,(]?\s*(?:personnummer|pers\.?\s*nr|personnr|pnr|född|mobil(?:nummer)?|adress|e-?post)\s*[.:]?)?\s*$/iu.exec(
          before,
        );
      const from = label ? label.index : start;
      // Between two commas one of them goes along.
      const comma = /,\s*$/u.test(text.slice(0, from)) ? (/^\s*,/u.exec(after)?.[0].length ?? 0) : 0;
      const drop = {
        kind: 'dropped',
        reason: 'personal',
        replacement: before.trim() === '' ? '' : ' ',
      } as const;
      // What stands around it may have gone already; the number itself always goes.
      if (!claim(marks, { ...drop, start: from, end: end + comma })) claim(marks, { ...drop, start, end });
      continue;
    }
    const vocative = /(?:^|,\s*|(?:hej|kära|käre|bästa|bäste)\s+)$/iu.exec(before);
    if (vocative && /^\s*[,.!?]/u.test(after) && !(vocative[0] === '' && /^\s*\./u.test(after))) {
      const comma = /,\s*$/u.exec(before);
      claim(marks, {
        start: comma ? comma.index : start,
        end: comma ? end : end + (/^,\s*/u.exec(after)?.[0].length ?? 0),
        kind: 'dropped',
        reason: 'personal',
        replacement: '',
      });
    } else if (hasChild && isGenitive(text.slice(start, end), personal)) {
      // "Alvas tandläkarbesök": the field holds a name without its ending.
      claim(marks, { start, end, kind: 'dropped', reason: 'personal', replacement: 'barnets' });
    } else if (/(?:barn|barnet|son|sonen|dotter|dottern|patient|patienten)\s+$/iu.test(before))
      claim(marks, {
        start: start - (/\s+$/u.exec(before)?.[0].length ?? 0),
        end,
        kind: 'dropped',
        reason: 'personal',
        replacement: '',
      });
    else if (claim(marks, { start, end, kind: 'field', field: 'name', replacement: '{{fields.name}}' }))
      nameField();
  }
}

/** Understands a letter. Nothing in here writes a draft, and nothing reads a clock. */
export function understand(letter: Letter): UnderstoodLetter {
  const sorted = sortLetter(letter);
  const { entries } = sorted;
  const personal = personalOf(sorted);
  const purpose = judgePurpose(
    entries
      .filter(
        ({ fate }) => fate.kind !== 'dropped' || fate.reason === 'recipient' || fate.reason === 'footer',
      )
      .map(({ line }) => line.text)
      .join('\n'),
  );
  const instruments = namedInstruments(entries);
  const asked = findQuestions(entries);
  const isInstrument = refuseCopies(entries, instruments, asked);
  const count = asked.filter(({ when }) => when === undefined).length;
  const isMany = !isInstrument && count >= manyQuestions;
  const questions = isInstrument || isMany ? [] : asked;
  const askedLines = new Set(asked.flatMap((question) => question.entries));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const id of askedLines) {
    const entry = byId.get(id);
    if (!entry || isInstrument) continue;
    const own = asked.filter((question) => question.entries.includes(id));
    if (!isAskedWhole(entry.line.text, own)) continue;
    entry.fate = isMany ? { kind: 'refused', reason: 'manyQuestions' } : { kind: 'question' };
  }

  const marks = new Map<number, Mark[]>(entries.filter(isDraft).map(({ id }) => [id, []]));
  const hasChild = entries.some(({ line }) => /vårdnadshavar|(?<!\p{L})barnet(?!\p{L})/iu.test(line.text));
  let nameEntry: number | undefined;
  for (const entry of entries) {
    const own = marks.get(entry.id);
    if (!own) continue;
    markPersonal(entry, own, personal, hasChild, () => {
      nameEntry ??= entry.id;
    });
    const old = revision.exec(entry.line.text);
    if (old && entry.level === undefined && !entry.cell)
      claim(own, {
        start: old.index,
        end: old.index + old[0].length,
        kind: 'dropped',
        reason: 'revision',
        replacement: '',
      });
    const paper = svarskuvert.exec(entry.line.text);
    if (paper)
      claim(own, {
        start: paper.index,
        end: paper.index + paper[0].length,
        kind: 'dropped',
        reason: 'paper',
        replacement: '',
      });
  }
  for (const entry of entries) {
    const own = marks.get(entry.id);
    for (const { start, end } of own ? letterSentences(entry.line.text) : [])
      if (own && isOnPaper(entry.line.text.slice(start, end)))
        claim(own, { start, end, kind: 'dropped', reason: 'paper', replacement: '' });
  }
  const mustAnswer = findMustAnswer(entries);
  findContact(entries, marks);
  const isPersonalLetter =
    personal.names.length > 0 || personal.lines.length > 0 || sorted.personalLines.length > 0;
  const found = findFields(entries, marks, isPersonalLetter, sorted.unitNames);
  const fields: FoundField[] =
    nameEntry === undefined
      ? [...found]
      : [
          ...found,
          {
            id: 'name',
            type: 'text',
            label: 'Invånarens namn',
            example: 'namnet',
            personal: true,
            entry: nameEntry,
            reason: 'personalLetter',
          },
        ];
  const links = findLinks(entries, marks);
  const whole = entries
    .filter(isDraft)
    .map(({ line }) => line.text)
    .join('\n');
  for (const entry of entries)
    if (isDraft(entry) && entry.level !== undefined && isEmptyPart(entries, entry, marks))
      entry.fate = dropped('emptyHeading');
  const description = describe(
    entries,
    fields,
    {
      own: questions.length,
      external: isInstrument || isMany,
    },
    sorted.subject,
    personal,
    marks,
  );
  // A title that did not become the name, with nothing below it, opens the text.
  const [firstHeading] = entries.filter((entry) => isDraft(entry) && entry.level !== undefined);
  if (firstHeading && description.titleEntry === undefined && hasNothingBelow(entries, firstHeading))
    firstHeading.level = undefined;
  return {
    letter,
    sorted,
    personal,
    marks,
    fields,
    links,
    mustAnswer,
    questions,
    external:
      isInstrument || isMany ? { count, reason: isInstrument ? 'instrument' : 'manyQuestions' } : undefined,
    instruments,
    topics: topics.filter(({ about }) => about.test(whole)).map(({ topic }) => topic),
    description,
    purpose,
  };
}

/** Whether the next line of the draft is a heading too. */
function hasNothingBelow(entries: readonly Entry[], heading: Entry): boolean {
  const next = entries.slice(entries.indexOf(heading) + 1).find(isDraft);
  return next?.level !== undefined && next.level <= (heading.level ?? 0);
}

/** A heading whose part holds nothing but what went elsewhere; questions stand after all text in a message. */
function isEmptyPart(
  entries: readonly Entry[],
  heading: Entry,
  marks: ReadonlyMap<number, readonly Mark[]>,
): boolean {
  const level = heading.level ?? 0;
  let sawText = false;
  for (const entry of entries.slice(entries.indexOf(heading) + 1)) {
    if (entry.level !== undefined && entry.level <= level) break;
    if (entry.line.place.part === 'footer' || entry.line.place.part === 'comment') continue;
    sawText = true;
    if (!isDraft(entry) || wish.test(entry.line.text)) continue;
    const own = marks.get(entry.id) ?? [];
    const gone = own.reduce(
      (sum, { start, end, replacement }) => sum + (replacement === '' ? end - start : 0),
      0,
    );
    if (entry.line.text.length - gone > 3) return false;
  }
  return sawText;
}
