import { showFieldsIn } from '@klarmall/html';
import type { LinkedField, Rendered } from '@klarmall/model';
import { showExample } from '../show-example.ts';
import { staffConventions } from './conventions.ts';
import type { StaffMarker } from './sheet.ts';

function markerText({ label }: LinkedField, marker: string): string {
  // An initialism keeps its capitals: "HSA-id", but "Datum" becomes "datum".
  const isInitialism = /^\p{Lu}[\p{Lu}\d]/u.test(label);
  const inText = isInitialism ? label : label.charAt(0).toLocaleLowerCase('sv') + label.slice(1);
  return marker.replace('{label}', () => inText);
}

/** The marker of each field, in the order of the template. */
export function markersOf(rendered: Rendered, marker = staffConventions.marker.value): StaffMarker[] {
  const example = showExample(rendered);
  return [...rendered.fields.values()].map((field) => ({
    field: field.id,
    label: field.label,
    text: markerText(field, marker),
    example: example(field.id),
    personal: field.personal ?? false,
  }));
}

/** Shows a field as its marker, as a node and inside a line that still has `{{fields.id}}`. */
export interface ShowMarkers {
  field(id: string): string;
  line(text: string): string;
}

export function showMarkers(markers: readonly StaffMarker[]): ShowMarkers {
  const texts = new Map(markers.map(({ field, text }) => [field, text]));
  const field = (id: string): string => texts.get(id) ?? id;
  return { field, line: (text) => showFieldsIn(text, field) };
}
