import { languageRule } from '../shared/language-rule.ts';
import { styleGuide } from '../shared/sources.ts';

const SPACE = '[\\s\\u00A0]';
const YOU = '(?:du|ni)';
const ADVERB =
  '(?:inte|återigen|åter|igen|ännu|fortfarande|upprepade gånger|flera gånger|trots allt|redan|ju|tyvärr|själv|bara|aldrig|heller|ofta)'.replaceAll(
    ' ',
    SPACE,
  );

interface Piece {
  /** What a text must hold for the pattern: quick to look for, where a pattern takes milliseconds to compile. */
  readonly clue: RegExp;
  readonly pattern: RegExp;
}

/** Each piece as whole words. */
const WHOLE = (pieces: readonly (readonly [clue: RegExp, piece: string])[]): readonly Piece[] =>
  pieces.map(([clue, piece]) => ({
    clue,
    pattern: new RegExp(`(?<!\\p{L})(?:${piece})(?!\\p{L})`, 'giu'),
  }));

/** What the pieces match in a text, from left to right; where two overlap, the first that begins. */
function matchesOf(pieces: readonly Piece[], text: string): readonly RegExpExecArray[] {
  const found = pieces.flatMap(({ clue, pattern }) => (clue.test(text) ? [...text.matchAll(pattern)] : []));
  let reach = 0;
  return found
    .sort((a, b) => a.index - b.index)
    .filter(({ 0: word, index }) => {
      if (index < reach) return false;
      reach = index + word.length;
      return true;
    });
}

