import { relative } from 'node:path';
import { buildProject } from '@klarmall/check/emit';
import { fails, Memories } from '@klarmall/check/node';
import { findRoot } from '@klarmall/check/workspace';
import { counted, type Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { channelsOf, formsOf, type RunOptions, thresholdOf } from '../options.ts';
import { outputFolder } from '../output-folder.ts';
import { progressOn } from '../progress.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { checkUnits } from '../units.ts';
import { version } from '../version.ts';
import { writeReport } from '../write-report.ts';

export interface BuildOptions extends RunOptions {
  readonly out: string;
}

function refusal(folder: string, language: Language): string {
  return language === 'sv'
    ? `Mappen ${folder} innehåller annat än det som Klarmall har byggt. Klarmall rör den inte. Välj en annan mapp med --out.`
    : `The folder ${folder} holds other things than what Klarmall built, and is left alone. Choose another with --out.`;
}

function builtText(payloads: number, held: number, folder: string, language: Language): string {
  if (language === 'sv') {
    const written = `Byggde ${counted(payloads, 'meddelande', 'meddelanden')} i ${folder}.`;
    if (held === 0) return written;
    return `${written} ${held} hålls tillbaka av ett Stopp och finns inte i mappen.`;
  }
  const written = `Built ${counted(payloads, 'message', 'messages')} in ${folder}.`;
  if (held === 0) return written;
  return `${written} ${counted(held, 'is', 'are')} held back by a Stop and not in the folder.`;
}

/** `klarmall build`: checks everything, writes what no Stopp holds back. 0 clean, 1 findings at or over --fail-on. */
export async function build(options: BuildOptions, io: Io, asked: Language | undefined): Promise<number> {
  const language = asked ?? 'sv';
  const start = io.now();
  const forms = formsOf(options.format, language);
  const threshold = thresholdOf(options.failOn, language);
  const channels = channelsOf(options.channel, language);
  const { root } = await selectionOf([], io, language);
  checkUnits(options.unit, root, language);
  const out = outputFolder(findRoot(root) ?? root, options.out, io, language);
  const progress = progressOn(io, language, forms.shown === 'terminal' && options.plain !== true);
  const built = await buildProject({
    root,
    version,
    today: todayOf(options.today, io, language),
    ...(channels ? { channels } : {}),
    ...(options.unit ? { units: options.unit } : {}),
    axe: options.axe,
    memories: new Memories(io.memory?.()),
    progress,
    out,
  });
  progress.clear();
  const shown = relative(io.cwd, out) || '.';
  if (built.status === 'refused') throw new UsageError(refusal(shown, language));
  const { checked, payloads, held } = built;
  const reportLanguage = asked ?? checked.project.configuration.language ?? language;
  const report = { ...checked.report, duration: io.now() - start };
  const input = { report, catalogue: checked.catalogue, textOf: checked.textOf };
  const wish = {
    forms,
    command: 'build',
    plain: options.plain === true,
    all: options.all === true,
    language: reportLanguage,
  };
  await writeReport(input, root, wish, io);
  say(forms.shown === 'terminal' ? io.stdout : io.stderr, builtText(payloads, held, shown, language));
  return fails(report, threshold) ? 1 : 0;
}
