import {
  findDates,
  isFiniteVerb,
  isFunctionWord,
  MONTH_NAME,
  readPassive,
  verbOfNoun,
  WEEKDAY_STEM,
  type Word,
} from '@klarmall/swedish';
import { type Sentence, touches } from '../shared/analysis.ts';
import { languageRule } from '../shared/language-rule.ts';
import { findPackWords } from '../shared/packs/find-words.ts';
import { plainLanguageTest } from '../shared/sources.ts';
import { rewriteAction } from './rewrite-action.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const WHEN = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY_STEM}dag\\p{L}*|i (?:${MONTH_NAME}|morgon|dag)|klockan \\d)`,
  'iu',
);

/** Verbs that carry no meaning of their own beside a verbal noun. */
const LIGHT_VERBS = words(
  `ske sker skedde skett ske görs göras gjordes gjorts utföras utförs utfördes utförts utföra utför utförde utfört genomföra
  genomför genomförde genomfört genomföras genomförs genomfördes genomförts verkställa verkställer verkställs verkställas
  företa företar företas företogs vidta vidtar vidtas äga äger ägde bedrivs bedrivas bedriva bedriver handhas ombesörjs ombesörjas`,
);
/** "Läkaren gör en bedömning av …": light too, where the noun has its object after it. */
const MAKING = words('gör göra gjorde gjort');
const ASKED_FOR = words('ansökan begäran förfrågan förnyelse');
/** What makes a phrase of time, place or manner of a noun: "sker under narkos", "upptäcks vid fotografering". */
const IN_PHRASE = words('i på under vid efter före med av till från för om inom utan hos mot per mellan');
/** "Efter genomförd kontroll": the doing as a participle. */
const DONE = words(
  'genomförd genomfört genomförda utförd utfört utförda verkställd verkställda fullgjord företagen skedd inlämnad ifylld',
);
const AFTER_DONE = /^(?:efter|vid|före|genom|under)$/u;
/** Nouns that name an event which is had, not done by somebody: they may take place. */
const EVENTS = words(
  'kontroll återbesök besök möte samtal kurs träff föreläsning operation undersökning vaccination behandling mottagning öppning visning',
);
/** What an action is done to, so that "av" marks the object: registrering av din tid. */
const ACTION_BASES =
  /(?:ande|ende|registrering|inlämning|avbokning|ombokning|tidbokning|tidsbokning|provtagning|hantering|bearbetning|genomgång|uppföljning|mätning|kontroll|tvättning|påfyllning|utskrivning|inskrivning|beställning|förnyelse|förberedelse|planering|uppdatering|användning|hämtning|utlämning|betalning|ifyllning|granskning|justering|rapportering|dokumentation|administrering|överföring|anmälan|avanmälan|byte|rengöring|behov|redovisning|fördelning|prövning|handläggning|utredning|inställning|bestämning|analysering|insamling|insättning|utsättning|dosering|sammanställning|minskning|ökning|intag|isolering|belastning|bedömning|begäran|intagning|borttagning|framtagning|upphandling|utveckling|förvaring|placering|införande|skötsel|(?:på|av|ur|hem)tagning|(?:i|på)sättning|(?:på|i|om)läggning|klädning|sköljning|torkning|smörjning|påbörjan|inväntan|sänkning|höjning|förbättring|nedtrappning|upptrappning|avslutning|inledning|tillförsel|tvätt|utökning)$/u;
/** Nouns in -ning and the like that are things one gets or goes to: "en undersökning av ryggen". */
const THINGS_WITH_OF =
  /(?:undersökning|röntgen|operation|behandling|beskrivning|förklaring|sammanfattning|översikt|bild|lista|typ|del|form|sorts?|grad|slag|kopia|version|risk|anledning|händelse|vaccination|förlossning|inflammation|svullnad|blödning|lösning|blandning|samling|grupp|gåva)$/u;

