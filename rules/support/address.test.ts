import { expect, test } from 'vitest';
import { leadsToPdf } from './address.ts';

test('leadsToPdf reads the path only', () => {
  expect(leadsToPdf('https://a.se/x.PDF?sida=1#del')).toBe(true);
  expect(leadsToPdf('https://a.se/pdf/')).toBe(false);
  expect(leadsToPdf('https://a.se/x?fil=y.pdf')).toBe(false);
});
