import { expect, test } from 'vitest';
import { nearest, nearestFirst, nearestName } from './nearest.ts';

test('finds what was meant, in any case', () => {
  expect(nearest('kategori', ['kategorier', 'name'])).toBe('kategorier');
  expect(nearest('Regional/Provsvar', ['local/provsvar', 'regional/provsvar'])).toBe('regional/provsvar');
});

test('finds a name that was cut short, or written longer', () => {
  expect(nearestName('pris', ['priser', 'tider'])).toBe('priser');
  expect(nearestName('contactpage', ['contact', 'fees'])).toBe('contact');
  expect(nearestName('pris', ['prisuppgifter'])).toBeUndefined();
  expect(nearestName('tid', ['tidbok'])).toBeUndefined();
});

test('puts the nearest first', () => {
  expect(nearestFirst('datum', ['text', 'single', 'date'])).toEqual(['date', 'text', 'single']);
});

test('suggests nothing that is far away', () => {
  expect(nearest('rubrik', ['category', 'name'])).toBeUndefined();
  expect(nearest('x'.repeat(65), [`${'x'.repeat(65)}`])).toBeUndefined();
});
