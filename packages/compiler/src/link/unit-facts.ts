import type { LinkedUnit } from '@klarmall/model';

/** Facts about a unit that a text may show. */
export const unitNames = ['name', 'phone', 'hours', 'address', 'contactPage'] as const;
export type UnitName = (typeof unitNames)[number];

/** The key of a unit file that says what a name shows. */
export function unitKey(name: string): string {
  return name === 'phone' || name === 'hours' ? 'phones' : name;
}

/** What a unit file says for a name; undefined when it is silent. */
export function unitFact(unit: LinkedUnit, name: string): string | undefined {
  const phone = unit.source.phones?.[0];
  switch (name as UnitName) {
    case 'name':
      return unit.source.name;
    case 'phone':
      return phone?.number;
    case 'hours':
      return phone?.hours;
    case 'address':
      return unit.source.address;
    case 'contactPage':
      return unit.source.contactPage;
    default:
      return undefined;
  }
}

/** What stands for a unit's facts where no unit uses the template. */
export function exampleUnitFact(name: string): string {
  switch (name) {
    case 'name':
      return 'mottagningen';
    case 'phone':
      return '08-465 004 00';
    case 'hours':
      return 'måndag till fredag klockan 8–16';
    case 'address':
      return 'Storgatan 1, Storby';
    case 'contactPage':
      return 'https://www.1177.se/';
    default:
      return name;
  }
}
