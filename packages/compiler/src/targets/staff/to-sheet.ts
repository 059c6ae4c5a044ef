import { inlineText } from '@klarmall/html';
import type { Root } from 'hast';
import type { EmitContext } from '../target.ts';
import { entrySteps, type SheetSource, sheetPath, textFor, toolName } from './entry-steps.ts';
import { markersOf, showMarkers } from './markers.ts';
import { sendingSteps } from './sending-steps.ts';
import type { StaffSheet } from './sheet.ts';
import type { StaffForm } from './staff-forms.ts';

/** A sheet with its formatted texts as trees, by the id of their part. */
interface SheetWithTexts {
  readonly sheet: StaffSheet;
  /** What the template is called in the tool's lists. */
  readonly toolName: string;
  readonly trees: ReadonlyMap<string, Root>;
}

function journalNameOf(source: SheetSource): Pick<StaffSheet, 'journalName'> {
  const journalName = textFor(source, 'journalName');
  return journalName === undefined ? {} : { journalName };
}

/** Everything an administrator and a handler need for one template and unit, as data. */
export function toSheet(
  { rendered, message, siblings }: StaffForm,
  { profiles, marker, region }: Pick<EmitContext, 'profiles' | 'marker' | 'region'>,
): SheetWithTexts {
  const { facts, unit } = rendered;
  const markers = markersOf(rendered, marker);
  const show = showMarkers(markers);
  const path = sheetPath(rendered);
  const trees = new Map<string, Root>();
  const source: SheetSource = {
    ...{ rendered, markers, show, path, trees, siblings },
    ...(message === undefined ? {} : { message }),
    ...(region === undefined ? {} : { region }),
  };
  const { unreadAfterDays } = facts;
  const sheet: StaffSheet = {
    version: 1,
    template: {
      id: facts.id,
      scope: facts.scope,
      kind: facts.kind,
      status: facts.status,
      ...(message === undefined ? {} : { message }),
    },
    ...(unit === undefined ? {} : { unit: { id: unit.id, name: unit.name } }),
    path,
    name: inlineText(rendered.title, show.field),
    ...journalNameOf(source),
    language: facts.language,
    markers,
    entry: entrySteps(source),
    sending: path === 'withdraw' ? [] : sendingSteps(source, profiles.staff),
    ...(unreadAfterDays === undefined ? {} : { unreadAfterDays }),
  };
  return { sheet, toolName: toolName(source), trees };
}
