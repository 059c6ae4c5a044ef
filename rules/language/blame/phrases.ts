import { type PhraseFinder, phraseFinder } from '../../support/phrases.ts';

/*
 * What accuses and what threatens the reader, a phrase a line. To add one, write it down: the notation is told in
 * rules/support/phrases.ts.
 */

const OFTEN =
  '[(återigen|åter|igen|ännu|fortfarande|upprepade gånger|flera gånger|trots allt|redan|ju|tyvärr|själv|bara|heller|ofta) ]';
const TIMES = '(återigen|åter igen|ännu en gång|än en gång|upprepade gånger|gång på gång|flera gånger)';

/** A duty that the reader did not do, or did wrong, after "du". */
const DUTY =
  '(kom|kommit|lämnade|lämnat|svarade|svarat|ringde|ringt|hörde|hört|avbokade|avbokat|fyllde|fyllt|betalade|betalat|läste|läst|tog|tagit|gjorde|gjort|följde|följt|meddelade|meddelat|sa|sagt|dök|skickade|skickat|slutade|slutat|tränade|tränat|borstade|borstat|skötte|skött|visade|visat|hämtade|hämtat)';
const NEGLECTED = [
  `[själv ]inte [ens ][(har|hade) ]${DUTY}`,
  '[själv ][(har|hade) ](glömde|glömt|missade|missat|uteblev|uteblivit)',
];
const CAUSE = '(eftersom|därför att|för att|för|att|då|på grund av att)';
/** What became of it, for others or for the care. */
const HARM =
  '(i onödan|vänta|försen~|ställas in|ställa in|ställdes in|börja om|göra om|göras om|gå miste|gick miste|gått miste|förgäves|kastas|slängas|slänga|stå tom|stod tom|merarbete|extra arbete|extra jobb|komplikationer|blivit (sämre|värre)|blev (sämre|värre)|inte (blivit bättre|läker|läkt))';

