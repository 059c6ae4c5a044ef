import {
  isDeponent,
  isFiniteVerb,
  isFunctionWord,
  readParticiple,
  readPassive,
  type Word,
} from '@klarmall/swedish';
import { type Sentence, touches } from '../shared/analysis.ts';
import { languageRule } from '../shared/language-rule.ts';
import { oldFormOf } from '../shared/old-form.ts';
import { findPackWords } from '../shared/packs/find-words.ts';
import { styleGuide } from '../shared/sources.ts';
import { activeVerb, separated } from './active-voice.ts';
import { doerOf } from './doer.ts';
import { rewritePassive } from './rewrite-passive.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What a noun's genitive follows: "ett besöks längd". */
const BEFORE_GENITIVE = words(
  'ett en varje detta denna vårt vår ditt din sitt sin mitt min ert er något någon inget ingen av i på vid under från mot',
);
/** "Vi ses", "ni hörs": two do it to each other. */
const RECIPROCAL = words('se höra skilja följa hjälpa');
/** s-forms that are passives only with a doer: "barnet hördes av polisen", but "det hörs att …", "föräldrarna skildes". */
const PASSIVE_WITH_DOER = words(
  'höra skilja bita tränga sticka bränna klia möta träffa känna märka reta samla',
);
/** With such a small word after it the form is a passive after all: "skjuts upp", "trängs undan", "skiljs från". */
const PARTICLES = words('upp ut in bort undan ihop fram från ner ned tillbaka');
/** s-forms that are nouns as often: passives only with a small word after them. */
const NOUN_HOMOGRAPHS = words('skjuts bets hets sus lots');
/** What is felt, heard and met is so whatever small word follows: "kan kännas ut i armen". */
const FELT = words('känna höra märka möta träffa');
const EACH_OTHER = words('vi ni de båda oss');
/** After *kallas* when it means that somebody calls for you; otherwise it means *heter*. */
const SUMMONED = words(
  'till in hem hit igen för på via av per när inom först tillbaka ofta var varje om senast',
);
const YOU = words('du ni patienten barnet patienter alla kvinnor män man som personer den de');
/** s-forms that are read as something else nine times in ten. */
const NEVER = words(
  'våras höstas somras vintras gås ås rås orkas hälsas havs lands bords tids tills vars lås djurs grås mås hans lars fars mors bås hes blås',
);

const BECOME = words('blir blev bli blivit bliva blivna');
const SELF = words('jag du vi ni man hon han');
/** Participles that are adjectives: a state or a feeling that nobody puts you in. */
const STATES = words(
  `förkyld intresserad förvånad irriterad gift skild besviken inflammerad svullen stressad orolig deprimerad berusad
  förtvivlad chockad medveten van engagerad bekant känd generad utmattad uttröttad försenad frånskild förälskad rädd
  nervös förlamad uttorkad avslappnad oroad arg lugnad förstoppad bekymrad ansträngd överviktig begränsad van uppsvälld
  skadad smittad infekterad irriterat svullet inflammerat försenat förändrat förändrad nedstämd upprörd rörd trött
  förvirrad stel blöt lättad nöjd missnöjd sårad isolerad utbränd sjukskriven pensionerad död född åldrad bortskämd`,
);

/** A state in any form: infekterad, infekterat, infekterade. */
function isState(word: string): boolean {
  return (
    STATES.has(word) ||
    STATES.has(word.replace(/(?:at|ade)$/u, 'ad')) ||
    STATES.has(word.replace(/(?:tt|dda)$/u, 'dd')) ||
    STATES.has(word.replace(/tt$/u, 't')) ||
    STATES.has(word.replace(/(?:et|na)$/u, 'en')) ||
    STATES.has(word.replace(/t$/u, 'd')) ||
    STATES.has(word.replace(/[ta]$/u, ''))
  );
}

function isGenitive(before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (
    BEFORE_GENITIVE.has(before.lower) &&
    !isFunctionWord(after.lower) &&
    readPassive(after.lower) === undefined
  );
}

