import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AttachmentReport } from '../attachment-report.ts';
import type { GateOptions } from './gate-messages.ts';
import { GateSlot, type SlotLimits } from './gate-slot.ts';

export interface GateSettings extends Partial<SlotLimits> {
  /** Files that are read at once; by the number of processors unless said. */
  readonly width?: number;
}

/** The gate as Node runs it: each file in a process that can be ended, several files at once. */
export interface Gate {
  /** Files that are read at once. Further ones wait for their turn. */
  readonly width: number;
  /** As `inspectAttachment`, but never over the limits: what is not read within them is stopped. */
  inspect(bytes: Uint8Array, options: GateOptions): Promise<AttachmentReport>;
  /** Ends the processes. Whoever opened the gate calls it. */
  close(): void;
}

const mostAtOnce = 4;

const defaultLimits: SlotLimits = {
  milliseconds: 5_000,
  megabytes: 320,
  pdfjs: true,
  script: fileURLToPath(new URL('./gate-worker.mjs', import.meta.url)),
};

/** Opens a gate. Nothing starts before the first file. */
export function openGate(settings: GateSettings = {}): Gate {
  const { width = Math.max(1, Math.min(mostAtOnce, availableParallelism() - 1)), ...limits } = settings;
  const slots = Array.from({ length: width }, () => new GateSlot({ ...defaultLimits, ...limits }));
  const free = [...slots];
  const waiting: ((slot: GateSlot) => void)[] = [];
  const taken = (): Promise<GateSlot> => {
    const slot = free.pop();
    return slot === undefined
      ? new Promise((resolve) => {
          waiting.push(resolve);
        })
      : Promise.resolve(slot);
  };
  return {
    width,
    async inspect(bytes, options) {
      const slot = await taken();
      try {
        return await slot.inspect(bytes, options);
      } finally {
        const next = waiting.shift();
        if (next === undefined) free.push(slot);
        else next(slot);
      }
    },
    close() {
      for (const slot of slots) slot.close();
    },
  };
}
