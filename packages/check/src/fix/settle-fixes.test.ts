import { proseFromText } from '@klarmall/compiler';
import { defineRule, ruleRunner } from '@klarmall/lint';
import type { Finding, Prose } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFixes } from '../guard/guard-fixes.ts';
import { type Look, settleFixes } from './settle-fixes.ts';

const definition = {
  title: { sv: 'Lögn', en: 'Lie' },
  why: { sv: '', en: '' },
  action: { sv: '', en: '' },
  basis: [],
  tags: [],
} as const;

/** A rule that swaps one stretch for another and calls it safe, whatever it does to the text. */
function liar(from: RegExp, to: string, id = 'language/lie') {
  return defineRule({
    ...definition,
    id,
    on: 'prose',
    severity: 'warning',
    messages: { lie: { sv: 'lie', en: 'lie' } },
    check(prose: Prose, { report }) {
      for (const match of prose.text.matchAll(from)) {
        const at = { start: match.index, end: match.index + match[0].length };
        const edits = [{ place: prose.place(at.start, at.end), text: to }];
        report({ message: 'lie', at, fixes: [{ title: 'lie', edits, safety: 'safe' }] });
      }
    },
  } as Parameters<typeof defineRule>[0]);
}

type Rules = Parameters<typeof ruleRunner>[0];
const settings = { today: '2026-11-30', profiles: {}, library: {}, options: {} } as unknown as Parameters<
  typeof ruleRunner
>[2];

function checkWith(rules: Rules, file: string, text: string, guarded: boolean) {
  const run = ruleRunner(rules, 'prose', settings);
  return (texts: ReadonlyMap<string, string>): Look => {
    const now = texts.get(file) ?? text;
    const prose = proseFromText({ path: file, text: now, hash: '' });
    const found = prose.flatMap((one) =>
      run(one).map((finding) => (guarded ? guardFixes(one, finding, () => now) : finding)),
    );
    const findings = found.map((finding): Finding => ({ ...finding, fingerprint: '' }));
    return { findings, prose, textOf: () => now };
  };
}

async function fixed(text: string, rules: Rules, guarded = true): Promise<string> {
  const { texts } = await settleFixes(checkWith(rules, 'a.md', text, guarded));
  return texts.get('a.md') ?? text;
}

const lies: readonly (readonly [string, RegExp, string])[] = [
  ['Ta 5 mg klockan 8.', /5/gu, '50'],
  ['Ta 5 mg klockan 8.', /mg/gu, 'ml'],
  ['Du ska inte äta.', /inte /gu, ''],
  ['Du ska inte äta.', /ska/gu, 'kan'],
  ['Ta dropparna 08:00 och 20:00.', /08:00 och 20:00/gu, '8–20'],
  ['Späd saften till 1:10.', /1:10/gu, '1.10'],
  ['Fråga Anna Berg.', /Berg/gu, 'Ek'],
  ['Läs ”Din operation”.', /Din operation/gu, 'Din tid'],
  ['Gå till www.1177.se nu.', /www\.1177\.se/gu, 'www.1178.se'],
  ['Ta Waran som vanligt.', /Waran/gu, 'Alvedon'],
  ['Ring om du får feber.', /om/gu, 'innan'],
  ['Kan jag äta?', /\?/gu, '.'],
  ['Du får svar.', /Du/gu, 'du'],
  ['Bild.\n\nSvar.', /Svar/gu, '# Svar'],
  ['Bild.\n\nSvar.', /Svar\./gu, ''],
];

describe('fixes of rules that lie', () => {
  it.each(lies)('are held back where they are offered: %s %s', async (text, from, to) => {
    expect(await fixed(text, [liar(from, to)])).toBe(text);
  });

  it.each(lies.slice(0, 12))('are held back when the file is read again: %s %s', async (text, from, to) => {
    expect(await fixed(text, [liar(from, to)], false)).toBe(text);
  });

  it('cost no other fix its chance', async () => {
    const rules = [liar(/skall/gu, 'ska'), liar(/5/gu, '50', 'language/other')];
    expect(await fixed('Du skall ta 5 droppar.\n\nDu skall vila.', rules, false)).toBe(
      'Du ska ta 5 droppar.\n\nDu ska vila.',
    );
  });

  it('that undo each other come to an end', async () => {
    const rules = [liar(/ringer/gu, 'telefonerar'), liar(/telefonerar/gu, 'ringer', 'language/other')];
    expect(await fixed('Vi ringer dig.', rules)).toMatch(/ringer|telefonerar/u);
  });

  it('never change a figure, whatever they swap in', async () => {
    const digit = fc.integer({ min: 2, max: 999 });
    await fc.assert(
      fc.asyncProperty(digit, digit, fc.constantFrom('mg', 'ml', 'gånger', 'dagar'), async (a, b, unit) => {
        fc.pre(a !== b);
        const text = `Du ska ta ${a} ${unit} i dag.`;
        return (await fixed(text, [liar(new RegExp(String(a), 'gu'), String(b))])) === text;
      }),
      { numRuns: 40 },
    );
  });
});

describe('safe fixes in places where a person decides', () => {
  const offered = (text: string): readonly string[] => {
    const look = checkWith(
      [liar(/skall/gu, 'ska'), liar(/erhåller/gu, 'får', 'language/other')],
      'a.md',
      text,
      true,
    );
    return look(new Map()).findings.flatMap(({ fixes = [] }) => fixes.map(({ safety }) => safety));
  };
  it.each([
    ['Öppna [Du skall vila](https://www.1177.se/x).', ['suggestion']],
    ['Läs *Du skall vila* i kväll.', ['suggestion']],
    ['Du erhåller 5 mg i kväll.', ['suggestion']],
    ['Du skall ta 5 mg i kväll.', ['safe']],
    ['Du skall vila i kväll.', ['safe']],
    ['Läs ”Du skall vila” i kväll.', []],
  ])('%s', (text, kinds) => {
    expect(offered(text)).toEqual(kinds);
  });
});
