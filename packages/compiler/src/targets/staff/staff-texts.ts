import { inlineText } from '@klarmall/html';
import type { Block, Rendered } from '@klarmall/model';
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
function purposeBlocks({ template, messages }: Rendered): readonly Block[] {
  const first = messages[0]?.blocks[0];
  return template.purpose !== undefined && first?.type === 'paragraph' ? [first] : [];
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
  add(introduction, 'purpose', purposeBlocks(rendered));
  for (const { id, title, blocks } of rendered.snippets) {
    add(inlineText(title, show.field), `snippet:${id}`, blocks);
  }
  const place = rendered.template.answerUse?.place ?? rendered.template.name.place;
  if (rendered.answerUse.length > 0) {
    add(answerUse, 'answerUse', [{ type: 'paragraph', children: rendered.answerUse, place }]);
  }
  return texts.map((text, index) => ({ ...text, label: `Frasminne ${index + 1}: ${names[index]}` }));
}

/** Which frasminnen make up each message, in order. */
export function combinations(
  rendered: Rendered,
  show: ShowMarkers,
): { readonly id: string; readonly name: string; readonly texts: readonly string[] }[] {
  const labels = new Map(staffTexts(rendered, show).map(({ id, label }) => [id, label]));
  const declared = new Map(rendered.template.messages.map(({ id, snippets }) => [id, snippets]));
  return rendered.messages.map(({ id, name }) => {
    const snippets = declared.get(id) ?? [];
    const ids = ['purpose', ...snippets.map((snippet) => `snippet:${snippet}`), 'answerUse'];
    return { id, name, texts: ids.flatMap((text) => labels.get(text) ?? []) };
  });
}
