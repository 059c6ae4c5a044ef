import type { DaySetting, LinkedTemplate, LinkedUnit, Place } from '@klarmall/model';

/** A number of days with who decided it and where. */
interface DecidedDays {
  readonly days: number;
  readonly from: 'template' | 'unit';
  readonly place: Place;
}

/** The days that hold for a template at a unit: the template's own, else the unit's default. */
export function decidedDays(
  template: LinkedTemplate,
  unit: LinkedUnit | undefined,
  setting: DaySetting,
): DecidedDays | undefined {
  const own = template.source[setting];
  if (own !== undefined) return { days: own, from: 'template', place: template.places.value([setting]) };
  const inherited = unit?.source.defaults?.[setting];
  if (unit === undefined || inherited === undefined) return undefined;
  return { days: inherited, from: 'unit', place: unit.places.value(['defaults', setting]) };
}

/** The units to judge a template for; one `undefined` when no unit uses it. */
export function unitsOrNone(template: LinkedTemplate): readonly (LinkedUnit | undefined)[] {
  return template.units.length === 0 ? [undefined] : template.units;
}