/** What accuses the reader of something. */
const BLAME = WHOLE([
  // Du har misskött, du misskötte, du har slarvat med
  [
    /miss(?:k|br)|slarvat|struntat|ignorerat|försummat|vägrat|nonchalerat|underlåtit|brutit|brustit|felat|orsakat|förstört|slösat/i,
    `(?<=(?<!\\p{L})(?:${YOU}${SPACE}(?:har|hade)|(?:har|hade)${SPACE}${YOU})${SPACE}(?:${ADVERB}${SPACE}){0,2})(?:misskött|slarvat|struntat|ignorerat|försummat|missbrukat|vägrat|nonchalerat|underlåtit|brutit${SPACE}mot|brustit|felat|orsakat|förstört|slösat)`,
  ],
  [
    /missköt|slarva|strunta|ignorera|försumma|vägra|nonchalera/i,
    `(?<=(?<!\\p{L})${YOU}${SPACE})(?:missköter|misskötte|slarvar|slarvade|struntar|struntade|ignorerar|ignorerade|försummar|försummade|vägrar|vägrade|nonchalerar|nonchalerade)`,
  ],
  // Du har återigen uteblivit, ännu en gång missat
  [
    /uteblivit|missat|glömt|låtit|struntat|avbokat|kommit/i,
    `(?:återigen|åter${SPACE}igen|ännu${SPACE}en${SPACE}gång|upprepade${SPACE}gånger|gång${SPACE}på${SPACE}gång|flera${SPACE}gånger)${SPACE}(?:uteblivit|missat|glömt|låtit${SPACE}bli|struntat|avbokat|kommit${SPACE}för${SPACE}sent)`,
  ],
  [
    /utebl|missa|glöm/i,
    `(?:uteblev|uteblivit|missat|missade|glömt|glömde)${SPACE}(?:[\\p{L}]+${SPACE}){0,3}(?:återigen|ännu${SPACE}en${SPACE}gång|för${SPACE}(?:andra|tredje|fjärde)${SPACE}gången|utan${SPACE}(?:giltigt${SPACE}skäl|giltig${SPACE}anledning|att${SPACE}(?:meddela|höra${SPACE}av|säga${SPACE}till)\\p{L}*))`,
  ],
  // Du borde ha ringt, du skulle ha hört av dig
  [
    /borde|skulle/i,
    `(?<=(?<!\\p{L})(?:${YOU}${SPACE}|(?=borde${SPACE}${YOU})))(?:borde|skulle)${SPACE}(?:${YOU}${SPACE})?(?:${ADVERB}${SPACE})?(?:ha${SPACE})\\p{L}+(?!${SPACE}\\p{L}*${SPACE}?om${SPACE})`,
  ],
  [/borde/i, `du${SPACE}borde${SPACE}(?:veta|förstå|inse|skämmas)(?:${SPACE}bättre)?`],
  // ditt eget fel, ditt eget ansvar att
  [
    /eget|egen|skuld|ansvar|skyll|grund|tack/i,
    `(?:(?:helt${SPACE})?ditt${SPACE}eget${SPACE}(?:ansvar|fel|val)|din${SPACE}egen${SPACE}(?:skuld|försummelse)|du${SPACE}(?:har${SPACE})?(?:själv${SPACE})?(?:(?:bär|har)${SPACE}(?:hela${SPACE})?(?:skulden|ansvaret${SPACE}för${SPACE}att)|får${SPACE}skylla${SPACE}dig${SPACE}själv)|skyll(?:a|er)?${SPACE}(?:inte${SPACE})?(?:på${SPACE}(?:oss|andra)|dig${SPACE}själv)|på${SPACE}grund${SPACE}av${SPACE}(?:din|ditt)${SPACE}(?:slarv|försummelse|vägran|ovilja|bristande${SPACE}\\p{L}+)|tack${SPACE}vare${SPACE}dig${SPACE}(?:har|måste|fick|blev))`,
  ],
  [/brytt/i, `inte${SPACE}(?:ens${SPACE})?brytt${SPACE}dig`],
  // som du borde, som vanligt kom du för sent, det var onödigt att du ringde
  [
    /borde|skulle|vanligt|onödigt/i,
    `som${SPACE}${YOU}${SPACE}(?:borde|skulle)(?=[.,;!]|$)|som${SPACE}vanligt${SPACE}(?:kom|har|glömde|missade|uteblev)${SPACE}${YOU}|(?:var|är)${SPACE}onödigt${SPACE}att${SPACE}${YOU}`,
  ],
  [
    /sköter|lyder|skärp|följsamhet|fel|påminn|förväntar|kräver/i,
    `om${SPACE}du${SPACE}inte${SPACE}(?:sköter|lyder|skärper)${SPACE}(?:dig|din|ditt|dina)|du${SPACE}(?:måste|får|bör)${SPACE}skärpa${SPACE}dig|(?:dålig|bristande)${SPACE}följsamhet|(?:är|var)${SPACE}ditt${SPACE}fel|trots${SPACE}(?:\\p{L}+${SPACE})?påminnelser?${SPACE}har${SPACE}du${SPACE}inte|vi${SPACE}(?:förväntar${SPACE}oss|kräver)${SPACE}att${SPACE}du`,
  ],
  [
    /bryr|ansvar|uppenbarligen|tydligen|samarbetar|sköter/i,
    `du${SPACE}(?:bryr${SPACE}dig${SPACE}(?:tydligen${SPACE}|uppenbarligen${SPACE})?inte|tar${SPACE}inte${SPACE}(?:ditt${SPACE})?ansvar|följer${SPACE}(?:uppenbarligen|tydligen)${SPACE}inte|vill${SPACE}(?:uppenbarligen|tydligen)${SPACE}inte|samarbetar${SPACE}inte|sköter${SPACE}inte)`,
  ],
  [
    /redan|ovilja|vägran|nonchalans|bristande/i,
    `(?:vi${SPACE}har${SPACE}redan${SPACE}(?:sagt|påpekat|informerat|talat${SPACE}om)|som${SPACE}vi${SPACE}redan${SPACE}(?:har${SPACE})?(?:sagt|påpekat|skrivit)|din${SPACE}(?:ovilja|vägran|nonchalans)|bristande${SPACE}(?:följsamhet|samarbetsvilja|motivation))`,
  ],
  // Eftersom du inte har skött dina tänder, du har misslyckats med, du påstår att
  [
    /skött|misslyck|påstår|ljug|fuska|slappa|klandra/i,
    `(?:du|ni)${SPACE}inte${SPACE}har${SPACE}skött|inte${SPACE}skött${SPACE}(?:dig|ditt|dina|din)|du${SPACE}(?:har${SPACE})?(?:misslyckats|misslyckades)${SPACE}med${SPACE}att|du${SPACE}påstår${SPACE}att|du${SPACE}(?:ljuger|fuskar|slappar)`,
  ],
  [
    /fortsätter/i,
    `om${SPACE}du${SPACE}fortsätter${SPACE}(?:att${SPACE})?(?:\\p{L}+${SPACE}){1,3}så${SPACE}här`,
  ],
]);

