import { languageRule } from '../shared/language-rule.ts';
import { styleGuide } from '../shared/sources.ts';

const SPACE = '[\\s\\u00A0]';
const YOU = '(?:du|ni)';
const ADVERB =
  '(?:inte|återigen|åter|igen|ännu|fortfarande|upprepade gånger|flera gånger|trots allt|redan|ju|tyvärr|själv|bara|aldrig|heller|ofta)'.replaceAll(
    ' ',
    SPACE,
  );

/** What accuses the reader of something. */
const BLAME = new RegExp(
  [
    // Du har misskött, du misskötte, du har slarvat med
    `(?<=(?<!\\p{L})(?:${YOU}${SPACE}(?:har|hade)|(?:har|hade)${SPACE}${YOU})${SPACE}(?:${ADVERB}${SPACE}){0,2})(?:misskött|slarvat|struntat|ignorerat|försummat|missbrukat|vägrat|nonchalerat|underlåtit|brutit${SPACE}mot|brustit|felat|orsakat|förstört|slösat)`,
    `(?<=(?<!\\p{L})${YOU}${SPACE})(?:missköter|misskötte|slarvar|slarvade|struntar|struntade|ignorerar|ignorerade|försummar|försummade|vägrar|vägrade|nonchalerar|nonchalerade)`,
    // Du har återigen uteblivit, ännu en gång missat
    `(?:återigen|åter${SPACE}igen|ännu${SPACE}en${SPACE}gång|upprepade${SPACE}gånger|gång${SPACE}på${SPACE}gång|flera${SPACE}gånger)${SPACE}(?:uteblivit|missat|glömt|låtit${SPACE}bli|struntat|avbokat|kommit${SPACE}för${SPACE}sent)`,
    `(?:uteblev|uteblivit|missat|missade|glömt|glömde)${SPACE}(?:[\\p{L}]+${SPACE}){0,3}(?:återigen|ännu${SPACE}en${SPACE}gång|för${SPACE}(?:andra|tredje|fjärde)${SPACE}gången|utan${SPACE}(?:giltigt${SPACE}skäl|giltig${SPACE}anledning|att${SPACE}(?:meddela|höra${SPACE}av|säga${SPACE}till)\\p{L}*))`,
    // Du borde ha ringt, du skulle ha hört av dig
    `(?<=(?<!\\p{L})(?:${YOU}${SPACE}|(?=borde${SPACE}${YOU})))(?:borde|skulle)${SPACE}(?:${YOU}${SPACE})?(?:${ADVERB}${SPACE})?(?:ha${SPACE})\\p{L}+(?!${SPACE}\\p{L}*${SPACE}?om${SPACE})`,
    `du${SPACE}borde${SPACE}(?:veta|förstå|inse|skämmas)(?:${SPACE}bättre)?`,
    // ditt eget fel, ditt eget ansvar att
    `(?:(?:helt${SPACE})?ditt${SPACE}eget${SPACE}(?:ansvar|fel|val)|din${SPACE}egen${SPACE}(?:skuld|försummelse)|du${SPACE}(?:har${SPACE})?(?:själv${SPACE})?(?:(?:bär|har)${SPACE}(?:hela${SPACE})?(?:skulden|ansvaret${SPACE}för${SPACE}att)|får${SPACE}skylla${SPACE}dig${SPACE}själv)|skyll(?:a|er)?${SPACE}(?:inte${SPACE})?(?:på${SPACE}(?:oss|andra)|dig${SPACE}själv)|på${SPACE}grund${SPACE}av${SPACE}(?:din|ditt)${SPACE}(?:slarv|försummelse|vägran|ovilja|bristande${SPACE}\\p{L}+)|tack${SPACE}vare${SPACE}dig${SPACE}(?:har|måste|fick|blev))`,
    `inte${SPACE}(?:ens${SPACE})?brytt${SPACE}dig`,
    // som du borde, som vanligt kom du för sent, det var onödigt att du ringde
    `som${SPACE}${YOU}${SPACE}(?:borde|skulle)(?=[.,;!]|$)|som${SPACE}vanligt${SPACE}(?:kom|har|glömde|missade|uteblev)${SPACE}${YOU}|(?:var|är)${SPACE}onödigt${SPACE}att${SPACE}${YOU}`,
    `om${SPACE}du${SPACE}inte${SPACE}(?:sköter|lyder|skärper)${SPACE}(?:dig|din|ditt|dina)|du${SPACE}(?:måste|får|bör)${SPACE}skärpa${SPACE}dig|(?:dålig|bristande)${SPACE}följsamhet|(?:är|var)${SPACE}ditt${SPACE}fel|trots${SPACE}(?:\\p{L}+${SPACE})?påminnelser?${SPACE}har${SPACE}du${SPACE}inte|vi${SPACE}(?:förväntar${SPACE}oss|kräver)${SPACE}att${SPACE}du`,
    `du${SPACE}(?:bryr${SPACE}dig${SPACE}(?:tydligen${SPACE}|uppenbarligen${SPACE})?inte|tar${SPACE}inte${SPACE}(?:ditt${SPACE})?ansvar|följer${SPACE}(?:uppenbarligen|tydligen)${SPACE}inte|vill${SPACE}(?:uppenbarligen|tydligen)${SPACE}inte|samarbetar${SPACE}inte|sköter${SPACE}inte)`,
    `(?:vi${SPACE}har${SPACE}redan${SPACE}(?:sagt|påpekat|informerat|talat${SPACE}om)|som${SPACE}vi${SPACE}redan${SPACE}(?:har${SPACE})?(?:sagt|påpekat|skrivit)|din${SPACE}(?:ovilja|vägran|nonchalans)|bristande${SPACE}(?:följsamhet|samarbetsvilja|motivation))`,
  ]
    .map((piece) => `(?:${piece})`)
    .join('|'),
  'giu',
);

