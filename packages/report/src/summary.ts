import { type Bilingual, type CheckReport, counted, type Finding, type Language } from '@klarmall/model';
import { channelNames, filled, type Level, levelOf, words } from './words.ts';

export type Counts = Readonly<Record<Level, number>>;

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { stop: 0, advice: 0, tip: 0, review: 0 };
  for (const finding of findings) counts[levelOf(finding)] += 1;
  return counts;
}

const singular: Readonly<Record<Level, readonly [sv: string, en: string]>> = {
  stop: ['stopp', 'stop'],
  advice: ['råd', 'advice'],
  tip: ['tips', 'tip'],
  review: ['att granska', 'to review'],
};

function levelInWords(level: Level, count: number, language: Language): string {
  const [sv, en] = singular[level];
  if (language === 'sv') return `${count} ${sv}`;
  return `${count} ${en}${count === 1 || level === 'advice' || level === 'review' ? '' : 's'}`;
}

/** "2 stopp, 1 råd", the worst first; empty when there is nothing. */
export function countsInWords(counts: Counts, language: Language): string {
  const levels: readonly Level[] = ['stop', 'advice', 'tip', 'review'];
  return levels
    .filter((level) => counts[level] > 0)
    .map((level) => levelInWords(level, counts[level], language))
    .join(', ');
}

/** Seconds with one decimal, "2,0". */
export function durationInWords(milliseconds: number, language: Language): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  return language === 'sv' ? seconds.replace('.', ',') : seconds;
}

/** What was looked at: "16 mallar för 2 mottagningar", or "3 filer" where files are not templates. */
function scopeInWords(report: CheckReport, language: Language): string {
  if (report.templates === 0 && report.files > 0)
    return language === 'sv' ? counted(report.files, 'fil', 'filer') : counted(report.files, 'file', 'files');
  if (language === 'sv') {
    const templates = counted(report.templates, 'mall', 'mallar');
    return report.units === 0
      ? templates
      : `${templates} för ${counted(report.units, 'mottagning', 'mottagningar')}`;
  }
  const templates = counted(report.templates, 'template', 'templates');
  return report.units === 0 ? templates : `${templates} for ${counted(report.units, 'unit', 'units')}`;
}

/** "Tittade på 3 mallar av 18.", for a part of a project. */
function partInWords({ templates, of }: NonNullable<CheckReport['part']>, language: Language): string {
  const count = templates.length;
  return filled((count === 1 ? words.partOne : words.part)[language], { count, of }, language);
}

/** " 3 äldre fynd visas inte.": nothing when there are none. */
function countedIn(count: number, one: Bilingual, many: Bilingual, language: Language): string {
  return count === 0 ? '' : ` ${filled((count === 1 ? one : many)[language], { count }, language)}`;
}

/** The closing sentence. Never says that something is accessible or lawful: only what a machine looked for and found. */
export function summaryLine(report: CheckReport, language: Language): string {
  const time = report.duration === undefined ? '' : ` (${durationInWords(report.duration, language)} s)`;
  const counts = countsInWords(countsOf(report.findings), language);
  const known = `${countedIn(report.known, words.knownOne, words.known, language)}${countedIn(report.mended ?? 0, words.mendedOne, words.mended, language)}`;
  if (counts === '' && report.part?.templates.length === 0)
    return filled(words.partNone[language], { of: report.part.of }, language);
  if (counts === '') {
    const scope = report.part ? partInWords(report.part, language) : `${scopeInWords(report, language)}.`;
    return `${words.clean[language]} ${scope.slice(0, -1)}${time}.${known}`;
  }
  const files = new Set(report.findings.map(({ place, document }) => place?.file ?? document?.file ?? ''))
    .size;
  const where =
    language === 'sv'
      ? `i ${files} av ${counted(report.files, 'fil', 'filer')}`
      : `in ${files} of ${counted(report.files, 'file', 'files')}`;
  const scope = report.part ? ` ${partInWords(report.part, language)}` : '';
  return `${counts} ${where}${time}.${known}${scope}`;
}

/** The units that a template's Stopps are bound to; undefined when one of them holds for every unit. */
function stoppedUnits(report: CheckReport): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const byTemplate = new Map<string, Set<string> | undefined>();
  for (const finding of report.findings) {
    if (finding.severity !== 'error' || finding.certainty !== 'certain') continue;
    const units = finding.units ?? (finding.unit === undefined ? undefined : [finding.unit]);
    for (const template of new Set([...(finding.usedIn ?? []), finding.template])) {
      if (template === undefined) continue;
      const known = byTemplate.has(template) ? byTemplate.get(template) : new Set<string>();
      byTemplate.set(template, units && known ? new Set([...known, ...units]) : undefined);
    }
  }
  return byTemplate;
}

/**
 * Templates that a Stopp holds back, with the channel when only one is, and the unit when it is not all; then the files
 * of which nothing could be read.
 */
export function heldBack(report: CheckReport, language: Language): string[] {
  const byTemplate = new Map<string, { stopped: string[]; all: number }>();
  for (const { template, channel, status } of report.verdicts) {
    const entry = byTemplate.get(template) ?? { stopped: [], all: 0 };
    entry.all += 1;
    if (status === 'stopped') entry.stopped.push(channelNames[channel][language]);
    byTemplate.set(template, entry);
  }
  const units = stoppedUnits(report);
  const stopped = [...byTemplate]
    .filter(([, { stopped }]) => stopped.length > 0)
    .map(([template, { stopped, all }]) => {
      const [unit, ...others] = units.get(template) ?? [];
      const bounds = stopped.length === all ? [] : stopped;
      if (unit !== undefined)
        bounds.push(
          others.length === 0
            ? filled(words.unit[language], { unit }, language)
            : filled(words.someUnits[language], { count: others.length + 1 }, language),
        );
      return bounds.length === 0 ? template : `${template} (${bounds.join(', ')})`;
    });
  return [...stopped, ...(report.unreadable ?? [])];
}
