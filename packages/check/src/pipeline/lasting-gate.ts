import type { AttachmentReport } from '../gate/attachment-report.ts';
import type { Gate } from '../gate/node/index.ts';

/** How many files' reports are kept. */
const most = 200;

/** Whether all of a file was read: what was said of another may be another the next time. */
function isWhole({ conformance, facts }: AttachmentReport): boolean {
  return conformance !== null || facts.image !== undefined;
}

/**
 * A gate that stays open from one check to the next, and says of a file what it has said of the same bytes before. Its
 * readers are heavy: nothing is loaded or started before the first file.
 */
export class LastingGate {
  #gate: Gate | undefined;
  readonly #said = new Map<string, AttachmentReport>();

  /** The gate, opened by whoever asks first. */
  async open(): Promise<Gate> {
    if (this.#gate) return this.#gate;
    const { openGate } = await import('../gate/node/index.ts');
    this.#gate ??= openGate();
    return this.#gate;
  }

  /** What was said under a key, which names the bytes and all that the report rests on beside them. */
  said(key: string): AttachmentReport | undefined {
    return this.#said.get(key);
  }

  /** Keeps a report for the next check, and lets go of the oldest. */
  keep(key: string, report: AttachmentReport): void {
    if (!isWhole(report)) return;
    this.#said.delete(key);
    this.#said.set(key, report);
    for (const [oldest] of this.#said) {
      if (this.#said.size <= most) break;
      this.#said.delete(oldest);
    }
  }

  /** Ends the processes. Whoever made it calls this; it opens again when it is asked. */
  close(): void {
    this.#gate?.close();
    this.#gate = undefined;
  }
}
