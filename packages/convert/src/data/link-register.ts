/** A page or e-service of 1177 that letters refer to. */
export interface RegisteredLink {
  /** The name that templates use: `{{links.bookings}}`. */
  readonly key: string;
  readonly kind: 'eService' | 'article';
  readonly name: string;
  /** Only where the address is the same for everyone and a source says so; else each unit has its own. */
  readonly url?: string;
  readonly source: string;
  /** When the source was read. */
  readonly date: string;
  /** What a sentence is about that should lead there. */
  readonly about: RegExp;
}

const regionGuide = 'Region Jönköpings län, Meddelandefunktion i 1177 (invånarärende)';
const read = '2026-11-30';

/** In the order that they are tried: the more special first. */
export const linkRegister: readonly RegisteredLink[] = [
  {
    key: 'bookings',
    kind: 'eService',
    name: 'Dina bokade tider',
    source: regionGuide,
    date: read,
    about:
      /(?<!\p{L})(?:boka\p{L}* om|om-?boka\p{L}*|av-?boka\p{L}*|ändra (?:din |er |den |på )?(?:tid|tiden)|byt(?:a|er)? tid|återbud|förhinder|inte (?:har möjlighet att|kan) komma|kan (?:du|ni) inte komma|passar inte|inte passar|(?<!bok\p{L}* (?:\p{L}+ ){0,2})ny tid|boka en annan tid)/iu,
  },
  {
    key: 'bookTime',
    kind: 'eService',
    name: 'Boka tid',
    source: regionGuide,
    date: read,
    about:
      /(?<!\p{L})(?:boka|bokar|bokas|bokning(?:en)?)(?!\p{L}|[^.]{0,20} bokade tider)|beställ\p{L}* (?:en |din |er |gärna )?(?:tid|besök|provtagning)|tidsbeställning|tidsbokning/iu,
  },
  {
    key: 'prescriptions',
    kind: 'eService',
    name: 'Förnya recept',
    source: regionGuide,
    date: read,
    about:
      /(?<!\p{L})(?:förny\p{L}*|beställ\p{L}*)[^.]{0,30}recept|recept\p{L}*[^.]{0,20}förny\p{L}*|receptförny\p{L}*/iu,
  },
  {
    key: 'ownReferral',
    kind: 'eService',
    name: 'Egen vårdbegäran',
    source: 'brevet',
    date: read,
    about:
      /(?<!\p{L})(?:egen (?:vårdbegäran|remiss)|egenremiss\p{L}*|(?:söka?|skicka) (?:vård )?utan remiss)(?!\p{L})/iu,
  },
  {
    key: 'referrals',
    kind: 'eService',
    name: 'Remisser',
    source: 'Inera, Journalen',
    date: read,
    about:
      /(?<!\p{L})(?:(?:se|ser|följ\p{L}*|läs\p{L}*|hitta\p{L}*|kontrollera)(?!\p{L})[^.]{0,40}remiss\p{L}*|remiss\p{L}*[^.]{0,30}(?:ser|följer|läser|hittar|syns|finns) )/iu,
  },
  {
    key: 'journal',
    kind: 'eService',
    name: 'Journalen',
    url: 'https://journalen.1177.se/',
    source: 'Inera, Journalen',
    date: read,
    about:
      /(?<!\p{L})(?:(?:din|er) journal|journal(?:en)?(?!\p{L})|prov-?svar\p{L}*|(?:ser|läs\p{L}*|hitta\p{L}*|finns)[^.]{0,40}svar|svaret|svaren)/iu,
  },
  {
    key: 'forms',
    kind: 'eService',
    name: 'Formulär',
    url: 'https://formular.1177.se',
    source: 'Inera, 1177 formulärtjänst',
    date: read,
    about: /(?<!\p{L})(?:formulär\p{L}*|hälsodeklaration\p{L}*|enkät\p{L}*|blankett\p{L}*)/iu,
  },
  {
    key: 'careGuarantee',
    kind: 'article',
    name: 'Vårdgaranti',
    source: regionGuide,
    date: read,
    about: /(?<!\p{L})vårdgaranti\p{L}*/iu,
  },
  {
    key: 'highCostProtection',
    kind: 'article',
    name: 'Högkostnadsskydd',
    source: regionGuide,
    date: read,
    about: /(?<!\p{L})(?:högkostnads\p{L}*|frikort\p{L}*)/iu,
  },
  {
    key: 'fees',
    kind: 'article',
    name: 'Patientavgifter',
    source: regionGuide,
    date: read,
    about: /(?<!\p{L})(?:patientavgift\p{L}*|vad (?:besöket|vården) kostar|avgift(?:er|erna)?(?!\p{L}))/iu,
  },
  {
    key: 'interpreter',
    kind: 'article',
    name: 'Tolk i vården',
    source: regionGuide,
    date: read,
    about: /(?<!\p{L})(?:tolk(?:en|hjälp)?(?!\p{L})|språktolk)/iu,
  },
  {
    key: 'travel',
    kind: 'article',
    name: 'Sjukresor',
    source: regionGuide,
    date: read,
    about: /(?<!\p{L})sjukres\p{L}*/iu,
  },
  {
    key: 'contactUs',
    kind: 'eService',
    name: 'Kontakta mottagningen',
    source: regionGuide,
    date: read,
    about:
      /(?<!\p{L})(?:kontakt\p{L}*|hör(?:a)? av (?:dig|er)|meddel\p{L}*|adress\p{L}*|byter|fråg\p{L}*|e-tjänst\p{L}*)/iu,
  },
];

