/** A questionnaire that is tested and owned by somebody: it is sent from formulärtjänsten, never copied. */
export interface Instrument {
  readonly name: string;
  /** How letters name it. Capitals matter: "audit" is also a review. */
  readonly pattern: RegExp;
  /** What it asks about, for step 2 and 3. */
  readonly topic: string;
  /** Whether a source says that it stands in Nationell formulärsamling. */
  readonly listed: boolean;
}

/** Nationell formulärsamling, the library of forms for 1177 formulärtjänst. */
export const instrumentSource = {
  title: 'Nationell formulärsamling, formulärbiblioteket',
  url: 'https://patientenkat.se/nationellpatientenkat/nationellformularsamling/formularbibliotek.78073.html',
  date: '2024-02-21',
} as const;

const named = (name: string, pattern: string, topic: string, listed = true): Instrument => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u'),
  topic,
  listed,
});

export const instruments: readonly Instrument[] = [
  named('AUDIT', 'AUDIT(?:-C)?|Alcohol Use Disorders Identification Test', 'alkohol'),
  named('DUDIT', 'DUDIT(?:-E)?', 'droger'),
  named('PHQ-9', 'PHQ-?9', 'depression', false),
  named('GAD-7', 'GAD-?7', 'oro och ångest'),
  named('MADRS-S', 'MADRS(?:-S)?', 'depression', false),
  named('HADS', 'HADS', 'oro och nedstämdhet', false),
  named('ASRS', 'ASRS', 'adhd'),
  named('EQ-5D', 'EQ-?5D(?:-[35][LY])?', 'hälsa och livskvalitet'),
  named('RAND-36', '[Rr][Aa][Nn][Dd]-?36|SF-?36', 'hälsa och livskvalitet'),
  named('WHODAS', 'WHODAS(?: 2\\.0)?', 'funktion i vardagen'),
  named('EDE-Q', 'EDE-?Q', 'ätande'),
  named('CIA', 'CIA(?= *(?:formulär|3\\.0|–|-))', 'ätande'),
  named('HOOS', 'HOOS(?:-?12)?', 'höftbesvär'),
  named('KOOS', 'KOOS(?:-?12)?', 'knäbesvär'),
  named('Catquest-9SF', 'Catquest(?:-9SF)?', 'grå starr'),
  named('VARIShort', 'VARI-?[Ss]hort|Vari[Ss]hort', 'åderbråck'),
  named('PDSS-SR', 'PDSS(?:-SR)?', 'panikattacker'),
  named('SPIN', 'SPIN(?= *(?:formulär|–|-))', 'social ångest'),
  named('DSHI-9', 'DSHI-?9', 'självskada'),
  named('SEFAS', 'SEFAS', 'fot- och ankelbesvär'),
  named('TLFB', 'TLFB', 'alkohol'),
  named('DASH', '(?:Quick)?DASH', 'arm- och handbesvär', false),
  named('IPSS', 'I-?PSS', 'vattenkastning', false),
  named('PRWE', 'PRWE', 'handledsbesvär', false),
  named('mMRC', 'mMRC', 'andfåddhet', false),
  named('CAT', 'CAT(?= *(?:formulär|-test|–))|COPD Assessment Test', 'kol', false),
  named('ISI', 'ISI(?= *(?:formulär|–|-))|Insomnia Severity Index', 'sömn', false),
  named('ODI', 'ODI(?= *(?:formulär|–|-))|Oswestry', 'ryggbesvär', false),
  named('ESS', 'ESS(?= *(?:formulär|–|-))|Epworth', 'dagsömnighet', false),
  named('WOMAC', 'WOMAC', 'höft- och knäbesvär', false),
  named('EPDS', 'EPDS|Edinburgh Postnatal Depression Scale', 'mående efter förlossning', false),
  named('AQ', 'RAADS(?:-14|-R)?', 'autism', false),
  named('FES-I', 'FES-?I', 'rädsla att falla', false),
];