function isReciprocal(infinitive: string, sentence: Sentence, at: number): boolean {
  if (!RECIPROCAL.has(infinitive)) return false;
  if (/^(?:upp|av|från)$/u.test(sentence.words[at + 1]?.lower ?? '')) return false;
  // "Föräldragruppen ses varannan torsdag".
  if (
    infinitive === 'se' &&
    /(?:grupp(?:en|erna)|familjerna|föräldrarna)$/u.test(sentence.words[at - 1]?.lower ?? '')
  )
    return true;
  // "Innan vi ses kan du …": right after its subject it is what two do.
  if (/^(?:vi|ni)$/u.test(sentence.words[at - 1]?.lower ?? '')) return true;
  const near = sentence.words.slice(Math.max(0, at - 3), at + 3);
  const hasAuxiliary = near.some((word) => word.lower === 'kan' || word.lower === 'kunna');
  return (
    near.some((word) => word.lower === 'åt') ||
    (!hasAuxiliary && near.some((word) => EACH_OTHER.has(word.lower)))
  );
}

/** Whether *kallas* means *heter*: "undersökningen kallas gastroskopi". */
function isNaming(infinitive: string, sentence: Sentence, at: number): boolean {
  if (infinitive !== 'kalla') return false;
  const after = sentence.words[at + 1];
  const before = sentence.words[at - 1];
  if (after !== undefined && (after.lower === 'också' || after.lower === 'även')) return true;
  if (after !== undefined && after.lower === 'för')
    return !/^(?:en|ett|att)$/u.test(sentence.words[at + 2]?.lower ?? '');
  if (after !== undefined && SUMMONED.has(after.lower)) return false;
  // "Fistel kallas den plats där …": what a word stands for.
  const named = sentence.words[at + 2]?.lower ?? '';
  if (after?.lower === 'den' && !/^(?:patient|kvinna|man|person|som)$/u.test(named)) return true;
  return (
    !(before !== undefined && YOU.has(before.lower) && before.lower !== 'som') &&
    !(after !== undefined && YOU.has(after.lower))
  );
}

const CHANGES =
  /^(?:något|inget|allt|det|hälsan|läget|tillståndet|besvären|symtomen|symptomen|värdena|värdet|smärtan|synen|hörseln|minnet|kroppen|humöret)$/u;

/** What somebody collects: "urinen samlas under ett dygn", "svaren samlas in". */
const COLLECTED =
  /(?:urin|avföring|saliv|prov|uppgift|svar|enkät|blankett|formulär|synpunkt|pengar)\p{L}{0,5}$/u;
/** What opens and closes in a body by itself. */
const OPENS = /(?:klaff|öga|ögon|mun|luftrör|kärl|porer|livmoder|magmun)\p{L}*$/u;
const WHERE_SOLD = /^(?:apotek|recept|butik|affär|handel|mataffär)\p{L}*$/u;

/** "Smittan sprids" tells what an illness does by itself. */
function happensByItself(infinitive: string, sentence: Sentence, at: number): boolean {
  // "Om det fattas en uppgift" is about what is missing, "beslut fattas" about what somebody does.
  // "Avslutas med", "inleds med": what a thing ends or begins with.
  if (/^(?:avsluta|inleda)$/u.test(infinitive)) return sentence.words[at + 1]?.lower === 'med';
  // "Om något ändras", "besvären förvärras": it comes about.
  if (/^(?:för)?ändra$|^för(?:bättra|sämra|värra)$/u.test(infinitive))
    return CHANGES.test(sentence.words[at - 1]?.lower ?? '');
  // "Vi samlas i entrén", "vätska samlas i knät".
  if (infinitive === 'samla') return !COLLECTED.test(sentence.words[at - 1]?.lower ?? '');
  if (/^(?:läka|slita|nöta)$/u.test(infinitive)) return !hasDoer(sentence, at);
  if (/^(?:öppna|stänga)$/u.test(infinitive))
    return sentence.words.slice(Math.max(0, at - 3), at).some(({ lower }) => OPENS.test(lower));
  // "Säljs på apoteket": where, and by whom does not matter.
  if (infinitive === 'sälja') return sentence.words.slice(at + 1).some(({ lower }) => WHERE_SOLD.test(lower));
  // "Räknas som", "räknas till": what something counts as, and nobody counts.
  if (infinitive === 'räkna')
    return /^(?:som|till|in)$/u.test(
      sentence.words[at + 1]?.lower === 'också'
        ? (sentence.words[at + 2]?.lower ?? '')
        : (sentence.words[at + 1]?.lower ?? ''),
    );
  if (infinitive === 'fatta')
    return /^(?:det|inget|ingenting|något|vad)$/u.test(sentence.words[at - 1]?.lower ?? '');
  if (infinitive !== 'sprida') return false;
  return sentence.words
    .slice(Math.max(0, at - 6), at + 3)
    .some((word) =>
      /^(?:smitta|virus|sjukdom|infektion|bakteri|covid|influensa|klamydia|cancer|löss|skabb|vinterkräk)/u.test(
        word.lower,
      ),
    );
}

