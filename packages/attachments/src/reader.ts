export { inflatePortable } from '@klarmall/pdf';
export {
  type NamedDemands,
  type ReadingMeans,
  readAttachment,
  type SecondReader,
} from './read-attachment.ts';
