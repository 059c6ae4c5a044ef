import type { Clock } from './budget.ts';

/** Milliseconds within which no limit lies, so that nobody asks the system what the process worked: most files take less. */
const soon = 500;
/** The system is asked again after so many milliseconds: each question costs a part of one. */
const pause = 20;

/**
 * A clock for time limits that starts at zero: the time that passed or that this process worked, whichever is less. On a machine that is
 * busy with other things a file is not heavier than elsewhere.
 */
export function workClock(): Clock {
  const begun = performance.now();
  /** What the process had worked when it was asked first, and the time that had passed. */
  let first: { readonly worked: NodeJS.CpuUsage; readonly passed: number } | undefined;
  let asked = 0;
  let answer = 0;
  return () => {
    const passed = performance.now() - begun;
    if (passed < soon) return passed;
    if (first === undefined || passed - asked >= pause) {
      first ??= { worked: process.cpuUsage(), passed };
      const { user, system } = process.cpuUsage(first.worked);
      asked = passed;
      answer = Math.min(passed, first.passed + (user + system) / 1000);
    }
    return answer;
  };
}
