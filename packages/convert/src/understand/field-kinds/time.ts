import type { findClockTimes } from '@klarmall/swedish';
import type { Entry } from '../../sort/entry.ts';
import type { FieldList, FoundField } from './field.ts';

export const timeLabel =
  /^(?:ny )?(?:tid|klockan|kl\.?|klockslag|tidpunkt|inställelsetid|besökstid|när|datum och tid|tid och datum|dag och tid|(?:du|ni) (?:ska komma|är välkommen)|kom(?: till oss)?|ankomst(?:tid)?|välkommen|samling)$/iu;
/** A clock time without "klockan", under a head that says that it is one. */
export const bareTime = /^(?:\d{1,2}(?:[.:]\d{2})?)(?:\s*[–-]\s*\d{1,2}(?:[.:]\d{2})?)?$/u;
/** A time that says when to eat, drink, smoke or call is the same for everyone. */
export const generalTime =
  /(?<!\p{L})(?:ät|äta|drick|dricka|fast|fasta|fastande|rök\p{L}*|snus\p{L}*|midnatt|senast|telefontid\p{L}*|öppet|öppnar|stänger|mellan|vardagar|ring\p{L}*|tvätta|duscha|ta(?:g)? (?:din|ditt|dina|tablett\p{L}*|medicin\p{L}*))(?!\p{L})/iu;
/** Rows that tell everyone the same. */
export const generalRow =
  /måltid|(?<!\p{L})(?:mat|dryck|fasta|frukost|dusch\p{L}*|medicin\p{L}*|läkemedel|telefon\p{L}*|öppet\p{L}*|öppettid\p{L}*)(?!\p{L})/iu;
export const appointmentWords =
  /(?<!\p{L})(?:ska(?:ll)? (?:du |ni )?(?:komma|vara|infinna|anmäla|träffa)|kom(?:ma)? till|välkom\p{L}*|inställ\p{L}*|infinn\p{L}*|anmäl|kallad\p{L}*|kallas|(?:bokad|ny|din|er) tid|(?:fått|har) (?:en |ny )?tid|besöket börjar|börjar|boka[td]\p{L}*|reserverat|ta(?:r)? emot (?:dig|er)|operationstid|operation\p{L}*|besök\p{L}*|undersökning\p{L}*|samtal|\p{L}*tid(?:en)? (?:är|blir|blev)|(?:bjuder|bjuds|inbjuden|inbjudan)(?: \p{L}+){0,3}|\p{L}*träff(?:en|as|ar)?|\p{L}*möte(?:t|n)?|\p{L}*kurs(?:en)?|\p{L}*skolan?|vi ses|provtagning(?:en)?|vaccination(?:en)?|kontroll(?:en)?)(?!\p{L})/iu;
/** Days and hours that are open to all who want to come. */
export const openToAll =
  /(?<!\p{L})(?:(?:mån|tis|ons|tors|fre|lör|sön)dagar|vardagar|dagligen|varje \p{L}+dag|helger|drop-?in)(?!\p{L})/iu;
export const opensOrCloses =
  /(?<!\p{L})(?:stängt?|stängda?|öppet|öppen|öppna|öppettid\p{L}*|stänger|öppnar)(?!\p{L})/iu;

/** Where a clock time stands in its line without the "kl" before it. `from` is where the text that it was found in begins. */
export function timeSpan(
  entry: Entry,
  { start, end, prefix }: ReturnType<typeof findClockTimes>[number],
  from: number,
): { readonly start: number; readonly end: number } {
  const whole = entry.line.text.slice(from + start, from + end);
  const lead =
    prefix === undefined
      ? 0
      : whole.length - whole.replace(/^(?:klockan|klocka|kl\.?)[\s\u00a0]*/iu, '').length;
  return { start: from + start + lead, end: from + end };
}

/** Marks a clock time; "kl" before it stays. */
export function addTime(
  list: FieldList,
  entry: Entry,
  time: ReturnType<typeof findClockTimes>[number],
  from: number,
  reason: FoundField['reason'],
): void {
  list.add(entry, 'time', timeSpan(entry, time, from), { label: 'Tid', reason });
}
