import { catalogueOf, checkProject, maskedInput, type RuleDetails, ruleDetails } from '@klarmall/check/node';
import type { Finding, FindingDefinition, Language } from '@klarmall/model';
import { counted, nearestPath } from '@klarmall/model';
import {
  audienceNames,
  formatTerminal,
  levelOf,
  remediesOf,
  textTypeNames,
  wordingOf,
  words,
  wrap,
} from '@klarmall/report';
import { type Io, UsageError, wantsColor } from '../io.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { version } from '../version.ts';

const labels = {
  says: { sv: 'Säger', en: 'Says' },
  except: { sv: 'Undantag', en: 'Exceptions' },
  mayExcept: {
    sv: 'Går att göra i mallen eller i klarmall.yaml, med skäl, ansvarig och slutdatum.',
    en: 'Can be made in the template or in klarmall.yaml, with a reason, an owner and an end date.',
  },
  mayNotExcept: { sv: 'Går inte att göra från den här regeln.', en: 'Cannot be made from this rule.' },
  level: { sv: 'Nivå', en: 'Level' },
  limits: { sv: 'Gränser', en: 'Limits' },
  settings: { sv: 'Ställ in', en: 'Settings' },
  default: { sv: 'Förval:', en: 'Default:' },
  wrong: { sv: 'Fel', en: 'Wrong' },
  right: { sv: 'Rätt', en: 'Right' },
  known: { sv: 'Känt sedan tidigare', en: 'Known before' },
  excepted: { sv: 'Döljs av ett undantag', en: 'Hidden by an exception' },
  preview: {
    sv: 'Regeln är på prov. Den läser bara era mallar om den har en nivå i klarmall.yaml.',
    en: 'The rule is on trial. It reads your templates only if klarmall.yaml gives it a severity.',
  },
  review: {
    sv: 'Ett program kan inte avgöra det här. Regeln ber en människa titta, och stoppar inget.',
    en: 'A program cannot decide this. The rule asks a person to look, and stops nothing.',
  },
} as const;

type ShownExample = NonNullable<RuleDetails['examples']>['wrong'][number];

const labelWidth = 12;

function labelled(label: string, text: string, columns: number): string {
  const [first = '', ...rest] = wrap(text, columns - labelWidth - 2);
  const space = ' '.repeat(labelWidth + 2);
  return [`  ${label.padEnd(labelWidth)}${first}`, ...rest.map((line) => space + line)].join('\n');
}

/** A message with its data left out: what stands there differs from place to place. */
function withoutNames(text: string): string {
  return text.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, '…');
}

/** Lines that are written as they stand: an example is a text of its own. Its title is in Swedish, as the page is. */
function example(
  label: string,
  { title, text, fixed }: ShownExample,
  columns: number,
  language: Language,
): string[] {
  const space = ' '.repeat(labelWidth + 2);
  const lines = text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const width = columns - space.length - indent.length;
    return wrap(line.trimStart(), width).map((part) => `${indent}${part}`);
  });
  const after = fixed === undefined ? [] : wrap(`→ ${fixed}`, columns - space.length);
  const [first = '', ...rest] = [
    ...(title === '' || language !== 'sv' ? [] : [`${title}:`]),
    ...lines,
    ...after,
  ];
  return [`  ${label.padEnd(labelWidth)}${first}`.trimEnd(), ...rest.map((line) => (space + line).trimEnd())];
}

function limitLines({ variations = [] }: FindingDefinition, columns: number, language: Language): string[] {
  return variations.map(({ textTypes = [], audiences = [], effect }, index) => {
    const names = [
      ...textTypes.map((type) => textTypeNames[type][language]),
      ...audiences.map((audience) => audienceNames[audience][language]),
    ];
    const text = `${names.join(', ')}: ${effect[language]}`;
    return labelled(index === 0 ? labels.limits[language] : '', text, columns);
  });
}

function detailLines({ options, examples }: RuleDetails, columns: number, language: Language): string[] {
  const settings = Object.entries(options).map(([name, schema], index) =>
    labelled(
      index === 0 ? labels.settings[language] : '',
      `${name}: ${schema.description[language]} ${labels.default[language]} ${String(schema.default) || '–'}.`,
      columns,
    ),
  );
  const shown = (label: string, list: readonly ShownExample[] = []) =>
    list.flatMap((one) => ['', ...example(label, one, columns, language)]);
  return [
    ...settings,
    ...shown(labels.wrong[language], examples?.wrong),
    ...shown(labels.right[language], examples?.right),
  ];
}