/** Those who act in care and beside it: "erbjuds alla över 70 år av regionen" names its doer, however far off. */
const ACTORS =
  /(?:läkaren?|sköterskan?|skötare|barnmorskan?|terapeuten?|psykologen?|hygienisten?|optikern?|kuratorn?|dietisten?|logopeden?|tandläkaren?|personalen?|regionen|regionens|kommunen|kommunens|mottagningen?|kliniken?|avdelningen|vårdcentralen|sjukhuset|laboratoriet|apoteket|skolan|polisen|myndigheten?|kassan|team(?:et)?|expert(?:er)?|specialist(?:er)?|sekreteraren?|handläggaren?|tolken|vårdnadshavaren?|förälder|föräldrarna)$/u;
const FARTHEST_DOER = 12;

/** Whether *av* and a person or a thing that acts follow, within three words. "Av sig själv" is nobody. */
function hasDoer(sentence: Sentence, at: number): boolean {
  const ahead = sentence.words.slice(at + 1, at + 1 + FARTHEST_DOER);
  const index = ahead.findIndex((word) => word.lower === 'av');
  const doer = ahead[index + 1];
  const isActor = ahead.some(
    ({ lower }, step) =>
      ACTORS.test(lower) &&
      (ahead[step - 1]?.lower === 'av' ||
        ahead[step - 2]?.lower === 'av' ||
        ahead[step - 3]?.lower === 'av') &&
      !ahead.slice(0, step).some((between) => isFiniteVerb(between.lower)),
  );
  if (isActor) return true;
  return (
    index >= 0 &&
    index < 3 &&
    doer !== undefined &&
    !/^(?:sig|det|att|vad|dess|före|innan|inför|vid|när|under|i|på|till|efter)$/u.test(doer.lower)
  );
}

/** A name in the middle of a sentence (Hans, Lars), where a verb has no capital. */
function isName(word: Word, at: number): boolean {
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(word.text);
}

/** Procedures that only the care does to you: who does it is plain, so the passive is only a tip. */
const PROCEDURES = words('operera röntga undersöka vaccinera behandla söva intubera vårda');

/** "Hörseltestet görs i ett tyst rum": how an examination is done; as often who does it is no matter. */
function tellsHow(infinitive: string, sentence: Sentence, at: number): boolean {
  return (
    /^(?:göra|utföra|genomföra)$/u.test(infinitive) &&
    /(?:test|prov|ljud|undersökning|röntgen|operation|ingrepp|behandling|skopi|grafi)(?:en|et|n)$/u.test(
      sentence.words[at - 1]?.lower ?? '',
    ) &&
    /^(?:i|på|under|med|genom|utan|hemma|medan)$/u.test(sentence.words[at + 1]?.lower ?? '')
  );
}

/** How far a doer is looked for in words, so that a text without stops costs time in proportion. */
const NEAR_WORDS = 40;

