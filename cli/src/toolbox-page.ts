import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attachmentSizeLimit } from '@klarmall/check/node';
import { UsageError } from './io.ts';

/** The page as the bundle script made it: beside the program, its parts, or its source. */
const places = ['./klarmall.html', '../klarmall.html', '../dist/klarmall.html'];

/** Where the page holds the largest file that the channel takes, and the tool that it opens with. */
const limitMark = /(<meta name="klarmall-size-limit" content=")\d+(")/;
const startMark = /(<meta name="klarmall-start" content=")\w+(")/;

/**
 * The toolbox, one page that works without anything else.
 * @param start the id of the tool that it opens with.
 */
export function toolboxPage(start: 'brev' | 'bilaga'): string {
  const source = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((path) => existsSync(path));
  if (source === undefined) throw new UsageError('Sidan är inte byggd. Kör npm run bundle.');
  return readFileSync(source, 'utf8')
    .replace(limitMark, `$1${attachmentSizeLimit}$2`)
    .replace(startMark, `$1${start}$2`);
}
