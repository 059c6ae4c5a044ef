import type { LinkedLibrary } from '@klarmall/model';
import { describe, expect, test } from 'vitest';
import { Asked } from './asked.ts';

const unit = (id: string) => ({ id, places: { file: `templates/units/${id}.yaml` } });
const library = { units: [unit('a'), unit('b')] } as unknown as LinkedLibrary;
const hashes = (a: string, b: string) => ({
  files: new Map([
    ['templates/units/a.yaml', { path: '', text: '', hash: a }],
    ['templates/units/b.yaml', { path: '', text: '', hash: b }],
  ]),
});

const asked = (today = '2026-11-30', project = hashes('1', '2')) => new Asked(today, library, project);

describe('what rules have asked of the day', () => {
  test('is nothing to begin with, and stands for ever', () => {
    const one = asked();
    expect([one.state, one.allDays, one.isSame({})]).toEqual([{}, {}, true]);
  });

  test('stands on that day alone for whoever read it', () => {
    const one = asked();
    expect(one.today).toBe('2026-11-30');
    expect(one.state).toEqual({ days: { from: '2026-11-30', until: '2026-11-30' } });
  });

  test('stands for as long as the answer is the same', () => {
    const one = asked();
    expect([one.isPast('2026-11-29'), one.isPast('2026-11-30'), one.isFuture('2026-11-30')]).toEqual([
      ...[true, false, false],
    ]);
    expect(one.isFuture('2026-12-24')).toBe(true);
    const { days = {} } = one.state;
    expect(days).toEqual({
      after: '2026-11-29',
      until: '2026-11-30',
      from: '2026-11-30',
      before: '2026-12-24',
    });
    expect(asked('2026-11-30').isSame({ days })).toBe(true);
    for (const day of ['2026-11-29', '2026-12-01', '2026-12-24'])
      expect(asked(day).isSame({ days })).toBe(false);
  });

  test('is kept for all, and forgotten for what is asked next', () => {
    const one = asked();
    one.isPast('2026-11-01');
    one.forget();
    expect([one.state, one.allDays]).toEqual([{}, { after: '2026-11-01' }]);
    // What stood before is one of the answers that are given.
    expect(one.isSame({ days: { before: '2026-12-24' } })).toBe(true);
    expect(one.allDays).toEqual({ after: '2026-11-01', before: '2026-12-24' });
    expect(one.isSame({ days: { before: '2026-11-30' } })).toBe(false);
    expect(one.allDays).toEqual({ after: '2026-11-01', before: '2026-12-24' });
  });
});

describe('what rules have asked of the units', () => {
  test('stands while every unit’s file is the same', () => {
    const one = asked();
    expect(one.units).toBe(library.units);
    const { state } = one;
    expect(Object.keys(state)).toEqual(['units']);
    expect(asked().isSame(state)).toBe(true);
    expect(asked('2027-01-01').isSame(state)).toBe(true);
    expect(asked('2026-11-30', hashes('1', '3')).isSame(state)).toBe(false);
    one.forget();
    expect(one.state).toEqual({});
  });
});
