import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '@klarmall/model';
import { buildDocument, type DocumentParts } from '@klarmall/pdf/testing';
import { signPicture } from '@klarmall/pdf/testing/pictures';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeIn } from '../../../../test/support/files.ts';
import { inspectFiles } from '../attachments/inspect-files.ts';
import { buildProject } from '../build/build-project.ts';
import { checkProject } from './check-project.ts';
import { LastingGate } from './lasting-gate.ts';

// Open for all of these checks: starting a reader takes longer than reading a letter.
const lasting = new LastingGate();
afterAll(() => lasting.close());

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-gate-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  writeIn(root, path, content);
}

const file = 'bilagor/egenvard-rygg.pdf';

/** A template with one attachment and what else it says of it. */
function template(attachment = '', rest = ''): string {
  return `kind: information
name: Råd efter besöket
internalName: Råd efter besöket
category: information
channels: [staff]
purpose: Vi skickar råd efter ditt besök.
instruction: Skicka efter besöket.
snippets:
  - id: advice
    title: Råd till dig
    text: Råden finns i filen som följer med.
attachments:
  - file: ${file}
    title: Egenvård för ryggen
${attachment}contact: Ring oss om du undrar över något.
owner: Mottagningen
reviewBy: "2027-06-01"
${rest}`;
}

const settings = () => ({
  root,
  version: '0.0.0',
  today: '2026-11-22',
  axe: false,
  gate: lasting,
});

/** What the gate says of the project: "rule level" of each finding about the attachment. */
async function gate() {
  const checked = await checkProject(settings());
  const findings = checked.report.findings.filter(
    ({ document, rule }) => document !== undefined || /^(?:exception|project|source)\//.test(rule),
  );
  const said = findings
    .filter(({ rule }) => rule !== 'attachment/prefer-page')
    .map(({ rule, severity, certainty }) => `${rule} ${certainty === 'review' ? 'review' : severity}`);
  return { checked, findings, said, verdict: checked.report.attachments?.[0]?.verdict };
}

const sign = signPicture();

