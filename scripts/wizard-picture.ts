import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

// Takes README's first picture: a letter on its way through the wizard, in the page as it is built. `npm run picture:wizard`.

const letter = `Ögonmottagningen
Tel 08-465 004 10

                                        Tolvan Tolvansson
                                        Påhittade gatan 12
                                        123 45 EKDALEN

Kallelse till ögonundersökning
==============================

Du är välkommen tisdag 8 december 2026 klockan 13.30 hos doktor Provström.

Om undersökningen
=================

Vi undersöker dina ögon. Du erhåller svar skyndsamt.

Ta med legitimation.
`;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'klarmall-picture-'));
const page = join(folder, 'klarmall.html');

try {
  execFileSync(process.execPath, [join(root, 'scripts/support/toolbox.mjs'), page]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 900, height: 900 }, deviceScaleFactor: 1.5 });
    await tab.goto(`${pathToFileURL(page).href}#brev`);
    await tab.setInputFiles('#letter-files', {
      name: 'kallelse.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(letter),
    });
    for (let step = 1; step < 6; step += 1) {
      await tab.getByText(`Steg ${step} av 7`).waitFor();
      await tab.getByRole('button', { name: 'Nästa' }).click();
    }
    await tab.getByRole('group').first().waitFor();
    await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab.screenshot({ path: join(root, 'docs/bilder/gor-om-ett-brev.png') });
  } finally {
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}