const SHORT_ACTIONS = words('byte bytet intag intaget uttag tvätt');
/** "Vid upplevelse av smärta", "vid bortfall av känsel": what somebody feels or gets, with the verb that says so. */
const FELT_OF: ReadonlyMap<string, string> = new Map([
  ['upplevelse', 'känna'],
  ['känsla', 'känna'],
  ['uppkomst', 'få'],
  ['förekomst', 'ha'],
  ['bortfall', 'tappa'],
  ['avsaknad', 'sakna'],
  ['tilltagande', 'öka'],
]);
/** "Ett bemötande av dina frågor": nouns of things too, that are doings where an object follows. */
const DOINGS_WITH_OBJECT: ReadonlyMap<string, string> = new Map([
  ['bemötande', 'svara på'],
  ['bemötandet', 'svara på'],
]);
/** What asks for a doing or brings it about: "det krävs en minskning av …", "en ökning av dosen kan bli aktuell". */
const DEMANDS =
  /^(?:krävs|fordras|erfordras|behövs|rekommenderas|förordas|aktuell|aktuellt|förutsätter|åstadkommer|åstadkoms|uppnås|rekommenderar|planerar|föreslår|förslag|förordar|möjliggör|möjliggörs|innebär|medför|eftersträvas|nödvändig|nödvändigt|möjlig|möjligt)$/u;

function isNominal(word: Word): boolean {
  if (isFunctionWord(word.lower) || (word.lower.length < 6 && !SHORT_ACTIONS.has(word.lower))) return false;
  return verbOfNoun(word.lower) !== undefined;
}

/** Whether the noun stands after a preposition, perhaps with an article or an adjective between. */
function isInPhrase(sentence: Sentence, at: number): boolean {
  const [far, near] = [sentence.words[at - 2], sentence.words[at - 1]];
  if (near !== undefined && IN_PHRASE.has(near.lower)) return true;
  return (
    far !== undefined &&
    near !== undefined &&
    IN_PHRASE.has(far.lower) &&
    !LIGHT_VERBS.has(near.lower) &&
    readPassive(near.lower) === undefined
  );
}

/** "Vi gör en uppföljning av …": the verb of the noun says it shorter. */
function isMade(text: string, sentence: Sentence, at: number, isThing: boolean): boolean {
  const next = sentence.words[at + 1]?.lower;
  // "Göra en ansökan om" is to apply for.
  const hasObject =
    next === 'av' ||
    (next === 'om' && ASKED_FOR.has(sentence.words[at]?.lower ?? '')) ||
    (next === 'till' && sentence.words[at]?.lower === 'anmälan');
  if (isThing || !hasObject) return false;
  // "Vi gör ett EKG, en mätning av …" only says what it is.
  const start = sentence.words[at]?.start ?? 0;
  return sentence.words
    .slice(Math.max(0, at - 4), at)
    .some((word) => MAKING.has(word.lower) && !text.slice(word.end, start).includes(','));
}

/** "Läkaren tar beslut om en sänkning av dosen": the verb of the noun says it shorter. */
function isDecided(sentence: Sentence, at: number, isThing: boolean): boolean {
  if (isThing || sentence.words[at + 1]?.lower !== 'av') return false;
  const before = sentence.words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return /(?:^|\s)(?:beslut|beslutet|ställning)\s(?:om|till)(?:\s(?:en|ett))?$/u.test(before.join(' '));
}

/** The light verb within four words after (or two before) the noun, in the same clause. */
function lightVerbNear(sentence: Sentence, at: number): Word | undefined {
  // "En kontroll av ditt blodtryck kommer att ske": what it is done to stands between.
  const isNear = (one: Word, step: number): boolean =>
    step < 4 || /^(?:ske|göras|utföras|genomföras|skett|gjorts|utförts|genomförts)$/u.test(one.lower);
  const reach = sentence.words[at + 1]?.lower === 'av' ? 9 : 4;
  const ahead = sentence.words
    .slice(at + 1, at + 1 + reach)
    .find((word, step) => LIGHT_VERBS.has(word.lower) && isNear(word, step));
  if (ahead !== undefined) return ahead;
  return sentence.words.slice(Math.max(0, at - 3), at).find((word) => LIGHT_VERBS.has(word.lower));
}

