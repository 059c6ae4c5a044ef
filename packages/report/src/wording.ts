import type { Bilingual, Catalogue, Finding, FindingDefinition, Language, Remedies } from '@klarmall/model';
import { fixCommandOf, type ReportInput } from './input.ts';
import { pageRanges } from './page-ranges.ts';
import { safeText } from './safe-text.ts';
import { channelNames, filled, type Level, levelOf, words } from './words.ts';

/** A finding in words, safe to print. */
export interface Wording {
  readonly level: Level;
  /** "Stopp", "Råd", "Tips" or "Granska". */
  readonly levelWord: string;
  /** Short, what is wrong. */
  readonly title: string;
  /** What is wrong here, in one sentence. */
  readonly message: string;
  readonly why: string;
  readonly action: string;
  /** Programs, and what to do in each. */
  readonly remedies: readonly (readonly [program: string, text: string])[];
  /** The name that was probably meant. */
  readonly suggestion?: string;
  /** Who says so. */
  readonly sources: readonly string[];
  /** Whether `--fix` can do it. */
  readonly fixable: boolean;
}

/** Programs by their names; the first four are told of when nobody knows which one it is. */
const programs: readonly (readonly [key: keyof Remedies, name: string])[] = [
  ['word', 'Word'],
  ['libreOffice', 'LibreOffice'],
  ['inDesign', 'InDesign'],
  ['acrobat', 'Acrobat'],
  ['googleDocs', 'Google Docs'],
  ['chrome', 'Chrome'],
  ['canva', 'Canva'],
];
const usualPrograms = programs.slice(0, 4);

export function programName(program: keyof Remedies | undefined): string | undefined {
  return programs.find(([key]) => key === program)?.[1];
}

/**
 * What to do in each program that a definition knows of.
 * @param program the one that the document was made in: then nothing is told of the others, if the definition knows it.
 */
export function remediesOf(
  definition: Pick<FindingDefinition, 'remedies'> | undefined,
  language: Language,
  program?: keyof Remedies,
): Wording['remedies'] {
  const told = (wanted: typeof programs) =>
    wanted.flatMap(([key, name]) => {
      const text = definition?.remedies?.[key];
      return text ? [[name, text[language]] as const] : [];
    });
  const own = told(programs.filter(([key]) => key === program));
  return own.length > 0 ? own : told(usualPrograms);
}

/** Puts a finding into words. One whose rule the catalogue does not know still says its names and data. */
export function wordingOf(finding: Finding, catalogue: Catalogue, language: Language): Wording {
  const definition = catalogue.get(finding.rule);
  const message = definition?.messages[finding.message];
  const say = (text: Bilingual | undefined): string =>
    text === undefined ? '' : safeText(filled(text[language], finding.data, language));
  const level = levelOf(finding);
  const once = message ? say(message) : safeText(`${finding.message} ${JSON.stringify(finding.data)}`);
  const repeated = repeatedWord(finding, catalogue);
  const { excerpt } = finding.data;
  const sentence = repeated
    ? filled(words.repeated[language], { message: once, ...repeated }, language)
    : typeof excerpt === 'string'
      ? `${once} (”${safeText(excerpt)}”)`
      : once;
  const suggestion = finding.data.suggestion;
  return {
    level,
    levelWord: words[level][language],
    title: definition ? say(message?.title ?? definition.title) : finding.rule,
    message: sentence,
    why: say(message?.why ?? definition?.why),
    action: say(message?.action ?? definition?.action),
    remedies: remediesOf(definition, language),
    ...(typeof suggestion === 'string' && suggestion !== '' && !sentence.includes(suggestion)
      ? { suggestion: safeText(suggestion) }
      : {}),
    sources: (definition?.basis ?? []).map(({ source }) => source),
    fixable: (finding.fixes ?? []).some(({ safety }) => safety === 'safe'),
  };
}

/** The word of a finding that stands for several, and how many; undefined for one that stands for itself. */
function repeatedWord(
  finding: Finding,
  catalogue: Catalogue,
): { readonly word: string; readonly count: number } | undefined {
  const { count, word } = finding.data;
  const name = finding.data[catalogue.get(finding.rule)?.groupBy ?? ''] ?? word;
  const isInDocument = finding.document !== undefined && finding.place !== undefined;
  if (repeatsOf(finding).length === 0 && !isInDocument) return undefined;
  return typeof count === 'number' && typeof name === 'string'
    ? { word: safeText(asInList(name)), count }
    : undefined;
}

/** A word as a list has it: without the capital of a sentence's start. */
function asInList(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
}

