import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { today, type Workspace, workspace } from './support.ts';

let at: Workspace;
beforeEach(() => {
  at = workspace();
});
afterEach(() => at.remove());

const recipients = (...args: readonly string[]) => at.run('recipients', '--today', today, ...args);

// The numbers are from Skatteverket's open list of test numbers.
const numbers = ['19850714-2399', '19800913-2385', '20160805-2385', '19701063-2391', '19121212-1212'];
const list = `Namn;Personnummer
Tolvan Tolvansson;19 850714-2399
Åsa;198009132385
Barnet;20160805-2385
Felskriven;19990101-0101
Åsa igen;800913-2385
Ingen;
Tillfällig;19701063-2391
`;

/** Every file under a folder, with its text. */
function filesUnder(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'utf8')] as const);
}

describe('klarmall recipients', () => {
  it('says by line what was changed, what is asked and what is left out', async () => {
    at.write('lista.csv', list);
    const { code, out, error } = await recipients('lista.csv');
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toBe(`3 nummer är klara att skicka till. 2 nummer behöver granskas. 2 rader är inte med.

lista.csv: numren är lästa ur kolumn 2.

Granska (1): Kontrollsiffran stämmer inte. Är något felskrivet? Jämför med journalen.
  rad 5

Granska (1): Personen är under 18 år. Vem ska läsa meddelandet?
  rad 4

Inte med (1): Samma nummer står tidigare. Det är med en gång.
  rad 6

Inte med (1): Det står inget nummer på raden.
  rad 7

Ändrat (1): Mellanslag borttaget
  rad 2

Ändrat (1): Skrivet med tolv siffror och bindestreck
  rad 3

Inget är skrivet. Skriv listorna med --out och en låst, behörighetsstyrd mapp.
`);
  });

  it('writes lists that only their owner can read, and nothing else', async () => {
    at.write('lista.csv', list);
    const { out } = await recipients('lista.csv', '--out', 'låst');
    expect(out).toContain('Skrev låst/mottagare-1.txt\nSkrev låst/granska-1.txt');
    expect(out).toContain('låst, behörighetsstyrd mapp');
    expect(readdirSync(join(at.root, 'låst')).sort()).toEqual(['granska-1.txt', 'mottagare-1.txt']);
    expect(at.read('låst/mottagare-1.txt')).toBe('19850714-2399\r\n19800913-2385\r\n19701063-2391\r\n');
    expect(at.read('låst/granska-1.txt')).toBe('20160805-2385\r\n19990101-0101\r\n');
    for (const name of ['mottagare-1.txt', 'granska-1.txt'])
      expect(statSync(join(at.root, 'låst', name)).mode & 0o777).toBe(0o600);
    expect(statSync(join(at.root, 'låst')).mode & 0o777).toBe(0o700);
  });

  it('divides long lists, takes several files and standard input', async () => {
    const digits = (index: number) => String(1000 + index);
    at.write('a.txt', Array.from({ length: 300 }, (_, index) => `19800101-${digits(index)}`).join('\n'));
    const input = Array.from({ length: 300 }, (_, index) => `19810101-${digits(index)}`).join('\r\n');
    const { out, code } = await at.runWith(
      { input },
      ...['recipients', '--today', today, 'a.txt', '-', '--out', 'ut', '--format', 'json'],
    );
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.counts).toMatchObject({ rows: 600, leftOut: 0 });
    const sizes = report.lists.map(({ numbers: count }: { numbers: number }) => count);
    expect(Math.max(...sizes)).toBe(250);
    expect(report.lists.map(({ file }: { file: string }) => file)).toEqual(
      report.lists.map(({ kind }: { kind: string }, index: number) => {
        const isFirst = kind === 'ready';
        const ready = report.lists.filter((one: { kind: string }) => one.kind === 'ready').length;
        return `ut/${isFirst ? 'mottagare' : 'granska'}-${isFirst ? index + 1 : index + 1 - ready}.txt`;
      }),
    );
    const written = filesUnder(join(at.root, 'ut')).flatMap(([, text]) => text.trim().split('\r\n'));
    expect(new Set(written).size).toBe(600);
  });

  it('ends with 0 when every number is ready, and speaks English', async () => {
    at.write('lista.txt', `${numbers[0]}\n${numbers[1]}\n`);
    const { code, out } = await recipients('lista.txt', '--out', 'locked', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('2 numbers are ready.');
    expect(readdirSync(join(at.root, 'locked'))).toEqual(['recipients-1.txt']);
  });

  it('refuses a git work tree, also through folders that are not there yet', async () => {
    at.write('lista.txt', `${numbers[0]}\n`);
    mkdirSync(join(at.root, 'projekt/.git'), { recursive: true });
    for (const out of ['projekt', 'projekt/ny/mapp']) {
      const { code, error } = await recipients('lista.txt', '--out', out);
      expect(code).toBe(2);
      expect(error).toContain(`Välj en låst, behörighetsstyrd mapp utanför: ${out}`);
    }
    expect(readdirSync(join(at.root, 'projekt'))).toEqual(['.git']);
  });

  it('never writes over a file, and leaves none half done', async () => {
    at.write('lista.csv', list);
    at.write('ut/granska-1.txt', 'viktigt');
    const { code, error } = await recipients('lista.csv', '--out', 'ut');
    expect(code).toBe(2);
    expect(error).toContain('redan en lista med samma namn');
    expect(filesUnder(join(at.root, 'ut')).map(([, text]) => text)).toEqual(['viktigt']);
    at.write('fil', '');
    expect((await recipients('lista.csv', '--out', 'fil')).error).toContain('fil där mappen ska vara');
  });

  it('writes nothing when a file cannot be read, and says what to do', async () => {
    at.write('lista.txt', `${numbers[0]}\n`);
    at.write('brev.pdf', '%PDF-1.7');
    const { code, out } = await recipients('lista.txt', 'brev.pdf', '--out', 'ut');
    expect(code).toBe(1);
    expect(out).toContain('brev.pdf: Filen är ett dokument och ingen lista.');
    expect(out).toContain('Inga listor är skrivna');
    expect(readdirSync(at.root).sort()).toEqual(['brev.pdf', 'lista.txt']);
  });

  it.each([[['saknas.txt']], [['.']], [['--format', 'csv']]])('ends with 2 for %j', async (args) => {
    expect((await recipients(...args)).code).toBe(2);
  });

  it('echoes no number, whatever goes wrong and wherever it stands', async () => {
    const planted = [...numbers, '19990101-0101'];
    const text = `${list}${planted.join('\n')}\nflera ${planted.join(' ')}\n"${planted[0]}`;
    at.write('lista.csv', text);
    at.write(`${numbers[0]}.txt`, planted.join('\n'));
    at.write(`${numbers[1]}.pdf`, `%PDF-1.7 ${numbers[1]}`);
    at.write(`upptagen/${numbers[0]}`, '');
    const runs = await Promise.all(
      [
        ['lista.csv'],
        ['lista.csv', '--format', 'json', '--out', 'ut'],
        ['lista.csv', '--out', 'ut'],
        [`${numbers[0]}.txt`, `${numbers[1]}.pdf`, 'lista.csv', '--lang', 'en'],
        [`${numbers[0]}.txt`, '--format', 'json', '--out', `till-${numbers[2]}`],
        [`${numbers[3]}.txt`],
        ['lista.csv', '--out', `upptagen/${numbers[0]}/inne`],
        ['lista.csv', '--out', `upptagen/${numbers[0]}`],
      ].map((args) => recipients(...args)),
    );
    const said = runs.map(({ out, error }) => out + error).join('\n');
    for (const number of planted) {
      expect(said).not.toContain(number);
      expect(said).not.toContain(number.replace('-', ''));
      expect(said).not.toContain(number.slice(2));
    }
    expect(said).not.toContain('Tolvansson');
  });

  it('writes JSON that its schema describes', async () => {
    at.write('lista.csv', list);
    at.write('brev.pdf', '%PDF-1.7');
    const path = join(import.meta.dirname, '../../schemas/recipients-report.schema.json');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')));
    for (const args of [['lista.csv'], ['lista.csv', 'brev.pdf'], ['lista.csv', '--out', 'ut']]) {
      const { out } = await recipients(...args, '--format', 'json');
      expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('answers for the lists that can be read, writes none, and names the one that cannot', async () => {
    at.write('lista.csv', list);
    const { code, out, error } = await recipients(
      'lista.csv',
      'saknas.csv',
      '--out',
      'ut',
      '--format',
      'json',
    );
    expect(code).toBe(2);
    expect(error).toContain('saknas.csv');
    expect(JSON.parse(out).lists.every(({ file }: { file: string | null }) => file === null)).toBe(true);
  });
});
