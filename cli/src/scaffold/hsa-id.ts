import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSources } from '@klarmall/check/workspace';

const start = 'SE2321009991-EX';

/** An invented HSA-id that no unit of the project has: two units with one id would be one and the same to 1177. */
export function freeHsaId(root: string): string {
  const units = findSources(root).value.filter(({ kind }) => kind === 'unit');
  const taken = units.map(({ path }) => readFileSync(join(root, path), 'utf8')).join('\n');
  let number = 1;
  const id = () => `${start}${String(number).padStart(2, '0')}`;
  while (taken.includes(id())) number += 1;
  return id();
}
