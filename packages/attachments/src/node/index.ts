export * from '../index.ts';
export { type PdfjsLimits, pdfjsReader } from './pdfjs-reader.ts';
