import type { Clock } from './budget.ts';

/** Milliseconds within which no limit lies, so that nobody asks the system what the process worked: most files take less. */
const soon = 500;

/**
 * A clock for time limits that starts at zero: the time that passed or that this process worked, whichever is less. On a machine that is
 * busy with other things a file is not heavier than elsewhere.
 */
export function workClock(): Clock {
  const begun = performance.now();
  const worked = process.cpuUsage();
  return () => {
    const passed = performance.now() - begun;
    if (passed < soon) return passed;
    const { user, system } = process.cpuUsage(worked);
    return Math.min(passed, (user + system) / 1000);
  };
}
