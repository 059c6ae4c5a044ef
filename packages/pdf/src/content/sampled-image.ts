import type { PdfDocument } from '../document/document.ts';
import { identityMatrix, type Matrix, multiply } from '../geometry.ts';
import { isArray, PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import type { ImageSource } from './events.ts';

/**
 * A shading whose colours are the samples of a function of place is an image (ISO 32000-1, 8.7.4.5.2 and 7.10.2).
 * @returns the image, and the matrix from its unit square to the space of the shading; undefined for all other shadings.
 */
export function sampledImage(
  document: PdfDocument,
  shading: PdfDict,
): { readonly image: ImageSource; readonly matrix: Matrix } | undefined {
  if (document.getNumber(shading, 'ShadingType') !== 1) return undefined;
  const stream = document.get(shading, 'Function');
  if (!(stream instanceof PdfStream) || document.getNumber(stream.dict, 'FunctionType') !== 0)
    return undefined;
  const [width, height] = numbersOf(document, stream.dict.get('Size'));
  if (width === undefined || height === undefined) return undefined;
  const dict = new PdfDict(
    new Map<string, PdfValue>([
      ['Width', width],
      ['Height', height],
      ['BitsPerComponent', stream.dict.get('BitsPerSample')],
      ['ColorSpace', shading.get('ColorSpace')],
      ['Decode', stream.dict.get('Decode')],
    ]),
  );
  const [left = 0, right = 1, bottom = 0, top = 1] = numbersOf(document, shading.get('Domain'));
  const [a, b, c, d, e, f] = numbersOf(document, shading.get('Matrix'));
  const own: Matrix = f === undefined ? identityMatrix : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
  // The first row of samples is the lowest of the domain, and of an image the uppermost.
  const placed: Matrix = [right - left, 0, 0, bottom - top, left, top];
  return { image: { dict, stream, data: undefined }, matrix: multiply(placed, own) };
}

function numbersOf(document: PdfDocument, written: PdfValue): readonly (number | undefined)[] {
  const value = document.resolve(written);
  return (isArray(value) ? value : []).map((item) => {
    const number = document.resolve(item);
    return typeof number === 'number' ? number : undefined;
  });
}
