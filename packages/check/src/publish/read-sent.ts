import {
  type Moment,
  type PastedMessage,
  type Reading,
  readBeforeSending,
  type SendingIndex,
} from '@klarmall/publish/sent';
import { readEntered } from '../entered/read-entered.ts';
import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import { sendingIndexOf } from './sending-index.ts';

/** Whether something is an index as `publish` wrote it, of this version. */
export function isSendingIndex(value: unknown): value is SendingIndex {
  if (typeof value !== 'object' || value === null) return false;
  const { version, unit, others, templates } = value as Partial<Record<keyof SendingIndex, unknown>>;
  const isUnit = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && 'name' in one && 'phones' in one && Array.isArray(one.phones);
  return (
    version === 1 &&
    isUnit(unit) &&
    Array.isArray(others) &&
    others.every(isUnit) &&
    Array.isArray(templates) &&
    templates.every(
      (one) =>
        typeof one === 'object' &&
        one !== null &&
        ['parts', 'messages', 'fields'].every((key) => Array.isArray(one[key])),
    )
  );
}

/** What every unit of a project, or those that are asked for, sends. */
export async function sendingIndexes(settings: CheckSettings): Promise<readonly SendingIndex[]> {
  const checked = await checkProject(settings);
  const wanted = settings.units && new Set(settings.units);
  return checked.library.units.flatMap((unit) => {
    if (wanted && !wanted.has(unit.id)) return [];
    const read = readEntered(settings.root, unit.id);
    const entered =
      read.status === 'read' ? read.entered : { version: 1 as const, unit: unit.id, templates: [] };
    return [sendingIndexOf(unit, entered, checked)];
  });
}

/** Reads a finished message as the unit's whose messages it is likest; the first of several that are as like. */
export function readSent(pasted: PastedMessage, indexes: readonly SendingIndex[], moment: Moment): Reading {
  let best: Reading | undefined;
  for (const index of indexes) {
    const reading = readBeforeSending(pasted, index, moment);
    const isNearer = (reading.recognised?.fit ?? 0) > (best?.recognised?.fit ?? 0);
    if (best === undefined || isNearer) best = reading;
  }
  return best ?? { remarks: [], linksSeen: false, isEmpty: pasted.text.trim() === '' };
}
