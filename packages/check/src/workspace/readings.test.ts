import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Readings } from './readings.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarmall-readings-'));
  file = join(folder, 'a.yaml');
  writeFileSync(file, 'name: A\n');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

function readerOf(readings: Readings) {
  let count = 0;
  const read = () =>
    readings.of(file, () => {
      count += 1;
      return { value: { path: 'a.yaml', text: String(count), hash: '' }, findings: [] };
    })?.value.text;
  return { read, count: () => count };
}

it('reads a file that has lain still once, and again when it is another', () => {
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });
  const { read } = readerOf(new Readings());
  expect([read(), read()]).toEqual(['1', '1']);
  const { atime, mtime } = statSync(file);
  writeFileSync(file, 'name: B\n');
  utimesSync(file, atime, mtime);
  // Same size and time of change as before: that it was written shows all the same.
  expect([read(), read()]).toEqual(['2', '2']);
});

it('reads a file that was written just now every time', () => {
  const { read } = readerOf(new Readings());
  expect([read(), read()]).toEqual(['1', '2']);
});

it('keeps nothing of a file that is gone', () => {
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });
  const readings = new Readings();
  const { read } = readerOf(readings);
  read();
  rmSync(file);
  expect(readings.of(file, () => undefined)).toBeUndefined();
});
