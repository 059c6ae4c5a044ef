export { inflateNode } from '@klarmall/pdf/node';
export * from '../index.ts';
export { type Gate, type GateSettings, openGate } from './gate.ts';
export type { GateOptions } from './gate-messages.ts';
export { PdfjsReader } from './pdfjs-reader.ts';
