import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '@klarmall/rules';
import { expect, test } from 'vitest';
import { checkProject } from './check-example.ts';

const root = fileURLToPath(new URL('../../templates/', import.meta.url));

/** What editors copy from must be right: no rule on structure, channel and the like has a word to say about it. */
test('no rule of these packs says anything of the shipped templates', () => {
  const files = new Map<string, string>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll('\\', '/');
    if (/\.(?:mall\.md|ya?ml)$/u.test(path))
      files.set(`templates/${path}`, readFileSync(`${root}${name}`, 'utf8'));
  }
  expect(files.size).toBeGreaterThan(20);
  const subjects = rules.filter(({ id }) =>
    /^(?:accessibility|channel|privacy|structure|timing)\//u.test(id),
  );
  const { findings, compiler } = checkProject(subjects, files);
  expect(compiler.filter(({ severity }) => severity === 'error')).toEqual([]);
  const said = findings.map(
    ({ rule, message, place }) => `${rule} ${message} ${place?.file}:${place?.start.line}`,
  );
  expect([...new Set(said)]).toEqual([]);
});