/** What accuses the reader of something. */
export const BLAME: PhraseFinder = /* @__PURE__ */ phraseFinder([
  {
    lines: [
      // You have neglected something.
      `(du|ni) (har|hade) ${OFTEN}${OFTEN}(misskött|slarvat|struntat|ignorerat|försummat|missbrukat|vägrat|nonchalerat|underlåtit|brutit mot|brustit|felat|orsakat|förstört|slösat)`,
      `(har|hade) (du|ni) ${OFTEN}${OFTEN}(misskött|slarvat|struntat|ignorerat|försummat|missbrukat|vägrat|nonchalerat|underlåtit|brutit mot|brustit|felat|orsakat|förstört|slösat)`,
      '(du|ni) (missköter|misskötte|slarvar|slarvade|struntar|struntade|ignorerar|ignorerade|försummar|försummade|vägrar|vägrade|nonchalerar|nonchalerade)',
      `${TIMES} (uteblivit|missat|glömt|låtit bli|struntat|avbokat|kommit för sent)`,
      '(uteblev|uteblivit|missat|missade|glömt|glömde) *{0,3} (återigen|ännu en gång|för (andra|tredje|fjärde) gången)',
      '(uteblev|uteblivit|missat|missade|glömt|glömde) *{0,3} utan (giltigt skäl|giltig anledning|att (meddela~|höra av~|säga till))',
      'du (missade|uteblev|glömde) *{0,3} igen',
      // What you should have done.
      'du borde (veta|förstå|inse|skämmas)[ bättre]',
      'som (du|ni) (borde|skulle).',
      'som vanligt (kom|har|glömde|missade|uteblev) (du|ni)',
      '(var|är) onödigt att (du|ni)',
      'varför slutar du inte',
      // It is your own fault.
      '[helt ]ditt eget (ansvar|fel|val)',
      'din egen (skuld|försummelse)',
      '(är|var) ditt fel',
      'du [har ][själv ](bär|har) [hela ](skulden|ansvaret för att)',
      'skyll[a] [inte ]på (oss|andra)',
      '(skyll|skylla|skyller) dig själv',
      'dig själv att skylla',
      'på grund av (din|ditt) (slarv|försummelse|vägran|ovilja|bristande *)',
      'tack vare dig (har|måste|fick|blev)',
      '(är|var) orsaken till (allt|att vi)',
      'det är du [själv ]som [har ](orsakat|orsakade|missat|glömt|struntat|slarvat|valt att inte|skapat)',
      'självförvålla~',
      // You do not care.
      '(inte|aldrig|utan att du) [ens ][(har|hade) ](brytt|brydde|bryr) dig',
      'du bryr dig [(tydligen|uppenbarligen) ]inte',
      'du (tar|tog) inte [ditt ]ansvar',
      'du (följer|vill) (uppenbarligen|tydligen) inte',
      'du (samarbetar|sköter) inte',
      'om du inte (sköter|lyder|skärper) (dig|din|ditt|dina)',
      'du (måste|får|bör) skärpa dig',
      '(dålig|bristande) (följsamhet|samarbetsvilja|motivation)',
      'din (ovilja|vägran|nonchalans)',
      '(du|ni) inte har skött',
      'inte (skött|sköter|skötte|uppför|uppfört) (dig|ditt|dina|din)',
      'eftersom du inte [har ](tagit (din|dina)|följt|tränat|lyssnat|slutat|gått ner|ätit|borstat|gjort (dina|som))',
      '(du|ni) (verkar|tycks) inte (bry|ta|förstå|vilja|ha förstått|vara (intresserad|motiverad))',
      '(du|ni) (har|kunde|ville|kan|orkade|försökte) inte ens',
      'om du fortsätter [att ]* *{0,2} så här',
      'med (din|er) (vikt|livsstil|ålder) är det (inte konstigt|konstigt|inget konstigt|klart|inte undra på)',
      '(inte gör|inte gjort|inte gjorde|struntar i) [det ](som|vad) vi (säger|sagt|sa|bett)',
      'att du går upp i vikt beror på',
      '(du|ni) (kom|kommer) [(alltid|ofta) ]för sent (igen|ännu en gång)',
      '(du|ni) (måste|får) förstå att vi',
      '(du|ni) har (tydligen|uppenbarligen|visst) (inte|glömt|struntat|missat)',
      '(ditt|din|dina) (slarv|misskötsel|likgiltighet|lathet)',
      'du (tog|tar) [en ](tid|plats|tiden|platsen) från någon',
      'kostar [oss ](skattebetalarna|oss onödigt|sjukvården onödiga)',
      'kostade [oss ](skattebetalarna|oss onödigt|sjukvården onödiga)',
      'du har [(själv|aktivt) ]valt att inte (vaccinera|följa|ta|komma|sluta|träna)',
      '(du|ni) kunde (åtminstone|i alla fall|väl) ha *',
      'det är du som har gjort att',
      'vi är besvikna (på|över)',
      '(du|ni) tar inte (din|er) (sjukdom|diagnos|hälsa|behandling) på allvar',
      'det är bara att (acceptera|skärpa sig|skärpa dig|bita ihop)',
      'borde [väl ]inte vara så svårt',
      'andra patienter (fick|får) vänta (för att|eftersom) du',
      // What you did is the cause of something bad.
      ...NEGLECTED.flatMap((neglect) => [
        `${CAUSE} du ${neglect} *{0,9} ${HARM}`,
        `${CAUSE} du ${neglect} *{0,6} *, *{0,6} ${HARM}`,
        `${HARM} *{0,5} ${CAUSE} du ${neglect}`,
        `${HARM} *{0,5} *, ${CAUSE} du ${neglect}`,
        `(på grund av|genom) att du ${neglect}`,
      ]),
      `(eftersom|därför att|för att|för|på grund av att) du [själv ][(har|hade) ](kom|kommit|avbokade|avbokat|lämnade|lämnat|svarade|svarat|sökte|sökt|hörde|hört) *{0,5} för sent`,
      `(eftersom|därför att|för att|för|på grund av att) du [själv ][(har|hade) ](fyllde|fyllt|gjorde|gjort|skrev|skrivit|tog|tagit|svarade|svarat|använde|använt) *{0,5} (fel|slarvigt)`,
      '(eftersom|därför att|för att|för|på grund av att) du [själv ](ger|gav|gett|äter|åt|ätit|dricker|drack|druckit|rör|rörde|tränar|tränade|borstar|borstade|sover|väger|snusar|röker|tar|tog) *{0,4} (för|alldeles för|alltför) (mycket|lite|många|sällan|ofta|dåligt|slarvigt)',
      '(eftersom|därför att|för att|så länge|när) du (fortsätter|envisas) [med ]att',
      'du [(har|hade) ](klarade|klarat|orkade|orkat|lyckades|lyckats|förmådde) inte [av ]att (följa|göra|läsa|komma|sköta|fylla|hålla|ta|sluta)',
      '(din|ditt|dina) (sena|uteblivna|bristande|slarviga|ofullständiga) * *{0,4} (ledde|leder|lett|gjorde|gör|gjort|innebar|innebär|orsakade|orsakar|medförde|medför)',
      '(din|ditt) (frånvaro|uteblivande|glömska) *{0,4} (ledde|leder|lett|gjorde|gör|gjort|innebar|innebär|orsakade|orsakar|medförde|medför)',
      'du (gör|gjorde) det svårt för (oss|personalen|andra)',
      '(orsakar|orsakade|ställer till|ställde till|skapar|skapade) du ',
      'du [(har|hade) ](orsakar|orsakat|skapar|skapat|ställer till|ställt till) *{0,2} (merarbete|problem|besvär|oreda|förseningar|kostnader|extra)',
      // You did not heed, or broke your word.
      'du [(har|hade) ](lyssnade|följde|lydde|respekterade|skötte|ansträngde|uppförde) *{0,1} inte',
      'du höll inte (vår|din|ditt|det|vad|överenskommelsen|avtalet|löftet|tiden)',
      'du (lovade|sa|sade) [ju ](att du skulle|att komma|att höra|att skicka|att lämna)',
      'trots att du *{0,3} (påminnelse|påminnelser|påmind|påmint|lovade|lovat|visste|vet|uppmanad|uppmanats)',
      'trots att du *{0,2} (fått|fick|läst) *{0,2} (information|instruktioner|kallelse|kallelsen|kallelser|brev|brevet|uppmaningar|råd)',
      '(trots|oaktat) *{0,2} (påminnelse~|uppmaning~|kallelse~|varning~|överenskommelse~) *{0,3} (har|är|kom) du *{0,2} inte',
      // What goes without saying, and what we expected.
      '(borde|bör|måste|torde) [väl ]vara självklart',
      'det är [väl |ju ](en självklarhet|självklart) att (man|du|ni|alla)',
      'hur svårt (kan|ska) det vara',
      'vi (förutsätter|hade räknat med|hade väntat oss|utgår från|hade hoppats) att du *{0,6} (ordentligt|i tid|faktiskt|den här gången|denna gång|nästa gång|tar ansvar|sköter|respekterar|följer|läser)',
      '(beklagligt|anmärkningsvärt|tråkigt|förvånande|olyckligt|märkligt|konstigt|synd) att du [(har|hade) ](inte|missade|missat|uteblev|uteblivit|glömde|glömt|vägrade|vägrat|valde|valt|slarvade|slarvat)',
      'vi är (förvånade|bekymrade|irriterade|trötta|missnöjda) (över|på) att du',
      'det (duger|går) inte att du',
      'vi (måste|behöver|vill) kunna lita på (dig|att du)',
      'vi vill inte [behöva ](påminna|jaga|tjata|ringa|skicka) *{0,3} (en gång till|ännu en gång|igen|flera gånger)',
      'vi (har|hade) [inte ](tid att (jaga|vänta på|tjata)|fått (vänta på|jaga|leta efter)) (dig|din|ditt|dina)',
      'vi (väntar|har väntat) [fortfarande |ännu |länge ](på din|på ditt|på dig|på dina) *{0,4} (sedan|i flera|i över|i mer)',
      // Your duty.
      'det är ditt ansvar att',
      'du ansvarar själv för (följd~|konsekvens~|vad som|resultat~|om)',
      '(du är själv|är du själv) ansvarig',
      '(den som|de som) inte (sköter|borstar|följer|tar|lyssnar|avbokar|betalar|gör) *{0,5} (får räkna med|får skylla|får stå|har sig själv)',
      // We have told you.
      'vi har (sagt åt|sagt till|tjatat på|varnat) dig [(förut|tidigare|flera gånger|om och om igen) ]*',
      'vi har redan (sagt|förklarat|berättat|påpekat|informerat|talat om)',
      'som vi redan [har ](sagt|påpekat|skrivit|förklarat|informerat|berättat|talat om)',
      'vi (förväntar oss|kräver) att du',
      'trots att vi *{0,3} (sagt|bett|påmint|förklarat|informerat|uppmanat|varnat|tjatat|berättat|talat om|skrivit|instruerat)',
      'trots (upprepade|flera|våra|otaliga|många|tydliga|alla) *{0,1} (påminnelser|uppmaningar|råd|varningar|instruktioner|brev|samtal|kallelser|försök)',
      'trots *{0,1} (påminnelse|påminnelser) har du inte',
      // You fail, lie and complain.
      'du [har ](misslyckats|misslyckades) med att',
      'du påstår att',
      'du (ljuger|fuskar|slappar)',
      '(skyller|gnäller|överdriver|tjatar|slarvar|struntar|skolkar|bråkar|vägrar) (du|ni)',
      `(du|ni) (har|hade) ${OFTEN}(skyllt|gnällt|överdrivit|tjatat|ljugit|skolkat|bråkat|fuskat|krånglat|undanhållit|åsidosatt|avvikit)`,
      '(du|ni) kommer [(alltid|hela tiden) ]med (ursäkter|bortförklaringar|undanflykter)',
      '(fler|inga fler) (ursäkter|bortförklaringar|undanflykter)',
      'sluta (klaga|gnälla|skylla|tjata|slarva|ljuga)',
      'ta dig (samman|i kragen)',
      '[som ](du|ni) (mycket väl vet|vet mycket väl)',
      '(slösa|slösar) [(du|ni) ][(med|på|bort) ](vår|personalens|andras) tid',
      // What it was like of you.
      '(slarvigt|oansvarigt|ansvarslöst|nonchalant|respektlöst|själviskt|egoistiskt|dumt|klantigt|hänsynslöst|oacceptabelt|oartigt|omoget|otacksamt|korkat|fel|lättsinnigt|ogenomtänkt) [gjort ]av (dig|er)',
      '(slarvigt|oansvarigt|ansvarslöst|nonchalant|respektlöst|själviskt|egoistiskt|dumt|klantigt|hänsynslöst|oacceptabelt|oartigt|omoget|otacksamt|korkat|fel|lättsinnigt|ogenomtänkt) att (du|ni|inte)',
      '(du|ni) (är|har varit|var) [(för|så|väldigt|mycket|alltför|lite) ](slarvig|oansvarig|ansvarslös|nonchalant|respektlös|självisk|egoistisk|lat|otacksam|omotiverad|ovillig|besvärlig|krävande|ouppmärksam|glömsk)',
    ],
  },
  // "Borde du ha ringt om …" asks.
  {
    lines: [`(du|ni) (borde|skulle) ${OFTEN}ha *`, `borde (du|ni) ${OFTEN}ha *`],
    unless: ['(du|ni) (borde|skulle) *{0,1} ha * *{0,1} om'],
  },
  // "Så klagar du på vården" tells how one does it.
  {
    lines: [
      `(du|ni) ${OFTEN}(klagar|klagade|skyller|skyllde|gnäller|gnällde|överdriver|överdrev|tjatar|tjatade|ljög|skolkar|skolkade|bråkar|bråkade|krånglade)[ (på|över|om) *]`,
    ],
    unless: ['(hur|när|om|så) (du|ni)'],
  },
  // "Om du inte har följt råden" asks nothing of anybody.
  {
    lines: [
      '(inte|aldrig) [ens ][(har|hade) ](lytt|bemödat dig|ansträngt dig|respekterat)[ (råd|instruktioner|ordinationer|anvisningar)]',
      '(inte|aldrig) [ens ][(har|hade) ]lyssnat på (oss|våra|vad|läkaren|personalen)',
      '(inte|aldrig) [ens ][(har|hade) ]gjort (som (vi|läkaren|du)|det vi|vad vi)',
      '(inte|aldrig) [ens ][(har|hade) ](tagit|tar) [ditt ]ansvar',
      '(inte|aldrig) [ens ][(har|hade) ]följt (våra|läkarens|de|givna|råden|instruktionerna|ordinationen|planen|rådet)[ (råd|instruktioner|ordinationer|anvisningar)]',
    ],
    unless: ['om (du|ni) [har ](inte|aldrig)'],
  },
  {
    lines: ['varför (har|kom|hörde|ringde|tog|avbokade|lämnade) (du|ni) inte'],
    unless: ['varför * (du|ni) inte (fått|blivit|kunnat|kommit|ont|kvar|längre)'],
  },
  // "Hade du lyssnat på oss hade ögat inte blivit rött."
  {
    lines: ['hade (du|ni)', 'om (du|ni) [bara ]hade'].flatMap((opening) =>
      [' (hade|skulle)', ', (hade|skulle)', ' *{0,7} *, (hade|skulle)', ' * *{0,7} (hade|skulle)'].map(
        (end) =>
          `${opening} *{0,3} (lyssnat|följt|skött|kommit|ringt|tagit|gjort|sökt|hört|berättat|sagt|slutat|avbokat|lämnat|skickat|använt|tränat|ätit|varit)${end}`,
      ),
    ),
  },
]);

