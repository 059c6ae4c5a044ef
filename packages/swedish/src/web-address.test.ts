import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn, addressProblem, hostOf } from './web-address.ts';

describe('addressProblem', () => {
  test.each([
    'https://www.1177.se/',
    'https://e-tjanster.1177.se/exempel?mottagning=42&sida=2#tider',
    'https://www.1177.se/exempel?sutm_source=1',
    'https://www.håbo.se/exempel',
  ])('%s can stand', (address) => {
    expect(addressProblem(address)).toBeUndefined();
  });

  test.each([
    ['1177.se', 'noScheme'],
    ['www.1177.se/exempel', 'noScheme'],
    ['1177.se:443/exempel', 'noScheme'],
    ['/exempel', 'noScheme'],
    ['http://www.1177.se/', 'insecure'],
    ['mailto:mottagningen@example.com', 'wrongScheme'],
    ['javascript:alert(1)', 'wrongScheme'],
    ['https://', 'unreadable'],
    ['https://localhost/', 'unreadable'],
    ['https:evil.se', 'unreadable'],
    ['https:\\\\evil.se', 'unreadable'],
    ['https://www.1177.se\\@evil.se', 'unreadable'],
    ['tel:0812345678', 'wrongScheme'],
    ['https://www.1177.se@evil.se', 'userinfo'],
    ['https://@evil.se', 'userinfo'],
    ['https://127.0.0.1/', 'numbers'],
    ['https://2130706433/', 'numbers'],
    ['https://[::1]/', 'numbers'],
    ['https://www.1177.s\u0435/', 'foreignLetters'],
    ['https://www.11\u200b77.se/', 'unreadable'],
    ['https://xn--e1afmkfd.se/', 'foreignLetters'],
    ['https://www.1177.se:8443/', 'port'],
    [`https://www.1177.se/${'a'.repeat(3000)}`, 'long'],
    ['https://www.1177.se/en sida', 'unreadable'],
  ])('%s: %s', (address, kind) => {
    expect(addressProblem(address)).toMatchObject({ kind });
  });

  test('takes tracking away and leaves the rest', () => {
    expect(addressProblem('https://a.se/x?id=4&utm_source=brev&mtm_campaign=h#del')).toEqual({
      kind: 'tracking',
      parameters: ['utm_source', 'mtm_campaign'],
      clean: 'https://a.se/x?id=4#del',
    });
    expect(addressProblem('https://a.se/x?fbclid=1')).toMatchObject({ clean: 'https://a.se/x' });
  });

  test('a cleaned address is clean', () => {
    const parameter = fc.constantFrom('utm_source=a', 'id=4', 'gclid=x', 'sida', 'mtm_kwd=å', '');
    fc.assert(
      fc.property(
        fc.array(parameter, { maxLength: 6 }),
        fc.constantFrom('', '#del', '#?utm_x=1'),
        (parts, hash) => {
          const problem = addressProblem(`https://www.1177.se/x?${parts.join('&')}${hash}`);
          if (problem === undefined) return;
          expect(problem.kind).toBe('tracking');
          if (problem.kind === 'tracking') expect(addressProblem(problem.clean)).toBeUndefined();
        },
      ),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (address) => {
        addressProblem(address);
        hostOf(address);
        addressesIn(address);
      }),
    );
  });
});

test('hostOf gives the host without www', () => {
  expect(hostOf('https://www.1177.se/exempel')).toBe('1177.se');
  expect(hostOf('https://min1177.se/')).toBe('min1177.se');
  expect(hostOf('tel:1177')).toBeUndefined();
  expect(hostOf('1177.se')).toBeUndefined();
});

test('addressesIn reads addresses in running text, and no labels', () => {
  expect(addressesIn('Läs https://www.1177.se/karta. Plats: hus 3, kl:9 (data:text/html,x)')).toEqual([
    'https://www.1177.se/karta',
    'data:text/html,x',
  ]);
});
