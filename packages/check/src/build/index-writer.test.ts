import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@klarmall/compiler/targets';
import type { BuildIndex } from '@klarmall/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { IndexWriter } from './index-writer.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarmall-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([0, 1, 3, 5000])('writes %i entries as canonical JSON writes them at once', (count) => {
  const head = {
    version: 1,
    compiler: { name: 'klarmall', version: '0.1.0' },
    ruleSet: '0123',
    today: '2026-11-22',
  } as const;
  const entries: BuildIndex['entries'] = Array.from({ length: count }, (_, index) => ({
    template: `local/mall-${index}`,
    unit: 'storby',
    kind: 'information',
    status: 'active',
    channels: [{ channel: 'inbox', status: 'stopped', artifacts: [], blockedBy: [] }],
  }));
  const writer = new IndexWriter(join(folder, 'index.json'), head);
  for (const entry of entries) writer.add(entry);
  writer.end();
  expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe(canonicalJson({ ...head, entries }));
});
