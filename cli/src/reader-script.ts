import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from './io.ts';

/** The script as the bundle made it: beside the program, its parts, or its source. */
const places = ['./read-before-sending.js', '../read-before-sending.js', '../dist/read-before-sending.js'];

/** What runs on the page Läs före Skicka. */
export function readerScript(): string {
  const source = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((path) => existsSync(path));
  if (source === undefined) throw new UsageError('Sidan är inte byggd. Kör npm run bundle.');
  return readFileSync(source, 'utf8');
}
