import type { Block, Rendered } from '@klarmall/model';
import { showExample } from './show-example.ts';
import { linesOf, withLines } from './with-lines.ts';

/** A message's text with its fields' examples, which keep their lines as what is filled in does. */
interface ShownExamples {
  blocks(blocks: readonly Block[]): Block[];
  /** What stands for a field, or for one line of it. */
  field(id: string): string;
}

/** No field's id holds a colon: after it stands the number of a line. */
const lineOf = /^([^:]+):(\d+)$/;

export function shownExamples(rendered: Pick<Rendered, 'fields' | 'facts'>): ShownExamples {
  const show = showExample(rendered);
  const lines = (id: string) => linesOf(show(id));
  return {
    blocks: (blocks) =>
      withLines(blocks, lines, (_, field, index) => ({ ...field, id: `${field.id}:${index}` })),
    field(id) {
      const [, field, index] = lineOf.exec(id) ?? [];
      return field === undefined ? show(id) : (lines(field)?.lines[Number(index)] ?? '');
    },
  };
}
