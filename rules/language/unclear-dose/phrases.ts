import { unitNames } from '@klarmall/swedish';
import { phrasePattern } from '../../support/phrases.ts';

/* What tells a dose, and what leaves one open, a phrase a line. The notation is told in rules/support/phrases.ts. */

/** Measures that one can take so many of. */
export const MEASURE: string = unitNames(
  ...([
    'mg',
    'µg',
    'g',
    'ml',
    'tablet',
    'capsule',
    'drop',
    'spoon',
    'tablespoon',
    'dose',
    'puff',
    'pieces',
  ] as const),
).concat('|piller|mått|sprutor|enheter');
const MEDICINES =
  '~(insulinet|dosen|doserna|medicinen|medicinerna|kortisonet|tabletterna|läkemedlet|läkemedlen|sprutorna|dropparna)';

/** The reader is told to take something. */
export const TAKE = /* @__PURE__ */ phrasePattern([
  '(ta|tag|tar|tas|svälj|sväljer|trappa|trappar|smörj|smörjer|inhalera|inhalerar)',
  '(dosera|doseras|spraya|droppa|skölj|gurgla)',
  `(öka|minska|höj|sänk) (till #|${MEDICINES})`,
  'använd (lagom|lite)',
  'använd [*{0,1} ]~(spray|droppar|salva|kräm|medicin|tablett|plåst|läkemed|laxer|inhal|lösning|gel)~',
  'hoppa över',
  'ge (barnet|bebisen|babyn|spädbarnet|honom|henne|hen|dem|flickan|pojken|dig|lite|#)',
  '(ät|äta|äter) [(du|ni) ]*{0,2} ~(tablett|medicin|kaps)~',
  '(ät|äta|äter) [(du|ni) ]*{0,2} vid (högt|lågt)',
]);
/** "Ta med", "ta bort", "ta hand om" are other verbs. */
export const OTHER_TAKE = /* @__PURE__ */ phrasePattern(
  [
    '(ta|tag|tar|tas) (med|bort|av|hand|kontakt|emot|del|upp|fram|reda|ställning|stöd|ut|prov|provet|tiden|dig|er|ett prov)',
    '(ta|tag|tar) (bussen|tåget|bilen|hissen|trappan|trapporna|det lugnt|paus|rast)',
  ],
  'giu',
);

/** Where nobody is told to take anything: "ta inte", "fråga om du får", "läkemedel som du tar regelbundet". */
export const NO_ORDER = /* @__PURE__ */ phrasePattern([
  '(inte|aldrig|fråga)',
  '(om|när|medan) (du|ni|barnet) (tar|äter|får|använder)',
  'som [(du|ni|barnet) ][* ](tar|tas)',
]);
/** Tens of repetitions, lengths and layouts. */
export const NO_DOSE = /* @__PURE__ */ phrasePattern([
  '(blanda|späd|övning|träna|sträck|upprepa|blankett|kuvert)~',
  '(repetition|repetitioner|repetitionerna|reps|set|kryssa|rutan|exemplar|kopior|meter|cm|mm)',
]);

/** The schedule is there to look at. */
export const GIVEN = /* @__PURE__ */ phrasePattern([
  '(schemat|nedan|bifoga~|som (du|vi|står|läkaren)|på nästa sida|på (förpackningen|etiketten|burken|asken))',
]);
/** The sentence itself says when. */
export const WHEN = /* @__PURE__ */ phrasePattern([
  'klockan',
  '(varje|till|på|före|efter) [* ]~(morgon|kväll|natt|frukost|lunch|middag|måltid|timme|vecka|dag)~',
  '(en|två|tre|fyra|fem|sex) (gång|gånger|tablett|tabletter|kapsel|kapslar|droppar|timmar)',
]);
/** A most, or how long between: here or in the next sentence. */
export const LIMIT = /* @__PURE__ */ phrasePattern([
  '(högst|max|maximalt|max~dos~|som mest|(inte|aldrig) (mer|fler|oftare|längre))',
  '(per|om|varje|på ett) (dag|dagen|dygn|dygnet)',
  '(timme|timmar|timmars|timmarna|gång|gånger|minuter)',
]);

