import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SecondReader } from '../pdf/second-reader.ts';

/** What the child process may cost. */
export interface PdfjsLimits {
  /** Wall-clock time until it is ended. */
  readonly milliseconds: number;
  /** Its heap, in megabytes. */
  readonly megabytes: number;
  /** Characters of output that are kept; more is taken for a failure. */
  readonly characters: number;
}

const defaultLimits: PdfjsLimits = { milliseconds: 10_000, megabytes: 256, characters: 20_000_000 };

/**
 * Reads text with pdf.js in a child process with time and memory limits, so that no file can hold up or end the caller.
 * @param child the script that the process runs; bundles name their copy.
 * @returns a reader that gives the text of each page, or undefined when pdf.js could not read the file within the limits.
 */
export function pdfjsReader(
  limits: Partial<PdfjsLimits> = {},
  child = fileURLToPath(new URL('./pdfjs-child.mjs', import.meta.url)),
): SecondReader {
  const { milliseconds, megabytes, characters } = { ...defaultLimits, ...limits };
  return (bytes) =>
    new Promise((resolve) => {
      const process = spawn(globalThis.process.execPath, [`--max-old-space-size=${megabytes}`, child], {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: {},
      });
      let output = '';
      const end = (pages: readonly string[] | undefined) => {
        clearTimeout(timer);
        process.kill('SIGKILL');
        resolve(pages);
      };
      const timer = setTimeout(() => end(undefined), milliseconds);
      process.on('error', () => end(undefined));
      process.on('close', (code) => end(code === 0 ? pagesOf(output) : undefined));
      process.stdout.setEncoding('utf8');
      process.stdout.on('data', (part: string) => {
        output += part;
        if (output.length > characters) end(undefined);
      });
      // The child may end before it has read everything.
      process.stdin.on('error', () => undefined);
      process.stdin.end(bytes);
    });
}

function pagesOf(output: string): readonly string[] | undefined {
  try {
    const pages: unknown = JSON.parse(output);
    return Array.isArray(pages) && pages.every((page) => typeof page === 'string') ? pages : undefined;
  } catch {
    return undefined;
  }
}
