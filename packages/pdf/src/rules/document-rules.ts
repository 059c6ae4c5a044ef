import type { DocumentFacts } from '../facts.ts';
import { isString, PdfStream } from '../objects/values.ts';
import { structurePath } from '../structure/structure-tree.ts';
import { textOf } from '../text/text-string.ts';
import { furtherPackets } from '../xmp/further-packets.ts';
import { xmlEvents } from '../xmp/xml.ts';
import { namespaces, type XmpProperty } from '../xmp/xmp.ts';
import { contentPlaces } from './places.ts';
import { broken, found, none, type Occurrence, type Rule, type RuleResult } from './rule.ts';

const both = ['verapdf', 'matterhorn'] as const;

function identification(facts: DocumentFacts): readonly XmpProperty[] {
  return (facts.xmp?.properties ?? []).filter((property) => property.namespace === namespaces.pdfuaid);
}

function prefixOf(name: string): (facts: DocumentFacts) => RuleResult {
  return (facts) => {
    const property = identification(facts).find((candidate) => candidate.name === name);
    return broken(property !== undefined && property.prefix !== 'pdfuaid', property?.prefix);
  };
}

/** Language tags as RFC 3066 has them. */
const languageTag = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

export function isLanguageTag(text: string): boolean {
  // "$" would let a line feed at the end pass.
  return languageTag.test(text) && !text.endsWith('\n');
}

function languageTags(facts: DocumentFacts): RuleResult {
  const places: Occurrence[] = [];
  if (facts.language !== undefined && !isLanguageTag(facts.language)) places.push({ detail: facts.language });
  for (const element of facts.structure.elements) {
    const language = facts.structure.textEntry(element, 'Lang');
    if (language !== undefined && !isLanguageTag(language)) {
      places.push({
        page: element.page ? facts.pageNumbers.get(element.page) : undefined,
        path: structurePath(element),
        detail: language,
      });
    }
  }
  for (const [language, page] of facts.content.languages) {
    if (!isLanguageTag(language)) places.push({ page, detail: language });
  }
  return found(places);
}

/** The words of the XFA configuration about dynamic rendering. */
function dynamicRender(facts: DocumentFacts): string | undefined {
  const { document } = facts;
  const form = document.getDict(document.catalog, 'AcroForm');
  if (!form) return undefined;
  const written = document.get(form, 'XFA');
  let packet: unknown = written;
  if (Array.isArray(written)) {
    for (let index = 0; index + 1 < written.length; index += 2) {
      const name = document.resolve(written[index] ?? null);
      if (isString(name) && textOf(name) === 'config') packet = document.resolve(written[index + 1] ?? null);
    }
  }
  if (!(packet instanceof PdfStream)) return undefined;
  const text = new TextDecoder().decode(document.decode(packet).bytes);
  const path: string[] = [];
  for (const event of xmlEvents(text)) {
    document.budget.spendElements();
    if (!event) return undefined;
    if (event.kind === 'open') path.push(event.name.replace(/^.*:/, ''));
    else if (event.kind === 'close') path.pop();
    else if (path.at(-1) === 'dynamicRender') return event.text.trim();
  }
  return undefined;
}

function configurations(facts: DocumentFacts) {
  const { document } = facts;
  const properties = document.getDict(document.catalog, 'OCProperties');
  if (!properties) return [];
  const own = document.getDict(properties, 'D');
  const more = (document.getArray(properties, 'Configs') ?? []).map((item) => document.asDict(item));
  return [own, ...more].filter((configuration) => configuration !== undefined);
}

