import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../cli/src/run.ts';

// Draws README's picture, and writes its sample, from what the command really says: `npm run picture`, and with all that is generated.

const letter = 'Vi erhåller din ansökan skyndsamt.\n';
const root = join(import.meta.dirname, '..');
const picturePath = 'docs/bilder/klarmall-text.svg';
const readmePath = 'README.md';
const columns = 76;
const size = { font: 14, line: 19, character: 8.43, margin: 20, bar: 30 };

/** What each SGR code (ECMA-48 8.3.117) that we write means for the words after it. */
const styles: Readonly<Record<number, string>> = {
  1: 'font-weight="700"',
  2: 'fill="#8b949e"',
  31: 'fill="#ff7b72"',
  32: 'fill="#7ee787"',
  33: 'fill="#e3b341"',
  34: 'fill="#79c0ff"',
  35: 'fill="#d2a8ff"',
  36: 'fill="#76e3ea"',
  90: 'fill="#8b949e"',
};
/** The codes that end what others began. */
const ends: Readonly<Record<number, readonly number[]>> = { 22: [1, 2], 39: [31, 32, 33, 34, 35, 36, 90] };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** One line of the terminal as an SVG text element. `active` are the codes in force, which it leaves as they are after it. */
function drawnLine(line: string, index: number, active: Set<number>): string {
  const spans = line.split('\u001b[').map((part, at) => {
    const [, codes = '', text = part] = (at === 0 ? undefined : /^([\d;]*)m([\s\S]*)$/.exec(part)) ?? [];
    for (const code of codes.split(';').filter(Boolean).map(Number)) {
      if (code === 0) active.clear();
      for (const ended of ends[code] ?? []) active.delete(ended);
      if (styles[code] !== undefined) active.add(code);
    }
    if (text === '') return '';
    const style = [...active].map((code) => styles[code]).join(' ');
    return style === '' ? escaped(text) : `<tspan ${style}>${escaped(text)}</tspan>`;
  });
  const y = size.bar + size.margin + index * size.line;
  return `<text x="${size.margin}" y="${y}" xml:space="preserve">${spans.join('')}</text>`;
}

/** What `klarmall text brev.txt` writes on a screen, in colour or without. */
async function answer(color: boolean): Promise<string> {
  let output = '';
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-picture-'));
  const terminal = (write: (text: string) => void) => ({ write, isTTY: true, columns });
  try {
    writeFileSync(join(folder, 'brev.txt'), letter);
    const code = await run(['text', 'brev.txt', '--today', '2026-11-30'], {
      cwd: folder,
      env: color ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' },
      now: () => 0,
      readInput: async () => new Uint8Array(),
      home: folder,
      npm: async () => ({ status: 1, output: '' }),
      watch: () => ({ next: async () => undefined, isWaiting: () => false }),
      product: () => undefined,
      stdout: terminal((text) => {
        output += text;
      }),
      stderr: terminal(() => undefined),
    });
    if (code > 1) throw new Error(`klarmall text brev.txt ended with ${code}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return output.trimEnd();
}

function picture(output: string): string {
  const lines = ['$ npx klarmall text brev.txt', '', ...output.split('\n')];
  const active = new Set<number>();
  const width = Math.ceil(columns * size.character + 2 * size.margin);
  const height = size.bar + size.margin + lines.length * size.line + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="klarmall text brev.txt">
<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>
<g fill="#30363d"><circle cx="22" cy="18" r="6"/><circle cx="42" cy="18" r="6"/><circle cx="62" cy="18" r="6"/></g>
<g fill="#e6edf3" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${size.font}">
${lines.map((line, index) => drawnLine(line, index, active)).join('\n')}
</g>
</svg>
`;
}

/** The first finding, which stands in README between the command and the next paragraph. */
async function readme(): Promise<string> {
  const [first = ''] = (await answer(false)).split(/\n\n(?=\S)/);
  const sample = `\`\`\`text\n${first}\n\`\`\``;
  return readFileSync(join(root, readmePath), 'utf8').replace(/```text\nRåd[\s\S]*?\n```/, () => sample);
}

/** README and its picture as they are to be, by path from the repository's root. */
export async function pictureFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    [picturePath, picture(await answer(true))],
    [readmePath, await readme()],
  ]);
}

if (import.meta.filename === process.argv[1])
  for (const [path, text] of await pictureFiles()) writeFileSync(join(root, path), text);
