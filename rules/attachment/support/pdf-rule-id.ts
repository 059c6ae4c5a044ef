/** The id that findings of a PDF/UA rule carry: 7.18.5-2 becomes pdfua/7-18-5-2. */
export function pdfRuleId(number: string): string {
  return `pdfua/${number.replaceAll('.', '-')}`;
}
