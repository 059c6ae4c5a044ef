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

function isLanguageTag(text: string): boolean {
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
    sets: both,
    check: (facts) => (facts.xmp ? broken(identification(facts).length === 0) : none),
  },
  {
    id: '5-2',
    sets: both,
    check: (facts) => {
      const properties = identification(facts);
      if (properties.length === 0) return none;
      const part = properties.find((property) => property.name === 'part');
      return broken(part === undefined || !/^\+?0*1$/.test(part.value), part?.value);
    },
  },
  {
    id: '5-3',
    sets: both,
    check: prefixOf('part'),
  },
  {
    id: '5-4',
    sets: both,
    check: prefixOf('amd'),
  },
  {
    id: '5-5',
    sets: both,
    check: prefixOf('corr'),
  },
  {
    id: '6.1-1',
    sets: both,
    check: ({ document: { header } }) =>
      broken(
        header === undefined || header.offset !== 0 || !/^%PDF-1\.[0-7]$/.test(header.line),
        header?.line,
      ),
  },
  {
    id: '6.2-1',
    sets: both,
    check: ({ document }) => {
      const info = document.getDict(document.catalog, 'MarkInfo');
      return broken(!info || document.get(info, 'Marked') !== true);
    },
  },
  {
    id: '7.1-4',
    sets: both,
    check: ({ document }) => {
      const info = document.getDict(document.catalog, 'MarkInfo');
      return broken(info !== undefined && document.get(info, 'Suspects') === true);
    },
  },
  {
    id: '7.1-8',
    sets: both,
    check: ({ metadata }) => broken(!metadata),
  },
  {
    id: '7.1-9',
    sets: both,
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
    sets: both,
    check: ({ document }) => {
      const preferences = document.getDict(document.catalog, 'ViewerPreferences');
      return broken(!preferences || document.get(preferences, 'DisplayDocTitle') !== true);
    },
  },
  {
    id: '7.1-11',
    sets: both,
    check: ({ structure }) => broken(!structure.root),
  },
  {
    id: '7.2-2',
    sets: both,
    check: ({ outlines, language }) => (language === undefined ? found(outlines.map(() => ({}))) : none),
  },
  {
    id: '7.2-29',
    sets: both,
    check: languageTags,
  },
  {
    id: '7.2-33',
    sets: both,
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
    sets: both,
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
    sets: both,
    check: (facts) =>
      found(
        configurations(facts)
          .filter((configuration) => facts.document.get(configuration, 'AS') !== null)
          .map(() => ({})),
      ),
  },
  {
    id: '7.11-1',
    sets: both,
    check: ({ fileSpecifications }) =>
      found(
        fileSpecifications
          .filter(({ embedded, name, unicodeName }) => embedded && (!name || !unicodeName))
          .map(({ name, unicodeName }) => ({ detail: unicodeName || name })),
      ),
  },
  {
    id: '7.15-1',
    sets: both,
    check: (facts) => broken(dynamicRender(facts) === 'required'),
  },
  {
    id: '7.16-1',
    sets: both,
    check: ({ document }) => {
      const { encryption } = document;
      if (!encryption) return none;
      const permissions = document.get(encryption.dict, 'P');
      return broken(typeof permissions !== 'number' || (permissions & 512) === 0);
    },
  },
  {
    id: '7.20-1',
    sets: both,
    check: (facts) => contentPlaces(facts, facts.content.referenceForms),
  },
  {
    id: '7.20-2',
    sets: both,
    check: (facts) => contentPlaces(facts, facts.content.sharedForms),
  },
];
