import type { Clock } from './budget.ts';

/**
 * A clock for time limits that starts at zero: the time that passed or that this process worked, whichever is less. On a machine that is
 * busy with other things a file is not heavier than elsewhere.
 */
export function workClock(): Clock {
  const begun = performance.now();
  const worked = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(worked);
    return Math.min(performance.now() - begun, (user + system) / 1000);
  };
}
