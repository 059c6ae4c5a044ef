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
    matterhorn: ['11-004'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för en annoterings beskrivning (Contents) ska vara angivet.',
      en: 'The language of the description (Contents) of an annotation must be determined.',
    },
    check: (facts) =>
      facts.language === undefined
        ? onAnnotations(({ contents, ownerHasLanguage }) => contents !== undefined && !ownerHasLanguage)(
            facts,
          )
        : none,
  },
  {
    id: '7.2-25',
    matterhorn: ['11-005'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för ett formulärfälts beskrivning (TU) ska vara angivet.',
      en: 'The language of the description (TU) of a form field must be determined.',
    },
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
    matterhorn: ['28-002', '28-006'],
    clause: '7.18.1',
    wcag: ['1.3.1', '4.1.2'],
    sets: both,
    title: {
      sv: 'En annotering ska ligga i en Annot-tagg.',
      en: 'An annotation must stand in an Annot tag.',
    },
    check: onShown(
      ({ subtype, ownerType }) =>
        subtype !== 'Widget' && subtype !== 'PrinterMark' && subtype !== 'Link' && ownerType !== 'Annot',
    ),
  },
  {
    id: '7.18.1-2',
    matterhorn: ['28-004', '28-006'],
    clause: '7.18.1',
    wcag: ['1.1.1', '4.1.2'],
    sets: both,
    title: {
      sv: 'En annotering ska ha en beskrivning (Contents) eller alternativ text i sin tagg.',
      en: 'An annotation must have a description (Contents) or alternative text in its tag.',
    },
    check: onShown(({ subtype, contents, ownerAlt }) => subtype !== 'Widget' && !contents && !ownerAlt),
  },
  {
    id: '7.18.1-3',
    matterhorn: ['28-005'],
    clause: '7.18.1',
    wcag: ['1.3.1', '3.3.2', '4.1.2'],
    sets: both,
    title: {
      sv: 'Ett formulärfält ska ha en beskrivning (TU) eller alternativ text i sin tagg.',
      en: 'A form field must have a description (TU) or alternative text in its tag.',
    },
    check: onShown(
      ({ subtype, alternateName, ownerAlt }) => subtype === 'Widget' && !alternateName && !ownerAlt,
    ),
  },
  {
    id: '7.18.2-1',
    matterhorn: ['28-007'],
    clause: '7.18.2',
    wcag: [],
    sets: both,
    title: {
      sv: 'Annoteringar av typen TrapNet är inte tillåtna.',
      en: 'Annotations of type TrapNet are not allowed.',
    },
    check: onShown(({ subtype }) => subtype === 'TrapNet'),
  },
  {
    id: '7.18.3-1',
    matterhorn: ['28-008', '28-009'],
    clause: '7.18.3',
    wcag: ['2.4.3'],
    sets: both,
    title: {
      sv: 'En sida med annoteringar ska låta tabbordningen följa taggarna (Tabs satt till S).',
      en: 'A page with annotations must let the tab order follow the tags (Tabs set to S).',
    },
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
    matterhorn: ['28-010'],
    clause: '7.18.4',
    wcag: ['1.3.1', '4.1.2'],
    sets: both,
    title: {
      sv: 'Ett formulärfält ska ligga i en Form-tagg.',
      en: 'A form field must stand in a Form tag.',
    },
    check: onShown(({ subtype, ownerType }) => subtype === 'Widget' && ownerType !== 'Form'),
  },
  {
    id: '7.18.5-1',
    matterhorn: ['28-011'],
    clause: '7.18.5',
    wcag: ['1.3.1', '4.1.2'],
    sets: both,
    title: { sv: 'En länk ska ligga i en Link-tagg.', en: 'A link must stand in a Link tag.' },
    check: onShown(({ subtype, ownerType }) => subtype === 'Link' && ownerType !== 'Link'),
  },
  {
    id: '7.18.5-2',
    matterhorn: ['28-012'],
    clause: '7.18.5',
    wcag: ['2.4.4', '4.1.2'],
    sets: both,
    title: {
      sv: 'En länk ska ha en beskrivning (Contents).',
      en: 'A link must have a description (Contents).',
    },
    check: onShown(({ subtype, contents }) => subtype === 'Link' && !contents),
  },
  {
    id: '7.18.6.2-1',
    matterhorn: ['28-014'],
    clause: '7.18.6.2',
    wcag: ['1.2.1'],
    sets: both,
    title: {
      sv: 'Ett medieklipp ska ange sin innehållstyp (CT).',
      en: 'A media clip must state its content type (CT).',
    },
    check: ({ document, mediaClips }) =>
      found(
        mediaClips.filter(({ dict }) => !isString(document.get(dict, 'CT'))).map(({ page }) => ({ page })),
      ),
  },
  {
    id: '7.18.6.2-2',
    matterhorn: ['28-015'],
    clause: '7.18.6.2',
    wcag: ['1.1.1', '1.2.1'],
    sets: both,
    title: {
      sv: 'Ett medieklipp ska ha alternativ text (Alt).',
      en: 'A media clip must have alternative text (Alt).',
    },
    check: (facts) =>
      found(
        facts.mediaClips
          .filter(({ dict }) => clipAlternativeFails(facts, dict))
          .map(({ dict, page }) => ({ page, detail: textEntry(facts.document, dict, 'N') })),
      ),
  },
  {
    id: '7.18.8-1',
    matterhorn: ['28-017'],
    clause: '7.18.8',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Tryckmärken (PrinterMark) ska inte vara taggade.',
      en: 'Printer marks (PrinterMark) must not be tagged.',
    },
    check: onShown(
      ({ subtype, owner }, { document }) =>
        subtype === 'PrinterMark' && owner !== undefined && document.getName(owner, 'S') !== undefined,
    ),
  },
  {
    id: '28-018',
    matterhorn: ['28-018'],
    clause: '7.18.8',
    wcag: ['1.3.1'],
    sets: ['matterhorn'],
    title: {
      sv: 'Tryckmärkens utseende (PrinterMark) ska vara märkt som utsmyckning (Artifact).',
      en: 'The appearance of a printer mark (PrinterMark) must be marked as Artifact.',
    },
    check: onShown(
      (annotation, facts) => annotation.subtype === 'PrinterMark' && drawsOutsideArtifact(annotation, facts),
    ),
  },
];
