import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import type { Log } from 'sarif';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { criteria } from './criteria/criteria.ts';
import { criteriaView } from './criteria/criteria-view.ts';
import { formatGitHub } from './github.ts';
import { formatGitHubSummary } from './github-summary.ts';
import { formatGitLab } from './gitlab.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatJUnit } from './junit.ts';
import { formatLines } from './line.ts';
import { formatSarif } from './sarif.ts';
import { gitlabSchema, junitFaults, sarifSchema } from './testing/ci-schemas.ts';
import { cleanReport, findings, inputOf } from './testing/sample.ts';
import { widthOf, wrap } from './width.ts';
import { filled } from './words.ts';

describe('one line a finding', () => {
  it('says where, how bad, which rule and what', async () => {
    await expect(formatLines(inputOf())).toMatchFileSnapshot('./golden/line.txt');
    expect(formatLines(inputOf(cleanReport))).toBe('');
  });
});

describe('GitHub annotations', () => {
  it('are the worst first and close with the sum', async () => {
    await expect(formatGitHub(inputOf(), { prefix: 'mallar/' })).toMatchFileSnapshot('./golden/github.txt');
  });

  it('escape what a workflow command reads', () => {
    const [first] = findings;
    if (!first?.place) throw new Error('no sample');
    const place = { ...first.place, file: 'a,b:c%.md' };
    const output = formatGitHub(
      inputOf({ findings: [{ ...first, place, data: { name: '100%\n::error::' } }] }),
      {
        prefix: '',
      },
    );
    const [line = ''] = output.split('\n');
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%25\.md,/);
    expect(line).toContain('100%25 ::error::');
    expect(output.trimEnd().split('\n')).toHaveLength(2);
  });

  it('stay within ten of each kind', () => {
    const [first, second, third] = findings;
    if (!first || !second || !third) throw new Error('no sample');
    const many = [first, second, third].flatMap((finding) => Array.from({ length: 15 }, () => finding));
    const lines = formatGitHub(inputOf({ findings: many }), { prefix: '' })
      .trimEnd()
      .split('\n');
    for (const kind of ['error', 'warning', 'notice'])
      expect(lines.filter((line) => line.startsWith(`::${kind} `))).toHaveLength(10);
    const sum = lines.findIndex((line) => line.includes('16 fynd till står i loggen'));
    expect(sum).toBe(29);
    // What has no room as annotations follows in the log, and is no command.
    expect(lines.slice(sum + 1)).toHaveLength(16);
    for (const line of lines.slice(sum + 1)) expect(line).toMatch(/^templates\/[^:]+:\d+:\d+: /);
  });
});

describe('the summary on GitHub', () => {
  it('has the worst first, what is held back and exceptions', async () => {
    await expect(await formatGitHubSummary(inputOf())).toMatchFileSnapshot('./golden/github-summary.md');
  });

  it('cannot be broken by what a file holds', async () => {
    const [first] = findings;
    if (!first) throw new Error('no sample');
    const name = '](http://x) <script>`# |';
    const summary = await formatGitHubSummary(inputOf({ findings: [{ ...first, data: { name } }] }));
    const types = JSON.stringify(unified().use(remarkParse).parse(summary));
    expect(types).not.toMatch(/"type":"(?:html|link)"/);
  });

  it('stays small', async () => {
    const many = Array.from({ length: 3_000 }, () => findings).flat();
    const summary = await formatGitHubSummary(inputOf({ findings: many }));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(700_000);
    expect(summary).toMatch(/Ungefär \d+ lindrigare fynd får inte plats här\./);
    expect(summary).not.toMatch(/\*\*Råd:[\s\S]*\*\*Stopp:/);
    expect(summary).toContain('4.1.3 Statusmeddelanden');
  });
});

describe('JSON', () => {
  it('holds to its contract', () => {
    const read = (path: string): object => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
    const ajv = new Ajv({ allErrors: true, strict: false });
    ajv.addSchema(read('../../../schemas/finding.schema.json'));
    const validate = ajv.compile(read('../report.schema.json'));
    for (const changes of [{}, cleanReport]) {
      validate(JSON.parse(formatJson(inputOf(changes), { version: '1.0.0' })));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ version: 2 })).toBe(false);
  });

  it('has no duration, so that it is the same every time', () => {
    const one = formatJson(inputOf({ duration: 1 }), { version: '1.0.0' });
    expect(one).toBe(formatJson(inputOf({ duration: 2 }), { version: '1.0.0' }));
  });
});

describe('SARIF', () => {
  it('has rules, places in UTF-16 columns and fingerprints', () => {
    const log = JSON.parse(formatSarif(inputOf(), { version: '1.0.0', prefix: 'mallar å/' })) as Log;
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const [first] = run?.results ?? [];
    expect(first).toMatchObject({ ruleId: 'template/unknown-name', level: 'error' });
    expect(run?.tool.driver.rules?.[first?.ruleIndex ?? -1]?.id).toBe('template/unknown-name');
    expect(first?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'mallar%20%C3%A5/templates/local/kallelse-rontgen.mall.yaml' },
      region: { startLine: 8, startColumn: 19 },
    });
    expect(first?.partialFingerprints).toEqual({ 'klarmall/v1': '1111' });
    expect(first?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text).toBe('fields.date');
  });

  it('makes a note of what a person has to look at', () => {
    const log = JSON.parse(formatSarif(inputOf(), { version: '1.0.0', prefix: '' })) as Log;
    const review = log.runs[0]?.results?.find(({ ruleId }) => ruleId === 'channel/call-us');
    expect(review).toMatchObject({ level: 'note', properties: { certainty: 'review' } });
  });

  it('keeps the worst when there are more than are kept', () => {
    const [first, second] = findings;
    if (!first || !second) throw new Error('no sample');
    const many = [...Array.from({ length: 6000 }, () => second), first];
    const log = JSON.parse(formatSarif(inputOf({ findings: many }), { version: '1.0.0', prefix: '' })) as Log;
    expect(log.runs[0]?.results).toHaveLength(5000);
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(
      'De 1001 lindrigaste är inte med.',
    );
    expect(log.runs[0]?.results?.[0]?.ruleId).toBe('template/unknown-name');
  });
});

