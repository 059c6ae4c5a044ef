import { spawnSync } from 'node:child_process';
import { cpSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRule, ScaffoldError, subjects } from '../../scripts/new-rule/scaffold.ts';
import { repository, repositoryCopy } from '../support/repository-copy.ts';
import { addKeys, type KeysTold, lookAtKeys, testKeys } from './added-key.ts';

// Carries out the changes of docs/en/extending.md on a copy, as the page tells: a word, rules, keys and a target.

const copy = repositoryCopy([
  'docs/en/extending.md',
  'test/rules/check-example.ts',
  'test/rules/check-attachment.ts',
  'packages/attachments/src/testing',
  'packages/pdf/src/fonts/testing',
  'packages/pdf/src/testing',
]);
afterAll(copy.remove, 60_000);

/** The code that stands in a part of the page. */
function codeIn(heading: string, language: string): string {
  const part = copy
    .read('docs/en/extending.md')
    .split(/^## /m)
    .find((text) => text.startsWith(`${heading}\n`));
  const code = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(part ?? '')?.[1];
  if (code === undefined) throw new Error(`the page shows no ${language} for ${heading}`);
  return code;
}

/** Rules of the other kinds, each with a subject where such rules stand. */
const others = subjects.map((on) => ({
  id: `${on === 'attachment' ? on : 'structure'}/new-on-${on}`,
  on,
}));

/** Shows the copy's rules to the examples on their own pages, a text to the checker, and builds a template. */
const look = `
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkProject as checkFolder, checkTexts } from '@klarmall/check/node';
import { buildProject } from '@klarmall/check/emit';
import { rules } from '@klarmall/rules';
import { readRulePage } from './rules/support/read-rule-page.ts';
import { inflateNode } from '@klarmall/pdf/node';
import { buildLetter } from '@klarmall/pdf/testing/letter';
import { inspectAttachment } from './packages/check/src/gate/inspect-attachment.ts';
import { checkAttachment, isAttachment } from './test/rules/check-attachment.ts';
import { checkProject, checkText } from './test/rules/check-example.ts';

const shown = async (rule, example) => {
  const [{ path, text }] = example.files;
  if (isAttachment(path)) return { findings: await checkAttachment([rule], path, text), compiler: [] };
  return path === 'text'
    ? checkText([rule], text, example)
    : checkProject([rule], new Map(example.files.map(({ path, text }) => [path, text])));
};
const examples = [];
for (const rule of rules.filter(({ since }) => since !== undefined)) {
  const page = readRulePage(readFileSync(\`rules/\${rule.id}/rule.md\`, 'utf8'));
  for (const example of page.examples) {
    const { findings, compiler } = await shown(rule, example);
    const wrong = compiler.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    examples.push({ rule: rule.id, expected: example.expected, found: findings.map(({ message }) => message), wrong });
  }
}
const letter = buildLetter({ content: [{ heading: 'Ditt exempelordet' }, { paragraph: 'Ring oss & vänta.' }] });
const gated = (await inspectAttachment(letter, { fileName: 'brev.pdf' }, { inflate: inflateNode })).findings
  .map(({ rule, document }) => rule + ' ' + document.page);
writeFileSync('attached/brev.pdf', letter);
const attached = async (configuration) => {
  writeFileSync('attached/klarmall.yaml', configuration);
  const { report } = await checkFolder({ root: process.cwd() + '/attached', version: '0.0.0', today: '2026-11-30', axe: false });
  const of = report.findings.filter(({ rule }) => rule === 'attachment/new-on-attachment');
  return of.map(({ severity, template, document }) => [severity, template, document.file, document.page].join(' '));
};
const onTrial = [];
for (const severity of ['', 'info', 'off'])
  onTrial.push(await attached(severity && 'rules:\\n  attachment/new-on-attachment:\\n    severity: ' + severity + '\\n'));
const text = 'Du ska överhålla exempelordet & ringa oss.\\n';
const { report } = checkTexts([{ path: 'text.md', text, hash: '' }], '2026-11-30');
const built = await buildProject({ root: 'project', out: 'project/dist', version: '0.0.0', today: '2026-11-30', axe: false });
const headings = readFileSync('project/dist/storby/local/besok/headings.txt', 'utf8');
const written = readdirSync('project/dist', { recursive: true, encoding: 'utf8' });
const refused = built.checked.report.findings.filter(({ rule }) => /^channel\\/(?:headings|sealed)/.test(rule));
console.log(JSON.stringify({
  ids: rules.map(({ id }) => id),
  examples,
  gated,
  onTrial,
  found: report.findings.map(({ rule, data }) => ({ rule, word: data.word ?? data.term })),
  headings,
  refused: refused.map(({ rule, template, unit }) => [rule, template, unit].filter(Boolean).join(' ')),
  held: built.held,
  written: written.filter((path) => /payload.json$/.test(path)),
}));
`;

/** A target that sees a fault when it writes, and no sooner. */
const sealed = `
import { payloadIncomplete } from './payload/definitions.ts';
import { refusal, type Target } from './target.ts';

const definition = { ...payloadIncomplete, id: 'channel/sealed' };
export const sealedTarget: Target = {
  id: 'sealed',
  channel: 'any',
  definitions: [definition],
  emit({ facts }) {
    const isOpen = facts.id !== 'local/forseglad';
    return { value: [], findings: isOpen ? [] : [refusal(definition, 'incomplete', facts.place, { path: '' })] };
  },
};
`;

const template = `kind: information
name: Ditt besök
category: information
purpose: Du ska snart besöka oss.
instruction: Skicka i god tid.
snippets:
  - { id: before, title: Före besöket, text: Drick vatten. }
  - { id: after, title: Efter besöket, text: Vila en stund. }
`;
const unit = `id: storby
name: Mottagningen Storby
hsaId: SE2321009991-EX01
uses: ["**"]
`;

let told: {
  readonly ids: readonly string[];
  readonly examples: readonly {
    readonly rule: string;
    readonly expected: readonly string[];
    readonly found: readonly string[];
    readonly wrong: readonly string[];
  }[];
  readonly found: readonly { readonly rule: string; readonly word?: string }[];
  readonly gated: readonly string[];
  /** What the rule on trial says of an attached letter: the settings name it not at all, as a tip, and as off. */
  readonly onTrial: readonly (readonly string[])[];
  readonly headings: string;
  readonly refused: readonly string[];
  readonly held: number;
  readonly written: readonly string[];
};

let keysTold: KeysTold;

const ruleId = 'language/lonely-sign';
const gateRuleId = 'attachment/lonely-sign';

/** A rule as `npm run new:rule` wrote it is finished: every text is written, it finds what it is for, and it is no longer on trial. */
function finish(id: string, pageEdits: readonly (readonly [was: string, is: string])[]): void {
  const path = `rules/${id}/rule.ts`;
  copy.write(
    path,
    copy
      .read(path)
      .replace('(?<!\\p{L})exempelordet(?!\\p{L})', '(?<= )&(?= )')
      .replace('  preview: true,\n', '')
      .replace(/Fyll i: (.)|Fill in: (.)/g, (_, sv, en) => (sv ?? en).toUpperCase()),
  );
  const page = copy
    .read(`rules/${id}/rule.md`)
    .replaceAll(/Fyll i: (.)/g, (_, first: string) => first.toUpperCase());
  copy.write(
    `rules/${id}/rule.md`,
    pageEdits.reduce((text, [was, is]) => text.replace(was, is), page),
  );
}

beforeAll(() => {
  // The page's word is in the pack: another takes its place.
  const pack = 'rules/words/formal-word.yaml';
  const entry = codeIn('A word', 'yaml').replace(/erh(?=[åö])/g, 'överh');
  copy.write(pack, `${copy.read(pack).trimEnd()}\n${entry}`);

  addKeys(copy);
  const named = (heading: string) => /npm run new:rule -- (\S+)/.exec(codeIn(heading, 'sh'))?.[1] ?? '';
  expect([named('A rule'), named('A rule on attachments')]).toEqual([ruleId, gateRuleId]);
  for (const { id, on } of [...others, { id: gateRuleId, on: undefined }])
    for (const [path, text] of newRule(copy.root, id, on)) copy.write(path, text);
  // npm run new:rule -- …, which generates too: once for all that was added.
  copy.run('scripts/new-rule/index.mjs', ruleId);
  const edits = [
    ['Här står exempelordet i en mening.', 'Ring eller skriv & vänta.'],
    ['Exempelordet kan stå först också.', 'Det är du & jag som bestämmer.'],
    ['Exempelordets egna former är andra ord.', 'Vi följer R&D på sjukhuset.'],
  ] as const;
  finish(ruleId, edits);
  finish(gateRuleId, edits);
  keysTold = lookAtKeys(copy);

  copy.write('packages/compiler/src/targets/headings.ts', codeIn('A target', 'ts'));
  copy.write('packages/compiler/src/targets/sealed.ts', sealed);
  const registry = 'packages/compiler/src/targets/registry.ts';
  copy.write(
    registry,
    copy
      .read(registry)
      .replace(
        'import { htmlTarget }',
        "import { headingsTarget } from './headings.ts';\nimport { sealedTarget } from './sealed.ts';\nimport { htmlTarget }",
      )
      .replace('  textTarget,\n', '  textTarget,\n  headingsTarget,\n  sealedTarget,\n'),
  );

  copy.write('project/templates/local/besok.mall.yaml', template);
  copy.write('project/templates/local/forseglad.mall.yaml', template);
  const bare = template.replace(
    /snippets:[\s\S]*/,
    'snippets:\n  - { id: before, title: Före, heading: false, text: Drick vatten. }\n',
  );
  copy.write('project/templates/local/bar.mall.yaml', bare);
  copy.write('project/templates/units/storby.yaml', unit);
  copy.write(
    'attached/templates/local/brev.mall.yaml',
    `${template}attachments:\n  - { file: brev.pdf, title: Brevet }\n`,
  );
  copy.write('look.ts', look);
  told = JSON.parse(copy.run('look.ts'));
}, 180_000);

test('a word is found in a text', () => {
  expect(told.found).toContainEqual(
    expect.objectContaining({ rule: 'words/formal-word', word: 'överhålla' }),
  );
});

describe('a rule', () => {
  test('stands in the registry, the overview and the schema of the configuration', () => {
    const ids = [ruleId, gateRuleId, ...others.map(({ id }) => id)];
    expect(told.ids).toEqual(expect.arrayContaining(ids));
    expect(told.ids).toEqual([...told.ids].sort());
    for (const id of ids) {
      expect(copy.read('docs/sv/regler.md')).toContain(`(Råd, Granska, på prov): \`${id}\``);
      expect(copy.read('schemas/config.schema.json')).toContain(`"${id}": {`);
    }
  });

  test('of every kind finds what its examples say, and nothing more', () => {
    const rules = new Set(told.examples.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([ruleId, gateRuleId, ...others.map(({ id }) => id)].sort());
    expect(told.examples.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    for (const { found, expected } of told.examples) expect([...new Set(found)]).toEqual(expected);
    expect(told.examples.filter(({ found }) => found.length > 0)).toHaveLength(2 * rules.size);
  });

  test('runs on a text when it is finished, and not while it is on trial', () => {
    const rules = told.found.map(({ rule }) => rule);
    expect(rules).toContain(ruleId);
    expect(rules).not.toContain('structure/new-on-prose');
  });

  test('on attachments runs in the gate when it is finished, and not while it is on trial', () => {
    expect(told.gated).toContain(`${gateRuleId} 1`);
    expect(told.gated).not.toContain('attachment/new-on-attachment 1');
  });

  test('on attachments runs on trial where klarmall.yaml asks for it, as what it asks for', () => {
    expect(told.onTrial).toEqual([[], ['info local/brev brev.pdf 1'], []]);
  });

  test('is written as this repository is', () => {
    const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');
    const own = [...others, { id: 'language/new-rule', on: 'prose' }].map(({ id, on }, index) => {
      const [, text = ''] = [...newRule(repository, id, on)][0] ?? [];
      copy.write(`rules/structure/as-written-${index}/rule.ts`, text);
      return `rules/structure/as-written-${index}`;
    });
    cpSync(join(repository, 'biome.json'), join(copy.root, 'biome.json'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'check', '--vcs-enabled=false', '--error-on-warnings', ...own],
      { cwd: copy.root, encoding: 'utf8' },
    );
    expect(`${status} ${stdout} ${stderr}`).toMatch(/^0 /);
  });

  test.each([
    ['words/new', undefined, 'rules/words/<pack>.yaml'],
    ['Language/New', undefined, 'lower case'],
    ['language', undefined, 'SUBJECT/NAME'],
    ['speech/new', undefined, 'one of these subjects: accessibility, attachment, '],
    ['language/../new', undefined, 'lower case'],
    ['language/blame', undefined, 'exists'],
    ['language/new', 'template', 'reads prose'],
    ['structure/new', 'sentence', '--on takes'],
    ['structure/new', 'attachment', 'rules/attachment'],
    ['attachment/new', 'prose', 'rules/attachment'],
  ])('that cannot be made is told with a way out: %s %s', (id, on, told) => {
    expect(() => newRule(repository, id, on)).toThrow(ScaffoldError);
    expect(() => newRule(repository, id, on)).toThrow(told);
  });
});

test('a target writes its files', () => {
  expect(told.headings).toBe('Före besöket\nEfter besöket\n');
});

test('a target says itself what it refuses, and holds back what it finds when it writes', () => {
  expect(told.refused).toEqual(['channel/headings-none local/bar', 'channel/sealed local/forseglad storby']);
  expect(told.held).toBe(2);
  expect(told.written).toEqual(['storby/local/besok/payload.json']);
});

const terminal = join(repository, 'test/support/on-terminal.cjs');

test('a program that is older than a word says so, and how to build it anew', () => {
  copy.write('cli/dist/klarmall.cjs', 'module.exports.main = () => undefined;');
  const started = () =>
    spawnSync(process.execPath, ['--require', terminal, 'cli/bin/klarmall.mjs', 'rules'], {
      cwd: copy.root,
      encoding: 'utf8',
    }).stderr;
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(copy.root, 'cli/dist/klarmall.cjs'), later, later);
  expect(started()).toBe('');
  const last = new Date(Date.now() + 120_000);
  utimesSync(join(copy.root, 'rules/words/formal-word.yaml'), last, last);
  expect(started()).toContain('npm run setup');
});

testKeys(copy, () => keysTold);
