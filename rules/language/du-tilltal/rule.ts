import type { Prose } from '@klarmall/model';
import {
  isFiniteVerb,
  matchesOf,
  PREPOSITIONS,
  readActive,
  readPassive,
  type Word,
  wordClass,
} from '@klarmall/swedish';
import { phrasePattern } from '../../support/phrases.ts';
import type { Sentence } from '../shared/analysis.ts';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { styleGuide } from '../shared/sources.ts';
import {
  ASKED,
  BY_STATE,
  DESCRIBED,
  isGroup,
  mayNameReader,
  PARENTS,
  READER_BY_STATE,
  READER_GROUP,
  READER_NAMES,
  TOLD,
  YOU_PLURAL,
} from './readers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const YOU_SINGLE = words('du dig din ditt dina');
const FIRST_PERSON = words('jag mig min mitt mina');
/** "Hej Lisa och Omar": two names are addressed. */
const TWO_NAMES = /^(?:hej|till|bästa|kära)\s\p{Lu}\p{Ll}+\s(?:och|&)\s\p{Lu}\p{Ll}+/iu;
/** Two or more readers, so that *ni* is right. */
const TWO_READERS =
  /(?<!\p{L})(?:båda|bägge|tillsammans|gemensamt|partner\p{L}*|föräldrar\p{L}*|vårdnadshavare\p{L}*|familj\p{L}*|varandra|två|par|paret|syskon\p{L}*|närstående|anhöriga|er båda|ni är (?:två|flera)|kondom\p{L}*|samlag\p{L}*|gruppen|är välkomna|hälsas välkomna|alla (?:som|i)|ert barn|era barn|ni som|ni (?:tvillingar|bröder|systrar|släktingar|vänner|kolleger|kollegor|grannar|barn|ungdomar|elever|deltagare|kvinnor|män))(?!\p{L})/iu;
/** A text about a child is most often read by two, and so is one to a home: there *ni* may be right. */
const MAY_BE_TWO =
  /(?<!\p{L})(?:barnet|barnets|barn|bebis\p{L}*|flaskan|välling\p{L}*|amm(?:ar|a|at|ade|ningen)|blöj\p{L}*|barnvagn\p{L}*|nyfödd\p{L}*|BVC\p{L}*|BB|förlossning\p{L}*|mödravård\p{L}*|familje\p{L}*|hem\still\ser|ni\s(?:\p{L}+\s){0,2}(?:pratar?|samtalar?|diskuterar?|träffas|ses|hörs|bestämmer|bestämma|planerar?|går igenom|gå igenom|kommer överens|komma överens))(?!\p{L})/iu;
