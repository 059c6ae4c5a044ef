import type { FieldView, PageView, TextRun } from '@klarmall/pdf';
import { hint } from '../form-hint.ts';

/** How a field of a form looks on paper: boxes to tick, or room to write in. */
function drawn({ type, options, pushed }: FieldView): string | undefined {
  if (type === 'Btn') return pushed ? undefined : '☐';
  if (type === 'Ch') {
    const choices = options
      .map((option) => option.trim())
      .filter((option) => option !== '' && !hint.test(option));
    return choices.length === 0 ? '_____' : choices.map((choice) => `☐ ${choice}`).join(' ');
  }
  return type === 'Tx' ? '_____' : undefined;
}

/** The fields of a form as text on the lines that they stand on, so that labels and fields are read in order. */
export function fieldRuns(page: PageView, fields: readonly FieldView[]): TextRun[] {
  const texts = page.texts.filter(({ visible, annotation }) => visible && !annotation);
  return fields.flatMap((field) => {
    const text = field.hidden ? undefined : drawn(field);
    if (text === undefined) return [];
    return field.places.flatMap(({ page: number, box }): TextRun[] => {
      if (number !== page.number) return [];
      const middle = (box[1] + box[3]) / 2;
      const besideIt = texts
        .filter((run) => run.box[1] <= middle && run.box[3] >= middle)
        .toSorted((a, b) => distance(a, box) - distance(b, box))[0];
      const like = besideIt ?? texts[0];
      if (!like) return [];
      const [bottom, top] = besideIt ? [besideIt.box[1], besideIt.box[3]] : [box[1], box[3]];
      return [{ ...like, text, glued: false, bold: false, box: [box[0], bottom, box[2], top] }];
    });
  });
}

function distance(run: TextRun, box: FieldView['places'][number]['box']): number {
  return Math.max(0, box[0] - run.box[2], run.box[0] - box[2]);
}
