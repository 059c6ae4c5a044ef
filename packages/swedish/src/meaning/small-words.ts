import { oneOf } from '../one-of.ts';
import { readActive, readPassive } from '../verb-lexicon.ts';
import type { Word } from '../words.ts';

/** Words and phrases that carry negation, duty, possibility, condition or a limit, by what they mean. */
const MEANINGS: Readonly<Record<string, string>> = {
  not: 'inte|ej|icke|ingalunda|inte alls',
  never: 'aldrig',
  none: 'ingen|inget|inga|ingenting|intet',
  without: 'utan|i avsaknad av|avsaknad',
  neither: 'varken|vare sig',
  'hardly ever': 'sällan',
  hardly: 'knappt|knappast|näppeligen',
  refrain: 'underlåta|underlåter|underlät|underlåtit|underlåt|låta bli|låter bli|lät bli|låtit bli|låt bli',
  forbidden: 'förbjudet|förbjuden|förbjudna|otillåtet|otillåten',
  shall: 'ska|skall|skola',
  should: 'skulle',
  ought: 'bör|borde|böra',
  must: 'måste|nödgas|nödgades|tvungen|tvunget|tvungna|nödsakad|nödsakat|nödsakade|skyldig|skyldigt|skyldiga|förpliktigad|förpliktigat|förpliktigade|förpliktad|förpliktade',
  need: 'behöver|behöva|behövde|behövt|behövs|behövas|behövdes|erfordra|erfordrar|erfordrade|erfordrat|erfordras|erfordrades|fordra|fordrar|fordrade|fordrat|fordras|kräva|kräver|krävde|krävt|krävs|krävas|krävdes|tarva|tarvar|nödvändig|nödvändigt|nödvändiga|erforderlig|erforderligt|erforderliga|oundgänglig|oundgängligt|oundgängliga|oundgängligen nödvändig',
  can: 'kan|kunna|kunde|kunnat',
  maybe: 'kanske|eventuellt|eventuell|eventuella|ev|måhända|möjligen|möjligtvis',
  possible: 'möjligt|möjlig|möjliga',
  probably: 'troligen|troligtvis|sannolikt|förmodligen',
  if: 'om|ifall|såvida|såframt|huruvida|därest|försåvitt|för såvitt|såvitt|under förutsättning att|för det fall att|för den händelse att|i det fall att|i händelse av att|angående|ang|beträffande|rörande|med avseende på|härom|därom|avseende din|avseende ditt|avseende dina|avseende ert|avseende detta|om det här|avseende|när det gäller|vad gäller|vad beträffar',
  'if not': 'annars|i annat fall|i motsatt fall',
  unless: 'om inte|såvida inte|såvida ej|såframt inte|såvitt inte',
  'at least': 'minst|åtminstone|lägst',
  'at most': 'högst|max|maximalt|som mest|längst',
  only: 'bara|endast|enbart|allenast|blott',
  before: 'före|föregående|innan|före det att|innan dess att|dessförinnan|före det|förrän',
  after: 'efter',
  latest: 'senast',
  within: 'inom|inom loppet av',
  until: 'tills|till dess att',
  'up to and including': 'till och med|t.o.m|tom|t o m',
  'from and including': 'från och med|fr.o.m|from|fom|fr o m|hädanefter|med verkan från och med',
  more: 'mer än|mer|överstiga|överstiger|översteg|överstigit',
  less: 'mindre än|mindre|understiga|understiger|understeg|understigit',
  or: 'eller|el|alternativt|respektive',
  every: 'varje|månatligen|alla|samtliga|envar',
  sometimes: 'ibland|stundom|stundtals|understundom',
  often: 'ofta',
  'as needed': 'vid behov',
  fasting: 'fasta|fastar|fastade|fastat|fastande',
  'with a doctor': 'i samråd med',
};

