import { inlineText } from '@klarmall/html';
import { type Block, type Rendered, type RenderedText, staffPartIds, staffTextIds } from '@klarmall/model';
import type { ShowMarkers } from './markers.ts';

/** One text that goes into the tool as a frasminne. */
export interface StaffText {
  readonly id: string;
  readonly label: string;
  readonly blocks: readonly Block[];
}

const introduction = 'Inledning';
const answerUse = 'Så används svaren';

/** The purpose stands first in every message and in no snippet. */
function lineBlocks(text: RenderedText | undefined): readonly Block[] {
  return text ? [{ type: 'paragraph', children: text.inlines, place: text.place }] : [];
}

/** The texts of a template as frasminnen: the purpose, each snippet, and how answers are used. */
export function staffTexts(rendered: Rendered, show: ShowMarkers): StaffText[] {
  const texts: Omit<StaffText, 'label'>[] = [];
  const names: string[] = [];
  const add = (name: string, id: string, blocks: readonly Block[]): void => {
    if (blocks.length === 0) return;
    names.push(name);
    texts.push({ id, blocks });
  };
  add(introduction, staffPartIds.purpose, lineBlocks(rendered.texts.of('staff', 'purpose')));
  for (const { id, title, blocks } of rendered.snippets) {
    add(inlineText(title, show.field), staffPartIds.snippet(id), blocks);
  }
  add(answerUse, staffPartIds.answerUse, lineBlocks(rendered.texts.of('staff', 'answerUse')));
  return texts.map((text, index) => ({ ...text, label: `Frasminne ${index + 1}: ${names[index]}` }));
}

/** Which frasminnen make up each message, in order. */
export function combinations(
  rendered: Rendered,
  show: ShowMarkers,
): { readonly id: string; readonly name: string; readonly texts: readonly string[] }[] {
  const labels = new Map(staffTexts(rendered, show).map(({ id, label }) => [id, label]));
  return rendered.messages.map(({ id, name, snippets }) => {
    return { id, name, texts: staffTextIds(snippets).flatMap((text) => labels.get(text) ?? []) };
  });
}
