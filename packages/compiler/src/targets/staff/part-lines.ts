import { inlineText } from '@klarmall/html';
import type { Inline, Rendered } from '@klarmall/model';
import { inlinesIn } from '@klarmall/model';
import { withoutBoxes } from '../blocks-to-text.ts';
import { staffTexts } from './staff-texts.ts';

/** One line of a frasminne as it stands in the tool, with fields as `{{fields.id}}`, and the links in it. */
export interface PartLine {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

/** A field as itself, in text that is to be compared with what a person has filled in. */
const asName = (id: string): string => `{{fields.${id}}}`;

function lineOf(inlines: readonly Inline[]): PartLine {
  const links = inlinesIn(inlines).flatMap((inline) =>
    inline.type === 'link' ? [{ text: inlineText(inline.children, asName), url: inline.url }] : [],
  );
  return { text: inlineText(inlines, asName), links };
}

/** The frasminnen of a template, line by line: headings, paragraphs, items, and terms with their details. */
export function partLines(
  rendered: Rendered,
): readonly { readonly id: string; readonly label: string; readonly lines: readonly PartLine[] }[] {
  const show = { field: asName, line: (text: string) => text };
  return staffTexts(rendered, show).map(({ id, label, blocks }) => ({
    id,
    label,
    lines: withoutBoxes(blocks).flatMap((block): PartLine[] => {
      if (block.type === 'heading' || block.type === 'paragraph') return [lineOf(block.children)];
      if (block.type === 'list') return block.items.map(({ children }) => lineOf(children));
      return block.items.map(({ term, details }) => {
        const [name, value] = [lineOf(term), lineOf(details)];
        return { text: `${name.text}: ${value.text}`, links: [...name.links, ...value.links] };
      });
    }),
  }));
}