/** Phrases that hold such a word and do not mean it, and those that mean several at once. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  'icke desto mindre': [],
  'inte desto mindre': [],
  'utan dröjsmål': [],
  'utan oskäligt dröjsmål': [],
  'utan onödigt dröjsmål': [],
  'utan hinder av': [],
  'i förekommande fall': ['if', 'need'],
  'om det behövs': ['if', 'need'],
  'vid förhinder': ['if', 'not', 'can'],
  uteblir: ['not'],
  utebli: ['not'],
  uteblev: ['not'],
  uteblivit: ['not'],
  'vid uteblivet besök': ['if', 'not'],
  'inte bara': ['not', 'only'],
  'äga rätt att': ['may'],
  'äger rätt att': ['may'],
  'ej heller': ['not'],
  'inte heller': ['not'],
  'om inte': ['unless'],
  'om huruvida': ['if'],
  'som möjligt': [],
  'inte omöjligt': ['possible'],
  'ej omöjligt': ['possible'],
  'vill ha': [],
  'vilja ha': [],
  'ville ha': [],
  'under loppet av': [],
  'inom en snar framtid': [],
  'få erhålla': [],
  'får erhålla': [],
  'fick erhålla': [],
  'fått erhålla': [],
  'under det att': [],
  'under tiden': [],
  'i alla fall': [],
  'framför allt': [],
  'med mera': [],
  'mer och mer': [],
  'på grund av att': [],
  'utan att': ['without'],
  'eller liknande': [],
  'eller dylikt': [],
  'eller dyl': [],
  'det vill säga': [],
};

interface Phrase {
  readonly words: readonly string[];
  readonly meanings: readonly string[];
}

let built: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** Phrases by their first word, the longest first. */
function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  if (built !== undefined) return built;
  const all: Phrase[] = Object.entries(PHRASES).map(([text, meanings]) => ({
    words: text.split(' '),
    meanings,
  }));
  for (const [meaning, list] of Object.entries(MEANINGS)) {
    for (const text of list.split('|')) {
      if (PHRASES[text] === undefined) all.push({ words: text.split(' '), meanings: [meaning] });
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of all.sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    const same = byFirst.get(first);
    if (same) same.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  built = byFirst;
  return byFirst;
}

/** Words that may stand between *får* and the verb that it allows. */
const BETWEEN = new RegExp(
  `^(?:\\p{L}+vis|\\p{L}+ligen|${oneOf(
    `inte ej icke bara endast enbart allenast blott sedan härefter först också även gärna du ni jag man vi han hon barnet
    aldrig alltid då nu`,
  )})$`,
  'u',
);
const GET = /^(?:får|få|fick|fått)$/u;
const WISH = /^(?:vill|vilja|ville|velat|önskar|önska|önskade)$/u;

/** Whether a verb that stands in its infinitive follows: "får inte köra", not "får ett brev". */
function helps(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 5); next += 1) {
    const word = words[next]?.lower ?? '';
    if (BETWEEN.test(word)) continue;
    return (
      word === 'vara' ||
      word === 'ha' ||
      word === 'bli' ||
      readActive(word)?.tense === 'infinitive' ||
      /^(?:present-or-)?infinitive$/u.test(readPassive(word)?.tense ?? '')
    );
  }
  return false;
}

/** What the small words of a sentence say: not, shall, may, if, at most …, in order. */
export function smallWordFacts(words: readonly Word[]): readonly string[] {
  const facts: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.lower ?? '';
    // "Under 5 procent" sets a limit, "under dagen" does not.
    if (/^(?:över|under)$/u.test(word) && /^\p{N}/u.test(words[at + 1]?.text ?? '')) {
      facts.push(word === 'över' ? 'more' : 'less');
      continue;
    }
    const phrase = phrases()
      .get(word)
      ?.find(({ words: wanted }) => wanted.every((one, offset) => words[at + offset]?.lower === one));
    if (phrase === undefined) {
      if (GET.test(word) && helps(words, at)) facts.push('may');
      else if (WISH.test(word) && helps(words, at)) facts.push('wish');
      continue;
    }
    facts.push(...phrase.meanings);
    at += phrase.words.length - 1;
  }
  return facts;
}
