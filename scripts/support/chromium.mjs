import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium on this computer; CHROMIUM_PATH wins. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return places.find((place) => existsSync(place));
}

function apt(...args) {
  return spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status;
}

/** Installs Chromium where that takes no question (Debian and its kin, as root), and says loudly when it cannot. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the tests in a real browser …');
    if (apt('update') === 0 && apt('install', '-y', '--no-install-recommends', 'chromium') === 0) {
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  console.error(
    [
      '',
      '!!! NO CHROMIUM: the tests in a real browser will not run.',
      '!!! Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.',
      '',
    ].join('\n'),
  );
  return undefined;
}
