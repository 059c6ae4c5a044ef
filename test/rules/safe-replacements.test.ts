import { guardFixes } from '@klarmall/check/node';
import type { Fix } from '@klarmall/model';
import { findWords, grammarFaults, readActive, readNoun } from '@klarmall/swedish';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../rules/language/shared/packs/generated/packs.ts';
import { findingsOf, textAfter } from './carried.ts';

/** A sentence that a form of an entry stands in as its class would, with the words that it asks for around it. */
function carriers(form: string, entry: (typeof PACKS)[number]['entries'][number]): readonly string[] {
  const before = entry.after?.find((word) => word !== '#') ?? (entry.after ? '3' : '');
  const after = entry.before?.find((word) => word !== '#') ?? (entry.before ? '3' : '');
  const near = entry.near?.[0] === undefined ? '' : ` ${entry.near[0]}`;
  const core = [before, form, after].filter(Boolean).join(' ');
  const tense = readActive(form.split(' ')[0] ?? '')?.tense;
  if (tense === 'infinitive') return [`Du ska ${core} det${near} i dag.`];
  if (tense === 'present' || tense === 'preterite') return [`Hon ${core} det${near} i dag.`];
  if (tense === 'supine') return [`Hon har ${core} det${near} i dag.`];
  if (readNoun(form) !== undefined) return [`Läs om ${core}${near} i dag.`];
  return [
    `Du kommer ${core} i dag${near}.`,
    `${form.charAt(0).toUpperCase()}${form.slice(1)} ${after} kommer du i dag${near}.`,
  ];
}

const entries = PACKS.flatMap((pack) =>
  pack.entries
    .filter(({ replace }) => replace.length > 0)
    .flatMap((entry) => entry.forms.map((form) => ({ pack: pack.id, form, entry }))),
);

describe('every replacement of every pack, in a sentence', () => {
  it('leaves what the guard lets through in meaning and grammar', () => {
    const faults: string[] = [];
    let offered = 0;
    for (const { form, entry } of entries) {
      for (const sentence of carriers(form, entry)) {
        const { prose, findings } = findingsOf(sentence);
        for (const finding of findings.map((one) => guardFixes(prose, one))) {
          for (const fix of finding.fixes ?? []) {
            offered += 1;
            const after = textAfter(sentence, fix);
            const known = grammarFaults(findWords(sentence)).map(({ words }) => words);
            const now = grammarFaults(findWords(after)).map(({ words }) => words);
            if (now.some((fault) => !known.includes(fault))) faults.push(`${sentence} → ${after}`);
            if (fix.safety === 'suggestion' && !fix.title.includes(after))
              faults.push(`${fix.title} hides ${after}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
    expect(offered).toBeGreaterThan(500);
  });

  it('is seldom held back when it is safe: a rule that needs the guard often is wrong itself', () => {
    const held: string[] = [];
    let safe = 0;
    const isSafe = ({ safety }: Fix): boolean => safety === 'safe';
    for (const { form, entry } of entries.filter(({ entry: one }) => one.fix === 'safe')) {
      const [sentence = ''] = carriers(form, entry);
      const { prose, findings } = findingsOf(sentence);
      for (const finding of findings) {
        if (!finding.fixes?.some(isSafe)) continue;
        safe += 1;
        const guarded = guardFixes(prose, finding).fixes ?? [];
        if (!guarded.some(isSafe)) held.push(sentence);
      }
    }
    expect(safe).toBeGreaterThan(300);
    expect(held.length / safe, held.join('\n')).toBeLessThan(0.03);
  });
});
