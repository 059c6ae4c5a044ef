import { serveFiles } from '@klarmall/attachments/node';
import { type GateQuestion, inspectAttachment } from '../inspect-attachment.ts';

// Runs in a process of its own that the gate may end at any time: only findings and facts come out of it.
serveFiles<GateQuestion>(inspectAttachment);
