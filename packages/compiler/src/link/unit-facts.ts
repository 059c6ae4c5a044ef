import { wordsIn } from '@klarmall/html';
import type { LinkedUnit } from '@klarmall/model';

/** Facts about a unit that a text may show. */
export const unitNames = ['name', 'phone', 'hours', 'address', 'contactPage'] as const;
type UnitName = (typeof unitNames)[number];

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

const exampleWords = {
  sv: { name: 'mottagningen', hours: 'måndag till fredag klockan 8–16' },
  en: { name: 'the clinic', hours: 'Monday to Friday, 8:00–16:00' },
};

/** Stands where a name leads nowhere; the linker has reported it. */
export const gap = '…';

/** What stands for a unit's facts where no unit uses the template, in its language (BCP 47) or as a gap. */
export function exampleUnitFact(name: string, language: string): string {
  const words = wordsIn(language);
  switch (name) {
    case 'name':
    case 'hours':
      return words ? exampleWords[words.language][name] : gap;
    case 'phone':
      return '08-465 004 00';
    case 'address':
      return 'Storgatan 1, Storby';
    case 'contactPage':
      return 'https://www.1177.se/';
    default:
      return name;
  }
}
