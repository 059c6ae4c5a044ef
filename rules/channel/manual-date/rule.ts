import { defineRule } from '@klarmall/lint';
import { findDates } from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { isSwedishForCitizen, touchesPlaceholder } from '../../support/prose.ts';

/** "Storby", "Storby sjukhus", "Storby den", "Datum:": what stands before the date of a letter. */
const PLACE_OR_LABEL =
  /^(?:(?:\p{Lu}[\p{L}-]+(?:\s(?:sjukhus|vårdcentral|kommun|stad))?,?\s+)?(?:den\s+)?|(?:datum|skrivet|utskick|utskickat|skickat|brevdatum):?\s*)$/iu;
const VERB = /^(?:vi|du|kom|välkommen|nu|idag|från|senast|till)\s/iu;

export default defineRule({
  id: 'channel/manual-date',
  words: /\d/u,
  on: 'prose',
  needs: ['profiles'],
  severity: 'warning',
  title: { sv: 'Datumet kommer med ändå', en: 'The date is added anyway' },
  why: {
    sv: 'Datumet i mallen är detsamma varje gång. Invånaren tror att meddelandet är gammalt.',
    en: 'The date in the template is the same every time. The reader believes the message is old.',
  },
  action: { sv: 'Ta bort raden med datumet.', en: 'Remove the line with the date.' },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    letterDate: {
      sv: 'Raden ”{text}” behövs inte. Invånaren ser ändå när du skickade meddelandet.',
      en: 'The line "{text}" is not needed. The date of sending is shown automatically.',
    },
  },
  check(prose, { report, profiles }) {
    if (!isSwedishForCitizen(prose) || prose.role !== 'paragraph' || !/\d/u.test(prose.text)) return;
    if (!profiles.staff.addsDate.value && !profiles.inbox.addsDate.value) return;
    const found = findDates(prose.text)[0];
    if (found === undefined || touchesPlaceholder(prose, found)) return;
    const before = prose.text.slice(
      0,
      found.weekday ? Math.min(found.weekday.start, found.start) : found.start,
    );
    const after = prose.text.slice(found.end);
    if (/[^\s.,]/u.test(after) || VERB.test(`${before} `) || !PLACE_OR_LABEL.test(before)) return;
    const end = prose.text.trimEnd().length;
    report({ message: 'letterDate', data: { text: prose.text.trim() }, at: { start: 0, end } });
  },
});