describe('schemas of those who read', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const isSarif = ajv.compile(sarifSchema);
  const isCodeQuality = ajv.compile(gitlabSchema);

  it('hold for SARIF and Code Quality, with findings, without and with a cut', () => {
    const many = Array.from({ length: 5001 }, () => findings[1] ?? []).flat();
    for (const input of [inputOf(), inputOf(cleanReport), inputOf({ findings: many })]) {
      expect([
        isSarif(JSON.parse(formatSarif(input, { version: '1.0.0', prefix: 'a b/' }))),
        isSarif.errors,
      ]).toEqual([true, null]);
      expect([
        isCodeQuality(JSON.parse(formatGitLab(input, { prefix: 'a b/' }))),
        isCodeQuality.errors,
      ]).toEqual([true, null]);
    }
  });

  it('would see what is wrong', () => {
    const log = JSON.parse(formatSarif(inputOf(), { version: '1.0.0', prefix: '' }));
    log.runs[0].results[0].level = 'fatal';
    expect(isSarif(log)).toBe(false);
    const [issue] = JSON.parse(formatGitLab(inputOf(), { prefix: '' }));
    expect(isCodeQuality([{ ...issue, severity: 'error' }])).toBe(false);
    expect(isCodeQuality([{ ...issue, location: { path: './a', lines: { begin: 1 } } }])).toBe(false);
  });
});

describe('criteria', () => {
  it('are the fifty of WCAG 2.1 on levels A and AA', () => {
    expect(criteria).toHaveLength(50);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(50);
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(30);
  });

  it('are all handed to somebody, and those a machine tried are named', () => {
    const { groups, tried, triedLine } = criteriaView(inputOf());
    expect(groups.flatMap(({ items }) => items)).toHaveLength(50);
    expect(tried.length).toBeGreaterThan(0);
    expect(triedLine).toContain(`${tried.length} av de 50 kriterierna`);
    expect(formatHtml(inputOf(cleanReport))).toContain('2.4.4 Syftet med en länk');
  });
});

describe('wrapping', () => {
  it('keeps every word and never goes beyond its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 60 }), (text, columns) => {
        const lines = wrap(text, columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('GitLab Code Quality', () => {
  it('gives each finding what GitLab reads, the worst first', () => {
    const issues: readonly Record<string, unknown>[] = JSON.parse(
      formatGitLab(inputOf(), { prefix: 'mallar/' }),
    );
    expect(issues).toHaveLength(findings.length);
    expect(issues[0]).toMatchObject({ severity: 'blocker' });
    for (const { description, check_name, fingerprint, severity, location } of issues) {
      expect([typeof description, typeof check_name, typeof fingerprint]).toEqual([
        'string',
        'string',
        'string',
      ]);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location).toMatchObject({
        path: expect.stringMatching(/^mallar\//),
        lines: { begin: expect.any(Number) },
      });
    }
    expect(formatGitLab(inputOf(cleanReport), { prefix: '' })).toBe('[]\n');
  });
});

describe('JUnit', () => {
  it('fails for a Stopp alone, and passes when nothing was found', () => {
    const xml = formatJUnit(inputOf());
    const stops = (
      JSON.parse(formatGitLab(inputOf(), { prefix: '' })) as readonly { readonly severity: string }[]
    ).filter(({ severity }) => severity === 'blocker');
    expect(xml.match(/<failure /g)).toHaveLength(stops.length);
    expect(xml).toContain(`tests="${findings.length}" failures="${stops.length}" errors="0"`);
    expect(formatJUnit(inputOf(cleanReport))).toContain('tests="1" failures="0"');
  });

  it('holds to the strictest of its schemas', () => {
    for (const input of [inputOf(), inputOf(cleanReport)])
      expect(junitFaults(formatJUnit(input))).toEqual([]);
    expect(
      junitFaults('<testsuites><testsuite name="a"><testcase name="b"/></testsuite></testsuites>'),
    ).not.toEqual([]);
  });

  it('cannot be broken by what a file holds', () => {
    const [first] = findings;
    if (!first) throw new Error('no sample');
    const xml = formatJUnit(inputOf({ findings: [{ ...first, data: { name: ']]><x a="1">&\u0001' } }] }));
    expect(xml).toContain('&lt;x a=&quot;1&quot;&gt;&amp;');
    expect(xml).not.toContain('\u0001');
  });
});

describe('HTML', () => {
  it('is one page that asks for nothing, with a heading for each level', () => {
    const page = formatHtml(inputOf());
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|https?:\/\/[^<]*"|src=/);
  });

  it('cannot be broken by what a file holds', () => {
    const [first] = findings;
    if (!first) throw new Error('no sample');
    const page = formatHtml(
      inputOf({ findings: [{ ...first, data: { name: '<script>alert(1)</script>' } }] }),
    );
    expect(page).not.toContain('<script>');
  });
});

it('cuts a value that would fill the screen', () => {
  const words = filled('”{word}” är långt.', { word: 'a'.repeat(200_000) }, 'sv');
  expect(words.length).toBeLessThan(2000);
  expect(words).toContain('a…” är långt.');
  expect(filled('{word}', { word: 'a'.repeat(1000) }, 'sv')).toHaveLength(1000);
});