export default languageRule({
  id: 'language/nominalisation',
  words: {
    test: (word) =>
      DONE.has(word) || FELT_OF.has(word) || DOINGS_WITH_OBJECT.has(word) || verbOfNoun(word) !== undefined,
  },
  documents: true,
  title: { sv: 'Handling gömd i ett substantiv', en: 'Action hidden in a noun' },
  why: {
    sv: 'Ett substantiv visar inte vem som ska göra något.',
    en: 'When an action is a noun, nobody is seen to do it.',
  },
  action: { sv: 'Skriv med verb: ”du avbokar” i stället för ”avbokning ska ske”.', en: 'Use the verb.' },
  severity: 'warning',
  basis: [plainLanguageTest],
  bySentence: true,
  messages: {
    verb: {
      sv: '”{word}” gömmer vad någon ska göra. Skriv med verbet ”{verb}”.',
      en: '“{word}” hides what somebody should do. Use the verb “{verb}”.',
    },
  },
  check({ prose, text, sentences, flag, fix }) {
    // A noun that is a stiff word too has its finding there.
    const stiff = findPackWords(prose).filter((match) => match.pack.passives === true);
    for (const sentence of sentences) {
      let hasDate: boolean | undefined;
      for (const [at, word] of sentence.words.entries()) {
        if (DONE.has(word.lower) && AFTER_DONE.test(sentence.words[at - 1]?.lower ?? '')) {
          flag({
            message: 'verb',
            at: { start: word.start, end: word.end },
            data: { word: word.text, verb: verbOfNoun(sentence.words[at + 1]?.lower ?? '') ?? 'göra' },
          });
          continue;
        }
        const next = sentence.words[at + 1];
        const hasOf = next?.lower === 'av';
        const ofObject = hasOf ? verbWithObject(sentence, at) : undefined;
        if (ofObject !== undefined && next !== undefined && !touches(stiff, word.start, word.end)) {
          flag({
            message: 'verb',
            at: { start: word.start, end: next.end },
            data: { word: word.text, verb: ofObject },
          });
          continue;
        }
        if (!isNominal(word) || touches(stiff, word.start, word.end)) continue;
        const base = word.lower.replace(/(?:en|et|er|erna|ar|arna|t|n|na)$/u, '');
        const light = lightVerbNear(sentence, at);
        const isThing = THINGS_WITH_OF.test(base) || THINGS_WITH_OF.test(word.lower);
        const isEvent = [...EVENTS].some((event) => base.endsWith(event) || word.lower.endsWith(event));
        hasDate ??= saysWhen(text.slice(sentence.start, sentence.end));
        const isDoneLightly =
          light !== undefined &&
          !isInPhrase(sentence, at) &&
          (isLightFor(light, isEvent, hasDate) || (isEvent && hasOf)) &&
          // "Många operationer sker i …" tells how things are, not what somebody should do.
          !(isEvent && /(?:er|erna|ar|arna)$/u.test(word.lower));
        const isActionOf =
          hasOf &&
          !isThing &&
          (ACTION_BASES.test(word.lower) || IS_DOING.test(word.lower) || isLedTo(sentence, at)) &&
          (isUnmodified(sentence, at) || isDemanded(sentence, at) || isOneDoing(sentence, at));
        if (
          !isDoneLightly &&
          !isActionOf &&
          !isMade(text, sentence, at, isThing) &&
          !isDecided(sentence, at, isThing) &&
          !isBareAction(sentence, at) &&
          !isBareSubject(sentence, at) &&
          !isAskedFor(sentence, at) &&
          !isFragment(sentence, at, isThing)
        )
          continue;
        if (isPartOfAction(sentence, at) || isAdjective(word, next)) continue;
        const rewritten = rewriteAction(text, sentence, at);
        flag({
          message: 'verb',
          at: { start: word.start, end: hasOf && next !== undefined ? next.end : word.end },
          data: { word: word.text, verb: verbOfNoun(word.lower) ?? word.lower },
          fixes:
            rewritten === undefined
              ? []
              : fix(sentence.start, sentence.end, rewritten, 'suggestion', `Skriv ”${rewritten}”`),
        });
      }
    }
  },
});

/** A doing in -ande or -ende, with or without its article: avslutande, avslutandet. */
const IS_DOING = /nde(?:t|ts)?$/u;

/** The verb for a noun that is a doing only with its object after *av*. */
function verbWithObject(sentence: Sentence, at: number): string | undefined {
  const lower = sentence.words[at]?.lower ?? '';
  const before = sentence.words[at - 1]?.lower ?? '';
  return /^(?:vid|under|efter|om)$/u.test(before) ? FELT_OF.get(lower) : DOINGS_WITH_OBJECT.get(lower);
}

/** "Det krävs en minskning av …", "en ökning av dosen kan bli aktuell": with an article too it is the doing that is asked for. */
function isDemanded(sentence: Sentence, at: number): boolean {
  return sentence.words.slice(Math.max(0, at - 3), at + 8).some(({ lower }) => DEMANDS.test(lower));
}

/** "Ett underlättande av andningen": a doing in -ande is none the less one for its article. */
function isOneDoing(sentence: Sentence, at: number): boolean {
  return (
    IS_DOING.test(sentence.words[at]?.lower ?? '') &&
    /^(?:ett|det)$/u.test(sentence.words[at - 1]?.lower ?? '')
  );
}

