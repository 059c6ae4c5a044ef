import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFileAtomically } from './write-file.ts';

it('takes away what a killed run left, never what another run still writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-'));
  const ended = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(join(folder, `.brev.json.${ended}.klarmall-tmp`), 'half');
  writeFileSync(join(folder, `.lista.txt.${process.ppid}.klarmall-tmp`), 'half');
  writeFileSync(join(folder, 'egen.1.tmp'), 'the user’s');
  writeFileAtomically(join(folder, 'svar.json'), '{}');
  expect(readdirSync(folder).sort()).toEqual([
    `.lista.txt.${process.ppid}.klarmall-tmp`,
    'egen.1.tmp',
    'svar.json',
  ]);
  rmSync(folder, { recursive: true });
});
