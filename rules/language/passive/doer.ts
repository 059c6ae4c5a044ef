import type { Word } from '@klarmall/swedish';

/** Who does what a passive tells: the reader, the care, or nobody knows. */
type Doer = 'reader' | 'care';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What you do at home by yourself, unless the sentence says otherwise. */
const READER = words(
  `tvätta smörja stryka skölja massera träna öva andas dricka äta duscha applicera badda inhalera
  böja sträcka förvara tina tugga svälja hålla betala fylla besvara uppge`,
);
/** What the staff does as often: the reader's only where the sentence tells of home, or how often. */
const READER_AT_HOME = words('droppa spola raka');
const AT_HOME =
  /^(?:hemma|hem|själv|dagligen|varje|varannan|morgon|morgonen|kväll|kvällen|kvällar|dagen|dygnet|natten|gång|gånger|duschen|dusch)$/u;
/** What only the care does. */
const CARE = words(
  `operera röntga undersöka vaccinera behandla söva intubera kalla bedöma utreda ordinera remittera erbjuda granska
  analysera registrera dokumentera planera bevilja kontakta informera sy journalföra debitera rekommendera skriva uppmana`,
);
/** What depends on the thing: reader's things, care's things. */
const BY_THING: Readonly<Record<string, readonly [reader: RegExp, care: RegExp]>> = {
  ta: [
    /tablett|kapsl|kapsel|medicin|läkemedel|droppar|smyck|klock|klädn|kläder|plåster|förband|lins|spray|penna|temp/u,
    /prov|blodprov|biops|röntgenbild|ställning/u,
  ],
  lägga: [/kompress|omslag|förband|handduk|benet|armen|is\b/u, /gips|kateter|sond|dropp/u],
  göra: [
    /övning|träning|rörels|gymnastik/u,
    /undersökning|operation|ingrepp|röntgen|ultraljud|bedömning|utredning/u,
  ],
  utföra: [
    /övning|träning|rörels|gymnastik/u,
    /undersökning|operation|ingrepp|röntgen|ultraljud|bedömning|utredning/u,
  ],
  genomföra: [
    /övning|träning|rörels|gymnastik/u,
    /undersökning|operation|ingrepp|röntgen|ultraljud|bedömning|utredning/u,
  ],
  lämna: [/urin|avföring|saliv|blankett|formulär|nyckel|enkät|egenremiss/u, /besked/u],
  skicka: [/blankett|formulär|enkät|egenremiss|urin/u, /svar|kallelse|remiss|brev|recept|resultat|kopia/u],
  sända: [/blankett|formulär|enkät/u, /svar|kallelse|remiss|brev|recept|resultat/u],
  ge: [
    /(?!)/u,
    /sprut|medel|dos|vaccin|dropp|behandling|bedövning|svar|besked|medicin|läkemedel|antibiotika/u,
  ],
  upprepa: [/övning|rörels|träning/u, /vaccin|prov|undersökning|röntgen|behandling|mätning|sprut/u],
  byta: [
    /förband|plåster|kompress|lakan|kläder|blöj|trosskydd/u,
    /lins|led\b|klaff|gips|kateter|sond|kanyl/u,
  ],
  erlägga: [/avgift|kostnad|belopp/u, /(?!)/u],
};
/** Never turned round: to whom it happens is all that matters, or the doer is a stranger. */
const NEVER = words(
  'utsätta drabba misshandla våldta mobba hota tvinga skada smitta trappa sätta utsättas avsluta',
);
/** Words that say that it happens at the clinic, or that the staff does it. */
const AT_CLINIC =
  /^(?:besöket|operationen|undersökningen|mottagningen|avdelningen|personalen|sjuksköterskan|sköterskan|läkaren|oss|operationssalen|narkosen|ingreppet)$/u;

/** Who most probably does it. `infinitive` is the verb's, `sentence` all words of the sentence, `subject` what it is done to. */
export function doerOf(
  infinitive: string,
  subject: readonly Word[],
  sentence: readonly Word[],
): Doer | undefined {
  if (NEVER.has(infinitive)) return undefined;
  if (CARE.has(infinitive)) return 'care';
  // What goes to a laboratory is sent by the care, unless the reader has the envelope.
  if (/^(?:skicka|sända)$/u.test(infinitive) && sentence.some(({ lower }) => /^lab/u.test(lower)))
    return sentence.some(({ lower }) => /kuvert|brevlåd|post/u.test(lower)) ? 'reader' : 'care';
  const things = subject.map(({ lower }) => lower).join(' ');
  const pair = BY_THING[infinitive];
  if (pair !== undefined) {
    const [reader, care] = pair;
    if (care.test(things)) return 'care';
    if (reader.test(things)) return isAtClinic(sentence) ? undefined : 'reader';
    return undefined;
  }
  if (READER_AT_HOME.has(infinitive))
    return sentence.some(({ lower }) => AT_HOME.test(lower)) && !isAtClinic(sentence) ? 'reader' : undefined;
  if (READER.has(infinitive)) return isAtClinic(sentence) ? undefined : 'reader';
  return undefined;
}

function isAtClinic(sentence: readonly Word[]): boolean {
  // "Före besöket" is at home.
  return sentence.some(
    ({ lower }, at) =>
      AT_CLINIC.test(lower) && !/^(?:före|innan|inför|efter|till)$/u.test(sentence[at - 1]?.lower ?? ''),
  );
}
