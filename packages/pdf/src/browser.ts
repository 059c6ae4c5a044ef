import { inflatePortable } from './filters/inflate.ts';
import { type InspectOptions, inspectPdf } from './inspect.ts';
import type { PdfReport } from './report.ts';

export * from './index.ts';

/** {@link inspectPdf} with nothing but JavaScript, for browsers: synchronous, no network. */
export function inspect(bytes: Uint8Array, options: Partial<InspectOptions> = {}): PdfReport {
  return inspectPdf(bytes, { inflate: inflatePortable, clock: () => performance.now(), ...options });
}
