import { describe, expect, test } from 'vitest';
import { directionOf, languageProperties } from './language.ts';

describe('the direction of a language', () => {
  test.each(['ar', 'fa', 'ur', 'ps', 'ckb', 'he', 'yi', 'ar-EG', 'ku-Arab', 'syr', 'dv'])(
    '%s is right to left',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  test.each(['sv', 'en-GB', 'so', 'ti', 'uk', 'ku', 'az', 'zh', 'en-1', ''])('%s is left to right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});

test('words say their language only where it is not that of what stands around', () => {
  expect(languageProperties('sv')).toEqual({ lang: 'sv' });
  expect(languageProperties('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageProperties('sv', 'sv-FI')).toEqual({});
  expect(languageProperties('ar', 'sv')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageProperties('sv', 'ar')).toEqual({ lang: 'sv', dir: 'ltr' });
  expect(languageProperties('fa', 'ar')).toEqual({ lang: 'fa' });
});