function ruleText(
  definition: FindingDefinition,
  details: RuleDetails,
  columns: number,
  language: Language,
): string {
  const level = words[levelOf(definition)][language];
  const lines = [
    `${level}  ${definition.title[language]}`,
    `  ${definition.id}`,
    '',
    labelled(words.why[language], definition.why[language], columns),
    labelled(words.action[language], definition.action[language], columns),
    ...(definition.levelReason === undefined
      ? []
      : [labelled(labels.level[language], definition.levelReason[language], columns)]),
    ...remediesOf(definition, language).map(([program, text]) => labelled(program, text, columns)),
    ...Object.values(definition.messages).map((message, index) =>
      labelled(index === 0 ? labels.says[language] : '', withoutNames(message[language]), columns),
    ),
    ...limitLines(definition, columns, language),
    ...definition.basis.flatMap(({ source, url, date }, index) => [
      labelled(index === 0 ? words.source[language] : '', [source, date].filter(Boolean).join(', '), columns),
      // An address in two pieces cannot be followed.
      ...(url === undefined ? [] : [' '.repeat(labelWidth + 2) + url]),
    ]),
    labelled(
      labels.except[language],
      (definition.exceptable ? labels.mayExcept : labels.mayNotExcept)[language],
      columns,
    ),
    ...(definition.preview ? ['', `  ${labels.preview[language]}`] : []),
    ...(definition.certainty === 'review' ? ['', `  ${labels.review[language]}`] : []),
    ...detailLines(details, columns, language),
  ];
  return `${lines.join('\n')}\n`;
}

/** What was found at one line of one file, and the exceptions in force there. */
async function explainPlace(
  path: string,
  line: number,
  io: Io,
  language: Language,
  today: string,
): Promise<number> {
  const selection = await selectionOf([path], io, language);
  const checked = await checkProject({ ...selection, version, today, axe: false });
  const [file] = selection.selected ?? [];
  const onLine = ({ place }: Pick<Finding, 'place'>) =>
    place !== undefined && place.file === file && place.start.line <= line && line <= place.end.line;
  const lines = checked
    .textOf(file ?? path)
    ?.replace(/\n$/, '')
    .split('\n').length;
  if (line < 1 || (lines !== undefined && line > lines))
    throw new UsageError(
      language === 'sv'
        ? `Det finns ingen rad ${line} i ${file ?? path}.${lines === undefined ? '' : ` Filen har ${counted(lines, 'rad', 'rader')}.`}`
        : `There is no line ${line} in ${file ?? path}.${lines === undefined ? '' : ` The file has ${counted(lines, 'line', 'lines')}.`}`,
    );
  const { findings, known, excepted } = checked.judgement;
  const report = {
    ...checked.report,
    findings: findings.filter(onLine),
    known: 0,
    exceptions: [],
    verdicts: [],
    unreadable: [],
  };
  const { catalogue, textOf } = checked;
  const hiddenBy = (hidden: readonly Finding[], label: string): string[] => {
    const masked = maskedInput({ report: { ...report, findings: hidden.filter(onLine) }, textOf });
    return masked.report.findings.map(
      (finding) => `${label}: ${wordingOf(finding, catalogue, language).message} (${finding.rule})\n`,
    );
  };
  const hidden = [
    ...hiddenBy(known, labels.known[language]),
    ...hiddenBy(excepted, labels.excepted[language]),
  ];
  if (report.findings.length === 0) {
    if (hidden.length === 0)
      hidden.push(
        language === 'sv'
          ? `Inga fynd på rad ${line} i ${file}.\n`
          : `No findings on line ${line} of ${file}.\n`,
      );
    io.stdout.write(hidden.join(''));
    return 0;
  }
  const input = maskedInput({ report, catalogue, textOf, language });
  io.stdout.write(
    formatTerminal(input, {
      columns: io.stdout.columns ?? 80,
      color: wantsColor(io.stdout, io.env),
      all: true,
    }) + hidden.join(''),
  );
  return 0;
}

/** `klarmall explain RULE` or `klarmall explain FILE:LINE`. */
export async function explain(
  what: string,
  options: { readonly today?: string },
  io: Io,
  language: Language,
): Promise<number> {
  const catalogue = catalogueOf();
  const definition = catalogue.get(what);
  if (definition) {
    const columns = Math.min(io.stdout.columns ?? 80, 100);
    io.stdout.write(ruleText(definition, await ruleDetails(what), columns, language));
    return 0;
  }
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(what);
  if (place?.[1] !== undefined)
    return explainPlace(place[1], Number(place[2]), io, language, todayOf(options.today, io, language));
  const suggestion = nearestPath(what, catalogue.keys());
  if (language === 'sv') {
    const meant =
      suggestion === undefined ? 'Alla regler visas med klarmall rules.' : `Menade du ${suggestion}?`;
    throw new UsageError(`Det finns ingen regel som heter ${what}. ${meant}`);
  }
  const meant = suggestion === undefined ? 'klarmall rules lists them all.' : `Did you mean ${suggestion}?`;
  throw new UsageError(`There is no rule named ${what}. ${meant}`);
}
