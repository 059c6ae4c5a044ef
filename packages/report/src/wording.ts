import type { Bilingual, Catalogue, Finding, FindingDefinition, Language } from '@klarmall/model';
import type { ReportedFinding } from './input.ts';
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

const programs = [
  ['word', 'Word'],
  ['libreOffice', 'LibreOffice'],
  ['inDesign', 'InDesign'],
  ['acrobat', 'Acrobat'],
] as const;

/** What to do in each program that a definition knows of. */
export function remediesOf(
  definition: FindingDefinition | undefined,
  language: Language,
): Wording['remedies'] {
  return programs.flatMap(([key, program]) => {
    const text = definition?.remedies?.[key];
    return text ? [[program, text[language]] as const] : [];
  });
}

/** Puts a finding into words. One whose rule the catalogue does not know still says its names and data. */
export function wordingOf(finding: Finding, catalogue: Catalogue, language: Language): Wording {
  const definition = catalogue.get(finding.rule);
  const message = definition?.messages[finding.message];
  const say = (text: Bilingual | undefined): string =>
    text === undefined ? '' : safeText(filled(text[language], finding.data, language));
  const level = levelOf(finding);
  const sentence = message ? say(message) : safeText(`${finding.message} ${JSON.stringify(finding.data)}`);
  const suggestion = finding.data.suggestion;
  return {
    level,
    levelWord: words[level][language],
    title: definition ? say(definition.title) : finding.rule,
    message: sentence,
    why: say(definition?.why),
    action: say(message?.action ?? definition?.action),
    remedies: remediesOf(definition, language),
    ...(typeof suggestion === 'string' && suggestion !== '' && !sentence.includes(suggestion)
      ? { suggestion: safeText(suggestion) }
      : {}),
    sources: (definition?.basis ?? []).map(({ source }) => source),
    fixable: (finding.fixes ?? []).some(({ safety }) => safety === 'safe'),
  };
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
export function surroundingsOf(finding: ReportedFinding, language: Language): string[] {
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
  if (finding.channel) surroundings.push(channelNames[finding.channel][language]);
  return surroundings;
}

/** "path:line:column", which editors and terminals make a link of; for a document its pages. */
export function addressOf(finding: Finding, language: Language): string {
  if (finding.place) {
    const { file, start } = finding.place;
    return safeText(`${file}:${start.line}:${start.column}`);
  }
  if (finding.document) {
    const { file, page } = finding.document;
    const where = page === undefined ? '' : `, ${filled(words.page[language], { page }, language)}`;
    return safeText(`${file}${where}`);
  }
  if (finding.template !== undefined)
    return safeText(filled(words.template[language], { id: finding.template }, language));
  return 'klarmall.yaml';
}
