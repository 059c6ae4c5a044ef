import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/node.ts';
import { buildDocument } from '../src/testing/build-document.ts';
import { encryptedDocument } from '../src/testing/encrypt-pdf.ts';
import { ruleCases } from '../src/testing/rule-cases.ts';
import { ruleVariants } from '../src/testing/variants/index.ts';

// A command that takes PDF files and prints for each: path, verdict, failed rules (clause-test, parted by spaces), tab separated.
const command = process.env.VERAPDF;

describe.skipIf(command === undefined)('veraPDF agrees on every document of our own (needs VERAPDF)', () => {
  it('same rules', { timeout: 300_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'klarmall-pdf-'));
    try {
      const documents = new Map<string, Uint8Array>();
      for (const [id, { fails, passes }] of Object.entries(ruleCases)) {
        documents.set(`${id}-fails.pdf`, buildDocument(fails));
        documents.set(`${id}-passes.pdf`, buildDocument(passes));
      }
      for (const [subject, variants] of Object.entries(ruleVariants)) {
        for (const [index, [, , parts]] of variants.entries())
          documents.set(`${subject}-${index}.pdf`, buildDocument(parts));
      }
      for (const method of ['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5', 'aes-256-r6'] as const) {
        documents.set(`${method}.pdf`, encryptedDocument(method));
        documents.set(`${method}-closed.pdf`, encryptedDocument(method, { permissions: -516 }));
      }
      for (const [name, bytes] of documents) writeFileSync(join(folder, name), bytes);
      const paths = [...documents.keys()].map((name) => join(folder, name));
      const output = execFileSync(command ?? '', paths, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const theirs = new Map<string, string>();
      for (const line of output.trim().split('\n')) {
        const [path = '', verdict = '', failed = ''] = line.split('\t');
        const rules = failed.trim().split(' ').filter(Boolean).sort().join(' ');
        theirs.set(path.slice(folder.length + 1), verdict === 'error' ? 'error' : rules);
      }
      const ours = new Map(
        [...documents].map(([name, bytes]) => [
          name,
          [...inspect(bytes).conformance.verapdf.failedRules].sort().join(' '),
        ]),
      );
      expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
