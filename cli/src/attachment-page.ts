import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Io, UsageError } from './io.ts';

/** The page as the bundle script made it: beside the program, its parts, or its source. */
const places = ['./attachment-page.html', '../attachment-page.html', '../dist/attachment-page.html'];

/** Where the page holds the largest file that the channel takes. */
const limitMark = /(<meta name="klarmall-size-limit" content=")\d+(")/;

/**
 * The page "Kontrollera bilaga" for a file that the user names.
 * @param sizeLimit the largest file that the channel takes, in bytes.
 */
export function attachmentPage(
  given: string,
  sizeLimit: number,
  io: Io,
): { readonly path: string; readonly html: string } {
  const source = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((path) => existsSync(path));
  if (source === undefined) throw new UsageError('Sidan är inte byggd. Kör npm run bundle.');
  const html = readFileSync(source, 'utf8').replace(limitMark, `$1${sizeLimit}$2`);
  return { path: resolve(io.cwd, given), html };
}
