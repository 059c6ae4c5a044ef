import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateProject } from './generate.ts';
import { compared, folder, installed, klarmall, ratio, report, runOnce, seconds, today } from './measure.ts';

/** Rules against what our format is made of; without them both programs find next to nothing and print as little. */
const peerRules = { MD013: false, MD025: false, MD032: false };

/** The rules on language and words, switched off: markdownlint-cli2 reads no Swedish. */
function structureOnly(): string {
  const listed = execFileSync(process.execPath, [klarmall, 'rules', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const rules: { id: string }[] = JSON.parse(listed);
  const off = rules.filter(({ id }) => /^(?:language|words)\//.test(id));
  return `rules:\n${off.map(({ id }) => `  ${id}:\n    severity: off\n`).join('')}`;
}

function project(name: string, templates: number, units: number, configuration = ''): string {
  const root = join(folder, name);
  generateProject(root, templates, units, configuration);
  writeFileSync(join(root, '.markdownlint.json'), JSON.stringify(peerRules));
  return root;
}

/** One edit in a thousand templates beside a check of that template alone, and a day on which nothing is edited. */
function measureEdits(thousand: string, nothing: string): void {
  const name = 'templates/local/mall-7.mall.md';
  const single = project('one', 1, 1);
  for (const [label, options] of [
    ['no axe', ['--no-axe']],
    ['default', []],
  ] as const) {
    const check = ['check', ...options, '--today', today];
    runOnce(klarmall, check, thousand);
    let edits = 0;
    const edited = compared(
      5,
      () => {
        edits += 1;
        appendFileSync(join(thousand, name), `\nRing oss på dag ${edits}.\n`);
        return runOnce(klarmall, check, thousand);
      },
      () => runOnce(klarmall, [...check, '--no-cache'], single),
    );
    report(
      `check, one changed of 1 000, ${label}`,
      ratio(edited.ours, edited.theirs),
      '1.25x',
      `${seconds(edited.ours.cpu)} against ${seconds(edited.theirs.cpu)} of one template alone, ${edited.ours.memory.toFixed(0)} MB`,
    );
    let day = 0;
    const nextDay = compared(
      5,
      () => {
        day += 1;
        return runOnce(klarmall, ['check', ...options, '--today', `2026-12-0${day}`], thousand);
      },
      () => runOnce(nothing, [], thousand),
    );
    report(
      `check again on a new day, 1 000 unchanged templates, ${label}`,
      ratio(nextDay.ours, nextDay.theirs),
      '3x',
      `${seconds(nextDay.ours.cpu)} against ${seconds(nextDay.theirs.cpu)} of an empty program`,
    );
  }
}

/** Nine findings in each template: words that few use, and one date that has been. */
const faults = `

# Om dina handlingar {#part-faults}

Vi kommer att erhålla dina handlingar. Du skall erlägga avgiften. Beträffande tiden kan du ringa. Vi ombesörjer resan.
Erforderliga handlingar bifogas. Kom ånyo den 3 mars 2026.
`;

/** A check of which nothing has changed, where it could be dear: with many findings, other times of files, no compiled code. */
function measureUnchanged(nothing: string): void {
  const root = project('faults', 1000, 1);
  const templates = join(root, 'templates/local');
  for (const name of readdirSync(templates)) appendFileSync(join(templates, name), faults);
  const check = ['check', '--no-axe', '--today', today];
  runOnce(klarmall, check, root);
  const touch = () => {
    const now = new Date();
    for (const name of readdirSync(templates)) utimesSync(join(templates, name), now, now);
  };
  for (const [label, before, env] of [
    ['with 9 000 findings', () => undefined, {}],
    ['after a fresh checkout', touch, {}],
    ['without compiled code', () => undefined, { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ] as const) {
    const { ours, theirs } = compared(
      9,
      () => {
        before();
        return runOnce(klarmall, check, root, env);
      },
      () => runOnce(nothing, [], root),
    );
    report(
      `check again, 1 000 unchanged templates, ${label}`,
      ratio(ours, theirs),
      '3x',
      `${seconds(ours.cpu)} against ${seconds(theirs.cpu)} of an empty program`,
    );
  }
}

/** Checking and building templates, beside markdownlint-cli2 on the same files. */
export function measureProjects(): void {
  const peer = installed(['markdownlint-cli2@0.22.1'], 'markdownlint-cli2-bin.mjs');
  const thousand = project('thousand', 1000, 1, structureOnly());
  const everyRule = project('every-rule', 1000, 1);
  const single = project('single', 1, 1, structureOnly());
  const check = ['check', '--no-axe', '--no-cache', '--today', today];
  const build = ['build', '--no-axe', '--today', today];
  const lint = ['templates/**/*.md'];
  const nothing = join(folder, 'nothing.cjs');
  writeFileSync(nothing, '0');

  const checked = compared(
    3,
    () => runOnce(klarmall, check, thousand),
    () => runOnce(peer, lint, thousand),
  );
  const full = runOnce(klarmall, check, everyRule);
  // The first of these is kept, and the others are answered from it.
  const again = ['check', '--no-axe', '--today', today];
  runOnce(klarmall, again, everyRule);
  const warm = compared(
    9,
    () => runOnce(klarmall, again, everyRule),
    () => runOnce(nothing, [], everyRule),
  );
  measureEdits(everyRule, nothing);
  measureUnchanged(nothing);
  const built = runOnce(klarmall, build, thousand);
  const one = compared(
    9,
    () => runOnce(klarmall, [...check, 'templates/local/mall-0.mall.md'], single),
    () => runOnce(peer, ['templates/local/mall-0.mall.md'], single),
  );
  report(
    'check, 1 000 templates, no language rules',
    ratio(checked.ours, checked.theirs),
    '1.0x',
    `${seconds(checked.ours.cpu)} against ${seconds(checked.theirs.cpu)}`,
  );
  report(
    'check, 1 000 templates, every rule',
    ratio(full, checked.theirs),
    '1.31x',
    `${seconds(full.cpu)}, ${full.memory.toFixed(0)} MB`,
  );
  report(
    'check again, 1 000 unchanged templates',
    ratio(warm.ours, warm.theirs),
    '3x',
    `${seconds(warm.ours.cpu)} against ${seconds(warm.theirs.cpu)} of an empty program`,
  );
  report(
    'check and build, 1 000 templates',
    ratio(built, checked.theirs),
    '1.5x',
    `${seconds(built.cpu)} against ${seconds(checked.theirs.cpu)}`,
  );
  report(
    'check, one template',
    ratio(one.ours, one.theirs),
    '0.5x',
    `${seconds(one.ours.cpu)} against ${seconds(one.theirs.cpu)}`,
  );
  report(
    'peak memory, check of 1 000',
    `${checked.ours.memory.toFixed(0)} MB`,
    '200 MB',
    `markdownlint-cli2 ${checked.theirs.memory.toFixed(0)} MB`,
  );

  const withAxe = runOnce(klarmall, ['check', '--no-cache', '--today', today], thousand);
  const perTemplate = ((withAxe.cpu - checked.ours.cpu) / 1000) * 1000;
  report(
    'axe tier, a template of 1 000',
    `${perTemplate.toFixed(1)} ms`,
    '10 ms',
    `${withAxe.memory.toFixed(0)} MB`,
  );

  const steps = [125, 250, 500].map((units) => {
    const root = project(`units-${units}`, 40, units, structureOnly());
    const cost = runOnce(klarmall, build, root);
    const again = runOnce(klarmall, build, root);
    rmSync(root, { recursive: true });
    return { payloads: 40 * units, ...cost, again };
  });
  for (const { payloads, cpu, memory, again } of steps) {
    report(
      `build again, ${payloads} unchanged payloads`,
      `${((again.cpu / cpu) * 100).toFixed(0)} %`,
      '10 %',
      `${seconds(again.cpu)} against ${seconds(cpu)} the first time`,
    );
    report(
      `build, ${payloads} payloads`,
      `${((cpu / payloads) * 1000).toFixed(2)} ms each`,
      'linear',
      `${seconds(cpu)}, ${memory.toFixed(0)} MB`,
    );
  }
}