/** The places that a finding stands for beside its own: the same word again. */
export function repeatsOf({ related = [] }: Finding): NonNullable<Finding['related']> {
  return related.filter(({ fingerprint, document }) => fingerprint !== undefined || document !== undefined);
}

/** The places that explain a finding. */
export function explanationsOf({ related = [] }: Finding): NonNullable<Finding['related']> {
  return related.filter(({ fingerprint, document }) => fingerprint === undefined && document === undefined);
}

/** Opens the list of the places that a repeated word stands in besides the first. */
export function sameWordLine(count: number, language: Language): string {
  return filled((count === 1 ? words.sameWordOne : words.sameWord)[language], { count }, language);
}

/** Lines that are named before the rest is only counted. */
const namedLines = 20;

/** "Även rad 7, 9 och 12.", or the pages of a document, for formats that say a finding in one line; empty when there are no other lines. */
export function otherLines(finding: Finding, language: Language): string {
  const pages = repeatsOf(finding).flatMap(({ document }) => document?.page ?? []);
  if (pages.length > 0) return filled(words.alsoPages[language], { pages: pageRanges(pages) }, language);
  const { morePages } = finding.data;
  if (typeof morePages === 'string') return filled(words.alsoPages[language], { pages: morePages }, language);
  const own = finding.place?.start.line;
  const lines = [...new Set(repeatsOf(finding).map(({ place }) => place.start.line))].filter(
    (line) => line !== own,
  );
  if (lines.length === 0) return '';
  const shown = lines.slice(0, namedLines).map(String);
  const left = lines.length - shown.length;
  if (left > 0)
    shown.push(filled(words.moreLines[language].replace(/^(?:och|and) /, ''), { count: left }, language));
  const last = shown.pop() ?? '';
  const and = language === 'sv' ? 'och' : 'and';
  const list = shown.length === 0 ? last : `${shown.join(', ')} ${and} ${last}`;
  return filled(words.alsoLines[language], { lines: list }, language);
}

/** What to do, and the command that can do it. */
export function actionOf(wording: Wording, input: ReportInput): string {
  const command = fixCommandOf(input);
  if (!wording.fixable || command === undefined) return wording.action;
  return `${wording.action} ${filled(words.fixable[input.language], { command }, input.language)}`;
}

/** The words of a finding's related place. */
export function relatedMessage(
  finding: Finding,
  key: string,
  catalogue: Catalogue,
  language: Language,
): string {
  const text = catalogue.get(finding.rule)?.messages[key];
  return text ? safeText(filled(text[language], finding.data, language)) : '';
}

const namedParts: readonly ('snippets' | 'questions' | 'messages' | 'attachments' | 'answerForms')[] = [
  'snippets',
  'questions',
  'messages',
  'attachments',
  'answerForms',
];

/** Where in the template and how far it reaches: "frasminnet booking", "används i 12 mallar", "invånarens inkorg". */
export function surroundingsOf(finding: Finding, language: Language): string[] {
  const surroundings: string[] = [];
  const say = (text: Bilingual, data: Record<string, string | number>) =>
    surroundings.push(safeText(filled(text[language], data, language)));
  const [collection, ...rest] = (finding.part ?? '').split('/');
  const named = namedParts.find((name) => name === collection);
  if (named && rest.length > 0) say(words[named], { id: rest.join('/') });
  if (finding.place && finding.document) {
    const { file, page } = finding.document;
    if (page === undefined) say(words.file, { file });
    else say(words.filePage, { file, page });
  }
  const reach = finding.usedIn?.length ?? 0;
  if (reach > 1) say(words.usedIn, { count: reach });
  if (finding.unit !== undefined) say(words.unit, { unit: finding.unit });
  if (finding.units) say(words.units, { count: finding.units.length });
  if (finding.variant !== undefined) say(words.variant, { variant: finding.variant });
  if (finding.channel) surroundings.push(channelNames[finding.channel][language]);
  return surroundings;
}

/** The document that a finding is about, and its page; empty for what is about a text. */
export function documentAddress({ document }: Finding, language: Language): string {
  if (!document) return '';
  const { file, page } = document;
  const where = page === undefined ? '' : `, ${filled(words.page[language], { page }, language)}`;
  return safeText(`${file}${where}`);
}

/** "path:line:column", which editors and terminals make a link of; for a document its pages. */
export function addressOf(finding: Finding, language: Language): string {
  if (finding.place) {
    const { file, start } = finding.place;
    return safeText(`${file}:${start.line}:${start.column}`);
  }
  if (finding.document) return documentAddress(finding, language);
  if (finding.template !== undefined)
    return safeText(filled(words.template[language], { id: finding.template }, language));
  return 'klarmall.yaml';
}
