import { sharedRules } from '@klarmall/pdf';

/** Conditions that ask in PDF/UA-2 for nearly the same as a rule of PDF/UA-1, so that the same words help. */
const nearlyTheSame: ReadonlyMap<string, string> = new Map([
  ['8.2.5.20-1', '7.18.5-1'],
  ['8.2.5.28.2-1', '7.3-1'],
  ['8.7-1', '7.10-1'],
  ['8.9.2.3-1', '7.18.1-1'],
  ['8.9.2.4.15-1', '7.18.2-1'],
  ['8.9.3.3-1', '7.18.3-1'],
  ['8.10.1-1', '7.18.4-1'],
  ['8.10.1-3', '7.15-1'],
  ['8.10.2.3-1', '7.18.1-3'],
]);

/** The rule of PDF/UA-1 that a condition of PDF/UA-2 has in common with it; undefined for what is new. */
export function ruleOfPdfua1(condition: string): string | undefined {
  return sharedRules.get(condition) ?? nearlyTheSame.get(condition);
}
