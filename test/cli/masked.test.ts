import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { template, unit, type Workspace, workspace } from './support.ts';

/** From Skatteverket's list of test numbers, in two spellings and as they come apart. */
const written = '19121212-1212';
const bare = '191212121212';
const whole = /19\s?12-?12-?12[^\da-zA-Z]{0,6}1212(?!\d)/;

const formats = ['terminal', 'line', 'json', 'github', 'sarif', 'gitlab', 'junit', 'markdown', 'html'];

let space: Workspace;
beforeEach(() => {
  space = workspace();
  space.write('klarmall.yaml', `language: sv\nexceptions:\n  - rule: language/${written}\n`);
  space.write('templates/units/storby.yaml', unit);
  space.write(`templates/units/p${bare}.yaml`, unit.replace('id: storby', `id: p${bare}`));
  space.write(`templates/local/kallelse-${written}.mall.yaml`, template());
  space.write(`templates/local/p${bare}/svar.mall.yaml`, template('', `Svar ${written}`));
  space.write(
    'templates/local/brev.mall.yaml',
    `${template(`Du &a${bare} får {{values.p${bare}}} och **19121212**-1212, 19121212\\-1212.`)}attachments:\n  - file: attachments/${written}.pdf\n`,
  );
  space.write(`templates/local/${bare}.txt`, 'x');
});
afterEach(() => space.remove());

describe('a personal number', () => {
  it.each(formats)('is never printed whole as %s, wherever it stands', async (format) => {
    const file = `report-${format}.txt`;
    const { out, error } = await space.run(
      ...['check', '--all', '--no-axe', '--format', format, '--format', `${format}=${file}`],
    );
    for (const text of [out, error, space.read(file)]) expect(text).not.toMatch(whole);
    expect(out).toContain('19121212****');
    if (format === 'json') expect(JSON.parse(out).findings.length).toBeGreaterThan(3);
  });

  it.each([
    ['check', `${written}.yaml`],
    ['check', '--unit', bare],
    ['check', `--${written}`],
    ['explain', written],
    ['explain', `templates/local/${written}.mall.yaml:1`],
    ['attachment', `${written}.pdf`],
    ['new', `local/${written}`],
    ['fill', `${written}.json`],
    ['text', `${written}.txt`],
    ['convert', `${written}.docx`, '--out', 'drafts'],
    ['schema', written],
    ['build', '--no-axe', '--out', `out-${written}`],
    [written],
  ])('is never printed whole by %s %s', async (...args) => {
    const { out, error } = await space.run(...args);
    expect(out + error).not.toMatch(whole);
    expect(out + error).toMatch(/19121212-?\*{4}/);
  });
});

it('stands in no list that is written for others to read: the index of what was built, the known findings', async () => {
  await space.run('build', '--no-axe', '--out', 'dist');
  await space.run('baseline');
  const index = JSON.parse(space.read('dist/index.json')).entries;
  expect(JSON.stringify(index)).toContain('19121212-****');
  for (const path of ['dist/index.json', 'klarmall.baseline.json'])
    expect(space.read(path)).not.toMatch(whole);
});

it('keeps hashes and what a command makes as they are', async () => {
  const { out } = await space.run('schema', 'template');
  expect(out).toContain('"$schema"');
});

it('shows no control character of the user’s', async () => {
  const { error } = await space.run('text', 'x\u001b[31my\u0007\u202e.txt');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  expect(error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

it('is told when a file or a folder is called by a personal number', async () => {
  space.write('klarmall.yaml', 'language: sv\n');
  const { out } = await space.run('check', '--no-axe', '--format', 'json');
  const named = JSON.parse(out).findings.filter(
    ({ finding }: { finding: { rule: string; message: string } }) =>
      finding.rule === 'privacy/personal-number-in-source' && finding.message === 'name',
  );
  expect(named).toHaveLength(3);
});
