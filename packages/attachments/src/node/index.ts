export { inflateNode, workClock } from '@klarmall/pdf/node';
export * from '../reader.ts';
export { PdfjsReader } from './pdfjs-reader.ts';
export { openPool, type Pool, type PoolSettings } from './pool.ts';
export { serveFiles } from './serve-files.ts';
export type { Unanswered } from './slot.ts';
