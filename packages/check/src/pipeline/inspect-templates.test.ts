import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkLibrary } from '@klarmall/compiler';
import { type AnyRule, defineRule, FindingCollector } from '@klarmall/lint';
import type { FindingDefinition } from '@klarmall/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIn } from '../../../../test/support/files.ts';
import { addSightings } from '../memory/sighting.ts';
import { emptyConfiguration } from '../workspace/configuration.ts';
import { loadProject } from '../workspace/load-project.ts';
import { checkProject } from './check-project.ts';
import { templateInspector } from './inspect-templates.ts';
import { ruleSetOf } from './rule-set.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klarmall-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  writeIn(root, path, text);
}

const about = {
  title: { sv: 'Titel', en: 'Title' },
  why: { sv: 'Varför', en: 'Why' },
  action: { sv: 'Gör', en: 'Do' },
  severity: 'warning',
  tags: ['klarmall'],
  basis: [],
  messages: { seen: { sv: 'Sedd', en: 'Seen' } },
} as const;

function writeProject(purpose: string, more = ''): void {
  for (const unit of ['a', 'b', 'c'])
    write(
      `templates/units/${unit}.yaml`,
      `id: ${unit}\nname: Enhet ${unit}\nhsaId: SE2321009991-EX0${unit}\nuses:\n  - local/*\n`,
    );
  write(
    'templates/local/x.mall.yaml',
    `kind: information\nname: Namn\npurpose: ${purpose}\nsnippets:\n  - id: s\n    title: Titel\n    text: |\n      Text.\ncontact: Fråga oss.\n${more}`,
  );
}

/** Findings of a rule that sees every message, and how often it was asked. */
async function inspected(): Promise<{ asked: number; units: (string | undefined)[] }> {
  let asked = 0;
  const rule: AnyRule = defineRule({
    ...about,
    id: 'test/seen',
    on: 'blocks',
    check(_, { report }) {
      asked += 1;
      report({ message: 'seen' });
    },
  });
  const library = linkLibrary(loadProject(root).parsed.map(({ value }) => value)).value;
  const { context } = await checkProject({
    root,
    version: '0',
    today: '2026-11-22',
    axe: false,
  });
  const collector = new FindingCollector();
  const inspect = templateInspector({
    rules: [rule],
    settings: { today: '2026-11-22', profiles: context.profiles, library, options: {} },
    context,
    channels: new Set(['staff']),
    units: undefined,
    textOf: () => undefined,
    pages: false,
  });
  for (const template of library.templates) addSightings(collector, inspect(template).sightings);
  const [collected] = collector.findings;
  return { asked, units: collected?.units ? [...collected.units] : [undefined] };
}

describe('inspecting a template for many units', () => {
  it('asks the rules once when the units meet the same text', async () => {
    writeProject('Vi vill berätta något.');
    expect(await inspected()).toEqual({ asked: 1, units: [undefined] });
  });

  it('asks them for each text that differs, and reports it for the units that meet it', async () => {
    writeProject('"{{unit.name}} vill berätta något."');
    expect(await inspected()).toEqual({ asked: 3, units: ['a', 'b', 'c'] });
  });

  it.each([
    [
      'the title of an attachment',
      'attachments:\n  - file: bilagor/x.pdf\n    title: Karta till {{unit.name}}\n',
    ],
    ['an answer of staff', 'answerForms:\n  reply:\n    - id: tack\n      text: Hälsar {{unit.name}}.\n'],
    ['the title in the list', 'listTitle: "{{unit.name}}"\n'],
  ])('asks them for each when %s differs', async (_, more) => {
    writeProject('Vi vill berätta något.', more);
    expect(await inspected()).toEqual({ asked: 3, units: ['a', 'b', 'c'] });
  });
});

describe('the rule set', () => {
  const limit: AnyRule = defineRule({
    ...about,
    id: 'test/limit',
    on: 'template',
    options: {
      max: { type: 'integer', minimum: 8, default: 25, description: about.title },
      words: { type: 'strings', default: [], description: about.title },
    },
    check() {},
  });
  const configured = (
    options: Readonly<Record<string, unknown>>,
    severity?: 'off' | 'warning',
    rule: AnyRule = limit,
  ) =>
    ruleSetOf([rule], [] as FindingDefinition[], {
      ...emptyConfiguration,
      options: new Map([[limit.id, options]]),
      severities: new Map(severity ? [[limit.id, { severity }]] : []),
    });

  it('takes options that fit the rule', () => {
    const { value, findings } = configured({ max: 10, words: ['a'] });
    expect(value.options[limit.id]).toEqual({ max: 10, words: ['a'] });
    expect(findings).toEqual([]);
  });

  it.each([
    [{ max: 'tio' }, 'kind'],
    [{ max: 7 }, 'range'],
    [{ words: [1] }, 'kind'],
    [{ mx: 10 }, 'unknownKey'],
    [{ constructor: 10 }, 'unknownKey'],
  ])('leaves out what does not: %j', (options, message) => {
    const set = configured(options);
    expect(set.findings).toMatchObject([{ rule: 'project/configuration', message }]);
    expect(set.value.options[limit.id]).toEqual({});
  });

  it('runs a rule on trial only where it is given a severity', () => {
    const trial: AnyRule = { ...limit, preview: true };
    expect(configured({}, undefined, trial).value.rules).toEqual([]);
    expect(configured({ max: 10 }, undefined, trial).value.rules).toEqual([]);
    expect(configured({}, 'warning', trial).value.rules).toEqual([trial]);
    expect(configured({}, 'off', trial).value.rules).toEqual([]);
    expect(configured({}, undefined, trial).value.version).not.toBe(
      configured({}, undefined, limit).value.version,
    );
  });

  it('runs no rule that is off, and changes its version with every setting', () => {
    expect(configured({}, 'off').value.rules).toEqual([]);
    const versions = [configured({}), configured({ max: 10 }), configured({}, 'off')].map(
      ({ value }) => value.version,
    );
    expect(new Set(versions).size).toBe(3);
  });
});