/** Words that say neither how much nor when. */
export const VAGUE = /* @__PURE__ */ phrasePattern(
  [
    'enligt (schema|ordination|föreskrift|anvisning|anvisningar|recept)',
    'med (jämna|täta|lämpliga) mellanrum',
    '(efter behov|regelbundet|lagom[ mycket]|[lite ]då och då|vid lämplig tid)',
    '(några|ett par|flera) (gånger|ggr)[ (om dagen|per dag|per dygn|dagligen|varje dag|i veckan)]',
    'någon gång (under|på|om) (dagen|dygnet|kvällen|morgonen|veckan)',
    'med (några|ett par|lite) (timmars|dagars) mellanrum',
    '(upp till|till) (max|maxdos|maxdosen|högsta dosen|full dos|fulla dosen)',
    'i den (mängd|dos|takt) (du|som)',
    '(några|ett par|en halv till en hel) (tabletter|kapslar|droppar|puffar)',
    '(dubbelt|hälften) så mycket',
    '[en ](lägre|högre|mindre|större|dubbel|extra) dos',
    '(lite|något)[ grann] (mer|mindre|extra)',
  ],
  'giu',
);
/** More cream, soap or water than usual is no dose. */
export const VAGUE_OF_OTHERS = /* @__PURE__ */ phrasePattern([
  '(mer|mindre|extra) (kräm|salva|vatten|tvål|än)',
  '(mjukgörande|hudkräm~|fuktkräm~|solkräm~|fet kräm|munvatten~|tandkräm~)',
]);
/** "En tablett några gånger om dagen", "15 ml 1–2 gånger": the amount is told, and the times are not. */
export const OFTEN = /* @__PURE__ */ phrasePattern(
  ['(några|ett par|flera) (gånger|ggr) (om dagen|per dag|per dygn|dagligen|varje dag)'],
  'giu',
);
/** Measures that no spoon and no syringe has. */
export const NO_MEASURE = /* @__PURE__ */ phrasePattern(
  [
    '(en|någon|ett par) [(liten|stor|rejäl|ordentlig) ](klick|klickar|skvätt|skvättar|nypa|nypor|slurk|slurkar|klunk|klunkar)',
    '(en|någon|ett par) [(liten|stor|rejäl|ordentlig) ](hutt|aning|gnutta|näve|klatt|mun|munsbit|skopa|kork|hätta|bit)',
    '(några|ett par|lite|någon) (droppar|droppe|piller|tabletter|tablett|kapslar|kapsel|puffar|puff|sprutor|skedar|teskedar|enheter|doser|ml|mg|milliliter|milligram)',
    'så mycket [som ](du|barnet|det) (vill|behöver|orkar|behövs|tål)',
    '(rikligt|ordentligt|generöst|sparsamt|försiktigt) med (medicin|insulin|kortison|droppar)~',
    '(en|två|ett par|några|någon) [(full|hel|halv|rågad|struken) ](sked|skedar)',
    '(lämplig|passande|lagom|tillräcklig) mängd',
    'hoppa över någon (dos|tablett|spruta)',
    'en (lagom|liten|stor|passande|lämplig|vanlig|normal|rejäl|hel del) (mängd|dos)',
  ],
  'giu',
);
/** When, in words that everybody reads as they like. */
export const SOMETIME = /* @__PURE__ */ phrasePattern(
  [
    '(emellanåt|titt som tätt|med jämna mellanrum)',
    'ofta.',
    'tills (det|du) (känns|mår|känner dig|blir) (bra|bättre|frisk)',
    'sparsamt',
    'vid [för ](högt|lågt|förhöjt) (tryck|blodtryck|socker|blodsocker|värde)',
    'vid (hög|låg) puls',
  ],
  'giu',
);
/** "Ta två tabletter vid behov": and how many at most? */
export const AS_NEEDED = /* @__PURE__ */ phrasePattern(
  [
    '(vid|efter|allt efter) behov',
    '(när|om|då) (det behövs|du behöver [(det|den|dem)]|behov finns)',
    'vid (smärta|smärtor|värk|~huvudvärk|feber|oro|ångest|sömnsvårigheter|klåda|hosta|illamående|yrsel|kramp|andnöd|astma|astmaanfall|anfall|nästäppa|halsbränna|förstoppning|diarré|kräkningar|migrän|mensvärk|allergi|utslag|panik|panikattack)',
  ],
  'giu',
);
/** From so much to so much, and nothing that says which. */
export const RANGE = /* @__PURE__ */ phrasePattern(
  [
    '(en|ett) halv[t] (till|eller) (en|ett)[ hel[t]]',
    'en (till|eller) två',
    '(en|1) extra (tablett|kapsel|puff|spruta|droppe|sked)',
    '(en|1) (tablett|kapsel|puff|dos|spruta) till',
    'ytterligare (en|ett|1|två|2) (tablett|kapsel|puff|dos|spruta|tabletter|kapslar|puffar|doser)',
  ],
  'giu',
);
/** So many a day: at once, or one by one? */
export const A_DAY = /* @__PURE__ */ phrasePattern(
  [`(två|tre|fyra|fem|sex|2|3|4|5|6) (tabletter|kapslar|puffar) [* ](dagligen|per dygn)`],
  'giu',
);
/** "Minska insulinet om du rör dig mycket": by how much? */
export const CHANGE = /* @__PURE__ */ phrasePattern(
  [`(öka|minska|höj|sänk|dra (ner|ned) på|trappa (ner|ned|upp|ut)) ${MEDICINES}`],
  'giu',
);
/** "Trappa ner kortisonet långsamt": how much at a time? */
export const BY_STEPS = /* @__PURE__ */ phrasePattern(
  [`(öka|minska|höj|sänk|trappa (ner|ned|upp|ut)) ${MEDICINES} *{0,2} (långsamt|gradvis|stegvis|successivt)`],
  'giu',
);
/** Who helps with it, or what it comes to at last. */
export const WITH_HELP = /* @__PURE__ */ phrasePattern([
  '(tillsammans|samråd|enligt|schema~|läkare~|läkaren|läkarens|sjuksköterska~|som (vi|du|läkaren))',
  '(med|till) (#|en halv|ett halvt)',
]);
export const BY_HOW_MUCH = /* @__PURE__ */ phrasePattern([
  '(#|med|till|enligt|som|efter samråd|hälften|dubbelt|halv~|dubbl~|schema~)',
  '(läkare~|läkarens|sjuksköterska~|inte|aldrig)',
  '(aning|lite|något|långsamt|gradvis|stegvis|successivt)',
]);
/** "Öka insulinet lite": by how much? */
export const BY_SOME = /* @__PURE__ */ phrasePattern(
  ['(öka|minska|höj|sänk) (insulinet|dosen|medicinen) (lite|något|en aning)'],
  'giu',
);

const TIME = '(morgon|morgonen|förmiddag|middag|lunch|eftermiddag|kväll|kvällen|natt|natten)';
/** Two of what? */
export const BARE = /* @__PURE__ */ phrasePattern(
  [
    `(ta|tag|svälj|(öka|minska|höj|sänk) [${MEDICINES} ]till) #[–#] (gånger|ggr|dagligen|om dagen|per dag|per dygn|vid behov|var|varje|före|efter|i en vecka)`,
    `(ta|tag|svälj|(öka|minska|höj|sänk) [${MEDICINES} ]till) # [st ][(på|till) ]${TIME}`,
    `(öka|minska|höj|sänk) [${MEDICINES} ]till #.`,
    '(ta|tag|svälj) #.',
  ],
  'giu',
);
