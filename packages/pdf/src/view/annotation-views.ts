import type { PdfDocument } from '../document/document.ts';
import type { DocumentFacts } from '../facts.ts';
import { isArray, isString, type PdfDict } from '../objects/values.ts';
import type { StructureElement } from '../structure/structure-tree.ts';
import { textOf } from '../text/text-string.ts';
import type { AnnotationView, FieldView } from './document-view.ts';

/** The flags of an annotation that keep it from being seen on the screen: Hidden and NoView (ISO 32000-1, Table 165). */
const unseenFlags = 2 | 32;

/** The flag of a button that is only pressed (ISO 32000-1, Table 226). */
const pushbutton = 1 << 16;

/** The annotations of a document, with the index of each. */
interface AnnotationViews {
  readonly indexes: ReadonlyMap<PdfDict, number>;
  readonly views: (elements: ReadonlyMap<StructureElement, number>) => readonly AnnotationView[];
}

/** Lists the annotations; their elements are filled in once the structure tree is listed. */
export function annotationViews({ document, annotations, structure }: DocumentFacts): AnnotationViews {
  return {
    indexes: new Map(annotations.map(({ dict }, index) => [dict, index])),
    views: (elements) =>
      annotations.map(
        ({ dict, page, subtype, rectangle, contents, owner, outsideCropBox }): AnnotationView => {
          const element = owner === undefined ? undefined : structure.elementOf(owner);
          const action = document.getDict(dict, 'A');
          return {
            page: page.number,
            subtype,
            box: rectangle ?? [0, 0, 0, 0],
            contents,
            hidden: ((document.getNumber(dict, 'F') ?? 0) & unseenFlags) !== 0 || outsideCropBox,
            element: element === undefined ? undefined : elements.get(element),
            outward: action !== undefined && document.get(action, 'S') === 'URI',
          };
        },
      ),
  };
}

/** The form fields that show on a page; their name for a reader is TU, or Alt of the element around. */
export function fieldViews({ document, fields, annotations }: DocumentFacts): readonly FieldView[] {
  const widgets = new Map(
    annotations.filter(({ subtype }) => subtype === 'Widget').map((widget) => [widget.dict, widget]),
  );
  return fields.flatMap(({ dict, name, type, alternateName, value }): readonly FieldView[] => {
    const kids = (document.getArray(dict, 'Kids') ?? []).flatMap((kid) => document.asDict(kid) ?? []);
    const own = [dict, ...kids].flatMap((candidate) => widgets.get(candidate) ?? []);
    // A field without a widget of its own only groups others.
    if (own.length === 0) return [];
    const [first] = own;
    const hidden = own.every(
      (widget) => ((document.getNumber(widget.dict, 'F') ?? 0) & unseenFlags) !== 0 || widget.outsideCropBox,
    );
    const described = own.find(({ ownerAlt }) => (ownerAlt ?? '') !== '')?.ownerAlt;
    const tooltip =
      alternateName ?? own.find((widget) => widget.alternateName !== undefined)?.alternateName ?? described;
    const options = [
      ...choicesOf(document, dict),
      ...own.flatMap((widget) => captionsOf(document, widget.dict)),
    ];
    const places = own.flatMap(({ page, rectangle }) =>
      rectangle === undefined ? [] : [{ page: page.number, box: rectangle }],
    );
    const pushed = type === 'Btn' && ((document.getNumber(dict, 'Ff') ?? 0) & pushbutton) !== 0;
    return [{ page: first?.page.number, name, type, tooltip, value, options, pushed, places, hidden }];
  });
}

/** More rows than a menu that anybody reads. */
const mostChoices = 1_000;

/** What the rows of a choice field show; each is a text, or a pair of what is sent and what is shown (ISO 32000-1, Table 231). */
function choicesOf(document: PdfDocument, field: PdfDict): readonly string[] {
  return (document.getArray(field, 'Opt') ?? []).slice(0, mostChoices).flatMap((item) => {
    const written = document.resolve(item);
    const shown = document.resolve(isArray(written) ? (written[1] ?? null) : written);
    return isString(shown) ? textOf(shown) : [];
  });
}

/** What stands on a button: as it rests, when the pointer is over it, and when it is pressed (ISO 32000-1, Table 189). */
function captionsOf(document: PdfDocument, widget: PdfDict): readonly string[] {
  const looks = document.getDict(widget, 'MK');
  return ['CA', 'RC', 'AC'].flatMap((key) => {
    const caption = looks && document.getString(looks, key);
    // The marks of boxes are letters of a font of signs.
    return caption && caption.bytes.length > 1 ? textOf(caption) : [];
  });
}
