import { formatDate, parseIsoDate } from '@klarmall/swedish';
import { reminderCalendar, reminderDay } from './reminder.ts';

// The page to send with: puts the look for those who have not read it in a calendar. Sends and keeps nothing.

const today = () =>
  parseIsoDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date()));

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-days]')) {
  const status = button.parentElement?.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', () => {
    const sent = today();
    const { days = '0', title = '', text = '', file = 'olasta', told = '' } = button.dataset;
    if (sent === undefined) return;
    const reminder = {
      ...{ sent, title, text },
      days: Number(days),
      id: `${crypto.getRandomValues(new Uint32Array(4)).join('-')}@klarmall`,
      made: new Date(),
    };
    const day = reminderDay(sent, reminder.days);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([reminderCalendar(reminder)], { type: 'text/calendar' }));
    link.download = `${file}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    if (status) status.textContent = told.replace('{day}', formatDate(day, { weekday: true }));
  });
}
