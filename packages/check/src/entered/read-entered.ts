import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isEntered } from '@klarmall/compiler/targets';
import type { Entered } from '@klarmall/model';

export type EnteredRead =
  | { readonly status: 'read'; readonly entered: Entered }
  /** The file is there, but is not what Klarmall wrote: `conflict` when git has left both sides in it. */
  | { readonly status: 'unreadable'; readonly path: string; readonly reason: 'conflict' | 'changed' };

/** Where a unit's record lies, from the project's root. */
export function enteredPath(unit: string): string {
  return `entered/${unit}.json`;
}

/** What a unit has entered into the tool. Without a file: nothing yet. */
export function readEntered(root: string, unit: string): EnteredRead {
  const path = enteredPath(unit);
  const absolute = join(root, path);
  if (!statSync(absolute, { throwIfNoEntry: false }))
    return { status: 'read', entered: { version: 1, unit, templates: [] } };
  const text = readFileSync(absolute, 'utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (isEntered(value) && value.unit === unit) return { status: 'read', entered: value };
  } catch {
    if (/^<{7} /m.test(text)) return { status: 'unreadable', path, reason: 'conflict' };
  }
  return { status: 'unreadable', path, reason: 'changed' };
}
