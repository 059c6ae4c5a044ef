import { defineRule } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { matchesOf } from '@klarmall/swedish';
import { linkGuidelines, wcag } from '../../support/basis.ts';
import { anyOf, phrasePattern, wordList } from '../../support/phrases.ts';
import { isRunningText, isSwedishForCitizen } from '../../support/prose.ts';
import { normaliseLabel } from '../../support/words.ts';

/** Link texts that say nothing of where the link leads, in words that other links may begin with. */
const EMPTY_TEXTS: ReadonlySet<string> = new Set(
  wordList(`mer information info fortsätt öppna pdf dokument fil sida sidan webbplats webbplatsen webbsida webbsidan hemsida
    hemsidan 1177`),
);
/** A link of small words alone must have one that points or sends the reader on. */
const POINTS =
  wordList(`här hit där nedan klicka klickar tryck trycka trycker läs läsa läser se länk länken länkar följ visa
  ladda gå mer mera ytterligare denna den detta vår våra sidan`);
/** Words that lead on and name nothing: a link of these alone is *här*, *läs mer*, *klicka på länken*, *hittar du här*. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...POINTS,
  ...wordList(`hämta hittar hitta finner finns ser få får ta del öppna ner ned följer vidare du ni man kan vill mycket all
    information informationen info det dessa sida hemsida webbplats på via till om för att och i av genom veta`),
]);
/** "Se sidan", "ta del av informationen" do; "du kan få information" and longer sentences may say where in another way. */
const MOST_EMPTY_WORDS = 7;

/** Whether a link's text, in small letters and without signs, names neither a page nor a thing to do. */
function isEmptyText(label: string): boolean {
  if (EMPTY_TEXTS.has(label)) return true;
  const words = label.split(' ');
  return (
    words.length <= MOST_EMPTY_WORDS &&
    words.every((word) => EMPTY_WORDS.has(word)) &&
    words.some((word) => POINTS.includes(word))
  );
}