/** What threatens the reader with a loss. */
const THREAT = new RegExp(
  [
    `(?:tvingas|nödgas)${SPACE}vi${SPACE}(?:\\p{L}+${SPACE})?\\p{L}+|vi${SPACE}(?:tvingas|nödgas|blir${SPACE}(?:vi${SPACE})?tvungna${SPACE}att)${SPACE}\\p{L}+|blir${SPACE}vi${SPACE}tvungna${SPACE}att${SPACE}\\p{L}+`,
    `(?:förlorar|förlora|mister|mista)${SPACE}(?:du${SPACE})?(?:din|ditt|rätten|möjligheten|platsen)(?:${SPACE}(?:rätt|plats|tid|köplats|chans|möjlighet|vård|behandling))?`,
    `(?:sista${SPACE}(?:chansen|varningen|gången${SPACE}vi)|sista${SPACE}påminnelsen${SPACE}innan|blir${SPACE}det${SPACE}(?:\\p{L}+${SPACE})?konsekvenser|annars${SPACE}får${SPACE}du${SPACE}(?:ingen|inte${SPACE}någon)${SPACE}\\p{L}+|annars${SPACE}(?:blir${SPACE}det|får${SPACE}du)${SPACE}(?:konsekvenser|problem|skylla|stå${SPACE}ditt)|(?:får|kan${SPACE}få|leder${SPACE}till)${SPACE}(?:\\p{L}+${SPACE})?(?:allvarliga${SPACE})?konsekvenser${SPACE}för${SPACE}dig|stå${SPACE}ditt${SPACE}kast|vi${SPACE}(?:kommer${SPACE}att${SPACE}|ska${SPACE})?(?:anmäla|polisanmäla|anmäler|polisanmäler)${SPACE}dig|(?:vägrar|nekar)${SPACE}vi${SPACE}(?:dig|att)|nekas${SPACE}du|stryks${SPACE}du${SPACE}(?:från|ur)|stryker${SPACE}vi${SPACE}dig|vi${SPACE}(?:stryker|varnar)${SPACE}dig|tas${SPACE}din${SPACE}plats|utan${SPACE}(?:vidare|ytterligare)${SPACE}(?:varning|påminnelse))`,
    `(?:stänger|slänger|kastar|skriver)${SPACE}vi${SPACE}(?:av|ut)${SPACE}dig|(?:inte${SPACE})?tolereras${SPACE}(?:inte)?|(?:accepterar|tolererar)${SPACE}(?:vi${SPACE})?(?:inte${SPACE}att|inte${SPACE}längre|inga${SPACE}fler)`,
  ]
    .map((piece) => `(?:${piece})`)
    .join('|'),
  'giu',
);

const WHOLE = (pattern: RegExp): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'giu');
const BLAMES = WHOLE(BLAME);
const THREATENS = WHOLE(THREAT);
const CLUE =
  /(?<!\p{L})(?:miss|vanligt|onödigt|slarv|strunt|ignorer|försum|vägra|nonchal|under|brut|brist|återigen|åter|ännu|upprepade|gång|flera|utebl|glöm|borde|skulle|eget|egen|skuld|skyll|grund av di|tack vare dig|bryr|brytt|dålig|ditt fel|trots|skärpa|lyder|skärper|förväntar|kräver|varnar|ansvar|följer|samarbetar|sköter|redan|ovilja|tving|nödg|tvung|förlor|mist|sista|annars|konsekven|kast|anmäl|polis|nek|stryk|tas|utan|stäng|släng|toler|accept|orsak|förstör|slös|fela|vill)/iu;
/** The reader is comforted: "du har inte gjort något fel", "det är inte ditt eget fel". */
const DENIED = /(?<!\p{L})(?:inte|aldrig|ingen|inget|knappast)(?:[\s\u00A0]\p{L}+){0,2}[\s\u00A0]*$/iu;

export default languageRule({
  id: 'language/blame',
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
    for (const [pattern, message] of [
      [BLAMES, 'blame'],
      [THREATENS, 'threat'],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const [word] = match;
        const before = text.slice(Math.max(0, match.index - 40), match.index);
        if (message === 'blame' && DENIED.test(before)) continue;
        flag({ message, at: { start: match.index, end: match.index + word.length }, data: { word } });
      }
    }
  },
});