/** What happens to those who do not do as they are told. */
const CONSEQUENCES = [
  '(avslutas|avbryts|stoppas|upphör) (din|er|all) (vård|behandling|kontakt|plats)',
  '(avslutar|avbryter|stoppar) vi [(din|er|all) ](vård|behandling|vården|behandlingen|kontakten)',
  'kommer vi att (stoppa|avsluta|avbryta|neka|anmäla|polisanmäla|säga upp)',
  'får (du|ni) (ingen|inga|inget|inte (någon|något|några)) (mer|fler|ytterligare|ny chans|hjälp|vård|behandling|medicin|recept)',
  'får (du|ni) aldrig *',
  '(blir|är) (du|ni) (struken|avskriven|utskriven|avstängd|borttagen|avförd|utesluten|nekad|strukna|utan plats)',
  '(stryker|avskriver|avför|utesluter|skriver) vi *{0,2} (dig|din|ditt|er)',
  'avslutar vi (din|ditt|dina|er) *',
  'avsluta (din|ditt|dina|er) *',
  'debiterar vi (dig|er|full|hela)',
  'kan vi inte (hjälpa dig|hjälpa er|göra (något|mer)|fortsätta)',
  'får (du|ni) inte (komma|låna|boka|vara kvar) *{0,1} (mer|igen|längre)',
];