/** A picture is left out of the tags' words: the screen reader skips it. */
const withoutAlt: DocumentParts = {
  content:
    '/P << /MCID 0 >> BDC BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET EMC /Figure << /MCID 1 >> BDC q 200 0 0 200 72 300 cm /Im Do Q EMC',
  structure: [
    { type: 'P', kids: [0] },
    { type: 'Figure', kids: [1] },
  ],
  resources: { XObject: '<< /Im @image >>' },
  objects: {
    image: {
      dict: `/Type /XObject /Subtype /Image /Width ${sign.width} /Height ${sign.height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
      data: sign.pixels,
    },
  },
};

/** The picture is described, and shows a few words: whether they are to be read only a person can tell. */
const picture: DocumentParts = {
  ...withoutAlt,
  structure: [
    { type: 'P', kids: [0] },
    { type: 'Figure', kids: [1], entries: { Alt: '(The way from the bus stop to the clinic)' } },
  ],
};

/** The same letter as programs export it without tags. */
const untagged: DocumentParts = {
  catalog: { MarkInfo: undefined, StructTreeRoot: undefined },
  content: 'BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET',
};

describe('the gate in a check', () => {
  it('says of the same bytes what it has said, and reads other bytes', async () => {
    write('templates/local/rad.mall.yaml', template());
    write(file, buildDocument());
    const first = await gate();
    const opened = await lasting.open();
    const inspect = vi.spyOn(opened, 'inspect');
    const again = await gate();
    expect(inspect).not.toHaveBeenCalled();
    expect(again.findings).toEqual(first.findings);
    write(file, buildDocument(untagged));
    expect((await gate()).verdict).toBe('stopped');
    expect(inspect).toHaveBeenCalledTimes(1);
    inspect.mockRestore();
  });

  it('lets a well-made letter through', async () => {
    write('templates/local/a.mall.yaml', template());
    write(file, buildDocument());
    const { said, verdict, checked } = await gate();
    expect(said).toEqual([]);
    expect(verdict).toBe('passed');
    expect(checked.report.verdicts).toMatchObject([{ channel: 'staff', status: 'passed' }]);
  });

  it('judges a file as the command for files alone does', async () => {
    write('templates/local/a.mall.yaml', template());
    write(file, buildDocument({ ...untagged, xmp: null }));
    const { findings } = await gate();
    const lone = await inspectFiles({
      files: [{ path: join(root, file), name: file }],
      profile: 'en301549',
    });
    const judged = (list: readonly Pick<Finding, 'rule' | 'severity' | 'certainty'>[]) =>
      list
        .filter(({ rule }) => rule !== 'attachment/prefer-page')
        .map(({ rule, severity, certainty }) => `${rule} ${severity} ${certainty}`)
        .sort();
    const told = judged(findings.filter(({ document }) => document !== undefined));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(judged(lone.files.flatMap((one) => one.findings)));
  });

  it('stops a template with an untagged letter, once, at the line in the template', async () => {
    write('templates/local/a.mall.yaml', template().replace('channels: [staff]\n', ''));
    write(file, buildDocument(untagged));
    const { checked, findings, verdict } = await gate();
    const stops = findings.filter(
      ({ severity, certainty }) => severity === 'error' && certainty === 'certain',
    );
    expect(stops).toHaveLength(1);
    const [stop] = stops;
    expect(stop?.template).toBe('local/a');
    expect(stop?.part).toBe('attachments/1');
    expect(stop?.document).toMatchObject({ file });
    const text = checked.textOf('templates/local/a.mall.yaml') ?? '';
    expect(text.slice(stop?.place?.start.offset, stop?.place?.end.offset)).toContain(file);
    expect(checked.report.verdicts.map(({ status }) => status)).toEqual(['stopped', 'stopped']);
    expect(verdict).toBe('stopped');
  });

  it.each([
    ['a missing file', () => {}, 'project/attachment error'],
    ['a folder', () => mkdirSync(join(root, file), { recursive: true }), 'project/attachment error'],
    [
      'a link out of the project',
      () => {
        mkdirSync(join(root, 'bilagor'));
        symlinkSync('/etc/hostname', join(root, file));
      },
      'project/attachment error',
    ],
    ['an empty file', () => write(file, ''), 'attachment/file-type error'],
    [
      'a renamed document',
      () => write(file, 'PK\u0003\u0004 word/document.xml'),
      'attachment/file-type error',
    ],
    ['a torn file', () => write(file, buildDocument().slice(0, 700)), 'attachment/unreadable error'],
  ])('stops %s', async (_, make, expected) => {
    write('templates/local/a.mall.yaml', template());
    make();
    const { said, verdict } = await gate();
    expect(said).toContain(expected);
    expect(verdict).toBe('stopped');
  });

  it('reads the files of the selected templates alone', async () => {
    write('templates/local/a.mall.yaml', template());
    write('templates/local/b.mall.yaml', template().replace(file, 'bilagor/annan.pdf'));
    write(file, buildDocument());
    const selected = new Set(['templates/local/a.mall.yaml']);
    const { report } = await checkProject({ ...settings(), selected });
    expect(report.attachments).toMatchObject([{ template: 'local/a', file, verdict: 'passed' }]);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('follows the profile in klarmall.yaml', async () => {
    write('templates/local/a.mall.yaml', template());
    write(file, buildDocument({ xmp: null, trailer: '/Info << /Title (A letter) >>' }));
    expect((await gate()).said).toEqual(['pdfua/7-1-8 warning']);
    write('klarmall.yaml', 'attachments:\n  profile: pdfua\n');
    expect((await gate()).said).toEqual(['pdfua/7-1-8 error']);
    write('klarmall.yaml', 'attachments:\n  profile: pdf-ua\n');
    expect((await gate()).said).toContain('source/unknown-value error');
  });

  it('holds the limit of each channel for itself', async () => {
    write(
      'klarmall.yaml',
      'profiles:\n  staff:\n    attachmentMaxSize: { value: 500, source: test }\n  inbox:\n    attachments: { value: true, source: test }\n    attachmentMaxSize: { value: 1000000, source: test }\n',
    );
    write('templates/local/a.mall.yaml', template().replace('channels: [staff]\n', ''));
    write(file, buildDocument());
    const { findings } = await gate();
    expect(findings.filter(({ rule }) => rule === 'attachment/file-size')).toMatchObject([
      { channel: 'staff' },
    ]);
  });

  it('tells the same fault of two pages twice', async () => {
    const { FindingCollector } = await import('@klarmall/lint');
    write('templates/local/a.mall.yaml', template());
    write(file, buildDocument(withoutAlt));
    const { findings } = await gate();
    const [first] = findings.filter(({ rule }) => rule === 'pdfua/7-3-1');
    if (!first?.document) throw new Error('no finding with a page');
    const { fingerprint: _, ...finding } = first;
    const collector = new FindingCollector();
    collector.add(finding);
    collector.add({ ...finding, document: { ...first.document, page: 2 } });
    expect(collector.findings).toHaveLength(2);
  });
});

describe("a person's review", () => {
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const reviewed = (sha256: string, checked: string) =>
    `    reviewed: { by: Redaktionen, date: "2026-11-20", sha256: ${sha256}, checked: [${checked}] }\n`;

  it('answers Granska for the very bytes, and for what was checked', async () => {
    const bytes = buildDocument(picture);
    write(file, bytes);
    write('templates/local/a.mall.yaml', template());
    const open = await gate();
    expect(open.said).toEqual(['attachment/text-image review']);
    expect(open.verdict).toBe('unreviewed');
    expect(open.checked.report.verdicts).toMatchObject([{ status: 'unreviewed' }]);

    write('templates/local/a.mall.yaml', template(reviewed(hashOf(bytes), 'alt')));
    expect((await gate()).verdict).toBe('unreviewed');

    write('templates/local/a.mall.yaml', template(reviewed(hashOf(bytes), 'image-text')));
    const answered = await gate();
    expect(answered.said).toEqual([]);
    expect(answered.verdict).toBe('passed');

    write(file, buildDocument({ ...picture, header: '%PDF-1.6\n%\u00e2\u00e3\u00cf\u00d3\n' }));
    const changed = await gate();
    expect(changed.said.sort()).toEqual([
      'attachment/text-image review',
      'project/attachment-review warning',
    ]);
    expect(changed.verdict).toBe('unreviewed');
  });

  it('stands in words in the record of the build until it is made', async () => {
    write(file, buildDocument(picture));
    write('templates/local/a.mall.yaml', template());
    const built = await buildProject({ ...settings(), out: join(root, 'dist') });
    expect(built.status).toBe('built');
    const read = (name: string) =>
      JSON.parse(readFileSync(join(root, 'dist/utan-mottagning/local/a', name), 'utf8'));
    expect(read('run.json').attachments).toMatchObject([
      {
        file,
        verdict: 'unreviewed',
        verdictText: 'Klarmall hittade inga hinder. En människa behöver också granska filen',
      },
    ]);
    expect(read('payload.json').attachments).toMatchObject([{ file, mediaType: 'application/pdf' }]);
  });
});

describe('an exception from a barrier', () => {
  const exception = (rest: string, rule = 'pdfua/7-3-1') => `exceptions:
  - rule: ${rule}
    reason: Kartan finns också i ord i meddelandet.
    owner: Verksamhetschefen
    until: "2027-01-01"
${rest}`;
  const ground =
    '    ground: { type: disproportionate-burden, assessment: "https://www.1177.se/exempel/bedomning" }\n';
  const approver = '    approver: Tillgänglighetsrådet\n';

  it('needs a ground with an assessment, and an approver', async () => {
    write(file, buildDocument(withoutAlt));
    write('templates/local/a.mall.yaml', template());
    expect((await gate()).said).toContain('pdfua/7-3-1 error');

    for (const rest of ['', ground, approver]) {
      write('templates/local/a.mall.yaml', template('', exception(rest)));
      const { said, verdict } = await gate();
      expect(said).toContain('exception/without-ground error');
      expect(said).toContain('pdfua/7-3-1 error');
      expect(verdict).toBe('stopped');
    }
    write('templates/local/a.mall.yaml', template('', exception(ground + approver)));
    const { said, verdict, checked } = await gate();
    expect(said).toEqual(['attachment/text-image review']);
    expect(verdict).toBe('excepted');
    expect(checked.report.exceptions).toMatchObject([
      { exception: { rule: 'pdfua/7-3-1', approver: 'Tillgänglighetsrådet' } },
    ]);
  });

  it('is the only way past a barrier', async () => {
    write(file, buildDocument(withoutAlt));
    write('templates/local/a.mall.yaml', template());
    write('klarmall.yaml', 'rules:\n  pdfua/7-3-1: { severity: info }\n');
    expect((await gate()).said).toEqual(
      expect.arrayContaining(['exception/refused error', 'pdfua/7-3-1 error']),
    );

    rmSync(join(root, 'klarmall.yaml'));
    const { findings } = await gate();
    const fingerprints = findings.map(({ fingerprint }) => fingerprint);
    write('klarmall.baseline.json', JSON.stringify({ version: 1, fingerprints }));
    expect((await gate()).said).toContain('pdfua/7-3-1 error');
  });

  it('is refused for scans', async () => {
    const page = '/Figure << /MCID 0 >> BDC q 595 0 0 842 0 0 cm /Im Do Q EMC';
    const structure = [{ type: 'Figure', kids: [0], entries: { Alt: '(A letter)' } }];
    write(file, buildDocument({ ...withoutAlt, content: page, structure }));
    write('templates/local/a.mall.yaml', template('', exception(ground + approver, 'attachment/scan')));
    const { said, verdict } = await gate();
    expect(said).toEqual(expect.arrayContaining(['attachment/scan error', 'exception/refused error']));
    expect(verdict).toBe('stopped');
  });
});

describe('the language of an attachment', () => {
  const swedish: DocumentParts = {
    catalog: { Lang: '(sv-SE)' },
    content:
      '/P << /MCID 0 >> BDC BT /F1 12 Tf 72 720 Td (Patienten ska vara fastande och det kan du inte gl) Tj 0 -14 Td (mma. Du kan samt vid behov av en stund vila.) Tj ET EMC',
  };
  const said = (checked: Awaited<ReturnType<typeof checkProject>>) =>
    checked.report.findings.filter(({ rule }) => /^(?:language|words)\//.test(rule));

  it('is advice with page, and never a Stopp whatever the project sets', async () => {
    write('templates/local/a.mall.yaml', template());
    write(file, buildDocument(swedish));
    write('klarmall.yaml', 'rules:\n  words/formal-word:\n    severity: error\n');
    const found = said(await checkProject(settings()));
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'words/formal-word',
        severity: 'info',
        document: { file, page: 1 },
        template: 'local/a',
      }),
    );
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('can be switched off by rule', async () => {
    write('templates/local/a.mall.yaml', template());
    write(file, buildDocument(swedish));
    write('klarmall.yaml', 'rules:\n  words/formal-word:\n    severity: off\n');
    expect(said(await checkProject(settings())).map(({ rule }) => rule)).toEqual(['words/jargon']);
  });
});
