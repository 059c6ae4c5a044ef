import { describe, expect, it } from 'vitest';
import { inspect } from '../node.ts';
import { type EncryptionMethod, encryptedDocument } from '../testing/encrypt-pdf.ts';

const methods: readonly EncryptionMethod[] = ['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5', 'aes-256-r6'];

describe('encrypted files', () => {
  for (const method of methods) {
    it(`${method} opens with the empty user password`, () => {
      const report = inspect(encryptedDocument(method));
      expect(report.reasons).toEqual([]);
      expect(report.encryption).toEqual({ opened: true });
      expect(report.view?.title).toBe('A letter');
      expect(report.conformance.verapdf.failedRules).toEqual([]);
    });
  }

  it('a password is a reason, not a pass', () => {
    for (const method of ['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5'] as const) {
      const report = inspect(encryptedDocument(method, { user: 'secret' }));
      expect(report.reasons).toContainEqual({ kind: 'damaged', damage: 'password' });
      expect(report.whole).toBe(false);
      expect(report.conformance.verapdf.verdict).toBe('incomplete');
    }
  });
});
