export { inflateNode } from '@klarmall/pdf/node';
export * from '../index.ts';
export { type PdfjsLimits, pdfjsReader } from './pdfjs-reader.ts';
