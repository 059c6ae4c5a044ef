import { inflateNode } from './filters/node-inflate.ts';
import { type InspectOptions, inspectPdf } from './inspect.ts';
import type { PdfReport } from './report.ts';

export * from './index.ts';
export { inflateNode };

/** {@link inspectPdf} with Node's zlib and clock. */
export function inspect(bytes: Uint8Array, options: Partial<InspectOptions> = {}): PdfReport {
  return inspectPdf(bytes, { inflate: inflateNode, clock: () => performance.now(), ...options });
}
