import { defineRule } from '@klarmall/lint';
import type { DaySetting, Place } from '@klarmall/model';
import { ownBasis, regionMessages } from '../../support/basis.ts';

const SETTINGS: readonly DaySetting[] = ['reminderDays', 'unhandledNoticeDays', 'autoCloseDays'];

export default defineRule({
  id: 'timing/sane-days',
  on: 'library',
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
  check(library, { report, profiles }) {
    const look = (setting: DaySetting, days: number | undefined, place: () => Place): void => {
      const range = profiles.staff[setting].value;
      if (days === undefined || (days >= range.min && days <= range.max)) return;
      report({ message: setting, data: { days, min: range.min, max: range.max }, place: place() });
    };
    for (const setting of SETTINGS) {
      for (const template of library.templates) {
        look(setting, template.own[setting], () => template.places.value([setting]));
      }
      for (const unit of library.units) {
        look(setting, unit.source.defaults?.[setting], () => unit.places.value(['defaults', setting]));
      }
    }
  },
});