const CLICK = '(klicka|klickar|tryck|trycker)';
const POINTING = phrasePattern(
  [
    `${CLICK} här`,
    `${CLICK} på ([ordet ]här|länken|bilden|den här länken|denna länk)`,
    '(följ|följer|via|på) (denna|den här|följande) länk[en]',
    '(gå in|klicka|tryck) på (denna sida|den här sidan)',
    '(mer|ytterligare) information finns här',
    'läs mer här',
  ],
  'giu',
);
/** "Följ länken", "via länken": which one? With a name after it (”länken Boka tid”) the reader knows. */
const BARE_LINK =
  /(?<![\p{L}\p{N}-])(?:[Ff]ölj|[Ff]öljer|följa|[Vv]ia|[Kk]licka\spå|[Tt]rycka?\spå|[Öö]ppnar?|[Ss]e)\slänken(?![\p{L}-]|\s(?:till|[\p{Lu}”"]))/gu;
const THING = anyOf(
  wordList(
    `information informationen råd fakta tips svar formulär[et] blankett[en] tider broschyr[en] film[en] karta kartan`,
  ),
);
const THING_TO_READ = `(?:${THING}|lediga\\stider|mer(?:\\som[^.!?]{1,40})?)`;
const END = '(?=[.!?]?$|[.!?]\\s|\\s\\((?:pdf|länk|webb|film|word)[^)]{0,20}\\)[.!]?(?:$|\\s))';
/** What is read, answered or fetched on a page: with *här* last in its sentence, a link that is no link. */
const ON_A_PAGE = anyOf(
  wordList(`läs läsa läser boka bokar avboka avbokar omboka svara svarar anmäl anmäler anmäla ladda laddar beställ beställa
    beställer ansök ansöka ansöker fyll fylla fyller kolla titta film filmen video videon broschyr broschyren blankett
    blanketten formulär formuläret enkät enkäten råd information informationen länk länken artikel artikeln`),
);
/** "Mer om egenvård hittar du här", "Boka en ny tid här", "Här hittar du mer information": *här* in the text leads nowhere. */
const HERE: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])${THING_TO_READ}\\s(?:finns|hittar\\sdu|finner\\sdu|ser\\sdu|läser\\sdu)\\s(?<hit>här)${END}`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}])(?:hittar|finner|ser|läser|får)\\s(?:du|ni|man)\\s(?<hit>här)${END}`, 'giu'),
  // "Du hittar träningsprogrammet här."
  new RegExp(
    `(?:^|[.!?]\\s)(?:du|ni)\\s(?:hittar|finner|läser|ser|bokar|laddar\\sner)\\s(?!oss|dig|vägen)(?:\\p{L}+\\s){1,4}(?<hit>här)${END}`,
    'giu',
  ),
  /(?<!\p{L})(?:mer\s)?info(?:rmation)?\s(?<hit>här)(?=\s?:)/giu,
  new RegExp(
    `(?:^|[.!?]\\s)(?:läs|boka|boka om|avboka|beställ|ansök|ladda (?:ner|ned)|fyll i|anmäl dig|svara)(?![\\p{L}])[^.!?]{0,50}(?<!så)\\s(?<hit>här)${END}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])${ON_A_PAGE}(?![\\p{L}])[^.!?:]{0,40}?(?<!så|hos\\soss)\\s(?<hit>här)${END}`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}])(?:ges|lämnas|ges\\sdet)\\s(?<hit>här)${END}`, 'giu'),
  /(?:^|[.!?]\s)(?<hit>Här)\s(?:hittar|finns|finner)\s(?:du\s)?(?:mer\s)?(?:information|råd|fakta|tips)(?!\p{L})/gu,
];
/** "Här bokar du en ny tid", "Här kan du läsa mer": at the start of a text without a link, *här* is nowhere. */
const DONE_THERE = anyOf([
  'kan (du|ni) [* ](läsa|boka|avboka|omboka|svara|anmäla|ladda|beställa|ansöka|fylla)',
  '(läser|bokar|avbokar|ombokar|svarar|anmäler|laddar|beställer|ansöker|fyller) (du|ni)',
]);
const HERE_FIRST = new RegExp(
  `(?:^|[.!?]\\s)(?<hit>Här)\\s${DONE_THERE}(?!\\p{L})[^.!?:]*[.!?]?(?=$|\\s)`,
  'gu',
);
/** "Vill du veta mer? Klicka.": on what? */
const BARE_CLICK = /(?:^|[,.!?]\s)(?<hit>klicka)(?=[.!]?$|[.!]\s)/giu;
/** "Klicka på texten", "tryck på knappen": which one has no name. Pressing a button at the bedside is something else. */
const PART = anyOf([`${CLICK} på (texten|symbolen|ikonen|pilen|loggan|logotypen|rubriken|knappen)`]);
const WHAT_HAPPENS = anyOf(['för att (gå|komma|läsa|boka|svara|anmäla|öppna|se)', 'så (kommer|öppnas|får)']);
const BARE_PART = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<hit>${PART})(?=[.!]?$|[.!]\\s|\\s${WHAT_HAPPENS})`,
  'giu',
);
const SIGN_UP = /(?<!\p{L})(?:anmäl|boka|avboka|svara|läsa?|läser|beställ|ansök|webb|formulär|enkät|logga)/iu;
/** "Mer information finns på länken", "läs vidare på nästa länk", "gå till denna sida", "gå hit för att anmäla dig" */
const SOME_LINK = anyOf([
  '(på|via|i|genom|med) (nästa länk|den (bifogade|medföljande) länken)',
  'gå (till|in på) (denna|den här) [webb](sida|sidan)',
]);
const BY_LINK = anyOf(['(på|via|i|genom|med) länken']);
const USE_LINK = anyOf(['(använd|använder|prova) [den (bifogade|medföljande|här) ]länken']);
const TO_DO = anyOf(['för att (läsa|boka|svara|anmäla|beställa|ansöka|fylla|ladda)']);
const AT_THE_END = '[.!]?$|[.!]\\s';
const NAMELESS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<hit>${[
    SOME_LINK,
    `${BY_LINK}(?=${AT_THE_END})`,
    `${USE_LINK}(?=${AT_THE_END}|\\sför\\satt)`,
    `gå\\shit(?=\\s${TO_DO})`,
  ].join('|')})(?!\\p{L})`,
  'giu',
);

/** "För mer information, se länk." */
const SEE_LINK = /(?<!\p{L})se\s(?:även\s)?länk(?=[.!]?$|[.!:]\s)/giu;
/** "…, läs mer.", "Läs mer eller ring oss": more of what, and where? */
const BARE_READ_MORE = /(?:^|[.,!?]\s)(?<hit>läs\smer)(?=[.!]?$|[.!]\s|\s(?:eller|och)\s)/giu;
/** Each pattern with what a text must hold for it: most texts point at nothing, and a clue is quick to look for. */
const POINTERS: readonly (readonly [clue: RegExp, pattern: RegExp])[] = [
  [/klicka|tryck|länk|sida|finns\shär|mer\shär/i, POINTING],
  [/länken/i, BARE_LINK],
  [/se\s(?:även\s)?länk/i, SEE_LINK],
  [/läs\smer/i, BARE_READ_MORE],
  [/klicka/i, BARE_CLICK],
  [/länk|denna|den\shär|gå\shit/i, NAMELESS],
  ...HERE.map((pattern) => [/här(?:\s?[.!?:]?$|\s?[.!?:]\s|\s\()|(?:^|[.!?]\s)här/i, pattern] as const),
];
/** What every pattern above needs of a text: one quick look for all of them. */
const MAY_POINT = /klicka|tryck|länk|sida|här|läs\smer|denna|gå\shit/i;
/** The whole text is a pointer without a target. */
const POINTER = anyOf([
  'läs mer[ här]',
  'ladda (ner|ned)[ (här|filen|pdf|dokumentet)]',
  'mer info[ om *]',
  'mer information',
  'visa mer',
  'läs vidare',
  'fortsätt',
  'till sidan',
  'öppna',
  'se (film[en]|mer|video[n])',
  'länk[ till *]',
]);
const WHOLE_POINTER = new RegExp(
  `^(?:[-–•*]\\s)?${POINTER}(?:\\s\\((?:pdf|länk|webb|film)\\))?[.:!]?$`,
  'iu',
);

/** "Broschyren ”Klicka här”": what a thing is called. */
function isInQuotation(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  return /\p{L}\s[”“"»][^”“"»«\n]*$/u.test(before) && /^[^”“"»«\n]*\p{L}[^”“"»«\n]*[”"«]/u.test(after);
}

function isInLink(prose: Prose, start: number, end: number): boolean {
  return prose.links.some((link) => link.start < end && start < link.end);
}

export default defineRule({
  id: 'accessibility/link-text',
  on: 'prose',
  severity: 'error',
  title: { sv: 'Länken säger inte vart den leder', en: 'The link does not say where it leads' },
  why: {
    sv: 'Den som lyssnar med skärmläsare hör ofta bara länkarna, en efter en.',
    en: 'People who listen with a screen reader often hear the links alone, one after another.',
  },
  action: {
    sv: 'Skriv i länken vad sidan heter eller vad invånaren gör där, till exempel ”Boka tid”.',
    en: 'Write in the link what the page is called or what one does there, such as "Boka tid".',
  },
  tags: ['1177', 'wcag21-en301549v321', 'klarsprak'],
  basis: [...wcag('2.4.4', 'link-purpose-in-context'), linkGuidelines],
  messages: {
    emptyText: {
      sv: 'Länken heter ”{text}”. Det säger inte vart den leder.',
      en: 'The link is called "{text}", which does not say where it leads.',
    },
    pointing: {
      sv: '”{text}” säger inte vart invånaren kommer.',
      en: '"{text}" does not say where one ends up.',
      action: {
        sv: 'Gör namnet på sidan till en länk i stället.',
        en: 'Make the name of the page a link instead.',
      },
    },
  },
  check(prose, { report }) {
    if (!isSwedishForCitizen(prose)) return;
    for (const link of prose.links) {
      const text = prose.text.slice(link.start, link.end);
      if (isEmptyText(normaliseLabel(text))) {
        report({
          message: 'emptyText',
          data: { text: text.trim() },
          at: { start: link.start, end: link.end },
        });
      }
    }
    if (!isRunningText(prose)) return;
    const whole = prose.links.length === 0 ? WHOLE_POINTER.exec(prose.text.trim()) : null;
    if (whole) {
      report({
        message: 'pointing',
        data: { text: whole[0] },
        severity: 'warning',
        at: { start: 0, end: prose.text.trimEnd().length },
      });
      return;
    }
    if (!MAY_POINT.test(prose.text)) return;
    const taken: { readonly start: number; readonly end: number }[] = [];
    for (const [clue, pattern] of POINTERS) {
      if (!clue.test(prose.text)) continue;
      for (const found of matchesOf(prose.text, pattern)) {
        const hit = found.groups?.hit ?? found[0];
        const start = found.index + found[0].lastIndexOf(hit);
        const at = { start, end: start + hit.length };
        if (isInLink(prose, at.start, at.end) || isInQuotation(prose.text, at.start, at.end)) continue;
        if (taken.some((one) => one.start < at.end && at.start < one.end)) continue;
        taken.push(at);
        report({ message: 'pointing', data: { text: hit }, severity: 'warning', at });
      }
    }
    if (prose.links.length > 0) return;
    // Where a link may follow in the next text, and a button may hang beside a bed, a person judges.
    for (const pattern of [...(/(?<!\p{L})Här\s/u.test(prose.text) ? [HERE_FIRST] : []), BARE_PART]) {
      for (const found of matchesOf(prose.text, pattern)) {
        const hit = found.groups?.hit ?? found[0];
        const start = found.index + found[0].indexOf(hit);
        const at = { start, end: start + hit.length };
        if (taken.some((one) => one.start < at.end && at.start < one.end)) continue;
        if (isInQuotation(prose.text, at.start, at.end)) continue;
        if (/knappen$/iu.test(hit) && !SIGN_UP.test(prose.text)) continue;
        report({ message: 'pointing', data: { text: hit }, severity: 'warning', certainty: 'review', at });
      }
    }
  },
});
