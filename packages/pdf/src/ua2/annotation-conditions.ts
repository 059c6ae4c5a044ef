import type { Annotation } from '../annotations/annotations.ts';
import { isString, type PdfDict, PdfStream } from '../objects/values.ts';
import { annotationPlace } from '../rules/places.ts';
import type { Occurrence } from '../rules/rule.ts';
import { textOf } from '../text/text-string.ts';
import { xmlEvents } from '../xmp/xml.ts';
import { condition, type Ua2Condition, type Ua2Facts } from './condition.ts';

/** Annotations that mark up a text (ISO 32000-2, Table 171), but for sounds, which are not allowed at all. */
const markup = new Set(
  (
    'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Stamp Ink FileAttachment ' +
    'Redact'
  ).split(' '),
);

const flag = { invisible: 1, noView: 32, toggleNoView: 256 } as const;

function onAnnotations(
  subtypes: string | ReadonlySet<string> | undefined,
  fails: (annotation: Annotation, facts: Ua2Facts) => boolean,
): (facts: Ua2Facts) => readonly Occurrence[] {
  const isMeant = (subtype: string) =>
    subtypes === undefined || (typeof subtypes === 'string' ? subtype === subtypes : subtypes.has(subtype));
  return (facts) =>
    facts.annotations
      .filter((annotation) => isMeant(annotation.subtype) && fails(annotation, facts))
      .map((annotation) => annotationPlace(facts, annotation));
}

/** It belongs to an element that has a type. */
function isTagged({ owner }: Annotation, { document }: Ua2Facts): boolean {
  return owner !== undefined && document.getName(owner, 'S') !== undefined;
}

/** It is content: it belongs to an element, and that is no artifact. */
function isContent(annotation: Annotation, facts: Ua2Facts): boolean {
  if (!isTagged(annotation, facts) || annotation.owner === undefined) return false;
  for (const type of facts.tree.typesAround(annotation.owner)) if (type === 'Artifact') return false;
  return true;
}

/** Content that stands in no element of certain types. */
function standsOutside(...types: readonly string[]): (annotation: Annotation, facts: Ua2Facts) => boolean {
  return (annotation, facts) =>
    isContent(annotation, facts) && !types.includes(typeOfOwner(annotation, facts) ?? '');
}

function typeOfOwner({ owner }: Annotation, { structure }: Ua2Facts): string | undefined {
  return owner && structure.roleOfDict(owner).standard;
}

const withoutContents = ({ contents }: Annotation) => contents === undefined;

function isFieldWidget({ dict }: Annotation, { document }: Ua2Facts): boolean {
  return dict.has('FT') || dict.has('T') || document.getDict(dict, 'Parent') !== undefined;
}

/** A field widget that is content. */
function isFieldContent(annotation: Annotation, facts: Ua2Facts): boolean {
  return isFieldWidget(annotation, facts) && isContent(annotation, facts);
}

function hasLabel({ owner }: Annotation, { structure }: Ua2Facts): boolean {
  const element = owner && structure.elementOf(owner);
  return element?.kids.some((kid) => kid.role.standard === 'Lbl' && kid.children.length > 0) === true;
}

