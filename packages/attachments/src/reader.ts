export { inflatePortable } from '@klarmall/pdf';
export { type NamedDemands, readAttachment } from './read-attachment.ts';
export type { ReadingMeans, SecondReader } from './reading-means.ts';
