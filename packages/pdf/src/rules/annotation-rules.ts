import { type Annotation, textEntry } from '../annotations/annotations.ts';
import type { DocumentFacts } from '../facts.ts';
import { isArray, isString, type PdfDict } from '../objects/values.ts';
import { textOf } from '../text/text-string.ts';
import { annotationPlace } from './places.ts';
import { found, none, type Rule, type RuleResult } from './rule.ts';

const both = ['verapdf', 'matterhorn'] as const;

function onAnnotations(
  fails: (annotation: Annotation, facts: DocumentFacts) => boolean,
): (facts: DocumentFacts) => RuleResult {
  return (facts) =>
    found(
      facts.annotations
        .filter((annotation) => fails(annotation, facts))
        .map((annotation) => annotationPlace(facts, annotation)),
    );
}

/** The same for annotations that a reader can meet: neither hidden nor outside the crop box. */
function onShown(
  fails: (annotation: Annotation, facts: DocumentFacts) => boolean,
): (facts: DocumentFacts) => RuleResult {
  return onAnnotations(
    (annotation, facts) => !annotation.hidden && !annotation.outsideCropBox && fails(annotation, facts),
  );
}

function clipAlternativeFails(facts: DocumentFacts, clip: PdfDict): boolean {
  const alternative = facts.document.get(clip, 'Alt');
  if (!isArray(alternative) || alternative.length % 2 !== 0) return true;
  return alternative.some((item, index) => {
    const value = facts.document.resolve(item);
    return !isString(value) || (index % 2 === 1 && textOf(value) === '');
  });
}

/** Whether the appearance of a printer's mark holds content that is not marked as Artifact. */
function drawsOutsideArtifact(annotation: Annotation, facts: DocumentFacts): boolean {
  return facts.printerMarksWithContent.has(annotation.dict);
}

/** Rules on annotations, form fields and media clips. */
export const annotationRules: readonly Rule[] = [
  {
    id: '7.2-24',
    sets: both,
    check: (facts) =>
      facts.language === undefined
        ? onAnnotations(({ contents, ownerHasLanguage }) => contents !== undefined && !ownerHasLanguage)(
            facts,
          )
        : none,
  },
  {
    id: '7.2-25',
    sets: both,
    check: ({ fields, language }) =>
      language === undefined
        ? found(
            fields
              .filter((field) => field.alternateName !== undefined && !field.ownerHasLanguage)
              .map(({ name }) => ({ detail: name })),
          )
        : none,
  },
  {
    id: '7.18.1-1',
    sets: both,
    check: onShown(
      ({ subtype, ownerType }) =>
        subtype !== 'Widget' && subtype !== 'PrinterMark' && subtype !== 'Link' && ownerType !== 'Annot',
    ),
  },
  {
    id: '7.18.1-2',
    sets: both,
    check: onShown(({ subtype, contents, ownerAlt }) => subtype !== 'Widget' && !contents && !ownerAlt),
  },
  {
    id: '7.18.1-3',
    sets: both,
    check: onShown(
      ({ subtype, alternateName, ownerAlt }) => subtype === 'Widget' && !alternateName && !ownerAlt,
    ),
  },
  {
    id: '7.18.2-1',
    sets: both,
    check: onShown(({ subtype }) => subtype === 'TrapNet'),
  },
  {
    id: '7.18.3-1',
    sets: both,
    check: (facts) =>
      found(
        facts.pages
          .filter(
            ({ dict }) =>
              (facts.document.getArray(dict, 'Annots') ?? []).some((item) => facts.document.asDict(item)) &&
              facts.document.getName(dict, 'Tabs') !== 'S',
          )
          .map(({ number }) => ({ page: number })),
      ),
  },
  {
    id: '7.18.4-1',
    sets: both,
    check: onShown(({ subtype, ownerType }) => subtype === 'Widget' && ownerType !== 'Form'),
  },
  {
    id: '7.18.5-1',
    sets: both,
    check: onShown(({ subtype, ownerType }) => subtype === 'Link' && ownerType !== 'Link'),
  },
  {
    id: '7.18.5-2',
    sets: both,
    check: onShown(({ subtype, contents }) => subtype === 'Link' && !contents),
  },
  {
    id: '7.18.6.2-1',
    sets: both,
    check: ({ document, mediaClips }) =>
      found(
        mediaClips.filter(({ dict }) => !isString(document.get(dict, 'CT'))).map(({ page }) => ({ page })),
      ),
  },
  {
    id: '7.18.6.2-2',
    sets: both,
    check: (facts) =>
      found(
        facts.mediaClips
          .filter(({ dict }) => clipAlternativeFails(facts, dict))
          .map(({ dict, page }) => ({ page, detail: textEntry(facts.document, dict, 'N') })),
      ),
  },
  {
    id: '7.18.8-1',
    sets: both,
    check: onShown(
      ({ subtype, owner }, { document }) =>
        subtype === 'PrinterMark' && owner !== undefined && document.getName(owner, 'S') !== undefined,
    ),
  },
  {
    id: '28-018',
    sets: ['matterhorn'],
    check: onShown(
      (annotation, facts) => annotation.subtype === 'PrinterMark' && drawsOutsideArtifact(annotation, facts),
    ),
  },
];
