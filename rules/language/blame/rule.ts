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
  [
    /br[yö][tdr]/i,
    `(?:inte|aldrig|utan${SPACE}att${SPACE}du)${SPACE}(?:ens${SPACE}|har${SPACE}|hade${SPACE})?(?:brytt|brydde|bryr)${SPACE}dig`,
  ],
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
    `du${SPACE}(?:bryr${SPACE}dig${SPACE}(?:tydligen${SPACE}|uppenbarligen${SPACE})?inte|(?:tar|tog)${SPACE}inte${SPACE}(?:ditt${SPACE})?ansvar|följer${SPACE}(?:uppenbarligen|tydligen)${SPACE}inte|vill${SPACE}(?:uppenbarligen|tydligen)${SPACE}inte|samarbetar${SPACE}inte|sköter${SPACE}inte)`,
  ],
  [
    /redan|ovilja|vägran|nonchalans|bristande/i,
    `(?:vi${SPACE}har${SPACE}redan${SPACE}(?:sagt|förklarat|berättat|påpekat|informerat|talat${SPACE}om)|som${SPACE}vi${SPACE}redan${SPACE}(?:har${SPACE})?(?:sagt|påpekat|skrivit|förklarat|informerat|berättat|talat${SPACE}om)|din${SPACE}(?:ovilja|vägran|nonchalans)|bristande${SPACE}(?:följsamhet|samarbetsvilja|motivation))`,
  ],
  // Eftersom du inte har skött dina tänder, du har misslyckats med, du påstår att
  [
    /sköt|uppför|du som|själv som|eftersom|misslyck|påstår|ljug|fuska|slappa|klandra/i,
    `(?:du|ni)${SPACE}inte${SPACE}har${SPACE}skött|inte${SPACE}(?:skött|sköter|skötte|uppför|uppfört)${SPACE}(?:dig|ditt|dina|din)|det${SPACE}är${SPACE}du(?:${SPACE}själv)?${SPACE}som${SPACE}(?:har${SPACE})?(?:orsakat|orsakade|missat|glömt|struntat|slarvat|valt${SPACE}att${SPACE}inte|skapat)|eftersom${SPACE}du${SPACE}inte${SPACE}(?:har${SPACE})?(?:tagit${SPACE}(?:din|dina)|följt|tränat|lyssnat|slutat|gått${SPACE}ner|ätit|borstat|gjort${SPACE}(?:dina|som))|du${SPACE}(?:har${SPACE})?(?:misslyckats|misslyckades)${SPACE}med${SPACE}att|du${SPACE}påstår${SPACE}att|du${SPACE}(?:ljuger|fuskar|slappar)`,
  ],
  [
    /fortsätter/i,
    `om${SPACE}du${SPACE}fortsätter${SPACE}(?:att${SPACE})?(?:\\p{L}+${SPACE}){1,3}så${SPACE}här`,
  ],
  // Du har inte lytt våra råd, inte följt instruktionerna
  [
    /lytt|följ|lyssna|skött|ansträngt|respekt|gjort|hört|motiver|bemöda/i,
    `(?<!om${SPACE}${YOU}${SPACE}(?:har${SPACE})?)(?:inte|aldrig)${SPACE}(?:ens${SPACE})?(?:har${SPACE}|hade${SPACE})?(?:lytt|bemödat${SPACE}dig|ansträngt${SPACE}dig|respekterat|lyssnat${SPACE}på${SPACE}(?:oss|våra|vad|läkaren|personalen)|gjort${SPACE}(?:som${SPACE}(?:vi|läkaren|du)|det${SPACE}vi|vad${SPACE}vi)|(?:tagit|tar)${SPACE}(?:ditt${SPACE})?ansvar|följt${SPACE}(?:våra|läkarens|de|givna|råden|instruktionerna|ordinationen|planen|rådet))(?:${SPACE}(?:råd|instruktioner|ordinationer|anvisningar))?`,
  ],
  // Hade du lyssnat på oss hade ögat inte blivit rött
  [
    /hade/i,
    `(?:hade${SPACE}${YOU}|om${SPACE}${YOU}${SPACE}(?:bara${SPACE})?hade)${SPACE}(?:${ADVERB}${SPACE})?(?:\\p{L}+${SPACE}){0,2}?(?:lyssnat|följt|skött|kommit|ringt|tagit|gjort|sökt|hört|berättat|sagt|slutat|avbokat|lämnat|skickat|använt|tränat|ätit|varit)(?=(?:${SPACE}[\\p{L}\\p{N}]+){0,8},?${SPACE}(?:hade|skulle)(?!\\p{L}))`,
  ],
  // Det var slarvigt av dig, oansvarigt att du
  [
    /slarvig|oansvar|ansvarslös|nonchal|respektlös|självisk|egoistisk|dumt|klant|hänsynslös|oacceptab|oartig|omoget|lat|otacksam|korkat|fel av/i,
    `(?:slarvigt|oansvarigt|ansvarslöst|nonchalant|respektlöst|själviskt|egoistiskt|dumt|klantigt|hänsynslöst|oacceptabelt|oartigt|omoget|otacksamt|korkat|fel|lättsinnigt|ogenomtänkt)${SPACE}(?:(?:gjort${SPACE})?av${SPACE}(?:dig|er)|att${SPACE}(?:${YOU}|inte))|${YOU}${SPACE}(?:är|har${SPACE}varit|var)${SPACE}(?:(?:för|så|väldigt|mycket|alltför|lite)${SPACE})?(?:slarvig|oansvarig|ansvarslös|nonchalant|respektlös|självisk|egoistisk|lat|otacksam|omotiverad|ovillig|besvärlig|krävande|ouppmärksam|glömsk)`,
  ],
  // Du klagar, skyller du på, gnäller, överdriver
  [
    /klag|skyll|gnäll|överdriv|tjata|slapp|ljug|påstå|skolk|bråk|vägra|strunta|slarva|ursäkt|bortförkl/i,
    `(?:(?<!(?:hur|när|om|så)${SPACE})${YOU}${SPACE}(?:${ADVERB}${SPACE})?(?:klagar|klagade|skyller|skyllde|gnäller|gnällde|överdriver|överdrev|tjatar|tjatade|slappar|ljuger|ljög|skolkar|skolkade|bråkar|bråkade|krånglar)|(?:skyller|gnäller|överdriver|tjatar|slarvar|struntar|skolkar|bråkar|vägrar)${SPACE}${YOU}|${YOU}${SPACE}(?:har|hade)${SPACE}(?:${ADVERB}${SPACE})?(?:skyllt|gnällt|överdrivit|tjatat|ljugit|skolkat|bråkat|fuskat|krånglat|undanhållit|åsidosatt|avvikit)|${YOU}${SPACE}kommer${SPACE}(?:alltid${SPACE}|hela${SPACE}tiden${SPACE})?med${SPACE}(?:ursäkter|bortförklaringar|undanflykter))(?:${SPACE}(?:på|över|om)${SPACE}\\p{L}+)?`,
  ],
  // Trots att vi har sagt till dig, trots upprepade påminnelser
  [
    /trots/i,
    `trots${SPACE}(?:att${SPACE}vi${SPACE}(?:har${SPACE}|redan${SPACE}|flera${SPACE}gånger${SPACE}|tydligt${SPACE}){0,3}(?:sagt|bett|påmint|förklarat|informerat|uppmanat|varnat|tjatat|berättat|talat${SPACE}om|skrivit|instruerat)|(?:upprepade|flera|våra|otaliga|många|tydliga|alla)${SPACE}(?:\\p{L}+${SPACE})?(?:påminnelser|uppmaningar|råd|varningar|instruktioner|brev|samtal|kallelser|försök))`,
  ],
  // Du verkar inte bry dig, du kunde inte ens, varför har du inte
  [
    /verkar|tycks|ens|varför|sluta|samman|kragen|mycket väl|självförvåll|slösa|tid från/i,
    `(?:${YOU}${SPACE}(?:verkar|tycks)${SPACE}inte${SPACE}(?:bry|ta|förstå|vilja|ha${SPACE}förstått|vara${SPACE}(?:intresserad|motiverad))|${YOU}${SPACE}(?:har|kunde|ville|kan|orkade|försökte)${SPACE}inte${SPACE}ens|varför${SPACE}(?:har|kom|hörde|ringde|tog|avbokade|lämnade)${SPACE}${YOU}${SPACE}inte(?!${SPACE}(?:fått|blivit|kunnat|kommit))|sluta${SPACE}(?:klaga|gnälla|skylla|tjata|slarva|ljuga)|ta${SPACE}dig${SPACE}(?:samman|i${SPACE}kragen)|(?:som${SPACE})?${YOU}${SPACE}(?:mycket${SPACE}väl${SPACE}vet|vet${SPACE}mycket${SPACE}väl)|självförvålla\\p{L}*|slösar?${SPACE}(?:${YOU}${SPACE})?(?:med|på|bort)?${SPACE}?(?:vår|personalens|andras)${SPACE}tid)`,
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
    /sista|konsekvens|annars|kast|anmäl|vägra|neka|stryk|varnar|tas|utan|bort|inkasso|kronofog|opererar|behandlar|hjälper|undersöker|stängs|utesluts|avvisas|straffas/i,
    `(?:sista${SPACE}(?:chansen|varningen|gången${SPACE}vi)|sista${SPACE}påminnelsen${SPACE}innan|blir${SPACE}det${SPACE}(?:\\p{L}+${SPACE})?konsekvenser|annars${SPACE}får${SPACE}du${SPACE}(?:ingen|inte${SPACE}någon)${SPACE}\\p{L}+|annars${SPACE}(?:blir${SPACE}det|får${SPACE}du)${SPACE}(?:konsekvenser|problem|skylla|stå${SPACE}ditt)|(?:får|kan${SPACE}få|leder${SPACE}till)${SPACE}(?:\\p{L}+${SPACE})?(?:allvarliga${SPACE})?konsekvenser${SPACE}för${SPACE}dig|stå${SPACE}ditt${SPACE}kast|vi${SPACE}(?:kommer${SPACE}att${SPACE}|ska${SPACE})?(?:anmäla|polisanmäla|anmäler|polisanmäler)${SPACE}dig|(?:vägrar|nekar)${SPACE}vi${SPACE}(?:dig|att)|nekas${SPACE}du|(?:tar|plockar)${SPACE}vi${SPACE}bort${SPACE}dig|tas${SPACE}du${SPACE}bort|(?:blir|står)${SPACE}du${SPACE}utan${SPACE}(?:vård|plats|tid|hjälp|behandling|medicin)|skickar${SPACE}vi${SPACE}(?:dig|fakturan|kravet|räkningen|ärendet)${SPACE}(?:vidare${SPACE})?till${SPACE}(?:inkasso|kronofogden)|(?:din|er|en|absolut)${SPACE}sista${SPACE}(?:chans|varning)|${YOU}${SPACE}inte(?:${SPACE}\\p{L}+){1,5}${SPACE}(?:opererar|behandlar|hjälper|undersöker)${SPACE}vi${SPACE}(?:dig${SPACE})?inte(?:${SPACE}dig)?|den${SPACE}som${SPACE}inte(?:${SPACE}\\p{L}+){1,4}${SPACE}(?:stängs${SPACE}av|utesluts|avvisas|nekas|straffas)|stryks${SPACE}du${SPACE}(?:från|ur)|stryker${SPACE}vi${SPACE}dig|vi${SPACE}(?:stryker|varnar)${SPACE}dig|tas${SPACE}din${SPACE}plats|utan${SPACE}(?:vidare|ytterligare)${SPACE}(?:varning|påminnelse))`,
  ],
  [
    /stäng|släng|kastar|skriver|toler|accept/i,
    `(?:stänger|slänger|kastar|skriver)${SPACE}vi${SPACE}(?:av|ut)${SPACE}dig|(?:inte${SPACE})?tolereras${SPACE}(?:inte)?|(?:accepterar|tolererar)${SPACE}(?:vi${SPACE})?(?:inte${SPACE}att|inte${SPACE}längre|inga${SPACE}fler)`,
  ],
  [
    /avslutar|inkasso|anmäler|operera|behandla/i,
    `(?:uteblir|missar|slutar|betalar)${SPACE}du(?:${SPACE}\\p{L}+){0,3}${SPACE}(?:avslutar|stoppar|anmäler|kommer)${SPACE}vi(?:${SPACE}inte${SPACE}att${SPACE}\\p{L}+)?|(?:lämnar|skickar)${SPACE}vi${SPACE}(?:\\p{L}+${SPACE}){1,3}till${SPACE}(?:inkasso|kronofogden)${SPACE}direkt|avslutar${SPACE}vi${SPACE}(?:din|ditt)${SPACE}\\p{L}+${SPACE}utan`,
  ],
  // Annars avslutas din vård, i annat fall, missar du en gång till får du ingen mer hjälp
  [
    /vård|behandling|plats|hjälp|kontakt|stoppa|avsluta|avbryt/i,
    `(?:annars|i${SPACE}annat${SPACE}fall|i${SPACE}så${SPACE}fall|en${SPACE}gång${SPACE}till|${YOU}${SPACE}inte)(?:${SPACE}[\\p{L}\\p{N}]+){0,7}?,?${SPACE}(?:(?:avslutas|avbryts|stoppas|upphör)${SPACE}(?:din|er|all)${SPACE}(?:vård|behandling|kontakt|plats)|(?:avslutar|avbryter|stoppar)${SPACE}vi${SPACE}(?:din${SPACE}|er${SPACE}|all${SPACE})?(?:vård|behandling|vården|behandlingen|kontakten)|kommer${SPACE}vi${SPACE}att${SPACE}(?:stoppa|avsluta|avbryta|neka|anmäla|polisanmäla|säga${SPACE}upp)(?:${SPACE}\\p{L}+){0,2}|får${SPACE}${YOU}${SPACE}(?:ingen|inga|inget|inte${SPACE}(?:någon|något|några))${SPACE}(?:mer|fler|ytterligare|ny${SPACE}chans|hjälp|vård|behandling|medicin|recept)(?:${SPACE}\\p{L}+)?|får${SPACE}${YOU}${SPACE}aldrig${SPACE}\\p{L}+|får${SPACE}${YOU}${SPACE}inte${SPACE}(?:komma|låna|boka|vara${SPACE}kvar)(?:${SPACE}\\p{L}+)?${SPACE}(?:mer|igen|längre))`,
  ],
  // Polisanmäler vi dig, debiteras oavsett, du riskerar att förlora
  [
    /anmäler|oavsett|undantag|riskerar|åtgärder|stängs|spärras|portas|märkas|ångra|följder|rättslig|kronofogd|straff/i,
    `(?:(?:polis)?anmäler${SPACE}vi${SPACE}(?:dig|er|det|saken)|(?:debiteras|faktureras|betala|betalar)(?:${SPACE}[\\p{L}\\p{N}]+){0,4}?${SPACE}(?:oavsett(?:${SPACE}\\p{L}+)?|utan${SPACE}undantag)|${YOU}${SPACE}riskerar${SPACE}(?:då${SPACE})?att${SPACE}(?:förlora|bli${SPACE}av${SPACE}med|mista|nekas|strykas|stå${SPACE}utan|stängas|uteslutas|avskrivas)(?:${SPACE}\\p{L}+){0,2}|(?:vi|kan|kommer${SPACE}att|måste)${SPACE}vidta(?:r|s)?${SPACE}(?:vi${SPACE})?(?:rättsliga${SPACE}|juridiska${SPACE})?åtgärder|(?:stängs|spärras|portas|avvisas|utesluts)${SPACE}${YOU}(?!${SPACE}av${SPACE}läkare)|kommer${SPACE}(?:det${SPACE})?att${SPACE}(?:märkas|kännas)|kommer${SPACE}(?:du${SPACE})?att${SPACE}(?:du${SPACE})?(?:få${SPACE})?ångra|${YOU}${SPACE}får${SPACE}ta${SPACE}följderna|på${SPACE}egen${SPACE}risk|straffas${SPACE}(?:du|med)|går${SPACE}(?:det|ärendet|kravet)${SPACE}(?:direkt${SPACE})?till${SPACE}(?:inkasso|kronofogden))`,
  ],
]);