const YOU_TOO = /(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/iu;
const DESCRIPTION_LENGTH = 9;
const ALLOWED = /^(?:får|kan|behöver|har)$/u;
/** What a reader is told that she may do: "Personer med nedsatt hörsel kan meddela receptionen". */
const ASKED_TO_ACT = phrasePattern([
  '(kan|får|behöver) *{0,1} (meddela|kontakta|ringa|boka|anmäla|lämna|be|vända|höra|ta|få|hämta|skicka|säga|komma|beställa)',
]);
/** What anybody is told in the way of a rule: "Den som har allergi säger till". */
const ACTS = phrasePattern([
  'säger (till|ifrån)',
  '(meddelar|kontaktar|informerar) *',
  '(ringer|anmäler|lämnar|visar) (oss|mottagningen|receptionen|sig|in|upp)',
  '(tar|har) med sig',
  'hör av sig',
]);
/** "Hur mår vi i dag?": the reader, as to a child. */
const WE_FOR_YOU = phrasePattern([
  'hur (mår|känner) vi',
  'har vi (mått|sovit|bajsat|kissat)',
  'har vi [inte ](kommit ihåg|glömt) att (ta|äta|dricka|röra|kissa|gå|göra|vila|borsta|tvätta)',
  'har vi (tagit|ätit|druckit) [upp ]våra',
  '(ska|kan|får) vi * *{0,2} (klä på|klä av|ta av|lägga) oss',
  '(ska|kan) vi (klä på|klä av|ta av|lägga) oss',
  'ska vi (ta och|gå och) (lägga|klä|tvätta|sätta) oss',
  'är vi (trötta|hungriga|pigga|oroliga|ledsna|rädda|nervösa)',
  'ska vi inte vara (oroliga|ledsna|rädda)',
]);

/**
 * How many words at the start of a sentence name the reader as a group, a role or a state, where the verb of what is to be
 * done follows; 0 where none do.
 */
function namesGroup({ words: all }: Sentence): number {
  const skip = /^(?:alla|samtliga|övriga|undersökt|remitterad|kallad|opererad|inskriven)$/u.test(
    all[0]?.lower ?? '',
  )
    ? 1
    : 0;
  const [first, second, third] = all.slice(skip);
  if (first === undefined || second === undefined) return 0;
  const isTold =
    isInstruction(second) &&
    (!ALLOWED.test(second.lower) || /en$/u.test(first.lower) || begins(ASKED_TO_ACT, all.slice(skip + 1)));
  if ((isGroup(first.lower) || (skip === 1 && first.lower === 'person')) && isTold) return skip + 1;
  // "Deltagaren i kursen lär sig": what the group belongs to stands between.
  if (isGroup(first.lower) && BELONGS.test(second.lower) && all.slice(skip + 3, skip + 5).some(isInstruction))
    return skip + 1;
  if (
    first.lower === 'barnets' &&
    PARENTS.has(second.lower) &&
    isInstruction(third) &&
    !/^(?:är|har|får|kan|heter|bor)$/u.test(third?.lower ?? '')
  )
    return skip + 2;
  if (first.lower === 'den' && BY_STATE.test(second.lower) && third !== undefined) {
    if (isInstruction(third)) return skip + 2;
    if (/^(?:modern|mamman|kvinnan|personen|föräldern)$/u.test(third.lower) && isInstruction(all[skip + 3]))
      return skip + 3;
  }
  const isAnybody = /^(?:den|de)$/u.test(first.lower) && second.lower === 'som';
  const isDescribed =
    isAnybody || (DESCRIBED.has(first.lower) && /^(?:med|som|över|under|utan|av|vilka)$/u.test(second.lower));
  if (!isDescribed) return 0;
  // "Kvinnor som ammar ska inte ta medicinen" holds for everybody too.
  const told = isAnybody || /^(?:kvinnor|män)$/u.test(first.lower) ? ASKED : TOLD;
  const described = all.slice(skip + 2, skip + 2 + DESCRIPTION_LENGTH);
  const verb = described.findIndex(
    (word, at) =>
      (at > 0 || second.lower !== 'som') &&
      (told.has(word.lower) || begins(isAnybody ? ACTS : ASKED_TO_ACT, described.slice(at, at + 3))) &&
      !/^(?:och|eller)$/u.test(described[at - 1]?.lower ?? ''),
  );
  return verb < 0 ? 0 : skip + 2;
}

const BELONGS = /^(?:i|på|vid|hos|till|från)$/u;

function begins(phrases: RegExp, words: readonly Word[]): boolean {
  return phrases.exec(words.map(({ lower }) => lower).join(' '))?.index === 0;
}

function isInstruction(word: Word | undefined): boolean {
  return word !== undefined && (TOLD.has(word.lower) || ALLOWED.test(word.lower) || isPresent(word.lower));
}

/** Where *patienten* is somebody else: a report about others, a third person in a rule for relatives. */
const ABOUT_OTHERS =
  /(?<!\p{L})(?:som är närstående|närstående till|patienten i sängen|en annan patient|patientens (?:rum|sal|journal)|läkaren och patienten|studien|forskning|studerade|statistik|blir patienten oåtkomlig|den här patienten|säger (?:skylten|lappen|regeln|lagen)|står det på (?:skylten|lappen|dörren))(?!\p{L})/iu;

/** *man* as the reader: with verbs that tell what one may, must or can do here. */
const MAN_VERBS = words(
  `får ska skall kan bör måste behöver brukar vill kommer har är blir går tar gör äter dricker ligger sitter står känner
  ser hör märker mår söker ringer bokar anmäler skriver lämnar svarar använder väljer loggar hittar betalar väntar hämtar
  kunde skulle fick hade vara slipper undviker upptäcker använda låter tycker`,
);
/** What only the care does: there *man* is *vi*. */
const CARE_DOES =
  /(?<!\p{L})(?:utesluta|utesluter|fastställ\p{L}*|diagnos\p{L}*|operera\p{L}*|behandla\p{L}*|påvisa\p{L}*|konstatera\p{L}*|remittera\p{L}*|undersöka\p{L}*|röntga\p{L}*)(?!\p{L})/iu;
/** *man* for people in general, or for those who work here. */
const MAN_GENERAL =
  /(?<!\p{L})(?:förr|tidigare trodde|forskare|förr i tiden|man vet (?:inte|att)|man tror|man räknar med att|man säger|kallar man|brukar man säga|i Sverige|(?:det|den|samma) (?:kalender)?(?:år|månad|dag|vecka) (?:då |som |när )?man|året man|på den tiden|har man (?:alltså|funnit|visat|sett)|man har (?:funnit|visat|sett|upptäckt)|räknat med|en man|som man säger|som man|läkarna|man och kvinna|kvinna och man|gift man|ung man|äldre man|enligt lagen)(?!\p{L})/iu;

function isSubjectMan(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  const after = sentence.words[at + 1];
  // "Kvinna eller man", "du som är man": the noun, beside its like or as what somebody is.
  const isNoun = (word: Word | undefined): boolean =>
    word !== undefined && /^(?:kvinna|pojke|hustru|fru)$/u.test(word.lower);
  if (/^(?:eller|och|än)$/u.test(before?.lower ?? '') && isNoun(sentence.words[at - 2])) return false;
  if (/^(?:eller|och|än)$/u.test(after?.lower ?? '') && isNoun(sentence.words[at + 2])) return false;
  if (/^(?:är|var|blev|blir)$/u.test(before?.lower ?? '') && !startsClause(after)) return false;
  if (
    before !== undefined &&
    /^(?:en|din|min|sin|hennes|ung|äldre|vuxen|gift|som|den|varje|ingen|någon|god)$/u.test(before.lower)
  )
    return false;
  // A genitive makes it a noun: "hennes systers man".
  if (before !== undefined && /[^s]s$/u.test(before.lower) && readPassive(before.lower) === undefined)
    return false;
  if (after !== undefined && GENERAL_VERBS.has(after.lower)) return false;
  // "Vet man inte svaret": first in the sentence the verb makes a condition, and that is the reader's.
  if (before !== undefined && at > 1 && GENERAL_VERBS.has(before.lower)) return false;
  const isVerb = (word: Word | undefined): boolean =>
    word !== undefined && (MAN_VERBS.has(word.lower) || isPresent(word.lower));
  return (
    isVerb(after) ||
    isVerb(before) ||
    (after !== undefined &&
      isVerb(sentence.words[at + 2]) &&
      /^(?:inte|då|ofta|alltid|själv|också|redan|även|sedan)$/u.test(after.lower))
  );
}

/** After "är man" the clause goes on with what one is: "är man sjuk". A link or a stop means that *man* was the noun. */
function startsClause(after: Word | undefined): boolean {
  return (
    after !== undefined &&
    !/^(?:och|eller|men|som|över|under|mellan|utan|får|ska|kan|bör|måste)$/u.test(after.lower)
  );
}

/** What people in general do: "man anser", "man ser på barn". These verbs hardly ever tell the reader anything. */
const GENERAL_VERBS = words(
  'ser såg anser ansåg menar menade tror trodde vet visste säger sa talar räknar räknade hoppas diskuterar betonar satsar finner fann konstaterar utgår skiljer bodde levde arbetade hade började',
);

function isPresent(word: string): boolean {
  const reading = readActive(word);
  return reading !== undefined && reading.tense === 'present' && readPassive(word) === undefined;
}

/** Whether *ni* is right: by the template's reader, or since the text itself shows that the readers are two. */
export function readersAreMany(prose: Prose): boolean {
  const { audience, textType } = prose.context;
  return (
    audience === 'guardians' ||
    audience === 'partner' ||
    textType === 'contact-tracing' ||
    TWO_READERS.test(prose.text) ||
    TWO_NAMES.test(prose.text)
  );
}

export default languageRule({
  id: 'language/du-tilltal',
  words: { test: mayNameReader },
  documents: true,
  title: { sv: 'Texten säger inte du till läsaren', en: 'The reader is not called du' },
  why: {
    sv: 'Du-tilltal visar att brevet är till läsaren, och vad läsaren själv ska göra.',
    en: 'The reader should see that the letter is to her, and what is hers to do.',
  },
  action: { sv: 'Tala direkt till läsaren.', en: 'Speak to the reader.' },
  basis: [styleGuide],
  variations: [
    {
      textTypes: ['contact-tracing'],
      effect: { sv: '”ni” är rätt tilltal', en: '“ni” is right' },
    },
    {
      audiences: ['guardians', 'partner'],
      effect: { sv: '”ni” och ”patienten” är rätt', en: '“ni” and “patienten” are right' },
    },
  ],
  groupBy: 'word',
  messages: {
    ni: {
      sv: '”{word}” passar inte när läsaren är en enda. Skriv ”{replacement}”.',
      en: '“{word}” says ni to one reader. Write “{replacement}”.',
    },
    man: {
      sv: '”{word}” gör det oklart om du talar till läsaren. Skriv ”{replacement}”.',
      en: '“{word}” leaves it open whether the reader is meant. Write “{replacement}”.',
    },
    stiffPerson: {
      sv: '”{word}” är ett stelt ord, och det låter som om texten handlade om någon annan. Skriv ”{replacement}”.',
      en: '“{word}” is a stiff word and sounds as if the text were about somebody else. Write “{replacement}”.',
    },
    thirdPerson: {
      sv: '”{word}” låter som om texten handlade om någon annan än läsaren. Skriv ”{replacement}”.',
      en: '“{word}” sounds as if the text were about somebody else. Write “{replacement}”.',
    },
  },
  check({ prose, text, sentences, flag, fix }) {
    const { audience } = prose.context;
    const hasManyReaders = readersAreMany(prose);
    for (const sentence of sentences) {
      if (!sentence.words.some(({ lower }) => mayNameReader(lower))) continue;
      const part = text.slice(sentence.start, sentence.end);
      // In a question that the reader asks ("Har ni öppet när jag slutar?") ni is the clinic.
      const asksClinic = sentence.words.some((word) => FIRST_PERSON.has(word.lower));
      const hasYou = sentence.words.some((word) => YOU_SINGLE.has(word.lower));
      checkNames(sentence, part, hasYou);
      const we = WE_FOR_YOU.exec(part);
      if (we !== null) {
        const start = sentence.start + we.index + we[0].indexOf('vi');
        flag({ message: 'man', at: { start, end: start + 2 }, data: { word: 'vi', replacement: 'du' } });
      }
      let general: boolean | undefined;
      const isGeneral = (): boolean => {
        general ??= MAN_GENERAL.test(part);
        return general;
      };
      for (const [at, word] of sentence.words.entries()) {
        if (
          YOU_PLURAL.has(word.lower) &&
          !hasManyReaders &&
          (!hasYou ||
            isPolite(sentence, at) ||
            isOneReader(sentence, at) ||
            (at === 0 && word.lower === 'ni')) &&
          !asksClinic &&
          !/^ER$/u.test(word.text) &&
          // "En ny era": the noun.
          !(
            word.lower === 'era' &&
            /^(?:en|den|denna|ny|nya|varje)$/u.test(sentence.words[at - 1]?.lower ?? '')
          )
        ) {
          const replacement = inPlaceOfNi(sentence, at);
          // The first one's fix changes them all.
          const isFirst = !sentence.words.slice(0, at).some(({ lower }) => YOU_PLURAL.has(lower));
          report('ni', word.start, word.end, replacement, isFirst && !hasYou);
        } else if (word.lower === 'man' && isSubjectMan(sentence, at) && !isGeneral()) {
          report('man', word.start, word.end, keepCapital(word.text, CARE_DOES.test(part) ? 'vi' : 'du'));
        }
      }
    }
    function checkNames(sentence: Sentence, part: string, hasYou: boolean): void {
      if (TO_RELATIVES.test(text)) return;
      let aboutOthers: boolean | undefined;
      const group = READER_GROUP.exec(part);
      if (group !== null && !hasYou && audience !== 'guardians' && !ABOUT_OTHERS.test(part))
        report('thirdPerson', sentence.start, sentence.start + group[0].length, keepCapital(group[0], 'du'));
      const byState = READER_BY_STATE.exec(part);
      const named =
        byState === null && group === null && !hasYou && audience === undefined ? namesGroup(sentence) : 0;
      const lastOfGroup = named > 0 ? sentence.words[named - 1] : undefined;
      if (lastOfGroup !== undefined && !ABOUT_OTHERS.test(part)) {
        const at = { start: sentence.start, end: lastOfGroup.end };
        const word = text.slice(at.start, at.end);
        flag({
          message: 'thirdPerson',
          at,
          data: { word, replacement: keepCapital(word, 'du') },
          certainty: 'review',
        });
      }
      if (byState !== null && !hasYou && audience === undefined && !ABOUT_OTHERS.test(part)) {
        const at = { start: sentence.start, end: sentence.start + byState[0].length };
        const replacement = keepCapital(byState[0], 'du');
        flag({ message: 'thirdPerson', at, data: { word: byState[0], replacement }, certainty: 'review' });
      }
      for (const match of matchesOf(part, READER_NAMES)) {
        const hit = match[0];
        const lower = hit.toLowerCase();
        const isAsPatient = /som patient/u.test(lower);
        // Beside a "du" the patient is most often somebody else: your relative, another patient.
        if ((hasYou && !isAsPatient) || audience === 'guardians' || audience === 'partner') continue;
        aboutOthers ??= ABOUT_OTHERS.test(part);
        if (aboutOthers) return;
        const start = sentence.start + match.index;
        // "Den enskilde personen", "vederbörande handläggare": before a noun the words describe somebody else.
        if (/^(?:den |vederbörande$)/u.test(lower) && isBeforeNoun(sentence, start + hit.length)) continue;
        const place = placeOfReader(sentence, start);
        const isGenitive = lower.endsWith('s') && !isAsPatient;
        report(
          lower === 'vederbörande' ? 'stiffPerson' : 'thirdPerson',
          start,
          start + hit.length,
          keepCapital(hit, isGenitive ? 'din' : place === 'object' ? 'dig' : 'du'),
          place !== 'unclear' && !isGenitive,
        );
      }
    }
    /** What follows in the sentence as it reads to *du*: "ta av sig" is "ta av dig". */
    function restOfReader(
      start: number,
      end: number,
      isNi: boolean,
    ): { readonly end: number; readonly text: string } | 'unclear' | undefined {
      const sentence = sentences.find((one) => one.start <= start && end <= one.end);
      const all = sentence?.words ?? [];
      if (isNi) return restOfNi(sentence, end);
      const after = all.filter((word) => word.start >= end);
      if (after.some(({ lower }) => ABOUT_SOMEBODY.test(lower))) return 'unclear';
      const isMan = /^man$/iu.test(text.slice(start, end));
      const own = after.filter(
        ({ lower }) => (isMan && lower === 'man') || OF_THE_READER[lower] !== undefined,
      );
      const last = own.at(-1);
      if (last === undefined) return undefined;
      let changed = '';
      let position = end;
      for (const word of own) {
        changed +=
          text.slice(position, word.start) + keepCapital(word.text, OF_THE_READER[word.lower] ?? 'du');
        position = word.end;
      }
      return { end: last.end, text: changed };
    }
    /** The other forms of *ni* in the sentence: all of them change, or the sentence says both. */
    function restOfNi(
      sentence: Sentence | undefined,
      end: number,
    ): { readonly end: number; readonly text: string } | undefined {
      const own = [...(sentence?.words.entries() ?? [])].filter(
        ([, word]) => word.start >= end && YOU_PLURAL.has(word.lower),
      );
      const last = own.at(-1)?.[1];
      if (sentence === undefined || last === undefined) return undefined;
      let changed = '';
      let position = end;
      for (const [at, word] of own) {
        changed += text.slice(position, word.start) + inPlaceOfNi(sentence, at);
        position = word.end;
      }
      return { end: last.end, text: changed };
    }
    function report(message: string, start: number, end: number, replacement: string, isSure = true): void {
      const word = text.slice(start, end);
      const rest = restOfReader(start, end, message === 'ni');
      // Where the text says *du* too, *ni* may be the reader and somebody else.
      const mayBeTwo = message === 'ni' && (MAY_BE_TWO.test(text) || YOU_TOO.test(text));
      // *Invånaren* is right in a text that tells how the service works.
      const isAnybody = /^invånare/iu.test(word);
      const whole =
        rest === undefined || rest === 'unclear'
          ? { end, text: replacement }
          : { end: rest.end, text: replacement + rest.text };
      const isOffered = isSure && rest !== 'unclear' && !mayBeTwo;
      flag({
        message,
        at: { start, end },
        data: { word, replacement },
        ...(mayBeTwo || isAnybody ? { certainty: 'review' as const } : {}),
        ...(isAnybody ? { severity: 'info' as const } : {}),
        fixes: isOffered ? fix(start, whole.end, whole.text, 'suggestion', `Skriv ”${replacement}”`) : [],
      });
    }
  },
});

const SUBJECT =
  /^(?:vi|jag|ni|han|hon|man|de|läkaren|sköterskan|sjuksköterskan|personalen|mottagningen|vården)$/u;

/** Whether the reader's name is what does something (*du*) or what it is done to (*dig*), by what stands before it. */
function placeOfReader(sentence: Sentence, start: number): 'subject' | 'object' | 'unclear' {
  const at = sentence.words.findIndex((word) => word.start >= start);
  const before = sentence.words[at - 1];
  if (before === undefined) return 'subject';
  if (PREPOSITIONS.has(before.lower) && !/^(?:om|innan|efter|före|än)$/u.test(before.lower)) return 'object';
  if (readActive(before.lower) === undefined || readPassive(before.lower) !== undefined) return 'subject';
  if (/^(?:ska|skall|kan|får|måste|bör|har|är|vill|behöver|kommer|blir|brukar)$/u.test(before.lower))
    return 'subject';
  return sentence.words.slice(0, at - 1).some(({ lower }) => SUBJECT.test(lower)) ? 'object' : 'unclear';
}

function isBeforeNoun(sentence: Sentence, end: number): boolean {
  const next = sentence.words.find((word) => word.start >= end);
  return (
    next !== undefined &&
    (/^person(?:en|ens)?$|^individen|^patienten|^människan/u.test(next.lower) ||
      (wordClass(next.lower) === 'noun' && !isFiniteVerb(next.lower)))
  );
}

const OF_THE_READER: Readonly<Record<string, string>> = {
  sig: 'dig',
  sin: 'din',
  sitt: 'ditt',
  sina: 'dina',
};
/** Words that may be about the reader or about somebody else. */
const ABOUT_SOMEBODY =
  /^(?:han|hon|hen|hans|hennes|hens|honom|henne|denne|dennes|vederbörande|de|dem|deras)$/u;
/** "Är du anhörig? Då behöver patienten …": the patient is not the reader. */
const TO_RELATIVES = /(?<!\p{L})du(?:\ssom)?(?:\sär)?\s(?:en\s)?(?:anhörig|närstående)(?!\p{L})/iu;

/** "Ni är välkommen": what is said of the reader is said of one. */
function isOneReader(sentence: Sentence, at: number): boolean {
  const [verb, ...after] = sentence.words.slice(at + 1, at + 4);
  return (
    sentence.words[at]?.lower === 'ni' &&
    /^(?:är|blir)$/u.test(verb?.lower ?? '') &&
    after.some(({ lower }) =>
      /^(?:välkommen|kallad|bokad|gravid|sjuk|frisk|opererad|sövd|född|vaccinerad)$/u.test(lower),
    )
  );
}

/** The capital in "om Ni har frågor": polite to one reader, whatever else the sentence says. */
function isPolite(sentence: Sentence, at: number): boolean {
  return at > 0 && /^(?:Ni|Er|Ert|Era)$/u.test(sentence.words[at]?.text ?? '');
}

const NI_TO_DU: Readonly<Record<string, string>> = { ni: 'du', er: 'dig', ert: 'ditt', era: 'dina' };

/** With a capital first in a sentence only: the polite *Ni* and *Er* have one everywhere, *du* has none. */
function inPlaceOfNi(sentence: Sentence, at: number): string {
  const replacement = replacementOfNi(sentence, at);
  return at === 0 ? keepCapital(sentence.words[at]?.text ?? '', replacement) : replacement;
}

/** *Er* is *dig*, or *din* when a noun follows it. */
function replacementOfNi(sentence: Sentence, at: number): string {
  const [word, next] = [sentence.words[at], sentence.words[at + 1]];
  if (
    word?.lower === 'er' &&
    next !== undefined &&
    // "Vi hälsar er välkomna"
    !/^välkom/u.test(next.lower) &&
    (wordClass(next.lower) === 'noun' ||
      wordClass(next.lower) === 'adjective' ||
      wordClass(next.lower) === 'participle')
  )
    return 'din';
  return NI_TO_DU[word?.lower ?? 'ni'] ?? 'du';
}
