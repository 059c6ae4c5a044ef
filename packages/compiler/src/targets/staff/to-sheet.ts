import { inlineText } from '@klarmall/html';
import type { Rendered } from '@klarmall/model';
import type { Root } from 'hast';
import type { EmitContext } from '../target.ts';
import { entrySteps, sheetPath } from './entry-steps.ts';
import { markersOf, showMarkers } from './markers.ts';
import { sendingSteps } from './sending-steps.ts';
import type { StaffSheet } from './sheet.ts';

/** A sheet with its formatted texts as trees, by the id of their part. */
export interface SheetWithTexts {
  readonly sheet: StaffSheet;
  readonly trees: ReadonlyMap<string, Root>;
}

/** Everything an administrator and a handler need for one template and unit, as data. */
export function toSheet(
  rendered: Rendered,
  { profiles, marker }: Pick<EmitContext, 'profiles' | 'marker'>,
): SheetWithTexts {
  const { template, unit } = rendered;
  const markers = markersOf(template, marker);
  const show = showMarkers(markers);
  const path = sheetPath(rendered);
  const trees = new Map<string, Root>();
  const source = { rendered, markers, show, path, trees };
  const sheet: StaffSheet = {
    version: 1,
    template: {
      id: template.id,
      scope: template.scope,
      kind: template.kind,
      status: template.source.status ?? 'active',
    },
    ...(unit === undefined ? {} : { unit: { id: unit.id, name: unit.source.name } }),
    path,
    name: inlineText(rendered.title, show.field),
    language: template.language,
    markers,
    entry: entrySteps(source),
    sending: path === 'withdraw' ? [] : sendingSteps(source, profiles.staff),
  };
  return { sheet, trees };
}
