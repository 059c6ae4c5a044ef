import type { SendingIndex } from '@klarmall/publish/sent';
import { readEntered } from '../entered/read-entered.ts';
import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import { sendingIndexOf } from './sending-index.ts';

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
