import { inflateNode } from './filters/node-inflate.ts';
import { type InspectOptions, inspectPdf } from './inspect.ts';
import type { PdfReport } from './report.ts';
import { workClock } from './work-clock.ts';

export * from './index.ts';
export { inflateNode, workClock };

/** {@link inspectPdf} with Node's zlib, and a clock that counts the work of this process. */
export function inspect(bytes: Uint8Array, options: Partial<InspectOptions> = {}): PdfReport {
  return inspectPdf(bytes, { inflate: inflateNode, clock: workClock(), ...options });
}
