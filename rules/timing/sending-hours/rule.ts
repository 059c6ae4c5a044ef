import { defineRule } from '@klarmall/lint';
import { ownBasis, regionMessages } from '../../support/basis.ts';

/** Minutes after midnight of a clock time as the schema has it, for example "8.00". */
function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split('.').map(Number);
  return hours * 60 + minutes;
}

export default defineRule({
  id: 'timing/sending-hours',
  on: 'template',
  severity: 'error',
  title: {
    sv: 'Meddelandet kan komma på natten eller en ledig dag',
    en: 'The message may come at night or on a day off',
  },
  why: {
    sv: 'Invånaren kan väckas av ett sms, och når ingen att fråga.',
    en: 'The reader may be woken by a text message and reaches nobody to ask.',
  },
  action: {
    sv: 'Skicka på vardagar, på dagtid. Måste det gå annars: skriv skälet som ett undantag i mallen.',
    en: 'Send on weekdays in the daytime. If it must be otherwise, give the reason as an exception in the template.',
  },
  tags: ['klarmall'],
  basis: [regionMessages, ownBasis],
  options: {
    earliest: {
      type: 'integer',
      minimum: 0,
      maximum: 24,
      default: 7,
      description: { sv: 'Tidigaste hela timme att skicka.', en: 'The earliest whole hour to send.' },
    },
    latest: {
      type: 'integer',
      minimum: 0,
      maximum: 24,
      default: 20,
      description: { sv: 'Senaste hela timme att skicka.', en: 'The latest whole hour to send.' },
    },
  },
  messages: {
    allDays: {
      sv: 'Mallen får skickas alla dagar, alltså även lördagar, söndagar och helgdagar.',
      en: 'The template may be sent on all days, and so on Saturdays, Sundays and holidays.',
    },
    night: {
      sv: 'Mallen får skickas klockan {time}. Skicka mellan klockan {earliest} och {latest}.',
      en: 'The template may be sent at {time}. Send between {earliest} and {latest}.',
    },
    backwards: {
      sv: 'Tiden slutar klockan {to}, innan den börjar klockan {from}. Då gäller den över natten.',
      en: 'The time ends at {to}, before it starts at {from}, and so reaches over the night.',
    },
  },
  check(template, { options, report }) {
    const { sending } = template.own;
    if (!sending) return;
    const { days, from, to } = sending;
    if (days === 'all') report({ message: 'allDays', place: template.places.value(['sending', 'days']) });
    if (from !== undefined && to !== undefined && minutesOf(to) <= minutesOf(from)) {
      report({ message: 'backwards', data: { from, to }, place: template.places.value(['sending', 'to']) });
      return;
    }
    const { earliest, latest } = options;
    const isNight = (time: string | undefined): time is string =>
      time !== undefined && (minutesOf(time) < earliest * 60 || minutesOf(time) > latest * 60);
    const key = isNight(from) ? 'from' : 'to';
    const time = sending[key];
    if (!isNight(time)) return;
    const data = { time, earliest, latest };
    report({ message: 'night', data, place: template.places.value(['sending', key]) });
  },
});
