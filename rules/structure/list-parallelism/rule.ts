import { defineRule } from '@klarmall/lint';
import type { Edit, Fix, Prose } from '@klarmall/model';
import { ownBasis } from '../../support/basis.ts';
import { listEndingAt } from '../../support/list-items.ts';
import { isSwedish } from '../../support/prose.ts';
import { unlikeInSentence } from './in-sentence.ts';
import { type ItemKind, itemKinds, kindAfter } from './item-kinds.ts';

const INNER_SENTENCE = /[.!?]\s+\p{Lu}/u;
const RUNNING_ON = /(?:,|;|(?<!\p{L})(?:och|eller|samt))$/u;

interface Item {
  readonly prose: Prose;
  readonly text: string;
}

const endsWithStop = ({ text }: Item): boolean => text.endsWith('.');
const endsOpenly = ({ text }: Item): boolean => /[\p{L}\p{N})”%]$/u.test(text);

/** Edits that give all items the same end; undefined when one end is not written where it is shown. */
function sameEnds(items: readonly Item[], withStop: boolean): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const item of items) {
    const { prose, text } = item;
    const end = text.length;
    if (withStop ? !endsOpenly(item) : !endsWithStop(item)) continue;
    if (!prose.isVerbatim(end - 1, end)) return undefined;
    edits.push({ place: prose.place(end - 1, end), text: withStop ? `${text.charAt(end - 1)}.` : '' });
  }
  return edits;
}

/** The first item that is built in another way than most; undefined when all can be read as one kind. */
function oddKind(items: readonly Item[]): Item | undefined {
  const intro = items[0]?.prose.previous;
  const expected = intro?.role === 'paragraph' ? kindAfter(intro.text) : undefined;
  const read = items
    .map((item) => ({ item, kinds: itemKinds(item.text, expected === 'phrase') }))
    .filter(({ kinds }) => kinds.length > 0);
  const counts = new Map<ItemKind, number>();
  for (const { kinds } of read) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // Of two as common, the more definite one is the list's; what its opening asks for goes before both.
  const weight = ([kind, count]: readonly [ItemKind, number]): number =>
    kind === expected ? Infinity : count;
  const [most] = [...counts].sort((a, b) => weight(b) - weight(a));
  if (most === undefined || Math.max(...counts.values()) === read.length) return undefined;
  return read.find(({ kinds }) => !kinds.includes(most[0]))?.item;
}

export default defineRule({
  id: 'structure/list-parallelism',
  on: 'prose',
  severity: 'info',
  title: { sv: 'Punkterna i listan är olika', en: 'The items of the list differ in form' },
  why: {
    sv: 'Läsaren stannar upp när punkterna är olika skrivna.',
    en: 'Items of different forms make the list harder to read, and look careless.',
  },
  action: { sv: 'Skriv alla punkter på samma sätt.', en: 'Write all items the same way.' },
  tags: ['klarsprak'],
  basis: [
    {
      source: 'Språkrådet, Myndigheternas skrivregler, 8:e upplagan, avsnitt 3.9 (punktlistor)',
      date: '2014-01-01',
    },
    ownBasis,
  ],
  messages: {
    inSentence: {
      sv: 'Det som räknas upp är byggt på olika sätt, till exempel uppmaningar och enstaka ord.',
      en: 'What is counted up is built in different ways, such as instructions and single words.',
    },
    endings: {
      sv: 'Några punkter slutar med punkt och andra inte.',
      en: 'Some items end with a full stop and others do not.',
    },
    capitals: {
      sv: 'Några punkter börjar med stor bokstav och andra med liten.',
      en: 'Some items begin with a capital and others do not.',
    },
    forms: {
      sv: 'Punkterna är byggda på olika sätt, till exempel uppmaningar och enstaka ord.',
      en: 'The items are built in different ways, such as instructions and single words.',
    },
  },
  check(prose, { report }) {
    if (!isSwedish(prose.language) || prose.locked) return;
    if (prose.role === 'paragraph' || prose.role === 'answerText') {
      const unlike = unlikeInSentence(prose.text);
      if (unlike !== undefined) report({ message: 'inSentence', at: unlike, certainty: 'review' });
    }
    const list = listEndingAt(prose);
    if (list === undefined || list.length < 2) return;
    const items = list.map((item): Item => ({ prose: item, text: item.text.trimEnd() }));
    const at = ({ prose: item, text }: Item) => ({ place: item.place(0, text.length), part: item.part });
    const odd = oddKind(items);
    if (odd) {
      report({ message: 'forms', ...at(odd), certainty: 'review' });
      return;
    }
    const stops = items.filter(endsWithStop);
    const open = items.filter(endsOpenly);
    // "legitimation, … och pass.": one sentence over several items, with its stop last.
    const isOneSentence =
      items.some(({ text }) => RUNNING_ON.test(text)) ||
      (stops.length === 1 &&
        stops[0] === items.at(-1) &&
        items.every(({ text }) => /^[\p{Ll}\p{N}]/u.test(text) && !INNER_SENTENCE.test(text)));
    if (stops.length > 0 && open.length > 0 && !isOneSentence) {
      const withStop = stops.length >= open.length || items.some(({ text }) => INNER_SENTENCE.test(text));
      const first = (withStop ? open : stops)[0];
      const edits = sameEnds(items, withStop);
      const title = withStop ? 'Sätt punkt efter alla' : 'Ta bort punkten';
      const fixes: readonly Fix[] = edits ? [{ title, edits: [...edits], safety: 'safe' }] : [];
      if (first) report({ message: 'endings', ...at(first), fixes });
      return;
    }
    const small = items.filter(({ text }) => /^\p{Ll}/u.test(text));
    const large = items.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    // A single capital may be a name.
    if (small.length > 0 && large.length > 1 && small[0])
      report({ message: 'capitals', ...at(small[0]), certainty: 'review' });
  },
});
