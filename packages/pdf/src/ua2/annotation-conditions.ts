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
  condition('8.2.5.20-1', onAnnotations('Link', standsOutside('Link', 'Reference'))),
  condition('8.2.5.20-2', linksApart),
  condition(
    '8.9.2.2-1',
    onAnnotations(
      undefined,
      (annotation, facts) => hasFlag(annotation, facts, flag.invisible) && isContent(annotation, facts),
    ),
  ),
  condition(
    '8.9.2.2-2',
    onAnnotations(
      undefined,
      (annotation, facts) =>
        hasFlag(annotation, facts, flag.noView) &&
        !hasFlag(annotation, facts, flag.toggleNoView) &&
        isContent(annotation, facts),
    ),
  ),
  condition('8.9.2.3-1', onAnnotations(markup, standsOutside('Annot'))),
  condition(
    '8.9.2.3-2',
    onAnnotations(markup, ({ dict, contents }, facts) => richTextDiffers(dict, facts, 'RC', contents)),
  ),
  condition(
    '8.9.2.4.7-1',
    onAnnotations('Stamp', ({ dict, contents }) => !dict.has('Name') && contents === undefined),
  ),
  condition('8.9.2.4.8-1', onAnnotations('Ink', withoutContents)),
  condition('8.9.2.4.9-1', onAnnotations('Popup', isTagged)),
  condition(
    '8.9.2.4.10-1',
    onAnnotations('FileAttachment', ({ dict }, { document }) => {
      const file = document.getDict(dict, 'FS');
      return dict.has('FS') && (file === undefined || document.getName(file, 'AFRelationship') === undefined);
    }),
  ),
  condition(
    '8.9.2.4.11-1',
    onAnnotations('Sound', () => true),
  ),
  condition(
    '8.9.2.4.11-2',
    onAnnotations('Movie', () => true),
  ),
  condition('8.9.2.4.12-1', onAnnotations('Screen', withoutContents)),
  condition(
    '8.9.2.4.13-1',
    onAnnotations('Widget', (annotation, facts) => {
      const [left, bottom, right, top] = annotation.rectangle ?? [0, 0, 1, 1];
      return right === left && top === bottom && isContent(annotation, facts);
    }),
  ),
  condition('8.9.2.4.14-1', onAnnotations('PrinterMark', isContent)),
  condition(
    '8.9.2.4.15-1',
    onAnnotations('TrapNet', () => true),
  ),
  condition('8.9.2.4.16-1', onAnnotations('Watermark', standsOutside('Annot'))),
  condition('8.9.2.4.19-1', onAnnotations('3D', withoutContents)),
  condition('8.9.2.4.19-2', onAnnotations('RichMedia', withoutContents)),
  condition('8.9.3.3-1', ({ document, pages }) =>
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
    onAnnotations(
      undefined,
      ({ contents, ownerAlt }) => contents !== undefined && ownerAlt !== undefined && contents !== ownerAlt,
    ),
  ),
  condition(
    '8.10.1-1',
    onAnnotations(
      'Widget',
      (annotation, facts) => isFieldContent(annotation, facts) && typeOfOwner(annotation, facts) !== 'Form',
    ),
  ),
  condition(
    '8.10.2.3-1',
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
    onAnnotations(
      'Widget',
      (annotation, facts) =>
        isFieldContent(annotation, facts) && annotation.contents === undefined && annotation.dict.has('AA'),
    ),
  ),
  condition('8.10.3.3-1', fieldsWithOtherRichText),
];

function hasFlag({ dict }: Annotation, { document }: Ua2Facts, bit: number): boolean {
  return ((document.getNumber(dict, 'F') ?? 0) & bit) !== 0;
}