/** What threatens the reader with a loss. */
const THREAT = WHOLE([
  [
    /tving|nödg|tvung/i,
    `(?:tvingas|nödgas)${SPACE}vi${SPACE}(?:\\p{L}+${SPACE})?\\p{L}+|vi${SPACE}(?:tvingas|nödgas|blir${SPACE}(?:vi${SPACE})?tvungna${SPACE}att)${SPACE}\\p{L}+|blir${SPACE}vi${SPACE}tvungna${SPACE}att${SPACE}\\p{L}+`,
  ],
  [
    /förlora|mist/i,
    `(?:förlorar|förlora|mister|mista)${SPACE}(?:du${SPACE})?(?:din|ditt|rätten|möjligheten|platsen)(?:${SPACE}(?:rätt|plats|tid|köplats|chans|möjlighet|vård|behandling))?`,
  ],
  [
    /sista|konsekvens|annars|kast|anmäl|vägra|neka|stryk|varnar|tas|utan/i,
    `(?:sista${SPACE}(?:chansen|varningen|gången${SPACE}vi)|sista${SPACE}påminnelsen${SPACE}innan|blir${SPACE}det${SPACE}(?:\\p{L}+${SPACE})?konsekvenser|annars${SPACE}får${SPACE}du${SPACE}(?:ingen|inte${SPACE}någon)${SPACE}\\p{L}+|annars${SPACE}(?:blir${SPACE}det|får${SPACE}du)${SPACE}(?:konsekvenser|problem|skylla|stå${SPACE}ditt)|(?:får|kan${SPACE}få|leder${SPACE}till)${SPACE}(?:\\p{L}+${SPACE})?(?:allvarliga${SPACE})?konsekvenser${SPACE}för${SPACE}dig|stå${SPACE}ditt${SPACE}kast|vi${SPACE}(?:kommer${SPACE}att${SPACE}|ska${SPACE})?(?:anmäla|polisanmäla|anmäler|polisanmäler)${SPACE}dig|(?:vägrar|nekar)${SPACE}vi${SPACE}(?:dig|att)|nekas${SPACE}du|stryks${SPACE}du${SPACE}(?:från|ur)|stryker${SPACE}vi${SPACE}dig|vi${SPACE}(?:stryker|varnar)${SPACE}dig|tas${SPACE}din${SPACE}plats|utan${SPACE}(?:vidare|ytterligare)${SPACE}(?:varning|påminnelse))`,
  ],
  [
    /stäng|släng|kastar|skriver|toler|accept/i,
    `(?:stänger|slänger|kastar|skriver)${SPACE}vi${SPACE}(?:av|ut)${SPACE}dig|(?:inte${SPACE})?tolereras${SPACE}(?:inte)?|(?:accepterar|tolererar)${SPACE}(?:vi${SPACE})?(?:inte${SPACE}att|inte${SPACE}längre|inga${SPACE}fler)`,
  ],
  [
    /avslutar|inkasso|anmäler|operera|behandla/i,
    `(?:uteblir|missar|slutar|betalar)${SPACE}du(?:${SPACE}\\p{L}+){0,3}${SPACE}(?:avslutar|stoppar|anmäler|kommer)${SPACE}vi(?:${SPACE}inte${SPACE}att${SPACE}\\p{L}+)?|(?:lämnar|skickar)${SPACE}vi${SPACE}(?:\\p{L}+${SPACE}){1,3}till${SPACE}(?:inkasso|kronofogden)${SPACE}direkt|avslutar${SPACE}vi${SPACE}(?:din|ditt)${SPACE}\\p{L}+${SPACE}utan`,
  ],
]);