/** "Före inläggning krävs provtagning": asked for, and nobody does it. */
function isAskedFor(sentence: Sentence, at: number): boolean {
  const [before, word, next] = [sentence.words[at - 1], sentence.words[at], sentence.words[at + 1]];
  return (
    /^(?:krävs|fordras|erfordras)$/u.test(before?.lower ?? '') &&
    ACTION_BASES.test(word?.lower ?? '') &&
    (next === undefined || PREPOSITION_AFTER.test(next.lower))
  );
}

const PREPOSITION_AFTER = /^(?:av|på|i|före|inför|efter|för|och|samt|till)$/u;

/** "Genom ifyllande av", "vid uteblivande": a doing in -ande after a preposition. */
function isBareAction(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined || !IS_DOING.test(word.lower)) return false;
  // With an article it is a thing: "vid ett överklagande".
  if (/^(?:en|ett|varje|detta|denna|ditt|din|sitt)$/u.test(sentence.words[at - 1]?.lower ?? '')) return false;
  return sentence.words
    .slice(Math.max(0, at - 2), at)
    .some((before) => /^(?:vid|genom|efter|före|under)$/u.test(before.lower));
}

/** "Vid försämring av …", "leder till debitering av …": a doing right after what leads to it. */
function isLedTo(sentence: Sentence, at: number): boolean {
  return (
    /ing$/u.test(sentence.words[at]?.lower ?? '') &&
    /^(?:vid|till|genom|efter|före|inför|utan|under|med)$/u.test(sentence.words[at - 1]?.lower ?? '')
  );
}

/** "Uteblivande leder till …": a doing in -ande does something, and nobody does it. */
function isBareSubject(sentence: Sentence, at: number): boolean {
  return (
    at === 0 &&
    IS_DOING.test(sentence.words[0]?.lower ?? '') &&
    (BARE_VERBS.test(sentence.words[1]?.lower ?? '') ||
      // "Uteblivande från besök debiteras"
      (/^(?:från|till|med)$/u.test(sentence.words[1]?.lower ?? '') &&
        sentence.words.slice(2, 6).some(({ lower }) => BARE_VERBS.test(lower))))
  );
}

const BARE_VERBS =
  /^(?:leder|medför|innebär|kräver|debiteras|räknas|rapporteras|rekommenderas|ska|måste|bör|kan|får|är|sker)$/u;

/** A line without a verb that begins with a doing: "Tvättning med svamp kvällen före". */
function isFragment(sentence: Sentence, at: number, isThing: boolean): boolean {
  if (at > 0 || isThing || sentence.words.length < 4 || /(?:ar|er|or)$/u.test(sentence.words[0]?.lower ?? ''))
    return false;
  return !sentence.words.some((word) => isFiniteVerb(word.lower) || readPassive(word.lower) !== undefined);
}

/** In "genomförande av provtagning sker" one finding is enough. */
function isPartOfAction(sentence: Sentence, at: number): boolean {
  const [before, middle] = [sentence.words[at - 2], sentence.words[at - 1]];
  return middle?.lower === 'av' && before !== undefined && isNominal(before);
}

/** "En genomgripande förändring": before a noun the word describes it. */
function isAdjective(word: Word, next: Word | undefined): boolean {
  if (!/nde$/u.test(word.lower) || next === undefined) return false;
  return (
    !isFunctionWord(next.lower) &&
    !LIGHT_VERBS.has(next.lower) &&
    readPassive(next.lower) === undefined &&
    !isFiniteVerb(next.lower)
  );
}

/** Whether the sentence tells the day, the month or the hour. */
function saysWhen(sentence: string): boolean {
  return WHEN.test(sentence) || findDates(sentence).length > 0;
}

/** An event may take place on a date; an action done by nobody may not. */
function isLightFor(light: Word, isEvent: boolean, hasDate: boolean): boolean {
  if (!isEvent) return true;
  return !hasDate && /^(?:ske|sker|skedde|verkställ|företa)/u.test(light.lower);
}

/** "En mätning av …" with an article is a thing that you get; without one it is the doing itself. */
function isUnmodified(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  return (
    before === undefined ||
    !/^(?:en|ett|din|ditt|vår|vårt|den|det|de|sin|sitt|denna|detta|varje|någon|ny|nytt|flera|många|olika)$/u.test(
      before.lower,
    )
  );
}
