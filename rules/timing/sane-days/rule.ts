import { defineLibraryRule } from '@klarmall/lint';
import type { DaySetting, Place } from '@klarmall/model';
import { ownBasis, regionMessages } from '../../support/basis.ts';

const SETTINGS: readonly DaySetting[] = ['reminderDays', 'unhandledNoticeDays', 'autoCloseDays'];

interface Days {
  readonly setting: DaySetting;
  readonly days: number;
  readonly place: Place;
}

/** The settings in days that a file makes; undefined where it makes none. */
function daysOf(
  source: Readonly<Partial<Record<DaySetting, number>>>,
  placeOf: (setting: DaySetting) => Place,
): readonly Days[] | undefined {
  const found = SETTINGS.flatMap((setting): Days[] => {
    const days = source[setting];
    return days === undefined ? [] : [{ setting, days, place: placeOf(setting) }];
  });
  return found.length === 0 ? undefined : found;
}

export default defineLibraryRule({
  id: 'timing/sane-days',
  needs: ['profiles'],
  severity: 'warning',
  title: { sv: 'Antalet dagar ser fel ut', en: 'The number of days looks wrong' },
  why: {
    sv: 'Invånaren hinner inte svara, eller får vänta onödigt länge på att något händer.',
    en: 'The reader has no time to answer, or waits needlessly long for something to happen.',
  },
  action: {
    sv: 'Kontrollera talet. Är det rätt? Be regionen ändra gränserna i kanalens profil.',
    en: 'Check the number. Is it right? Ask the region to change the limits in the channel profile.',
  },
  tags: ['klarmall'],
  basis: [regionMessages, ownBasis],
  messages: {
    reminderDays: {
      sv: 'Antal dagar till påminnelsen är satt till {days}. Vanligt är {min}–{max}.',
      en: 'The number of days before the reminder is set to {days}. Common is {min}–{max}.',
    },
    unhandledNoticeDays: {
      sv: 'Antal dagar till notifieringen om ohanterat ärende är satt till {days}. Vanligt är {min}–{max}.',
      en: 'The number of days before the notice about unhandled cases is set to {days}. Common is {min}–{max}.',
    },
    autoCloseDays: {
      sv: 'Antal dagar tills ärendet avslutas är satt till {days}. Vanligt är {min}–{max}.',
      en: 'The number of days before the case is closed is set to {days}. Common is {min}–{max}.',
    },
  },
  gather: ({ own, places }) => daysOf(own, (setting) => places.value([setting])),
  check({ templates, units }, { report, profiles }) {
    const ofUnits = units.map(
      ({ source, places }) =>
        daysOf(source.defaults ?? {}, (setting) => places.value(['defaults', setting])) ?? [],
    );
    for (const { setting, days, place } of [...templates, ...ofUnits].flat()) {
      const { min, max } = profiles.staff[setting].value;
      if (days < min || days > max) report({ message: setting, data: { days, min, max }, place });
    }
  },
});
