/** How old a copy of the page is: rules and forms change, and a copy does not. */
type Age = 'new' | 'old' | 'expired';

/** Months. */
const asksFrom = 6;
const silentFrom = 18;

/**
 * @param built YYYY-MM-DD, when the copy was made.
 * @param today YYYY-MM-DD.
 */
export function ageOf(built: string, today: string): Age {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = built.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const months = (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
  if (months >= silentFrom) return 'expired';
  return months >= asksFrom ? 'old' : 'new';
}
