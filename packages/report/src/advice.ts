import type { Language } from '@klarmall/model';
import type { Wording } from './wording.ts';
import { filled, words } from './words.ts';

/** One thing that a finding says beside what is wrong, with its label. */
interface AdviceRow {
  readonly kind: 'why' | 'action' | 'remedy' | 'source';
  readonly label: string;
  readonly text: string;
}

/** Why, what to do, where in each program, and who says so; only what there are words for. Every report has them in this order. */
export function adviceRows(
  { why, action, remedies, sources }: Pick<Wording, 'why' | 'action' | 'remedies' | 'sources'>,
  language: Language,
): readonly AdviceRow[] {
  const rows: AdviceRow[] = [
    { kind: 'why', label: words.why[language], text: why },
    { kind: 'action', label: words.action[language], text: action },
    ...remedies.map(
      ([program, text]): AdviceRow => ({
        kind: 'remedy',
        label: filled(words.inProgram[language], { program }, language),
        text,
      }),
    ),
    { kind: 'source', label: words.source[language], text: sources.join('; ') },
  ];
  return rows.filter(({ text }) => text !== '');
}
