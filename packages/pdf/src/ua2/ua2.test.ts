import { describe, expect, it } from 'vitest';
import { inspect } from '../node.ts';
import { type Ua2Parts, ua2Failing, ua2Passing } from '../testing/ua2-cases.ts';
import { buildUa2Document } from '../testing/ua2-document.ts';

function failed(parts: Ua2Parts): readonly string[] {
  const { conformance, reasons } = inspect(buildUa2Document(parts));
  expect(reasons).toEqual([]);
  return conformance.ua2.failedRules;
}

describe('PDF/UA-2', () => {
  it.each(ua2Passing)('lets pass: %s', (_, parts) => {
    expect(failed(parts)).toEqual([]);
  });

  it.each(ua2Failing)('finds %s', (expected, parts) => {
    expect(failed(parts)).toEqual(expected);
  });

  it('judges a file of PDF 1.7 too, and none that it could not read', () => {
    expect(inspect(buildUa2Document({ header: '%PDF-1.7\n' })).conformance.ua2.verdict).toBe('pass');
    const half = buildUa2Document().slice(0, 900);
    expect(inspect(half).conformance.ua2.verdict).not.toBe('pass');
  });
});