const CONDITION =
  '(annars|i annat fall|i så fall|en gång till|du inte|ni inte|(missar|uteblir|glömmer|struntar) du|du (missar|uteblir|glömmer|struntar|fortsätter))';

/** What threatens the reader with a loss. */
export const THREAT: PhraseFinder = /* @__PURE__ */ phraseFinder([
  {
    lines: [
      ...CONSEQUENCES.flatMap((end) => [`${CONDITION} *{0,7} ${end}`, `${CONDITION} *{0,6} *, ${end}`]),
      'du (glömmer|missar|uteblir|struntar|slarvar) *{0,4} (avslutar|avbryter|stoppar) vi (behandlingen|vården|kontakten)',
      '(tvingas|nödgas) vi *{0,1} *',
      'vi (tvingas|nödgas) *',
      '(vi blir|blir vi) tvungna att *',
      'vi kan inte (hjälpa|behandla|fortsätta|göra) *{0,5} (om|så länge) du inte (gör|följer|lyssnar|sköter|tar|samarbetar|skärper|slutar|vill|bryr)',
      'vi tänker inte *',
      'du kan inte (räkna med|förvänta dig) att',
      '(sköter|lyssnar|följer|samarbetar|betalar) du inte *{0,6} (får|blir|kan|måste) (du|vi)',
      // What you lose.
      '(förlorar|förlora|mister|mista) [du ](din|ditt|rätten|möjligheten|platsen)[ (rätt|plats|tid|köplats|chans|möjlighet|vård|behandling)]',
      '(du|ni) riskerar [då ]att (förlora|bli av med|mista|nekas|strykas|stå utan|stängas|uteslutas|avskrivas)',
      '(blir|står) du utan (vård|plats|hjälp|behandling|medicin)',
      'annars får du (ingen|inte någon) *',
      'nekas du',
      'tas (du bort|din plats)',
      '(tar|plockar) vi bort dig',
      'stryks du (från|ur)',
      '(stryker vi|vi stryker|vi varnar) dig',
      '(stänger|slänger|kastar|skriver) vi (av|ut) dig',
      '(vägrar|nekar) vi (dig|att)',
      '(du|ni) inte * *{0,4} (opererar|behandlar|hjälper|undersöker) vi [dig ]inte[ dig]',
      'den som inte * *{0,3} (stängs av|utesluts|avvisas|nekas|straffas)',
      '(uteblir|missar|slutar|betalar) du *{0,3} (avslutar|stoppar|anmäler|kommer) vi[ inte att *]',
      'avslutar vi (din|ditt) * utan',
      '(kommer|svarar|betalar|avbokar) du inte *{0,3} får du ingen [ny ]*',
      'annars kan vi inte ta ansvar för',
      // The last time.
      'för sista gången',
      'sista (chansen innan|chansen för dig|chansen du får|varningen|gången vi)',
      '[din ]sista chansen.',
      'sista påminnelsen innan',
      '(din|er|en|absolut) sista (chans|varning)',
      'utan (vidare|ytterligare) (varning|påminnelse)',
      // Consequences.
      'blir det *{0,1} konsekvenser',
      'annars (blir det|får du) (konsekvenser|problem|skylla|stå ditt)',
      '(får|leder till) *{0,1} [allvarliga ]konsekvenser för dig',
      'stå ditt kast',
      '(du|ni) får ta följderna',
      'kommer [det ]att märkas',
      'kommer [du ]att [du ][få ]ångra',
      '(du|ni) *{0,6} på egen risk',
      'straffas (du|med)',
      '(tolereras inte|inte tolereras)',
      '(accepterar|tolererar) [vi ](inte att|inte längre|inga fler)',
      // Police, courts and debts.
      'vi [(kommer att|ska) ](anmäla|polisanmäla|anmäler|polisanmäler) dig',
      '(anmäler|polisanmäler) vi (dig|er|det|saken)',
      '(vi|kan|kommer att|måste) (vidta|vidtar|vidtas) [vi ][(rättsliga|juridiska) ]åtgärder',
      'skickar vi (dig|fakturan|kravet|räkningen|ärendet) [vidare ]till (inkasso|kronofogden)',
      '(lämnar|skickar) vi * *{0,2} till (inkasso|kronofogden) direkt',
      'går (det|ärendet|kravet) [direkt ]till (inkasso|kronofogden)',
      '(debiteras|faktureras|betala|betalar) *{0,4} (oavsett[ *]|utan undantag)',
    ],
  },
  {
    lines: ['(stängs|spärras|portas|avvisas|utesluts) (du|ni)'],
    unless: ['* (du|ni) av läkare'],
  },
]);
