import {
  type Checked,
  type CheckSettings,
  checkProject,
  defaultBaseline,
  fails,
  fixProject,
  LastingGate,
  Memories,
  maskedInput,
  Readings,
  templateOverviews,
  writeBaseline,
} from '@klarmall/check/node';
import { counted, type Language } from '@klarmall/model';
import { durationInWords, formatOverview } from '@klarmall/report';
import { type Io, UsageError } from '../io.ts';
import { type CheckOptions, channelsOf, formsOf, thresholdOf } from '../options.ts';
import { progressOn } from '../progress.ts';
import { say } from '../say.ts';
import { refreshSchemas } from '../scaffold/refresh-schemas.ts';
import { type Selection, selectionOf } from '../selection.ts';
import { selectionSince } from '../since.ts';
import { todayOf } from '../today.ts';
import { checkUnits } from '../units.ts';
import { version } from '../version.ts';
import { type ReportWish, writeReport } from '../write-report.ts';
import { earlyReport } from './early-report.ts';

const texts = {
  sinceAlone: {
    sv: '--since väljer själv vilka filer det gäller. Skriv det utan filer.',
    en: '--since chooses the files itself. Write it without files.',
  },
  baselineOfPart: {
    sv: '--baseline gäller hela projektet. Skriv kommandot utan filer, --channel och --unit.',
    en: '--baseline is for the whole project. Write the command without files, --channel and --unit.',
  },
  summaryFormat: {
    sv: '--summary visas bara i terminalen. Ta bort --summary eller --format.',
    en: '--summary is shown in the terminal only. Leave out --summary or --format.',
  },
} as const;

function fixedText(count: number, files: number, language: Language): string {
  if (language === 'sv')
    return count === 0
      ? 'Det fanns inget som --fix kan ändra.'
      : `Ändrade ${counted(count, 'sak', 'saker')} i ${counted(files, 'fil', 'filer')}.`;
  return count === 0
    ? 'There was nothing that --fix can change.'
    : `Changed ${counted(count, 'thing', 'things')} in ${counted(files, 'file', 'files')}.`;
}

/** Says that an answer rests on the project's files alone, when it does: nothing outside it was asked. */
function tellAnswer(io: Io, { root, selected }: Selection, checked: Checked, duration?: string): void {
  const { configuration } = checked.project;
  const isInside = [...(selected ?? [])].every((path) => path.startsWith('templates/'));
  const files = [...checked.attachments.values()].flatMap((records) => [...records]);
  const areRead = files.every(([, { bytes }]) => bytes !== undefined);
  if (!isInside || !areRead || configuration.spelling || configuration.baseline !== defaultBaseline) return;
  const attachments = new Map(files.map(([file, { sha256 }]) => [file, sha256]));
  const answer = { root, attachments: [...attachments], days: checked.days };
  io.answered?.(duration === undefined ? answer : { ...answer, duration });
}

/** What a check takes over from the one before it in the same process. */
interface Kept extends Pick<CheckSettings, 'memories' | 'readings' | 'gate' | 'isWanted'> {
  /** What has been saved since the check before it. */
  readonly saved?: ReadonlySet<string>;
}

/** `klarmall check`: 0 clean, 1 findings at or over --fail-on. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
  asked: Language | undefined,
  { saved, ...kept }: Kept = { memories: new Memories(options.cache === false ? undefined : io.memory?.()) },
): Promise<number> {
  const language = asked ?? 'sv';
  if (options.watch) {
    const { watch } = await import('./watch.ts');
    const quick = { ...options, watch: false, axe: options.axe && options.full === true };
    const gate = new LastingGate();
    const lasting = { ...kept, readings: new Readings(), gate };
    try {
      return await watch(paths, options, io, language, (isWanted, saved) =>
        check(paths, quick, io, asked, { ...lasting, isWanted, saved }),
      );
    } finally {
      gate.close();
    }
  }
  const start = io.now();
  const forms = formsOf(options.format, language);
  const threshold = thresholdOf(options.failOn, language);
  const channels = channelsOf(options.channel, language);
  if (options.since !== undefined && paths.length > 0) throw new UsageError(texts.sinceAlone[language]);
  const selection =
    options.since === undefined
      ? await selectionOf(paths, io, language)
      : selectionSince(options.since, io, language);
  checkUnits(options.unit, selection.root, language);
  const isPart = selection.selected !== undefined || channels !== undefined || options.unit !== undefined;
  // A list of what is known in a part would forget what is known in the rest.
  if (options.baseline && isPart) throw new UsageError(texts.baselineOfPart[language]);
  if (options.summary && forms.shown !== 'terminal') throw new UsageError(texts.summaryFormat[language]);
  const progress = progressOn(io, language, forms.shown === 'terminal' && options.plain !== true);
  const wishFor = (configured: Language | undefined): ReportWish => ({
    forms,
    command: 'check',
    plain: options.plain === true,
    all: options.all === true,
    language: asked ?? configured ?? language,
  });
  const early = saved?.size ? earlyReport(saved, selection.root, wishFor, io) : undefined;
  const settings = {
    ...selection,
    ...(early ? { first: early } : {}),
    version,
    today: todayOf(options.today, io, language),
    ...(channels ? { channels } : {}),
    ...(options.unit ? { units: options.unit } : {}),
    axe: options.axe && (options.full === true || selection.selected === undefined),
    ...(options.spelling ? { spelling: true } : {}),
    progress,
    ...kept,
    ...(io.snapshot?.root === selection.root ? { snapshot: io.snapshot } : {}),
  };
  let checked: Checked;
  if (options.fix) {
    const fixed = await fixProject(settings);
    checked = fixed.checked;
    progress.clear();
    say(io.stderr, fixedText(fixed.applied, fixed.files.length, language));
  } else checked = await checkProject(settings);
  progress.clear();
  await refreshSchemas(selection.root, checked.library, checked.catalogue);
  if (options.baseline) {
    const { baselineLines } = await import('./baseline.ts');
    for (const line of baselineLines(writeBaseline(checked, 'all'), language)) say(io.stderr, line);
    return 0;
  }
  const wish = wishFor(checked.project.configuration.language);
  const report = { ...checked.report, duration: io.now() - start };
  const input = { report, catalogue: checked.catalogue, textOf: checked.textOf };
  if (options.summary) {
    const { findings, verdicts } = maskedInput({ report: checked.report, textOf: checked.textOf }).report;
    const masked = { ...checked, report: { ...checked.report, findings, verdicts } };
    const columns = Math.min(io.stdout.columns ?? 80, 100);
    tellAnswer(io, selection, checked);
    io.stdout.write(`${formatOverview(templateOverviews(masked), checked.catalogue, language, columns)}\n`);
    return fails(report, threshold) ? 1 : 0;
  }
  await writeReport(input, selection.root, wish, early?.rest ?? io);
  tellAnswer(io, selection, checked, durationInWords(report.duration, wish.language));
  return fails(report, threshold) ? 1 : 0;
}
