import {
  type DecodeImage,
  type GrayPicture,
  grayOf,
  type Inflate,
  lumaOf,
  type PictureReading,
  readPicture,
  undoPredictor,
} from '@klarmall/pdf';
import { asText } from '../file/file-kind.ts';
import type { ImageFacts } from './image-facts.ts';

/** Larger pictures, in pixels, are not looked into. */
const mostPixels = 100_000_000;

/** Samples of a pixel by colour type (W3C PNG, 11.2.1). */
const samples: Readonly<Record<number, { readonly components: number; readonly alpha: boolean }>> = {
  0: { components: 1, alpha: false },
  2: { components: 3, alpha: false },
  3: { components: 1, alpha: false },
  4: { components: 2, alpha: true },
  6: { components: 4, alpha: true },
};

/** Looks whether a picture holds text; undefined when its pixels cannot be had. */
export async function readPixels(
  bytes: Uint8Array,
  image: ImageFacts,
  { inflate, decodeImage }: { readonly inflate: Inflate; readonly decodeImage?: DecodeImage },
): Promise<PictureReading | undefined> {
  const { kind, width, height } = image;
  if (width * height > mostPixels || width * height === 0) return undefined;
  const picture =
    kind === 'png'
      ? pngPixels(bytes, inflate)
      : await decodeImage?.({ codec: 'jpeg', bytes, width, height, parameters: {}, globals: undefined });
  return picture && readPicture(picture);
}

/** Shades of grey of a PNG picture on white; undefined for interlaced and damaged ones. */
function pngPixels(bytes: Uint8Array, inflate: Inflate): GrayPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [bits = 8, colorType = 0, , , interlaced = 0] = bytes.subarray(24, 29);
  const layout = samples[colorType];
  if (layout === undefined || interlaced !== 0) return undefined;
  const { data, palette } = chunksOf(bytes, view);
  const { components, alpha } = layout;
  const row = 1 + Math.ceil((width * components * bits) / 8);
  const inflated = inflate(data, row * height + 1024);
  if (inflated.status !== 'complete' || inflated.bytes.length < row * height) return undefined;
  const plain = undoPredictor(inflated.bytes, {
    predictor: 15,
    colors: components,
    bitsPerComponent: bits,
    columns: width,
  });
  return grayOf(plain, {
    width,
    height,
    bits,
    components,
    alpha,
    ...(colorType === 3 ? { palette } : {}),
  });
}

function chunksOf(
  bytes: Uint8Array,
  view: DataView,
): { readonly data: Uint8Array; readonly palette: Uint8Array } {
  const parts: Uint8Array[] = [];
  const palette = new Uint8Array(256);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const content = bytes.subarray(at + 8, at + 8 + length);
    const type = asText(bytes, at + 4, at + 8);
    if (type === 'IDAT') parts.push(content);
    else if (type === 'PLTE') {
      for (let index = 0; index * 3 + 2 < content.length; index++) {
        const [red = 0, green = 0, blue = 0] = content.subarray(index * 3, index * 3 + 3);
        palette[index] = lumaOf(red, green, blue);
      }
    } else if (type === 'IEND') break;
    at += 12 + length;
  }
  const data = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let end = 0;
  for (const part of parts) {
    data.set(part, end);
    end += part.length;
  }
  return { data, palette };
}
