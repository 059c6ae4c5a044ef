import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Released, release, runProgram } from '../package/installed.ts';
import { npmCommand } from '../package/npm.ts';

/** Are the types wrong? What TypeScript sees under each way of resolving. Tied to one version, since its verdicts change. */
const checker = '@arethetypeswrong/cli@0.18.5';

let at: Released;

beforeAll(async () => {
  at = await release();
});
afterAll(() => at.remove());

it.each(['klarmall', 'pdf'] as const)(
  'the types of %s are right wherever they are resolved',
  async (name) => {
    const args = ['exec', '--yes', '--', checker, at.tarballs[name], '--profile', 'esm-only', '--no-emoji'];
    const [command = '', ...rest] = npmCommand(args, process.execPath);
    const { status, stdout } = await runProgram(command, rest, { cwd: at.folder });
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  },
);