export default languageRule({
  id: 'language/passive',
  words: { test: (word) => BECOME.has(word) || readPassive(word) !== undefined },
  documents: true,
  title: { sv: 'Passiv mening', en: 'Passive sentence' },
  why: {
    sv: 'En passiv mening visar inte vem som gör något. Ska läsaren göra det själv?',
    en: 'A passive sentence hides who does what, and the reader cannot tell whether it is up to her.',
  },
  action: { sv: 'Skriv vem som gör det: ”vi” eller ”du”.', en: 'Say who does it: “vi” or “du”.' },
  basis: [styleGuide],
  bySentence: true,
  messages: {
    hidden: {
      sv: 'Det syns inte vem som gör något i ”{word}”. Vem gör det? Skriv det i meningen.',
      en: '“{word}” hides who does it. Who does? Say so in the sentence.',
    },
    byReader: {
      sv: 'Det syns inte vem som gör något i ”{word}”. Är det läsaren? Skriv till exempel ”du {active}”.',
      en: '“{word}” hides who does it. Is it the reader? Write for example “du {active}”.',
    },
    toReader: {
      sv: 'Det syns inte vem som gör något i ”{word}”. Skriv till exempel ”vi {active} dig”.',
      en: '“{word}” hides who does it. Write for example “vi {active} dig”.',
    },
    byUs: {
      sv: 'Det syns inte vem som gör något i ”{word}”. Skriv till exempel ”vi {active}”.',
      en: '“{word}” hides who does it. Write for example “vi {active}”.',
    },
    agent: {
      sv: 'Den som gör något kommer sist i ”{word} av”. Börja med vem eller vad som {active}.',
      en: 'Who does it comes last in “{word} av”. Begin with who or what does it.',
    },
    blir: {
      sv: 'Det syns inte vem som gör något i ”{word}”. Skriv vem som {active}.',
      en: '“{word}” hides who does it. Say who does.',
    },
  },
  check({ prose, sentences, text, flag, fix }) {
    // A stiff word that is passive too has one finding, which tells both.
    const stiff = findPackWords(prose).filter((match) => match.isPassive && match.pack.passives === true);
    for (const sentence of sentences) {
      for (const [at, word] of sentence.words.entries()) {
        if (BECOME.has(word.lower)) {
          const found = becomeParticiple(sentence, at);
          if (found !== undefined) {
            const { start } = word;
            const { end } = found.word;
            flag({
              message: 'blir',
              at: { start, end },
              data: { word: text.slice(start, end), active: found.active },
              ...(hasDoer(sentence, sentence.words.indexOf(found.word))
                ? { severity: 'info' as const, certainty: 'review' as const }
                : {}),
            });
          }
          continue;
        }
        if (NEVER.has(word.lower) || isName(word, at) || touches(stiff, word.start, word.end)) continue;
        const passive = readPassive(word.lower);
        if (passive === undefined) continue;
        // "Avbrytes" has its finding among the old verb forms, which tells of the passive too.
        if (oldFormOf(word.lower)?.isPassive === true) continue;
        if (isDeponent(passive.infinitive) && !PASSIVE_WITH_DOER.has(passive.infinitive)) continue;
        const before = sentence.words[at - 1];
        const after = sentence.words[at + 1];
        if (passive.isAmbiguous && isGenitive(before, after)) continue;
        if (isReciprocal(passive.infinitive, sentence, at) || isNaming(passive.infinitive, sentence, at))
          continue;
        if (happensByItself(passive.infinitive, sentence, at)) continue;
        const hasParticle =
          after !== undefined && PARTICLES.has(after.lower) && !FELT.has(passive.infinitive);
        if (NOUN_HOMOGRAPHS.has(word.lower) && !hasParticle) continue;
        const needsDoer = PASSIVE_WITH_DOER.has(passive.infinitive) && passive.infinitive !== 'samla';
        if (needsDoer && !hasParticle && !hasDoer(sentence, at)) continue;
        // "Löses upp av sig själva": nobody does it.
        if (
          sentence.words
            .slice(at + 1, at + 3)
            .some(({ lower }, step) => lower === 'av' && sentence.words[at + 2 + step]?.lower === 'sig')
        )
          continue;
        const active = activeVerb(sentence, at, passive);
        const rewritten = rewritePassive(text, sentence, at, passive);
        const isToReader = [sentence.words[at - 1], sentence.words[at - 2], after].some(
          (near) => near?.lower === 'du',
        );
        const doer = doerOf(
          passive.infinitive,
          sentence.words.slice(Math.max(0, at - NEAR_WORDS), at),
          sentence.words.slice(Math.max(0, at - NEAR_WORDS), at + NEAR_WORDS),
        );
        const message = hasDoer(sentence, at)
          ? 'agent'
          : isToReader && doer === 'care'
            ? 'toReader'
            : doer === 'care'
              ? 'byUs'
              : doer === 'reader'
                ? 'byReader'
                : 'hidden';
        flag({
          message,
          at: { start: word.start, end: word.end },
          data: { word: word.text, active, term: passive.infinitive },
          ...(message === 'agent'
            ? { severity: 'info' as const, certainty: 'review' as const }
            : PROCEDURES.has(passive.infinitive)
              ? { severity: 'info' as const, certainty: 'review' as const }
              : tellsHow(passive.infinitive, sentence, at)
                ? { certainty: 'review' as const }
                : {}),
          fixes:
            rewritten === undefined
              ? []
              : fix(sentence.start, sentence.end, rewritten, 'suggestion', `Skriv ”${rewritten}”`),
        });
      }
    }
  },
});

