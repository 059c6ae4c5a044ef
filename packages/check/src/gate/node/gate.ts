import { fileURLToPath } from 'node:url';
import { openPool, type PoolSettings, type Unanswered } from '@klarmall/attachments/node';
import type { AttachmentReport } from '../attachment-report.ts';
import type { GateQuestion } from '../inspect-attachment.ts';
import { absentReport, endedReport } from '../unread-report.ts';

export type GateSettings = Partial<PoolSettings>;

/** The gate as Node runs it: each file in a process that can be ended, several files at once. */
export interface Gate {
  /** Files that are read at once. Further ones wait for their turn. */
  readonly width: number;
  /** As `inspectAttachment`, but never over the limits: what is not read within them is stopped. */
  inspect(bytes: Uint8Array, question: GateQuestion): Promise<AttachmentReport>;
  /** Ends the processes. Whoever opened the gate calls it. */
  close(): void;
}

/** What a file is shows in its first bytes. */
const startLength = 65_536;

function unanswered(
  bytes: Uint8Array,
  { fileName, profile = 'en301549' }: GateQuestion,
  why: Unanswered,
): AttachmentReport {
  if (why === 'notStarted') return absentReport({ fileName, profile }, { message: why });
  return endedReport({ start: bytes.subarray(0, startLength), size: bytes.length, fileName, profile }, why);
}

/** Opens a gate. Nothing starts before the first file. */
export function openGate(settings: GateSettings = {}): Gate {
  const script = fileURLToPath(new URL('./gate-worker.mjs', import.meta.url));
  const pool = openPool<GateQuestion, AttachmentReport>({ script, ...settings }, unanswered);
  return {
    width: pool.width,
    inspect: (bytes, question) => pool.ask(bytes, question),
    close: () => pool.close(),
  };
}
