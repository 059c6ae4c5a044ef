import { type Recorded, recordEntered } from '@klarmall/check/emit';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { version } from '../version.ts';

export interface EnteredOptions {
  readonly today?: string;
}

/** What went wrong with a record's file, and the way out. */
export function unreadableRecord(path: string, reason: 'conflict' | 'changed', language: Language): string {
  if (reason === 'conflict')
    return language === 'sv'
      ? `${path} har en konflikt från git. Behåll den ena sidan (git checkout --theirs ${path}) och kör kommandot igen.`
      : `${path} has a conflict from git. Keep one side (git checkout --theirs ${path}) and run the command again.`;
  return language === 'sv'
    ? `${path} ser inte ut som Klarmall skrev den. Hämta tillbaka den med git checkout ${path}. Finns den inte i git? Ta bort den och kör klarmall entered för varje mall som ligger i verktyget.`
    : `${path} is not as Klarmall wrote it. Get it back with git checkout ${path}. Not in git? Remove it and run klarmall entered for each template that is in the tool.`;
}

function refusal(
  result: Exclude<Recorded, { status: 'recorded' | 'same' | 'removed' }>,
  unit: string,
  template: string,
  language: Language,
): string {
  if (result.status === 'unreadable') return unreadableRecord(result.path, result.reason, language);
  const isSwedish = language === 'sv';
  const suggestion = 'suggestion' in result ? result.suggestion : undefined;
  const meant =
    suggestion === undefined ? '' : isSwedish ? ` Menade du ${suggestion}?` : ` Did you mean ${suggestion}?`;
  switch (result.status) {
    case 'noUnit':
      return isSwedish
        ? `Det finns ingen mottagning som heter ${unit}.${meant}`
        : `There is no unit named ${unit}.${meant}`;
    case 'noTemplate':
      return isSwedish
        ? `Det finns ingen mall som heter ${template}.${meant}`
        : `There is no template named ${template}.${meant}`;
    case 'notUsed':
      return isSwedish
        ? `${unit} använder inte ${template}. Lägg till mallen under uses i mottagningens fil.`
        : `${unit} does not use ${template}. Add the template under uses in the unit's file.`;
    case 'notEntered':
      return isSwedish
        ? `${template} är tillbakadragen och har aldrig lagts in. Det finns inget att anteckna.`
        : `${template} is withdrawn and was never entered. There is nothing to record.`;
    case 'stopped':
      return isSwedish
        ? `${template} är inte klar för Personalverktyget. Kör klarmall check och rätta det som stoppar den.`
        : `${template} is not ready for the staff tool. Run klarmall check and mend what stops it.`;
  }
}

const done = {
  recorded: {
    sv: 'Antecknat: mallen ligger i Personalverktyget. Spara filen i git:',
    en: 'Recorded: the template is in the staff tool. Keep the file in git:',
  },
  same: {
    sv: 'Inget nytt: samma text är redan antecknad i',
    en: 'Nothing new: the same text is recorded already in',
  },
  removed: {
    sv: 'Antecknat: mallen är avaktiverad i Personalverktyget. Spara filen i git:',
    en: 'Recorded: the template is deactivated in the staff tool. Keep the file in git:',
  },
} as const;

/** `klarmall entered UNIT TEMPLATE`: writes down that a template is in the tool as it reads today. */
export async function entered(
  unit: string,
  template: string,
  options: EnteredOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const { root } = await selectionOf([], io, language);
  const today = todayOf(options.today, io, language);
  const result = await recordEntered({ root, version, today, unit, template, axe: false });
  if (result.status !== 'recorded' && result.status !== 'same' && result.status !== 'removed')
    throw new UsageError(refusal(result, unit, template, language));
  say(io.stdout, `${done[result.status][language]} ${result.path}`);
  return 0;
}