const CLUE =
  /(?<!\p{L})(?:miss|vanligt|onödigt|slarv|strunt|ignorer|försum|vägra|nonchal|under|brut|brist|återigen|åter|ännu|upprepade|gång|flera|utebl|glöm|borde|skulle|eget|egen|skuld|skyll|grund av di|tack vare dig|bryr|brytt|dålig|ditt fel|trots|skärpa|lyder|skärper|förväntar|kräver|varnar|ansvar|följer|samarbetar|sköter|redan|ovilja|tving|nödg|tvung|förlor|mist|sista|annars|konsekven|kast|anmäl|polis|nek|stryk|tas|utan|stäng|släng|toler|accept|orsak|förstör|slös|fela|vill|skött|påstår|ljug|fuska|slappa|fortsätter|avslutar|inkasso|betalar|slutar)/iu;
/** The reader is comforted: "du har inte gjort något fel", "det är inte ditt eget fel". */
const DENIED = /(?<!\p{L})(?:inte|aldrig|ingen|inget|knappast)(?:[\s\u00A0]\p{L}+){0,2}[\s\u00A0]*$/iu;

export default languageRule({
  id: 'language/blame',
  words:
    /^(?:miss|vanligt|onödigt|slarv|strunt|ignorer|försum|vägra|nonchal|under|brut|brist|återigen|åter|ännu|upprepade|gång|flera|utebl|glöm|borde|skulle|eget|egen|skuld|skyll|grund|tack|bryr|brytt|dålig|fel|trots|skärpa|lyder|skärper|förväntar|kräver|varnar|ansvar|följer|samarbetar|sköter|redan|ovilja|tving|nödg|tvung|förlor|mist|sista|annars|konsekven|kast|anmäl|polis|nek|stryk|tas|utan|stäng|släng|toler|accept|orsak|förstör|slös|fela|vill|skött|påstår|ljug|fuska|slappa|fortsätter|avslutar|inkasso|betalar|slutar)/u,
  certainty: 'review',
  title: { sv: 'Texten låter anklagande eller hotfull', en: 'The text blames or threatens' },
  why: {
    sv: 'Den som känner sig anklagad eller hotad slutar läsa, och hör kanske inte av sig igen.',
    en: 'Readers who feel blamed or threatened stop reading, and may not get in touch again.',
  },
  action: {
    sv: 'Skriv vad som har hänt och vad läsaren kan göra nu. Säg en regel eller avgift rakt och lugnt.',
    en: 'Say what happened and what the reader can do now. Say a rule or fee plainly and calmly.',
  },
  basis: [styleGuide],
  messages: {
    blame: {
      sv: '”{word}” låter som en anklagelse. Skriv vad som har hänt och vad läsaren kan göra nu.',
      en: '“{word}” sounds like an accusation. Say what happened and what the reader can do now.',
    },
    threat: {
      sv: '”{word}” låter som ett hot. Skriv lugnt vad som händer och hur läsaren kan höra av sig.',
      en: '“{word}” sounds like a threat. Say calmly what happens and how the reader can get in touch.',
    },
  },
  check({ text, flag }) {
    if (!CLUE.test(text)) return;
    for (const [pieces, message] of [
      [BLAME, 'blame'],
      [THREAT, 'threat'],
    ] as const) {
      for (const match of matchesOf(pieces, text)) {
        const [word] = match;
        const before = text.slice(Math.max(0, match.index - 40), match.index);
        if (message === 'blame' && DENIED.test(before)) continue;
        flag({ message, at: { start: match.index, end: match.index + word.length }, data: { word } });
      }
    }
  },
});
