/** One year after a day, both YYYY-MM-DD: when somebody should read a new text again. 29 February becomes the 28th. */
export function oneYearAfter(today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
