import type { Prose } from '@klarmall/model';
import { phrasePattern, wordList } from '../../support/phrases.ts';
import { analyse } from '../shared/analysis.ts';
import { languageRule } from '../shared/language-rule.ts';
import { plainLanguageTest, styleGuide } from '../shared/sources.ts';

/** Words for one thing, a group a line; each name by its stem, then the endings that it takes. */
const GROUPS: readonly (readonly (readonly [stem: string, endings: string])[])[] = [
  [
    ['besök', ' et en'],
    ['möte', ' t n'],
    ['träff', ' en'],
  ],
  [
    ['läkar', 'e en na'],
    ['doktor', ' n er erna'],
  ],
  [
    ['operation', ' en er erna'],
    ['ingrepp', ' et en'],
  ],
  [
    ['vårdcentral', ' en'],
    ['husläkarmottagning', ' en'],
    ['hälsocentral', ' en'],
    ['familjeläkarmottagning', ' en'],
  ],
  [
    ['remiss', ' en er'],
    ['skrivelse', ' n r'],
  ],
  [
    ['medicin', ' en er erna'],
    ['läkemed', 'el let len'],
    ['preparat', ' et en'],
  ],
  [
    ['provsvar', ' et en'],
    ['provresultat', ' et en'],
    ['testresultat', ' et en'],
    ['analyssvar', ' et en'],
  ],
  [
    ['kallelse', ' n'],
    ['inbjud', 'an ningen'],
  ],
  [
    ['patientavgift', ' en'],
    ['besöksavgift', ' en'],
    ['vårdavgift', ' en'],
  ],
  [
    ['blodprov', ' et en'],
    ['blodtest', ' et en'],
  ],
  [
    ['sprut', 'a an or orna'],
    ['injektion', ' en er erna'],
  ],
  [
    ['formulär', ' et en'],
    ['blankett', ' en er erna'],
  ],
  [
    ['läkemedelslist', 'a an'],
    ['medicinlist', 'a an'],
  ],
  [
    ['tablett', ' en er erna'],
    ['pill', 'er ret ren'],
  ],
  [
    ['sjukgymnast', ' en'],
    ['fysioterapeut', ' en'],
  ],
  [
    ['akutmottagning', ' en'],
    ['akuten', ''],
  ],
  [
    ['mottagningen', ''],
    ['kliniken', ''],
  ],
  [
    ['sjukhuset', ''],
    ['lasarettet', ''],
  ],
  [
    ['hemsid', 'a an'],
    ['webbplats', ' en'],
    ['webbsid', 'a an'],
  ],
  [
    ['mejl', ' et'],
    ['e-post', ' en'],
    ['mail', ' et'],
  ],
  [
    ['bandage', ' t'],
    ['förband', ' et'],
  ],
  [
    ['återbesök', ' et'],
    ['uppföljningsbesök', ' et'],
    ['kontrollbesök', ' et'],
  ],
  [
    ['anhörig', ' a'],
    ['närstående', ''],
  ],
  [
    ['journal', ' en'],
    ['patientjournal', ' en'],
  ],
  [
    ['sjukskrivning', ' en'],
    ['sjukledighet', ' en'],
  ],
  [
    ['intyg', ' et'],
    ['läkarutlåtande', ' t'],
  ],
  [
    ['sjukskötersk', 'an'],
    ['syster', ' n'],
  ],
  [
    ['undersökningen', ''],
    ['kontrollen', ''],
  ],
  [
    ['narkos', ' en'],
    ['sövning', ' en'],
  ],
  [
    ['dropp', 'et'],
    ['infusion', ' en er erna'],
  ],
  [
    ['frikort', ' et'],
    ['högkostnadskort', ' et'],
  ],
  [
    ['väntrum', ' met'],
    ['väntsal', ' en'],
  ],
  [
    ['magnetkamera', ' n'],
    ['magnetröntgen', ''],
  ],
  [
    ['skiktröntgen', ''],
    ['datortomografi', ' n'],
  ],
];

/** In UTF-16 units: farther apart, only the second is pointed at. */
const NEAR = 300;

interface Name {
  readonly group: number;
  readonly name: number;
}

