import type { NotedText } from '../core/messages.ts';
import { element } from '../element.ts';

export const list = (lines: readonly string[]) =>
  element('ul', {}, ...lines.map((line) => element('li', {}, line)));

/** Texts with what is said of each, folded up; nothing where there are none. */
export function noted(title: string, texts: readonly NotedText[]): readonly Node[] {
  if (texts.length === 0) return [];
  const items = texts.map(({ text, note }) =>
    element('li', {}, text, ' ', element('span', { class: 'note' }, `(${note})`)),
  );
  return [
    element('details', {}, element('summary', {}, `${title} (${texts.length})`), element('ul', {}, ...items)),
  ];
}
