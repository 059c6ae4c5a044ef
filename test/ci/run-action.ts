import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const repositoryRoot = join(import.meta.dirname, '../..');
export const actionFolder = join(repositoryRoot, 'ci/github');

export function readAction(): Action {
  return parse(readFileSync(join(actionFolder, 'action.yml'), 'utf8'));
}

/** A folder of programs that stand before the system's: npx runs our bundle, npm installs nothing. */
export function stageTools(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-tools-'));
  const bin = join(repositoryRoot, 'cli/bin/klarmall.mjs');
  const script = `#!/bin/sh
[ "$1 $2" = "--no-install klarmall" ] || { echo "npx $*: not expected" >&2; exit 9; }
shift 2
case "$1" in check|build) set -- "$@" --today 2026-11-22;; esac
exec "${process.execPath}" "${bin}" "$@"
`;
  writeFileSync(join(folder, 'npx'), script, { mode: 0o755 });
  // What npm ci brings of the package that is not the program.
  symlinkSync(join(repositoryRoot, 'ci'), join(folder, 'ci'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(folder, join(folder, 'node_modules/klarmall'));
  const npm = `#!/bin/sh\n[ "$1" = root ] && { echo "${folder}/node_modules"; exit; }\n[ "$1" = ci ]\n`;
  writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
  return folder;
}

/** What a run of the action left behind. */
export interface ActionRun {
  /** Exit code of the step that failed; 0 when none did. */
  readonly code: number;
  /** Names of the steps that ran. */
  readonly steps: readonly string[];
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The folder of the reports. */
  readonly reports: string;
}

/** What the runner knows, as GitHub's expressions name it. */
export type Context = Readonly<Record<string, string>>;

/** A runner's own work for a composite action, as far as ours asks for it: steps, conditions, environment and outputs. */
export async function runAction(
  workspace: string,
  tools: string,
  context: Context,
  environment: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const { inputs, runs } = readAction();
  const temporary = mkdtempSync(join(tmpdir(), 'klarmall-runner-'));
  const summaryFile = join(temporary, 'summary.md');
  writeFileSync(summaryFile, '');
  const outputs: Record<string, Record<string, string>> = {};
  const resolved = (path: string): string => {
    const [kind, name = '', , output = ''] = path.split('.');
    if (kind === 'steps') return outputs[name]?.[output] ?? '';
    if (kind === 'inputs') return filled(context[path] ?? inputs[name]?.default ?? '');
    return context[path] ?? '';
  };
  const filled = (text: string): string =>
    text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, path: string) => resolved(path));
  const holds = (condition: string): boolean =>
    condition.split('&&').every((part) => {
      const [, path = '', operator, value] = /^\s*([\w.-]+)\s*(==|!=)\s*'([^']*)'\s*$/.exec(part) ?? [];
      return operator === '==' ? resolved(path) === value : resolved(path) !== value;
    });
  const steps: string[] = [];
  let log = '';
  let code = 0;
  for (const step of runs.steps) {
    if (step.run === undefined || (step.if !== undefined && !holds(step.if))) continue;
    steps.push(step.name ?? step.run);
    const outputFile = join(temporary, `output-${steps.length}`);
    writeFileSync(outputFile, '');
    const env = {
      PATH: `${tools}:${process.env.PATH}`,
      HOME: temporary,
      GITHUB_WORKSPACE: workspace,
      GITHUB_ACTION_PATH: actionFolder,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: temporary,
      ...environment,
      ...Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value)])),
    };
    const cwd = join(workspace, filled(step['working-directory'] ?? '.'));
    const result = await new Promise<{ code: number; said: string }>((resolve) => {
      // As the runner starts bash: the first command that fails ends the step.
      const arguments_ = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''];
      execFile('bash', arguments_, { cwd, env }, (error, out, said) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, said: out + said }),
      );
    });
    log += result.said;
    if (step.id !== undefined)
      outputs[step.id] = Object.fromEntries(
        readFileSync(outputFile, 'utf8')
          .split('\n')
          .filter((line) => line.includes('='))
          .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      );
    if (result.code !== 0) {
      code = result.code;
      break;
    }
  }
  mkdirSync(join(temporary, 'klarmall'), { recursive: true });
  appendFileSync(summaryFile, '');
  return {
    code,
    steps,
    log,
    summary: readFileSync(summaryFile, 'utf8'),
    outputs,
    reports: join(temporary, 'klarmall'),
  };
}
