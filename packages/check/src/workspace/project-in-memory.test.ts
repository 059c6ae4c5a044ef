import { sha256Hex } from '@klarmall/model/sha256';
import { describe, expect, test } from 'vitest';
import { projectInMemory } from './project-in-memory.ts';

const template = 'kind: information\nname: Namn\npurpose: Hej.\n';
const bytes = (text: string) => new TextEncoder().encode(text);

function read(files: Readonly<Record<string, string | Uint8Array>>, known = new Map()) {
  const all = Object.entries(files).map(([path, content]) => {
    return [path, typeof content === 'string' ? bytes(content) : content] as const;
  });
  const reader = projectInMemory(new Map(all), 'minne');
  const { value, findings } = reader.read(known);
  return { reader, project: value, shown: findings.map(({ rule, message }) => `${rule} ${message}`) };
}

describe('a project whose files are at hand', () => {
  test('reads sources and settings, and nothing that lies hidden or belongs to others', () => {
    const { project, shown, reader } = read({
      'klarmall.yaml': 'language: en\n',
      'templates/local/b.mall.yaml': template,
      'templates/local/a.mall.yaml': template,
      'templates/local/.gammal/c.mall.yaml': template,
      'templates/.gammal/c.mall.yaml': template,
      'templates/node_modules/x/c.mall.yaml': template,
      'mallar/local/d.mall.yaml': template,
      'templates/local/karta.pdf': '%PDF',
    });
    expect(shown).toEqual([]);
    expect([reader.root, project.root, project.configuration.language]).toEqual(['minne', 'minne', 'en']);
    const sources = ['templates/local/a.mall.yaml', 'templates/local/b.mall.yaml'];
    expect(project.parsed.map(({ value }) => value.file.path)).toEqual(sources);
    expect([...project.sources].sort()).toEqual(['klarmall.yaml', ...sources]);
    expect([...project.files.keys()].sort()).toEqual(['klarmall.yaml', ...sources]);
    expect([project.unreadable, project.baseline.findings]).toEqual([[], []]);
  });

  test('without templates says so', () => {
    expect(read({ 'templates/units/a.yaml': 'id: a\nname: A\nhsaId: SE2321009991-EX01\n' }).shown).toEqual([
      'project/empty templates',
    ]);
  });

  test.each(['klarmall.yml', 'klarmall.yaml.txt', '.klarmall.yaml'])(
    'tells of settings named %s, which nobody reads',
    (name) => {
      expect(read({ [name]: 'language: en\n', 'templates/local/a.mall.yaml': template }).shown).toEqual([
        'project/configuration fileName',
      ]);
    },
  );

  test('goes on without settings and a list of known findings that it cannot read', () => {
    const { project, shown } = read({
      'klarmall.yaml': 'baseline: lista.json\n',
      'lista.json': '{',
      'templates/local/a.mall.yaml': template,
    });
    expect(shown).toEqual(['project/configuration baseline']);
    expect(project.baseline.findings).toEqual([]);
    const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0x00]);
    const broken = read({ 'klarmall.yaml': utf16, 'templates/local/a.mall.yaml': template });
    expect(broken.shown).toContain('source/encoding utf16');
    expect(broken.project.configuration.language).toBeUndefined();
  });

  test('knows the findings that its list names', () => {
    const findings = [{ fingerprint: 'a'.repeat(24), rule: 'language/tip', file: 'a.yaml' }];
    const { project, shown } = read({
      'klarmall.baseline.json': JSON.stringify({ version: 1, findings }),
      'templates/local/a.mall.yaml': template,
    });
    expect([project.baseline.findings, shown]).toEqual([findings, []]);
  });

  test('knows a template that cannot be read by its name, and says that nothing of it was', () => {
    const path = 'templates/local/a.mall.yaml';
    const { project, shown } = read({ [path]: new Uint8Array([0xff, 0xff, 0x00]) });
    expect(shown.some((line) => line.startsWith('source/'))).toBe(true);
    expect(project.unreadable).toEqual([path]);
    expect(project.parsed.map(({ value }) => [value.type, 'id' in value && value.id])).toEqual([
      ['nothing', 'local/a'],
    ]);
  });

  test('says again what was found in a template that is the same, without reading it', () => {
    const path = 'templates/local/a.mall.yaml';
    const finding = { rule: 'source/x', message: 'x', data: {}, severity: 'info', certainty: 'certain' };
    const file = { hash: sha256Hex(bytes(template)), isSound: true, isTemplate: true, findings: [finding] };
    const known = new Map([[path, { ...file, mayHoldNumbers: false }]]);
    const { project, shown } = read({ [path]: template }, known);
    expect(project.parsed[0]?.findings).toEqual([finding]);
    expect(shown).toEqual([]);
    expect(project.files.get(path)?.text).toBe(template);
    const changed = read({ [path]: `${template}instruction: Skicka.\n` }, known);
    expect(changed.project.parsed[0]?.findings).toEqual([]);
  });
});