/** Rules on the file, its catalog, metadata and language. */
export const documentRules: readonly Rule[] = [
  {
    id: '5-1',
    matterhorn: ['06-002'],
    clause: '5',
    wcag: [],
    sets: both,
    title: {
      sv: 'Dokumentets metadata ska säga att filen följer PDF/UA.',
      en: 'The document metadata must state that the file conforms to PDF/UA.',
    },
    check: (facts) => (facts.xmp ? broken(identification(facts).length === 0) : none),
  },
  {
    id: '5-2',
    matterhorn: ['06-002'],
    clause: '5',
    wcag: [],
    sets: both,
    title: {
      sv: 'Märkningen pdfuaid:part i metadata ska ha värdet 1.',
      en: 'The pdfuaid:part entry of the metadata must be 1.',
    },
    check: (facts) => {
      const properties = identification(facts);
      if (properties.length === 0) return none;
      const part = properties.find((property) => property.name === 'part');
      return broken(part === undefined || !/^\+?0*1$/.test(part.value), part?.value);
    },
  },
  {
    id: '5-3',
    matterhorn: ['06-002'],
    clause: '5',
    wcag: [],
    sets: both,
    title: {
      sv: 'Egenskapen ”part” i PDF/UA-märkningen ska ha prefixet pdfuaid.',
      en: 'The property "part" of the PDF/UA identification must have the prefix pdfuaid.',
    },
    check: prefixOf('part'),
  },
  {
    id: '5-4',
    matterhorn: ['06-002'],
    clause: '5',
    wcag: [],
    sets: both,
    title: {
      sv: 'Egenskapen ”amd” i PDF/UA-märkningen ska ha prefixet pdfuaid.',
      en: 'The property "amd" of the PDF/UA identification must have the prefix pdfuaid.',
    },
    check: prefixOf('amd'),
  },
  {
    id: '5-5',
    matterhorn: ['06-002'],
    clause: '5',
    wcag: [],
    sets: both,
    title: {
      sv: 'Egenskapen ”corr” i PDF/UA-märkningen ska ha prefixet pdfuaid.',
      en: 'The property "corr" of the PDF/UA identification must have the prefix pdfuaid.',
    },
    check: prefixOf('corr'),
  },
  {
    id: '6.1-1',
    matterhorn: [],
    clause: '6.1',
    wcag: [],
    sets: both,
    title: {
      sv: 'Filen ska börja med %PDF-1.0 till %PDF-1.7 ensamt på första raden.',
      en: 'The file must begin with %PDF-1.0 to %PDF-1.7 alone on the first line.',
    },
    check: ({ document: { header } }) =>
      broken(
        header === undefined || header.offset !== 0 || !/^%PDF-1\.[0-7]$/.test(header.line),
        header?.line,
      ),
  },
  {
    id: '6.2-1',
    matterhorn: [],
    clause: '6.2',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Dokumentet ska ange att det är taggat (MarkInfo med Marked satt till true).',
      en: 'The document must say that it is tagged (MarkInfo with Marked set to true).',
    },
    check: ({ document }) => {
      const info = document.getDict(document.catalog, 'MarkInfo');
      return broken(!info || document.get(info, 'Marked') !== true);
    },
  },
  {
    id: '7.1-4',
    matterhorn: ['01-007'],
    clause: '7.1',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Dokumentet ska inte säga att taggningen är osäker (Suspects).',
      en: 'The document must not say that its tagging is suspect (Suspects).',
    },
    check: ({ document }) => {
      const info = document.getDict(document.catalog, 'MarkInfo');
      return broken(info !== undefined && document.get(info, 'Suspects') === true);
    },
  },
  {
    id: '7.1-8',
    matterhorn: ['06-001'],
    clause: '7.1',
    wcag: ['2.4.2'],
    sets: both,
    title: {
      sv: 'Dokumentet ska ha metadata i form av XMP.',
      en: 'The document must have metadata as XMP.',
    },
    check: ({ metadata }) => broken(!metadata),
  },
  {
    id: '7.1-9',
    matterhorn: ['06-003'],
    clause: '7.1',
    wcag: ['2.4.2'],
    sets: both,
    title: {
      sv: 'Dokumentets metadata ska ha en titel (dc:title).',
      en: 'The document metadata must have a title (dc:title).',
    },
    check: ({ xmp }) =>
      xmp
        ? broken(
            !xmp.properties.some(
              (property) =>
                property.namespace === namespaces.dc && property.name === 'title' && property.isAlternative,
            ),
          )
        : none,
  },
  {
    id: '7.1-10',
    matterhorn: ['07-001', '07-002'],
    clause: '7.1',
    wcag: ['2.4.2'],
    sets: both,
    title: {
      sv: 'Dokumentet ska be läsaren att visa titeln i fönstrets namnlist (DisplayDocTitle).',
      en: 'The document must ask the reader to show its title in the window title (DisplayDocTitle).',
    },
    check: ({ document }) => {
      const preferences = document.getDict(document.catalog, 'ViewerPreferences');
      return broken(!preferences || document.get(preferences, 'DisplayDocTitle') !== true);
    },
  },
  {
    id: '7.1-11',
    matterhorn: [],
    clause: '7.1',
    wcag: ['1.3.1', '1.3.2', '4.1.2'],
    sets: both,
    title: {
      sv: 'Dokumentet ska ha ett strukturträd (taggar).',
      en: 'The document must have a structure tree (tags).',
    },
    check: ({ structure }) => broken(!structure.root),
  },
  {
    id: '7.2-2',
    matterhorn: ['11-003'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för bokmärkenas text ska vara angivet.',
      en: 'The language of the bookmark texts must be determined.',
    },
    check: ({ outlines, language }) => (language === undefined ? found(outlines.map(() => ({}))) : none),
  },
  {
    id: '7.2-29',
    matterhorn: [],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Varje språkangivelse ska vara en riktig språkkod, till exempel sv-SE.',
      en: 'Each language entry must be a proper language tag, for example sv-SE.',
    },
    check: languageTags,
  },
  {
    id: '7.2-33',
    matterhorn: ['11-006'],
    clause: '7.2',
    wcag: ['3.1.1'],
    sets: both,
    title: {
      sv: 'Språket för texten i dokumentets metadata ska vara angivet.',
      en: 'The language of the text in the document metadata must be determined.',
    },
    check: ({ document, xmp, language }) =>
      language === undefined
        ? found(
            [...(xmp ? [xmp] : []), ...furtherPackets(document)]
              .flatMap(({ properties }) => properties)
              .filter(
                ({ alternatives }) => alternatives.length === 1 && alternatives[0]?.language === 'x-default',
              )
              .map(({ prefix, name }) => ({ detail: `${prefix}:${name}` })),
          )
        : none,
  },
  {
    id: '7.10-1',
    matterhorn: ['20-001', '20-002'],
    clause: '7.10',
    wcag: ['4.1.2'],
    sets: both,
    title: {
      sv: 'Varje uppsättning av lager (optional content) ska ha ett namn.',
      en: 'Each optional content configuration must have a name.',
    },
    check: (facts) =>
      found(
        configurations(facts)
          .filter((configuration) => {
            const name = facts.document.get(configuration, 'Name');
            return !isString(name) || textOf(name) === '';
          })
          .map(() => ({})),
      ),
  },
  {
    id: '7.10-2',
    matterhorn: ['20-003'],
    clause: '7.10',
    wcag: ['4.1.2'],
    sets: both,
    title: {
      sv: 'Lager (optional content) ska inte slås av och på automatiskt (AS).',
      en: 'Optional content must not be switched automatically (AS).',
    },
    check: (facts) =>
      found(
        configurations(facts)
          .filter((configuration) => facts.document.get(configuration, 'AS') !== null)
          .map(() => ({})),
      ),
  },
  {
    id: '7.11-1',
    matterhorn: ['21-001', '28-016'],
    clause: '7.11',
    wcag: ['4.1.2'],
    sets: both,
    title: {
      sv: 'En inbäddad fil ska ha sitt namn både i F och UF.',
      en: 'An embedded file must have its name in both F and UF.',
    },
    check: ({ fileSpecifications }) =>
      found(
        fileSpecifications
          .filter(({ embedded, name, unicodeName }) => embedded && (!name || !unicodeName))
          .map(({ name, unicodeName }) => ({ detail: unicodeName || name })),
      ),
  },
  {
    id: '7.15-1',
    matterhorn: ['25-001'],
    clause: '7.15',
    wcag: ['4.1.2'],
    sets: both,
    title: {
      sv: 'Dokumentet ska inte ha ett dynamiskt XFA-formulär.',
      en: 'The document must not hold a dynamic XFA form.',
    },
    check: (facts) => broken(dynamicRender(facts) === 'required'),
  },
  {
    id: '7.16-1',
    matterhorn: ['26-001', '26-002'],
    clause: '7.16',
    wcag: ['4.1.2'],
    sets: both,
    title: {
      sv: 'En krypterad fil ska låta skärmläsare läsa texten (bit 10 i P).',
      en: 'An encrypted file must let assistive technology read its text (bit 10 of P).',
    },
    check: ({ document }) => {
      const { encryption } = document;
      if (!encryption) return none;
      const permissions = document.get(encryption.dict, 'P');
      return broken(typeof permissions !== 'number' || (permissions & 512) === 0);
    },
  },
  {
    id: '7.20-1',
    matterhorn: ['30-001'],
    clause: '7.20',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Sidorna ska inte hämta innehåll från en annan PDF-fil (Ref).',
      en: 'Pages must not take content from another PDF file (Ref).',
    },
    check: (facts) => contentPlaces(facts, facts.content.referenceForms),
  },
  {
    id: '7.20-2',
    matterhorn: ['30-002'],
    clause: '7.20',
    wcag: ['1.3.1', '1.3.2'],
    sets: both,
    title: {
      sv: 'Ett formulärobjekt (XObject) med taggat innehåll ska användas på ett enda ställe.',
      en: 'A form XObject with tagged content must be used in one place only.',
    },
    check: (facts) => contentPlaces(facts, facts.content.sharedForms),
  },
];
