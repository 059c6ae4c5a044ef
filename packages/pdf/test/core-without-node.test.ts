import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** Every module that an entry reaches, with what it imports by name. */
function reached(entry: string): {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
} {
  const files = new Set<string>();
  const packages = new Set<string>();
  const pending = [join(source, entry)];
  for (let file = pending.pop(); file; file = pending.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b[^;]*?from\s+'([^']+)'/gms,
    )) {
      if (name.startsWith('.')) pending.push(resolve(dirname(file), name));
      else packages.add(name);
    }
  }
  return { files, packages };
}

describe('the core', () => {
  for (const entry of ['index.ts', 'browser.ts']) {
    it(`${entry} reaches no module of Node and no package`, () => {
      const { files, packages } = reached(entry);
      expect([...packages]).toEqual([]);
      expect(files.size).toBeGreaterThan(50);
      expect(
        [...files].map((file) => relative(source, file)).filter((file) => file.startsWith('testing')),
      ).toEqual([]);
    });
  }

  it('uses no global of Node', () => {
    for (const file of reached('browser.ts').files) {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(/\b(Buffer|process|require|__dirname)\b[.([]/.test(text), file).toBe(false);
    }
  });
});
