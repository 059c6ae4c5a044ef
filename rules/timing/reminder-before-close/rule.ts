import { defineRule } from '@klarmall/lint';
import { ownBasis, regionMessages } from '../../support/basis.ts';
import { decidedDays, unitsOrNone } from '../../support/days.ts';

export default defineRule({
  id: 'timing/reminder-before-close',
  on: 'template',
  severity: 'error',
  title: { sv: 'Påminnelsen kommer för sent', en: 'The reminder comes too late' },
  why: {
    sv: 'Ärendet är redan avslutat när påminnelsen kommer. Den påminner om något som inte går att göra.',
    en: 'The questions are already closed when the reminder comes, so the reader is reminded of something impossible.',
  },
  action: {
    sv: 'Sätt färre dagar till påminnelsen, eller fler dagar innan ärendet avslutas.',
    en: 'Set fewer days to the reminder, or more days before the questions close.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages, ownBasis],
  messages: {
    tooLate: {
      sv: 'Påminnelsen går ut dag {reminderDays}, men ärendet avslutas dag {autoCloseDays}.',
      en: 'The reminder goes out on day {reminderDays}, but the case is closed on day {autoCloseDays}.',
    },
  },
  check(template, { report }) {
    if (template.kind !== 'questions') return;
    const inheritsBoth = template.own.reminderDays === undefined && template.own.autoCloseDays === undefined;
    for (const unit of unitsOrNone(template)) {
      const reminder = decidedDays(template, unit, 'reminderDays');
      const close = decidedDays(template, unit, 'autoCloseDays');
      // 0 means that nobody is reminded, or that nothing closes by itself.
      if (!reminder?.days || !close?.days || reminder.days < close.days) continue;
      // What a base has decided alone is reported on the base.
      if (inheritsBoth && reminder.from === 'template' && close.from === 'template') continue;
      const place = reminder.from === 'unit' && close.from === 'template' ? close.place : reminder.place;
      report({
        message: 'tooLate',
        data: { reminderDays: reminder.days, autoCloseDays: close.days },
        place,
      });
    }
  },
});