/** How letters name 1177 and its e-services, old names too. */
export const serviceMention =
  /(?<![@\p{L}\d./-])(?:(?:https?:\/\/)?(?:www\.)?(?:1177|vardguiden|minavardkontakter|mvk)\.se(?:\/[\p{L}\d/_%#?=&.-]*[\p{L}\d/])?|(?:1177 )?Vårdguidens? e-tjänster|1177 Vårdguiden|Mina vårdkontakter|Mina Vårdkontakter|MVK|1177:?s? e-tjänst(?:er(?:na)?)?|[Ee]-tjänst(?:en|er|erna)? (?:på|i|via|hos) 1177(?:\.se)?|[Jj]ournalen (?:via|på) (?:nätet|internet|webben)|(?<=(?<!\p{L})(?:via|[Ll]ogga(?:r|t)? in (?:på|i|via)|(?:kontakta|nå|når|skriv|skriver|boka|bokar)(?: \p{L}+){0,4} (?:på|i|genom)) )1177(?! Vårdguiden|\.se| på telefon|\s\d))(?![\p{L}\d])/gu;

/** Names of e-services, where a letter says what to choose: under "Boka tid", välj Omboka tid. */
export const serviceNames: readonly { readonly key: string; readonly name: RegExp }[] = [
  ...(
    [
      [
        'bookings',
        '(?:[Aa]vboka|[Oo]mboka|[Bb]oka om|[Aa]v- och omboka)(?: tid(?:en)?)?|(?:[Dd]ina )?[Bb]okade tider',
      ],
      ['bookTime', '(?:[Bb]oka|[Bb]eställ)(?:a)? tid'],
      ['prescriptions', '[Ff]örnya recept|[Rr]eceptförnyelse'],
      ['ownReferral', '[Ee]gen vårdbegäran|[Ee]genremiss'],
      ['contactUs', '[Kk]ontakta (?:mottagningen|oss|mig)|[Ss]kriv till oss'],
      ['journal', 'Journalen|[Ll]äs (?:din )?journal(?:en)?'],
    ] as const
  ).map(([key, name]) => ({
    key,
    name: new RegExp(
      `(?<=(?:välj(?:er|a)?|klicka(?:r)? på|under|tryck(?:er)? på|tjänsten|knappen|fliken|menyn|rubriken|logga(?:r)? in (?:i|på)|(?:se|ser|läsa?|läser|finns) i)\\s+["”“«'’]?)(?:${name})(?=["”“»'’]|[.,;)]|\\s|$)`,
      'u',
    ),
  })),
];

/** Old names of 1177 that no message may hold. */
export const oldNames = /Mina vårdkontakter|MVK|Vårdguiden|minavardkontakter/iu;

/** What 1177.se surely writes about, by the words that letters use. Step 2 of the guide: look there first. */
export const topics: readonly { readonly topic: string; readonly about: RegExp }[] = [
  { topic: 'alkohol och hälsa', about: /alkohol(?:vanor|bruk)|riskbruk|standardglas/iu },
  { topic: 'att sluta röka', about: /rökfri|sluta röka|rökning/iu },
  { topic: 'diabetes', about: /diabet|hba1c|insulin/iu },
  { topic: 'blodprov', about: /blodprov|provtagning|provsvar/iu },
  { topic: 'operation och narkos', about: /narkos|(?:inför|din|före) operation|sövd/iu },
  { topic: 'artros', about: /artros/iu },
  { topic: 'ont i nacken', about: /nack(?:besvär|smärta|en)/iu },
  { topic: 'ont i ryggen', about: /rygg(?:besvär|smärta|skott)/iu },
  { topic: 'ögonundersökning', about: /ögonbotten|ögonundersök|synundersök/iu },
  { topic: 'hörselprov', about: /hörselprov|hörapparat/iu },
  { topic: 'mammografi', about: /mammografi/iu },
  { topic: 'gynekologiskt cellprov', about: /cellprov/iu },
  { topic: 'vaccinationer', about: /vaccin/iu },
  { topic: 'tandvård och vad den kostar', about: /tandläkare|tandvård|lagning/iu },
  { topic: 'vårdgaranti', about: /vårdgaranti/iu },
  { topic: 'patientavgifter', about: /avgift|frikort|uteblivet besök|kostar/iu },
  { topic: 'sjukresor', about: /sjukres/iu },
  { topic: 'tolk', about: /(?<!\p{L})tolk/iu },
  { topic: 'sömn', about: /sömn(?:besvär|svårigheter|problem)/iu },
  { topic: 'depression', about: /depression|nedstämd/iu },
  { topic: 'stress', about: /utmattning|stress/iu },
  { topic: 'graviditet', about: /gravid|förlossning/iu },
  { topic: 'klamydia och gonorré', about: /klamydia|gonorr/iu },
  { topic: 'högt blodtryck', about: /blodtryck/iu },
  { topic: 'koloskopi', about: /koloskopi|tarmundersök/iu },
  { topic: 'gastroskopi', about: /gastroskopi/iu },
  { topic: 'magnetkameraundersökning', about: /magnetkamera|MR-undersök/iu },
  { topic: 'datortomografi', about: /datortomografi|skiktröntgen/iu },
  { topic: 'astma', about: /astma/iu },
  { topic: 'allergi', about: /allergi/iu },
];
