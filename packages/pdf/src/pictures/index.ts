// What pictures hold, by their pixels: rows of letters or none.
export type { DecodeImage, EncodedImage } from './decode-image.ts';
export type { GrayPicture } from './gray-picture.ts';
export { lumaOf, shrink } from './gray-picture.ts';
export { type PictureReading, readPicture } from './read-picture.ts';
export { grayOf, type SampleLayout } from './samples.ts';
export type { ShadeRange } from './shades.ts';
export type { TextLine } from './text-lines.ts';
