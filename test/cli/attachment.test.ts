import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { buildJpeg, buildPng } from '@klarmall/attachments/testing';
import { buildDocument } from '@klarmall/pdf/testing';
import { signPicture, textPictures } from '@klarmall/pdf/testing/pictures';
import type { AttachmentJson } from '@klarmall/report';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formats } from '../../cli/src/options.ts';
import { template, today, type Workspace, workspace } from './support.ts';

let at: Workspace;
beforeEach(() => {
  at = workspace();
});
afterEach(() => at.remove());

const untagged = () =>
  buildDocument({
    catalog: { MarkInfo: undefined, StructTreeRoot: undefined },
    content: 'BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET',
  });
/** A line of the page stands outside its tags. */
const partlyTagged = () =>
  buildDocument({
    content:
      '/P << /MCID 0 >> BDC BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET EMC BT /F1 12 Tf 72 500 Td (Bring your papers with you on the day.) Tj ET',
  });
/** Nothing but a formal fault: the file does not say that it follows PDF/UA. */
const unmarked = () =>
  buildDocument({
    xmpProperties: '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A letter</rdf:li></rdf:Alt></dc:title>',
  });

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas', `${name}.schema.json`), 'utf8'));

describe('klarmall attachment', () => {
  it('says the verdict first and ends with 0 for a file without obstacles', async () => {
    at.write('egenvard.pdf', buildDocument());
    const { code, out, error } = await at.run('attachment', 'egenvard.pdf');
    const [first, second] = out.split('\n');
    expect(first).toBe('egenvard.pdf');
    expect(second).toBe('Klarmall hittade inga hinder, men en dator hittar inte allt.');
    expect(out).toContain('1 fil: 1 utan hinder.');
    expect({ code, error }).toEqual({ code: 0, error: '' });
  });

  it('says what the reader meets and how to mend it in each program', async () => {
    at.write('brev.pdf', untagged());
    const { code, out } = await at.run('attachment', 'brev.pdf');
    expect(out.split('\n')[1]).toBe(
      'Stopp. Filen går inte att bifoga. Exportera om från originalet med taggar.',
    );
    expect(out).toContain('Skärmläsaren gissar rubriker, listor och ordning.');
    for (const program of ['I Word', 'I LibreOffice', 'I InDesign', 'I Acrobat'])
      expect(out).toContain(program);
    // The same advice is told once.
    expect(out.split('I Word ')).toHaveLength(2);
    expect(code).toBe(1);
  });

  it('groups formal faults by checkpoint, and lets them pass unless asked', async () => {
    at.write('brev.pdf', unmarked());
    const { code, out } = await at.run('pdf', 'brev.pdf');
    expect(out).toContain('Formella fel enligt PDF/UA');
    expect(out).toMatch(/Kontrollpunkt 06: Uppgifter om filen \(1 ställe\)\n {4}06-\d{3}/);
    expect(code).toBe(0);
    expect((await at.run('pdf', '--fail-on', 'råd', 'brev.pdf')).code).toBe(1);
    expect((await at.run('pdf', '--profile', 'pdfua', 'brev.pdf')).code).toBe(1);
  });

  it('takes folders and globs, follows long runs and sums up', async () => {
    at.write('bilagor/a.pdf', buildDocument());
    at.write('bilagor/b/skylt.png', buildPng({ drawing: signPicture() }));
    at.write('bilagor/b/plats.jpg', buildJpeg({ exif: { gps: true } }));
    at.write('bilagor/anteckning.txt', 'Hej');
    const folder = await at.runWith({ screen: true, columns: 100 }, 'attachment', 'bilagor');
    expect(folder.out).toContain('3 filer: 1 stoppad, 1 att granska, 1 utan hinder.');
    expect(folder.out).toContain(
      'bilagor/b/skylt.png: Klarmall hittade inga hinder. En människa behöver också granska filen.',
    );
    expect(folder.error).toMatch(/\d av 3 filer/);
    expect(folder.code).toBe(1);
    const glob = await at.run('attachment', '--format', 'json', 'bilagor/**/*.png');
    expect(JSON.parse(glob.out).files.map(({ file }: { file: string }) => file)).toEqual([
      'bilagor/b/skylt.png',
    ]);
    expect(glob.code).toBe(0);
  });

  it('never passes or crashes on a file that is something else', async () => {
    at.write('tom.pdf', '');
    at.write('brev.pdf', 'PK\u0003\u0004 word/document.xml');
    at.write('avbruten.pdf', buildDocument().slice(0, 900));
    at.write('brev.docx', 'Hej');
    const { code, out, error } = await at.run(
      'attachment',
      'tom.pdf',
      'brev.pdf',
      'avbruten.pdf',
      'brev.docx',
    );
    expect(out).toContain('4 filer: 4 stoppade.');
    expect(out).toContain('Filen är ett Word-dokument.');
    expect({ code, error }).toEqual({ code: 1, error: '' });
  });

  it.each([
    [[], 'Skriv vilka filer'],
    [['--format', 'pdf', 'a.pdf'], '--format kan inte vara pdf.'],
    [['--exceptions', '--format', 'line'], '--exceptions går att få som terminal, json eller html.'],
    [['--profile', 'pdf', 'a.pdf'], '--profile kan inte vara pdf.'],
    [['--exceptions'], 'Här finns inget projekt.'],
  ])('ends with 2 and says what to write: %j', async (args, expected) => {
    const { code, out, error } = await at.run('attachment', ...args);
    expect(error).toContain(expected);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('answers for every name, whatever happens to another', async () => {
    at.write('bra.pdf', buildDocument());
    at.write('brev-191212121212.pdf', buildDocument());
    mkdirSync(join(at.root, 'tom-mapp'));
    execFileSync('mkfifo', [join(at.root, 'ror.pdf')]);
    const names = [
      'br.pdf',
      'bra.pdf',
      'tom-mapp',
      '*.png',
      'ror.pdf',
      '/dev/null',
      'a\0b',
      'brev-191212121212.pdf',
    ];
    const expected = [
      ['br.pdf', 'stop', 'attachment/file-access missing'],
      ['bra.pdf', 'pass', 'attachment/prefer-page attached'],
      ['tom-mapp', 'stop', 'attachment/file-access emptyFolder'],
      ['*.png', 'stop', 'attachment/file-access noMatch'],
      ['ror.pdf', 'stop', 'attachment/file-access special'],
      ['../dev/null', 'stop', 'attachment/file-access special'],
      ['a\0b', 'stop', 'attachment/file-access missing'],
      ['brev-19121212****.pdf', 'stop', 'attachment/personal-number fileName'],
    ];
    const json = await at.run('attachment', '--format', 'json', '--format', 'html=rapport.html', ...names);
    const files: AttachmentJson['files'] = JSON.parse(json.out).files;
    const validate = new Ajv({ strict: false, schemas: [schemaOf('finding')] }).compile(
      schemaOf('attachment-report'),
    );
    expect(validate(JSON.parse(json.out)), JSON.stringify(validate.errors)).toBe(true);
    expect(
      files.map(({ file, verdict, findings: [first] }) => [
        file.replace(/^(?:\.\.\/)+dev/, '../dev'),
        verdict,
        `${first?.rule} ${first?.message}`,
      ]),
    ).toEqual(expected);
    expect({ code: json.code, error: json.error }).toEqual({ code: 1, error: '' });
    expect(at.read('rapport.html')).toContain('tom-mapp');
    const toFiles = formats.flatMap((form) => ['--format', `${form}=ut/${form}`]);
    const { code, out } = await at.run('attachment', ...toFiles, 'br.pdf', 'bra.pdf');
    expect(code).toBe(1);
    expect(out).toContain('Menade du bra.pdf?');
    for (const form of formats) {
      const text = at.read(`ut/${form}`);
      expect(text, form).toContain('br.pdf');
      if (form !== 'json') expect(text, form).toContain('Det finns ingen fil som heter br.pdf.');
    }
  });

  it('writes what continuous integration reads with paths from the repository, through a link too', async () => {
    at.write('repo/mallar/bilagor/brev.pdf', untagged());
    at.write('repo/karta.pdf', untagged());
    symlinkSync(join(at.root, 'repo'), join(at.root, 'link'));
    const around = { cwd: 'repo/mallar', env: { GITHUB_WORKSPACE: join(at.root, 'link') } };
    const given = ['--format', 'github', '--format', 'sarif=ut/a.sarif', '--format', 'gitlab=ut/a.json'];
    const { out, code } = await at.runWith(
      around,
      'attachment',
      ...given,
      'bilagor/brev.pdf',
      '../karta.pdf',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=mallar\/bilagor\/brev\.pdf,/);
    expect(out).toContain('file=karta.pdf,');
    const [run] = (JSON.parse(at.read('repo/mallar/ut/a.sarif')) as Log).runs;
    expect(run?.automationDetails?.id).toBe('klarmall/attachment/mallar/');
    const places = (run?.results ?? []).map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(new Set(places)).toEqual(new Set(['mallar/bilagor/brev.pdf', 'karta.pdf']));
    expect(Object.keys(run?.results?.[0]?.partialFingerprints ?? {})).toEqual(['klarmall/v1']);
    const issues: readonly { fingerprint: string }[] = JSON.parse(at.read('repo/mallar/ut/a.json'));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const markdown = await at.runWith(around, 'attachment', '--format', 'markdown', 'bilagor/brev.pdf');
    expect(markdown.out).toMatch(/^### Kontroll av bilagor: \d+ stopp/);
    at.write('repo/mallar/bra.pdf', buildDocument());
    const clean = await at.runWith(around, 'attachment', '--format', 'junit', 'bra.pdf');
    expect(clean.out).toContain('failures="0"');
  });

  it('writes JSON that its schema describes, the same every time', async () => {
    const files = {
      'brev.pdf': untagged(),
      'formellt.pdf': unmarked(),
      'bra.pdf': buildDocument(),
      'skylt.png': buildPng({ drawing: signPicture() }),
      'trasig.pdf': buildDocument().slice(0, 900),
      'rapport.pdf': Uint8Array.from([0xd0, 0xcf]),
    };
    for (const [name, bytes] of Object.entries(files)) at.write(name, bytes);
    const ajv = new Ajv({ strict: false, schemas: [schemaOf('finding')] });
    const validate = ajv.compile(schemaOf('attachment-report'));
    const { out } = await at.run('attachment', '--format', 'json', ...Object.keys(files));
    const report = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.version).toBe(1);
    expect(Object.keys(report.files[0])).toEqual([
      'file',
      'class',
      'verdict',
      'nextStep',
      'findings',
      'conformance',
    ]);
    expect(report.files.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'stop',
      'pass',
      'pass',
      'pass',
      'stop',
      'stop',
    ]);
    expect(report.files[0].conformance.verapdf).toEqual({
      verdict: 'fail',
      failedRules: ['6.2-1', '7.1-3', '7.1-11'],
    });
    expect(validate({ ...report, extra: true })).toBe(false);
    expect((await at.run('attachment', '--format', 'json', ...Object.keys(files))).out).toBe(out);
  });

  it('writes SARIF with the file as place', async () => {
    at.write('brev.pdf', partlyTagged());
    const { out } = await at.run('attachment', '--format', 'sarif', 'brev.pdf');
    const log: Log = JSON.parse(out);
    const results = log.runs[0]?.results ?? [];
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('brev.pdf');
    const onPage = results.find(({ ruleId }) => ruleId === 'attachment/structure');
    expect(onPage?.locations?.[0]?.logicalLocations).toEqual([
      { kind: 'page', name: '1', fullyQualifiedName: 'brev.pdf#page=1' },
    ]);
  });

  it('writes HTML that shows the tags and lets no file write into it', async () => {
    at.write(
      'brev.pdf',
      buildDocument({
        xmpProperties:
          '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">&lt;script&gt;alert(1)&lt;/script&gt;</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>',
      }),
    );
    const { out } = await at.run('attachment', '--format', 'html', 'brev.pdf');
    expect(out).toContain('<html lang="sv">');
    expect(out).toContain('<span class="tag">Document</span>');
    expect(out).toContain('&lt;script&gt;');
    expect(out).not.toContain('<script');
  });
});

describe('klarmall attachment --mend', () => {
  it('writes a new file after the bytes of the old one, and says what it set and what is left', async () => {
    at.write('brev.pdf', unmarked());
    const { code, out, error } = await at.run('attachment', '--mend', 'nya/brev.pdf', 'brev.pdf');
    expect(out).toMatch(
      /^Skrev en ny fil: nya\/brev\.pdf\. Originalet är orört\.\n\nDet här har Klarmall satt:\n- Uppgiften om PDF\/UA-1/,
    );
    expect(out).toContain('Klarmall hittade inga hinder, men en dator hittar inte allt.');
    expect(out).not.toMatch(/tillgänglig(?!hets)/);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const written = readFileSync(join(at.root, 'nya/brev.pdf'));
    const before = Buffer.from(unmarked());
    expect(written.subarray(0, before.length).equals(before)).toBe(true);
    expect(readFileSync(join(at.root, 'brev.pdf')).equals(before)).toBe(true);
    const json = await at.run(
      'attachment',
      '--format',
      'json',
      '--mend',
      'c.pdf',
      '--title',
      'Inför besöket',
      'brev.pdf',
    );
    expect(JSON.parse(json.out).files[0]).toMatchObject({
      file: 'c.pdf',
      verdict: 'pass',
      conformance: { verapdf: { verdict: 'pass' } },
    });
  });

  it.each([
    [['--mend', 'brev.pdf', 'brev.pdf'], 2, '--mend skriver aldrig över originalet.'],
    [['--mend', 'annan.pdf', 'brev.pdf'], 2, 'Det finns redan en fil som heter annan.pdf.'],
    [['--mend', 'ny.pdf', 'brev.pdf', 'annan.pdf'], 2, '--mend rättar en fil i taget.'],
    [['--title', 'Inför besöket', 'brev.pdf'], 2, '--title hör till --mend.'],
    [['--mend', 'ny.pdf', 'tom.pdf'], 1, 'Klarmall skrev ingen ny fil. Filen är ingen pdf.'],
    [['--mend', 'ny.pdf', 'annan.pdf'], 1, 'Det finns inget att sätta'],
    [['--mend', 'ny.pdf', 'saknas.pdf'], 1, ''],
  ])('%j writes nothing and ends with %i', async (args, expected, message) => {
    at.write('brev.pdf', unmarked());
    at.write('annan.pdf', buildDocument());
    at.write('tom.pdf', '');
    const { code, error } = await at.run('attachment', ...args);
    expect(code).toBe(expected);
    expect(error).toContain(message);
    expect(existsSync(join(at.root, 'ny.pdf'))).toBe(false);
    expect(readFileSync(join(at.root, 'brev.pdf')).equals(Buffer.from(unmarked()))).toBe(true);
  });
});

describe('klarmall attachment --exceptions', () => {
  it('lists barriers that go out by decision, for the accessibility statement', async () => {
    const withAttachment = (exceptions: string) =>
      template()
        .replace('contact: unit', 'contact: Ring oss.\nchannels: [staff]')
        .replace('{{unit.name}}', 'mottagningen')
        .concat(`attachments:\n  - file: bilagor/karta.pdf\n    title: Karta\n${exceptions}`);
    at.write('templates/local/a.mall.yaml', withAttachment(''));
    at.write('bilagor/karta.pdf', untagged());
    const exceptions = ['pdfua/7-1-11'].map(
      (rule) => `  - rule: ${rule}
    reason: Kartan finns i ord i meddelandet.
    owner: Verksamhetschefen
    until: "2027-01-01"
    ground: { type: third-party, assessment: "https://www.1177.se/exempel/bedomning" }
    approver: Tillgänglighetsrådet
`,
    );
    const none = await at.run('attachment', '--exceptions', '--today', today);
    expect(none.out).toBe('Inget undantag gäller för något hinder i en bilaga.\n');

    at.write('templates/local/a.mall.yaml', withAttachment(`exceptions:\n${exceptions.join('')}`));
    const { out, code } = await at.run('attachment', '--exceptions', '--today', today);
    expect(code).toBe(0);
    for (const text of [
      'Karta',
      'bilagor/karta.pdf',
      'local/a',
      'Gjord av någon annan',
      'Tillgänglighetsrådet',
    ])
      expect(out).toContain(text);
    expect(out).toContain('Bedömning: https://www.1177.se/exempel/bedomning');
    const json = await at.run('attachment', '--exceptions', '--format', 'json', '--today', today);
    expect(JSON.parse(json.out).exceptions).toHaveLength(1);
    const html = await at.run('attachment', '--exceptions', '--format', 'html', '--today', today);
    expect(html.out).toContain('<dd>Tillgänglighetsrådet</dd>');

    const check = await at.run('check', '--no-axe', '--today', today);
    expect(check.out).toContain('bilagor/karta.pdf: Har hinder som ett undantag gäller för.');
    expect(check.code).toBe(0);
  });
});

describe('klarmall check with attachments', () => {
  it('says where in the template and where in the file, and the verdict on the file', async () => {
    at.write(
      'templates/local/a.mall.yaml',
      template()
        .replace('contact: unit', 'contact: Ring oss.\nchannels: [staff]')
        .replace('{{unit.name}}', 'mottagningen')
        .concat(
          'attachments:\n  - file: bilagor/karta.png\n    title: Karta\n    textEquivalent: Vi finns i hus 4.\n  - file: bilagor/brev.pdf\n    title: Brev\n',
        ),
    );
    at.write('bilagor/karta.png', buildPng({ drawing: signPicture() }));
    at.write('bilagor/brev.pdf', partlyTagged());
    const { out, code } = await at.runWith({ columns: 100 }, 'check', '--no-axe', '--today', today);
    expect(out).toContain('bilagan 2, filen bilagor/brev.pdf, sida 1');
    expect(out).toContain(
      'bilagor/karta.png: Klarmall hittade inga hinder. En människa behöver också granska filen.',
    );
    expect(out).toContain('bilagor/brev.pdf: Stoppad.');
    expect(code).toBe(1);
    const json = JSON.parse((await at.run('check', '--no-axe', '--today', today, '--format', 'json')).out);
    expect(json.attachments[0]).toEqual({
      template: 'local/a',
      file: 'bilagor/karta.png',
      verdict: 'unreviewed',
      sha256: createHash('sha256')
        .update(buildPng({ drawing: signPicture() }))
        .digest('hex'),
      words: 'Klarmall hittade inga hinder. En människa behöver också granska filen',
    });
    expect(out).toContain(json.attachments[0].sha256);
    const ajv = new Ajv({ strict: false, schemas: [schemaOf('finding'), schemaOf('template')] });
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../packages/report/report.schema.json'), 'utf8'),
    );
    const validate = ajv.compile(schema);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('klarmall attachment --ocr', () => {
  const picture = () => at.write('skylt.png', buildPng({ drawing: signPicture() }));
  /** A stand-in for tesseract: it knows its languages, and reads every picture in the same way. */
  const tesseract = (languages: string, reading: string) => {
    const answer = `#!/bin/sh\nif [ "$1" = --list-langs ]; then printf '${languages}'; else ${reading}; fi\n`;
    at.write('bin/tesseract', answer);
    chmodSync(join(at.root, 'bin/tesseract'), 0o755);
    return { env: { PATH: `${join(at.root, 'bin')}:/usr/bin:/bin` } };
  };
  const swedish = 'List of available languages (2):\\neng\\nswe\\n';

  it('says what stands in a picture and drafts the text for it', async () => {
    picture();
    const around = tesseract(swedish, "printf 'Ingång B\\nÖppet var-\\ndagar 8–16\\n'");
    const { out, error } = await at.runWith(around, 'attachment', '--ocr', 'skylt.png');
    expect(error).toBe('');
    expect(out).toContain('Text i bilden');
    expect(out).toContain('textEquivalent: "Ingång B Öppet vardagar 8–16"');
    const plain = await at.run('attachment', 'skylt.png');
    expect(plain.out).not.toContain('textEquivalent: "');
    const page = await at.runWith(around, 'attachment', '--ocr', '--format', 'html', 'skylt.png');
    expect(page.out).toContain('Öppet vardagar 8–16');
  });

  it('tells programs the text, its draft and the next step', async () => {
    picture();
    at.write('brev.pdf', untagged());
    const around = tesseract(swedish, "printf 'Ingång B\\n'");
    const { out } = await at.runWith(
      around,
      'attachment',
      '--ocr',
      '--format',
      'json',
      'brev.pdf',
      'skylt.png',
    );
    const report: AttachmentJson = JSON.parse(out);
    expect(
      new Ajv({ strict: false, schemas: [schemaOf('finding')] }).validate(
        schemaOf('attachment-report'),
        report,
      ),
    ).toBe(true);
    const [letter, sign] = report.files;
    expect(letter?.nextStep).toBe('Exportera om från originalet med taggar.');
    expect(letter).not.toHaveProperty('pictureText');
    expect(sign).toMatchObject({ pictureText: 'Ingång B', textEquivalent: 'Ingång B' });
  });

  it('reads the pictures of a document that hold text, as graymaps that are gone afterwards', async () => {
    const scan = textPictures['a scan in two shades']?.();
    if (scan === undefined) throw new Error('There is no such picture.');
    const { width, height, pixels } = scan;
    const dict = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`;
    at.write(
      'skannat.pdf',
      buildDocument({
        content: '/Artifact BMC q 595 0 0 842 0 0 cm /Im Do Q EMC',
        resources: { XObject: '<< /Im @image >>' },
        objects: { image: { dict, data: pixels } },
      }),
    );
    const around = tesseract(
      swedish,
      'echo "$1" >> lästa; head -c 2 "$1" >> lästa; printf "Ring var-\\ndag morgon\\n"',
    );
    const { out } = await at.runWith(around, 'attachment', '--ocr', 'skannat.pdf');
    expect(out).toContain('Text i filens bilder');
    expect(out).toContain('textEquivalent: "Ring vardag morgon"');
    const [file = '', kind] = readFileSync(join(at.root, 'lästa'), 'utf8').split('\n');
    expect(kind).toBe('P5');
    expect(existsSync(file)).toBe(false);
  });

  it('hides personal numbers that stand in a picture', async () => {
    picture();
    const around = tesseract(swedish, "printf '19121212-1212\\n'");
    const { out } = await at.runWith(around, 'attachment', '--ocr', 'skylt.png');
    expect(out).toContain('19121212-****');
    expect(out).not.toContain('19121212-1212');
  });

  it('says when a picture holds no text, and when it could not be read', async () => {
    picture();
    const empty = await at.runWith(tesseract(swedish, 'true'), 'attachment', '--ocr', 'skylt.png');
    expect(empty.out).toContain('Tesseract hittade ingen text i bilden.');
    const failed = await at.runWith(tesseract(swedish, 'exit 1'), 'attachment', '--ocr', 'skylt.png');
    expect(failed.error).toContain('Tesseract kunde inte läsa skylt.png.');
    expect(failed.out.split('\n')[0]).toBe('skylt.png');
  });

  it('says what to install when tesseract is missing, or cannot read Swedish', async () => {
    picture();
    const nothing = { env: { PATH: join(at.root, 'nowhere') } };
    const absent = await at.runWith(nothing, 'attachment', '--ocr', 'skylt.png');
    expect(absent).toMatchObject({ code: 2, out: '' });
    expect(absent.error).toContain('tesseract-ocr-swe');
    const english = await at.runWith(tesseract('eng\\n', 'true'), 'attachment', '--ocr', 'skylt.png');
    expect(english.code).toBe(2);
    expect(english.error).toContain('kan inte läsa svenska');
  });
});
