import { wordsIn } from '@klarmall/html';
import type { Channel, LinkedLine, LinkedUnit, Place, UnjudgedFinding } from '@klarmall/model';
import { languageName } from '@klarmall/swedish';
import { found } from '../source/found.ts';

type Data = Readonly<Record<string, string>>;

/**
 * A text that something adds to a template in another language (BCP 47). Neither channel can mark a part of a message
 * as another language, and a screen reader would read it with the wrong sounds (WCAG 2.1, 3.1.2).
 */
export function inOtherLanguage(
  message: 'snippet' | 'value' | 'phones' | 'contact',
  place: Place,
  wanted: string,
  data: Data = {},
): UnjudgedFinding {
  const name = languageName(wanted);
  return found('link/other-language', message, place, {
    ...data,
    tag: wanted,
    wanted: name.sv,
    wantedEnglish: name.en,
  });
}

/** What Klarmall itself would add to close a message, where that is not in the message's language. */
export function contactInOtherLanguage(
  template: {
    readonly id: string;
    readonly language: string;
    readonly channels: readonly Channel[];
    readonly contact?: LinkedLine | undefined;
    readonly units: readonly LinkedUnit[];
  },
  place: Place,
): UnjudgedFinding[] {
  const { id, language, channels, contact, units } = template;
  if (contact || !channels.includes('inbox')) return [];
  const inbox = { template: id, channel: 'inbox' as const };
  if (!wordsIn(language)) return [{ ...inOtherLanguage('contact', place, language), ...inbox }];
  return units
    .filter(({ untranslated }) => untranslated.has('phones'))
    .map((unit) => ({
      ...inOtherLanguage('phones', unit.places.key(['phones']), language, { unit: unit.id, template: id }),
      ...inbox,
      unit: unit.id,
    }));
}
