export { inflatePortable } from '@klarmall/pdf';
export * from './index.ts';