/** What every piece has a word of, in small letters. */
const CLUE =
  /^(?:sköter|skötte|uppför|eftersom|själv|bort|opererar|behandlar|hjälper|undersöker|miss|vanligt|onödigt|slarv|strunt|ignorer|försum|vägra|nonchal|under|brut|brist|återigen|åter|ännu|upprepade|gång|flera|utebl|glöm|borde|skulle|eget|egen|skuld|skyll|grund|tack|bryr|brydde|brytt|dålig|fel|trots|skärpa|lyder|skärper|förväntar|kräver|varnar|ansvar|följ|samarbetar|sköter|redan|ovilja|tving|nödg|tvung|förlor|mist|sista|annars|annat|konsekven|kast|anmäl|polis|nek|stryk|tas|utan|stäng|släng|toler|accept|orsak|förstör|slös|vill|skött|påstår|ljug|ljög|fuska|slappa|klag|gnäll|överdriv|tjat|skolk|bråk|krångl|lytt|lyssna|ansträngt|respekt|gjort|bemöda|hade|oansvar|självisk|egoist|dumt|klant|hänsyn|oacceptab|oartig|omog|otack|korkat|lättsinn|ogenom|lat$|omotiv|ovillig|besvärlig|krävande|ouppmärk|verkar|tycks|ens$|varför|sluta|samman|kragen|väl$|självförv|fortsätter|avsluta|avbryt|stopp|upphör|inkasso|betala|debiter|faktur|oavsett|undantag|riskerar|åtgärd|spärra|porta|avvis|uteslut|märkas|ångra|följder|rättslig|juridisk|risk$|straff|kronofog|aldrig)/u;
/** The reader is comforted: "du har inte gjort något fel", "det är inte ditt eget fel". */
const DENIED = /(?<!\p{L})(?:inte|aldrig|ingen|inget|knappast)(?:[\s\u00A0]\p{L}+){0,2}[\s\u00A0]*$/iu;

export default languageRule({
  id: 'language/blame',
  words: CLUE,
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
