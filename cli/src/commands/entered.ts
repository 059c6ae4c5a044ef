import {
  type EnteredShown,
  originalIds,
  type ReceiptResult,
  type Recorded,
  type RecordedOne,
  recordEntered,
  recordReceipts,
} from '@klarmall/check/emit';
import type { Bilingual, Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { bytesOfNamed, readEach } from '../named-file.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { unitIds } from '../units.ts';
import { noTemplate, noUnit } from '../unknown.ts';
import { version } from '../version.ts';

export interface EnteredOptions {
  readonly today?: string;
  /** Files that hold receipts; `-` is standard input. */
  readonly from?: readonly string[];
  readonly templateVersion?: string;
  readonly all?: boolean;
}

/** What went wrong with a record's file, and the way out. */
export function unreadableRecord(path: string, reason: 'conflict' | 'changed', language: Language): string {
  if (reason === 'conflict')
    return language === 'sv'
      ? `${path} har en konflikt från git. Behåll den ena sidan (git checkout --theirs ${path}) och kör kommandot igen.`
      : `${path} has a conflict from git. Keep one side (git checkout --theirs ${path}) and run the command again.`;
  return language === 'sv'
    ? `${path} ser inte ut som Klarmall skrev den. Hämta tillbaka den med git checkout ${path}. Finns den inte i git? Ta bort den och läs in kvittona igen med klarmall entered --from.`
    : `${path} is not as Klarmall wrote it. Get it back with git checkout ${path}. Not in git? Remove it and read the receipts again with klarmall entered --from.`;
}

type Refused = Exclude<Recorded, { status: 'done' }>;

function refusal(result: Refused, unit: string, template: string, language: Language): string {
  if (result.status === 'unreadable') return unreadableRecord(result.path, result.reason, language);
  const isSwedish = language === 'sv';
  const { suggestion } = result;
  switch (result.status) {
    case 'noUnit':
      return noUnit(unit, suggestion, language);
    case 'noTemplate':
      return noTemplate(template, suggestion, language);
    case 'notUsed':
      return isSwedish
        ? `${unit} använder inte ${template}. Lägg till mallen under uses i mottagningens fil.`
        : `${unit} does not use ${template}. Add the template under uses in the unit's file.`;
  }
}

/** One line on what became of a template. */
function outcome({ status, template, version, mark, path }: RecordedOne, language: Language): string {
  const isSwedish = language === 'sv';
  const now =
    version === undefined
      ? `${mark}`
      : isSwedish
        ? `${version} (märke ${mark})`
        : `${version} (mark ${mark})`;
  const way = `--template-version ${version ?? mark}`;
  switch (status) {
    case 'recorded':
      return isSwedish
        ? `Antecknat: mallen ligger i Personalverktyget. Spara filen i git: ${path}`
        : `Recorded: the template is in the staff tool. Keep the file in git: ${path}`;
    case 'same':
      return isSwedish
        ? `Inget nytt: samma text är redan antecknad i ${path}`
        : `Nothing new: the same text is recorded already in ${path}`;
    case 'removed':
      return isSwedish
        ? `Antecknat: mallen är avaktiverad i Personalverktyget. Spara filen i git: ${path}`
        : `Recorded: the template is deactivated in the staff tool. Keep the file in git: ${path}`;
    case 'notEntered':
      return isSwedish
        ? `${template} är tillbakadragen och har aldrig lagts in. Det finns inget att anteckna.`
        : `${template} is withdrawn and was never entered. There is nothing to record.`;
    case 'stopped':
      return isSwedish
        ? `${template} är inte klar för Personalverktyget. Kör klarmall check och rätta det som stoppar den.`
        : `${template} is not ready for the staff tool. Run klarmall check and mend what stops it.`;
    case 'needsVersion':
      return isSwedish
        ? `Vilken version av ${template} lade mottagningen in? Läs in kvittot med --from. Finns inget kvitto? Mallen har nu version ${now}: skriv ${way} om det är den.`
        : `Which version of ${template} did the unit enter? Read the receipt with --from. No receipt? The template has version ${now} now: write ${way} if that is the one.`;
    case 'otherVersion':
      return isSwedish
        ? `${template} har version ${now}. Texten i den version som du skrev finns inte här. Läs in kvittot med --from, eller hämta fram den versionen i git.`
        : `${template} has version ${now}. The text of the version that you wrote is not here. Read the receipt with --from, or get that version from git.`;
  }
}

const isGood = ({ status }: RecordedOne): boolean =>
  status === 'recorded' || status === 'same' || status === 'removed';

const steps: Readonly<Record<EnteredShown, Bilingual>> = {
  said: { sv: 'sagt', en: 'said' },
  text: { sv: 'visad text', en: 'text shown' },
  'text-and-links': { sv: 'visad text och länkar', en: 'text and links shown' },
};

function receiptText(result: ReceiptResult, language: Language): string {
  const { unit, name, date, status, texts, all, shown, path } = result;
  const isSwedish = language === 'sv';
  const who = `${unit}, ”${name}”, ${date}`;
  const step = steps[shown][language];
  switch (status) {
    case 'recorded':
      return isSwedish
        ? `Antecknat: ${who}: ${texts} av ${all} texter, ${step}. Spara filen i git: ${path}`
        : `Recorded: ${who}: ${texts} of ${all} texts, ${step}. Keep the file in git: ${path}`;
    case 'same':
      return isSwedish ? `Inget nytt: ${who}: ${step}.` : `Nothing new: ${who}: ${step}.`;
    case 'removed':
      return isSwedish
        ? `Antecknat: ${who}: mallen är avaktiverad. Spara filen i git: ${path}`
        : `Recorded: ${who}: the template is deactivated. Keep the file in git: ${path}`;
    case 'older':
      return isSwedish
        ? `Hoppade över: ${who}: det finns en senare anteckning i ${path}.`
        : `Left out: ${who}: there is a later record in ${path}.`;
    case 'noUnit':
      return isSwedish
        ? `Hoppade över: ${who}: projektet har ingen mottagning som heter ${unit}.`
        : `Left out: ${who}: the project has no unit named ${unit}.`;
  }
}

const texts = {
  noReceipt: {
    sv: 'Det finns inget kvitto i texten. Ett kvitto börjar med KLARMALLKVITTO1.',
    en: 'There is no receipt in the text. A receipt begins with KLARMALLKVITTO1.',
  },
  what: {
    sv: 'Skriv mottagning och mall, --all eller --from med en fil som har kvitton.',
    en: 'Write a unit and a template, --all, or --from with a file that has receipts.',
  },
  two: {
    sv: '--from läser allt ur kvittona. Skriv ingen mottagning, mall eller version också.',
    en: '--from reads everything from the receipts. Write no unit, template or version beside it.',
  },
  damaged: {
    sv: (count: number) =>
      `${count === 1 ? '1 kvitto är avklippt eller ändrat' : `${count} kvitton är avklippta eller ändrade`} på vägen. Be mottagningen skicka det igen, gärna som fil.`,
    en: (count: number) =>
      `${count === 1 ? '1 receipt was cut or changed' : `${count} receipts were cut or changed`} on the way. Ask the unit to send it again, as a file if possible.`,
  },
} as const;

async function fromReceipts(
  paths: readonly string[],
  root: string,
  io: Io,
  language: Language,
): Promise<number> {
  const decoder = new TextDecoder();
  const { values, refusals } = await readEach(paths, async (path) =>
    decoder.decode(path === '-' ? await io.readInput() : bytesOfNamed(path, io, language)),
  );
  const recorded = recordReceipts(root, values, new Set([...unitIds(root), ...originalIds]));
  if (recorded.status === 'unreadable')
    throw new UsageError(unreadableRecord(recorded.path, recorded.reason, language));
  const { results, damaged } = recorded;
  if (results.length === 0 && damaged === 0) throw new UsageError(texts.noReceipt[language]);
  for (const result of results) say(io.stdout, receiptText(result, language));
  if (damaged > 0) say(io.stderr, texts.damaged[language](damaged));
  for (const refused of refusals) say(io.stderr, refused);
  if (refusals.length > 0) return 2;
  return damaged > 0 || results.some(({ status }) => status === 'noUnit') ? 1 : 0;
}

/**
 * `klarmall entered`: writes down what lies in the tool, from receipts (`--from`) or for whoever says which version was
 * typed. 0 all of it is recorded, 1 some is not.
 */
export async function entered(
  unit: string | undefined,
  template: string | undefined,
  options: EnteredOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const { root } = await selectionOf([], io, language);
  if (options.from !== undefined) {
    if (unit !== undefined || options.all || options.templateVersion !== undefined)
      throw new UsageError(texts.two[language]);
    return fromReceipts(options.from, root, io, language);
  }
  if (!options.all && (unit === undefined || template === undefined))
    throw new UsageError(texts.what[language]);
  const today = todayOf(options.today, io, language);
  const wanted = { unit: unit ?? '*', template: template ?? '**' };
  const { templateVersion } = options;
  const result = await recordEntered({
    ...{ root, version, today, axe: false, ...wanted },
    ...(templateVersion === undefined ? {} : { templateVersion }),
  });
  if (result.status !== 'done') throw new UsageError(refusal(result, wanted.unit, wanted.template, language));
  const { results } = result;
  const isOne = !/\*/.test(wanted.unit + wanted.template);
  const failed = results.filter((one) => !isGood(one));
  if (isOne && failed.length === results.length)
    throw new UsageError([...new Set(failed.map((one) => outcome(one, language)))].join('\n'));
  const seen = new Set<string>();
  for (const one of results) {
    const text = isOne ? outcome(one, language) : `${one.unit} ${one.template}: ${outcome(one, language)}`;
    if (!seen.has(text)) say(io.stdout, text);
    seen.add(text);
  }
  return failed.length > 0 ? 1 : 0;
}