/** The words of a rich text (ISO 32000-2, 12.7.3.4), tags left out; undefined when it is none. */
function richText({ document }: Ua2Facts, dict: PdfDict, key: string): string | undefined {
  const value = document.get(dict, key);
  const written = isString(value)
    ? textOf(value)
    : value instanceof PdfStream
      ? new TextDecoder().decode(document.decode(value).bytes)
      : undefined;
  if (written === undefined) return undefined;
  let text = '';
  for (const event of xmlEvents(written)) {
    document.budget.tick();
    // What is no XML is text as it stands.
    if (!event) return written;
    if (event.kind === 'text') text += event.text;
  }
  return text;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function richTextDiffers(dict: PdfDict, facts: Ua2Facts, key: string, other: string | undefined): boolean {
  const rich = richText(facts, dict, key);
  return rich !== undefined && other !== undefined && plain(rich) !== plain(other);
}

/** Where a link leads as an element of the structure tree; undefined for other links. */
function targetElement({ dict }: Annotation, { document }: Ua2Facts): PdfDict | undefined {
  const action = document.getDict(dict, 'A');
  const destination = action
    ? (document.get(action, 'SD') ?? document.get(action, 'D'))
    : document.get(dict, 'Dest');
  const target = Array.isArray(destination) ? document.asDict(destination[0] ?? null) : undefined;
  return target?.has('S') === true ? target : undefined;
}

/** Links of one element that lead to different places. */
function linksApart(facts: Ua2Facts): readonly Occurrence[] {
  const targets = new Map<PdfDict, PdfDict>();
  return onAnnotations('Link', (annotation) => {
    const target = targetElement(annotation, facts);
    if (annotation.owner === undefined || target === undefined) return false;
    const known = targets.get(annotation.owner);
    if (known === undefined) targets.set(annotation.owner, target);
    return known !== undefined && known !== target;
  })(facts);
}

function fieldsWithOtherRichText(facts: Ua2Facts): readonly Occurrence[] {
  return facts.fields
    .filter(({ dict, type }) => type === 'Tx' && dict.has('RV'))
    .filter(({ dict, value }) => value === undefined || richTextDiffers(dict, facts, 'RV', value))
    .map(({ name }) => ({ detail: name }));
}

/** Conditions on annotations and form fields. */
export const annotationConditions: readonly Ua2Condition[] = [
  condition(
    '8.2.5.20-1',
    'En länk ska ligga i en Link- eller Reference-tagg.',
    'A link must stand in a Link or Reference tag.',
    onAnnotations('Link', standsOutside('Link', 'Reference')),
  ),
  condition(
    '8.2.5.20-2',
    'Länkar som leder till olika ställen ska ligga i var sin tagg.',
    'Links that lead to different places must stand in a tag each.',
    linksApart,
  ),
  condition(
    '8.9.2.2-1',
    'En osynlig annotering (Invisible) ska vara utsmyckning (Artifact).',
    'An invisible annotation (Invisible) must be an artifact.',
    onAnnotations(
      undefined,
      (annotation, facts) => hasFlag(annotation, facts, flag.invisible) && isContent(annotation, facts),
    ),
  ),
  condition(
    '8.9.2.2-2',
    'En dold annotering (NoView) ska vara utsmyckning (Artifact).',
    'A hidden annotation (NoView) must be an artifact.',
    onAnnotations(
      undefined,
      (annotation, facts) =>
        hasFlag(annotation, facts, flag.noView) &&
        !hasFlag(annotation, facts, flag.toggleNoView) &&
        isContent(annotation, facts),
    ),
  ),
  condition(
    '8.9.2.3-1',
    'En kommentar eller markering ska ligga i en Annot-tagg.',
    'A comment or mark must stand in an Annot tag.',
    onAnnotations(markup, standsOutside('Annot')),
  ),
  condition(
    '8.9.2.3-2',
    'En kommentar ska säga samma sak i sina båda texter (RC och Contents).',
    'A comment must say the same in both its texts (RC and Contents).',
    onAnnotations(markup, ({ dict, contents }, facts) => richTextDiffers(dict, facts, 'RC', contents)),
  ),
  condition(
    '8.9.2.4.7-1',
    'En stämpel ska ha ett namn (Name) eller en beskrivning (Contents).',
    'A stamp must have a name (Name) or a description (Contents).',
    onAnnotations('Stamp', ({ dict, contents }) => !dict.has('Name') && contents === undefined),
  ),
  condition(
    '8.9.2.4.8-1',
    'Det som ritats för hand (Ink) ska ha en beskrivning (Contents).',
    'Ink must have a description (Contents).',
    onAnnotations('Ink', withoutContents),
  ),
  condition(
    '8.9.2.4.9-1',
    'Ett popup-fönster (Popup) ska inte vara taggat.',
    'A popup (Popup) must not be tagged.',
    onAnnotations('Popup', isTagged),
  ),
  condition(
    '8.9.2.4.10-1',
    'En bifogad fil ska säga hur den hör till dokumentet (AFRelationship).',
    'An attached file must say how it belongs to the document (AFRelationship).',
    onAnnotations('FileAttachment', ({ dict }, { document }) => {
      const file = document.getDict(dict, 'FS');
      return dict.has('FS') && (file === undefined || document.getName(file, 'AFRelationship') === undefined);
    }),
  ),
  condition(
    '8.9.2.4.11-1',
    'Annoteringar med ljud (Sound) är inte tillåtna.',
    'Sound annotations are not allowed.',
    onAnnotations('Sound', () => true),
  ),
  condition(
    '8.9.2.4.11-2',
    'Annoteringar med film (Movie) är inte tillåtna.',
    'Movie annotations are not allowed.',
    onAnnotations('Movie', () => true),
  ),
  condition(
    '8.9.2.4.12-1',
    'En skärmyta (Screen) ska ha en beskrivning (Contents).',
    'A Screen annotation must have a description (Contents).',
    onAnnotations('Screen', withoutContents),
  ),
  condition(
    '8.9.2.4.13-1',
    'Ett formulärfält utan yta ska vara utsmyckning (Artifact).',
    'A form field without any size must be an artifact.',
    onAnnotations('Widget', (annotation, facts) => {
      const [left, bottom, right, top] = annotation.rectangle ?? [0, 0, 1, 1];
      return right === left && top === bottom && isContent(annotation, facts);
    }),
  ),
  condition(
    '8.9.2.4.14-1',
    'Tryckmärken (PrinterMark) ska vara utsmyckning (Artifact).',
    'Printer marks (PrinterMark) must be artifacts.',
    onAnnotations('PrinterMark', isContent),
  ),
  condition(
    '8.9.2.4.15-1',
    'Annoteringar av typen TrapNet är inte tillåtna.',
    'Annotations of type TrapNet are not allowed.',
    onAnnotations('TrapNet', () => true),
  ),
  condition(
    '8.9.2.4.16-1',
    'En vattenstämpel (Watermark) ska ligga i en Annot-tagg.',
    'A Watermark must stand in an Annot tag.',
    onAnnotations('Watermark', standsOutside('Annot')),
  ),
  condition(
    '8.9.2.4.19-1',
    'En modell i tre dimensioner (3D) ska ha en beskrivning (Contents).',
    'A 3D annotation must have a description (Contents).',
    onAnnotations('3D', withoutContents),
  ),
  condition(
    '8.9.2.4.19-2',
    'Rörligt innehåll (RichMedia) ska ha en beskrivning (Contents).',
    'A RichMedia annotation must have a description (Contents).',
    onAnnotations('RichMedia', withoutContents),
  ),
  condition(
    '8.9.3.3-1',
    'En sida med annoteringar ska ange tabbordningen (Tabs satt till A, W eller S).',
    'A page with annotations must state the tab order (Tabs set to A, W or S).',
    ({ document, pages }) =>
      pages
        .filter(
          ({ dict }) =>
            (document.getArray(dict, 'Annots') ?? []).some((item) => document.asDict(item)) &&
            !/^[AWS]$/.test(document.getName(dict, 'Tabs') ?? ''),
        )
        .map(({ number }) => ({ page: number })),
  ),
  condition(
    '8.9.4.2-1',
    'En annoterings beskrivning (Contents) och taggens alternativa text (Alt) ska vara lika.',
    'The description (Contents) of an annotation and the alternative text (Alt) of its tag must be the same.',
    onAnnotations(
      undefined,
      ({ contents, ownerAlt }) => contents !== undefined && ownerAlt !== undefined && contents !== ownerAlt,
    ),
  ),
  condition(
    '8.10.1-1',
    'Ett formulärfält ska ligga i en Form-tagg.',
    'A form field must stand in a Form tag.',
    onAnnotations(
      'Widget',
      (annotation, facts) => isFieldContent(annotation, facts) && typeOfOwner(annotation, facts) !== 'Form',
    ),
  ),
  condition(
    '8.10.2.3-1',
    'Ett formulärfält ska ha en etikett (Lbl) eller en beskrivning (Contents).',
    'A form field must have a label (Lbl) or a description (Contents).',
    onAnnotations(
      'Widget',
      (annotation, facts) =>
        isFieldContent(annotation, facts) &&
        annotation.contents === undefined &&
        !hasLabel(annotation, facts),
    ),
  ),
  condition(
    '8.10.2.3-2',
    'Ett formulärfält som gör något av sig självt (AA) ska ha en beskrivning (Contents).',
    'A form field that acts by itself (AA) must have a description (Contents).',
    onAnnotations(
      'Widget',
      (annotation, facts) =>
        isFieldContent(annotation, facts) && annotation.contents === undefined && annotation.dict.has('AA'),
    ),
  ),
  condition(
    '8.10.3.3-1',
    'Ett textfält ska säga samma sak i sina båda värden (RV och V).',
    'A text field must say the same in both its values (RV and V).',
    fieldsWithOtherRichText,
  ),
];

function hasFlag({ dict }: Annotation, { document }: Ua2Facts, bit: number): boolean {
  return ((document.getNumber(dict, 'F') ?? 0) & bit) !== 0;
}