const BETWEEN_BECOME =
  /^(?:inte|också|ofta|sedan|då|redan|alltid|aldrig|helt|oftast|ibland|snart|därför|nu|direkt|genast|du|jag|vi|ni|han|hon|hen|de|det|den)$/u;
/** What opens a phrase of time or place that may stand between: "blir inom en vecka kontaktad". */
const PHRASE = /^(?:inom|på|i|under|efter|vid|om|före)$/u;
const LONGEST_PHRASE = 4;

/** The participle that *blir* goes with, when it tells what is done to somebody or something. */
function becomeParticiple(
  sentence: Sentence,
  at: number,
): { readonly word: Word; readonly active: string } | undefined {
  const found = participleAfter(sentence, at);
  if (found === undefined) return undefined;
  const near = [sentence.words[at - 1], sentence.words[at - 2], sentence.words[at + 1]];
  // "Du blir kallad" says who it happens to, and that is the reader: a fault only where the doer is put last.
  const isAboutReader =
    near.some((word) => word !== undefined && SELF.has(word.lower)) ||
    isJoinedToReader(sentence, at) ||
    (sentence.words[0] !== undefined && /^(?:för|om|när)$/u.test(sentence.words[0].lower) && at < 4);
  return isAboutReader && !hasDoer(sentence, sentence.words.indexOf(found.word)) ? undefined : found;
}

/** "Om du ska sova eller bara bli bedövad": the second of two things that the reader does. */
function isJoinedToReader(sentence: Sentence, at: number): boolean {
  const before = sentence.words.slice(Math.max(0, at - 7), at);
  const link = before.findLastIndex(({ lower }) => lower === 'eller' || lower === 'och');
  if (link < 0 || at - before.length + link < at - 3) return false;
  return before.slice(0, link).some(({ lower }) => SELF.has(lower));
}

function participleAfter(
  sentence: Sentence,
  at: number,
): { readonly word: Word; readonly active: string } | undefined {
  let phrase = 0;
  for (const word of sentence.words.slice(at + 1, at + 7)) {
    if (isState(word.lower)) return undefined;
    const participle = readParticiple(word.lower);
    if (participle !== undefined)
      return { word, active: separated(participle.infinitive, participle.present) };
    if (PHRASE.test(word.lower)) phrase = LONGEST_PHRASE;
    if (phrase === 0 && !BETWEEN_BECOME.test(word.lower)) return undefined;
    phrase = Math.max(0, phrase - 1);
  }
  return undefined;
}