const NAMES: ReadonlyMap<string, Name> = new Map(
  GROUPS.flatMap((names, group) =>
    names.flatMap(([stem, endings], name) =>
      endings.split(' ').map((ending): [string, Name] => [stem + ending, { group, name }]),
    ),
  ),
);

/** Where a thing was first named, and how. */
interface First {
  readonly name: number;
  readonly word: string;
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

type Named = ReadonlyMap<number, First>;
const NOTHING: Named = new Map();
/** What the texts up to and with this one have named. */
const known = new WeakMap<Prose, Named>();

/** "Läkemedel (medicin)", "operation eller ingrepp": the text itself says that the two are one. */
const SAYS_SAME = phrasePattern([
  ...wordList('eller alltså även också dvs samma räknas kallas kallades kallat kallad heter menar betyder'),
  'det vill säga',
  '(som|är) (en|ett)',
]);
const JOINED = new RegExp(`[(/]|${SAYS_SAME.source}`, 'iu');

interface Second {
  readonly first: First;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The names in a text, and those that name again what has another name already; each such pair once. */
function read(prose: Prose, before: Named): { readonly named: Named; readonly seconds: readonly Second[] } {
  const { text, sentences, isSwedish } = analyse(prose);
  if (!isSwedish || prose.reader !== 'citizen') return { named: before, seconds: [] };
  let named: Map<number, First> | undefined;
  const seconds: Second[] = [];
  const told = new Set<number>();
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      const found = NAMES.get(word.lower);
      if (found === undefined) continue;
      // A capital in mid-sentence is a name: "Medicin", "Mötet".
      if (word.start > sentence.start && /^\p{Lu}/u.test(word.text)) continue;
      // "Doktor Ek" is a title, whatever the others are called.
      if (word.lower === 'doktor' && /^\s\p{Lu}/u.test(text.slice(word.end, word.end + 2))) continue;
      const { group, name } = found;
      const first = (named ?? before).get(group);
      if (first === undefined) {
        named ??= new Map(before);
        named.set(group, { name, word: word.text, prose, start: word.start, end: word.end });
        continue;
      }
      if (first.name === name || told.has(group)) continue;
      const isSameSentence = first.prose === prose && first.start >= sentence.start;
      if (isSameSentence && JOINED.test(text.slice(first.end, word.start))) {
        told.add(group);
        continue;
      }
      told.add(group);
      seconds.push({ first, word: word.text, start: word.start, end: word.end });
    }
  }
  return { named: named ?? before, seconds };
}

/** What the texts before this one have named; every text is read once, however many follow it. */
function namedBefore(prose: Prose): Named {
  const unread: Prose[] = [];
  let at = prose.previous;
  while (at !== undefined && !known.has(at)) {
    unread.push(at);
    at = at.previous;
  }
  let named = (at === undefined ? undefined : known.get(at)) ?? NOTHING;
  for (const earlier of unread.reverse()) {
    named = read(earlier, named).named;
    known.set(earlier, named);
  }
  return named;
}

export default languageRule({
  id: 'language/two-names',
  severity: 'info',
  certainty: 'review',
  title: { sv: 'En sak har två namn i texten', en: 'One thing has two names in the text' },
  why: {
    sv: 'Läsaren kan tro att det är två olika saker, särskilt den som är ny i svenska.',
    en: 'The reader may think that it is two things, above all someone new to Swedish.',
  },
  action: { sv: 'Välj ett ord och håll dig till det.', en: 'Choose one word and keep to it.' },
  basis: [styleGuide, plainLanguageTest],
  messages: {
    twoNames: {
      sv: 'Texten säger både ”{first}” och ”{word}”. Är det samma sak? Välj ett av orden.',
      en: 'The text says both “{first}” and “{word}”. Are they one thing? Choose one of the words.',
    },
  },
  check({ prose, flag }) {
    const { seconds } = read(prose, namedBefore(prose));
    for (const { first, word, start, end } of seconds) {
      // Near each other, the two are shown as one stretch.
      const isNear = first.prose === prose && end - first.start <= NEAR;
      flag({
        message: 'twoNames',
        at: { start: isNear ? first.start : start, end },
        data: { first: first.word, word },
        related: [{ place: first.prose.place(first.start, first.end), message: 'twoNames' }],
      });
    }
  },
});
