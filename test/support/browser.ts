import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The browser of this computer: nothing is downloaded for the tests. */
export const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export const hasBrowser = existsSync(browserPath);

/** Chromium, to be closed by whoever opens it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
}
