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
  const worked = process.cpuUsage();
  let asked = 0;
  let answer = 0;
  return () => {
    const passed = performance.now() - begun;
    if (passed < soon) return passed;
    if (asked === 0 || passed - asked >= pause) {
      const { user, system } = process.cpuUsage(worked);
      asked = passed;
      answer = Math.min(passed, (user + system) / 1000);
    }
    return answer;
  };
}
