import { spawnSync } from 'node:child_process';

/** git said no, or is not there. The message is git's own. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** What a hook of git sets for its own commands: from another folder it would name another repository. */
const ofHooks: ReadonlySet<string> = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']);

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofHooks.has(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: '',
  };
}

/** What git may write: all texts and attachments of a project. Bytes. */
const largestOutput = 1_000_000_000;

/**
 * Runs git in a folder and gives what it writes. It asks for no password, starts no pager, takes no lock and so changes
 * nothing, whatever the user's settings are.
 * @throws GitError when git is not installed or ends with a fault.
 */
export function git(folder: string, args: readonly string[], input?: string): Buffer {
  const { error, status, stdout, stderr } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    env: environment(),
    maxBuffer: largestOutput,
    ...(input === undefined ? {} : { input }),
  });
  if (error) throw new GitError(error.message);
  if (status !== 0) throw new GitError(stderr.toString('utf8').trim());
  return stdout;
}
