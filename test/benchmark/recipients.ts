import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, klarmall, report, runOnce, seconds, today } from './measure.ts';

const rows = 100_000;

/** A list as it comes out of a record system: a name, a number with the blank in its year, a phone number. */
function list(): string {
  const lines = ['Namn;Personnummer;Telefon'];
  for (let index = 0; index < rows; index += 1) {
    const day = String((index % 28) + 1).padStart(2, '0');
    const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0');
    const year = 30 + (Math.floor(index / 336) % 70);
    // Counted up whatever the check digit: most are wrong, and so nobody's.
    const last = String(index % 10_000).padStart(4, '0');
    lines.push(`Namn ${index};19 ${year}${month}${day}-${last};070-174 06 05`);
  }
  return lines.join('\r\n');
}

/** A list of 100 000 rows, read, judged and written. */
export function measureRecipients(): void {
  const root = join(folder, 'recipients');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'lista.csv'), list());
  const costs = [1, 2, 3].map((run) =>
    runOnce(
      klarmall,
      ['recipients', 'lista.csv', '--today', today, '--format', 'json', '--out', `ut-${run}`],
      root,
    ),
  );
  const best = Math.min(...costs.map(({ cpu }) => cpu));
  report(
    `recipients, ${rows} rows`,
    seconds(best),
    '1 s',
    `${Math.max(...costs.map(({ memory }) => memory)).toFixed(0)} MB`,
  );
}
