import { black, ColorSpaces, channelsOf } from '../color/index.ts';
import type { ImageSource } from '../content/events.ts';
import type { PdfDocument } from '../document/document.ts';
import { filtersOf } from '../filters/decode.ts';
import { isArray, isString, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import type { DecodeImage, EncodedImage } from './decode-image.ts';
import { type GrayPicture, lumaOf, shrink } from './gray-picture.ts';
import type { LaidImage } from './page-pictures.ts';
import { grayOf, partsOf } from './samples.ts';

/** Larger images, in pixels, are not read. */
const mostPixels = 120_000_000;

const codecs: Readonly<Record<string, EncodedImage['codec']>> = {
  DCTDecode: 'jpeg',
  DCT: 'jpeg',
  JPXDecode: 'jpeg2000',
  CCITTFaxDecode: 'ccitt',
  CCF: 'ccitt',
  JBIG2Decode: 'jbig2',
};

/** An image in shades of grey. */
export interface OpenedImage {
  readonly picture: GrayPicture;
  /** How much of it is seen where, 0 to 255; all of it without. */
  readonly mask: GrayPicture | undefined;
}

/** The shades of grey of an image of a document; undefined when it cannot be read. May throw `BudgetSpent`. */
export async function openImage(
  document: PdfDocument,
  { source, color }: Pick<LaidImage, 'source' | 'color'>,
  decode: DecodeImage | undefined,
): Promise<OpenedImage | undefined> {
  const picture = await pixelsOf(document, source, decode);
  if (picture === undefined) return undefined;
  if (document.get(source.dict, 'ImageMask') === true) {
    const shade = lumaOf(...channelsOf(color ?? black));
    return { picture: { width: 1, height: 1, pixels: Uint8Array.of(shade) }, mask: negative(picture) };
  }
  const written = document.get(source.dict, 'SMask') ?? document.get(source.dict, 'Mask');
  if (!(written instanceof PdfStream)) return { picture, mask: undefined };
  const mask = await pixelsOf(document, { dict: written.dict, stream: written, data: undefined }, decode);
  // A stencil lets through where it is 0; a soft mask where it is dark.
  const isStencil = document.get(written.dict, 'ImageMask') === true;
  return { picture, mask: mask && isStencil ? negative(mask) : mask };
}

function negative({ width, height, pixels }: GrayPicture): GrayPicture {
  return { width, height, pixels: pixels.map((shade) => 255 - shade) };
}

/** A picture on the ground that its mask lets through: white under a dark one, black under a light one. */
export function flattened({ picture, mask }: OpenedImage): GrayPicture {
  if (mask === undefined) return picture;
  const { width, height } = mask.width > picture.width ? mask : picture;
  const pixels = new Uint8Array(width * height);
  const shades = new Uint8Array(width * height);
  let weight = 0;
  let light = 0;
  for (let y = 0; y < height; y++) {
    const fromPicture = Math.floor((y * picture.height) / height) * picture.width;
    const fromMask = Math.floor((y * mask.height) / height) * mask.width;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const alpha = mask.pixels[fromMask + Math.floor((x * mask.width) / width)] ?? 0;
      const shade = picture.pixels[fromPicture + Math.floor((x * picture.width) / width)] ?? 0;
      pixels[at] = alpha;
      shades[at] = shade;
      weight += alpha;
      light += alpha * shade;
    }
  }
  const ground = light < weight * 128 ? 255 : 0;
  for (let at = 0; at < pixels.length; at++) {
    const alpha = (pixels[at] ?? 0) / 255;
    pixels[at] = (shades[at] ?? 0) * alpha + ground * (1 - alpha);
  }
  return { width, height, pixels };
}

async function pixelsOf(
  document: PdfDocument,
  { dict, stream, data }: ImageSource,
  decode: DecodeImage | undefined,
): Promise<GrayPicture | undefined> {
  const width = document.getNumber(dict, 'Width') ?? 0;
  const height = document.getNumber(dict, 'Height') ?? 0;
  if (!(width >= 1 && height >= 1 && width * height <= mostPixels)) return undefined;
  const decoded = stream ? document.decode(stream) : document.decodeInline(dict, data ?? new Uint8Array());
  if (decoded.status === 'unknown') return undefined;
  if (decoded.status === 'image') {
    const encoded = encodedOf(document, dict, decoded.bytes, width, height);
    const picture = encoded && (await decode?.(encoded));
    return picture && shrink(picture, 2800);
  }
  const stencil = document.get(dict, 'ImageMask') === true;
  const space: ImageSpace | undefined = stencil
    ? { components: 1 }
    : spaceOf(document, dict.get('ColorSpace') ?? dict.get('CS'));
  if (space === undefined) return undefined;
  const limits = space.lab
    ? undefined
    : document.getArray(dict, 'Decode')?.map((item) => document.resolve(item));
  const hasLimits =
    limits?.length === space.components * 2 &&
    limits.every((limit): limit is number => typeof limit === 'number');
  return grayOf(decoded.bytes, {
    width,
    height,
    bits: stencil ? 1 : (document.getNumber(dict, 'BitsPerComponent') ?? 8),
    ...(hasLimits && space.palette === undefined ? { decode: limits } : {}),
    components: space.components,
    ...(space.palette ? { palette: space.palette } : {}),
    ...(space.shadeOf ? { shadeOf: space.shadeOf } : {}),
  });
}

function encodedOf(
  document: PdfDocument,
  dict: PdfDict,
  bytes: Uint8Array,
  width: number,
  height: number,
): EncodedImage | undefined {
  const filter = filtersOf(dict, (value) => document.resolve(value)).find(({ name }) => name in codecs);
  const codec = filter && codecs[filter.name];
  if (codec === undefined) return undefined;
  const parameters: Record<string, number | boolean> = {};
  for (const key of filter?.parameters?.entries.keys() ?? []) {
    const value = filter?.parameters ? document.get(filter.parameters, key) : null;
    if (typeof value === 'number' || typeof value === 'boolean') parameters[key] = value;
  }
  const globals = filter?.parameters && document.getStream(filter.parameters, 'JBIG2Globals');
  return { codec, bytes, width, height, parameters, globals: globals && document.decode(globals).bytes };
}

interface ImageSpace {
  readonly components: number;
  readonly palette?: Uint8Array;
  /** Luma of components of 0 to 255. */
  readonly shadeOf?: (components: readonly number[]) => number;
  /** Its Decode array counts in measures of its own. */
  readonly lab?: true;
}

/** The colour space of an image as far as shades of grey need it; undefined when it is not known. */
function spaceOf(document: PdfDocument, written: PdfValue): ImageSpace | undefined {
  const value = document.resolve(written);
  const [head, second, , fourth] = isArray(value) ? value.map((item) => document.resolve(item)) : [value];
  switch (head) {
    case null:
    case 'DeviceGray':
    case 'CalGray':
    case 'G':
      return { components: 1 };
    case 'DeviceRGB':
    case 'CalRGB':
    case 'RGB':
      return { components: 3 };
    case 'DeviceCMYK':
    case 'CMYK':
      return { components: 4 };
    case 'Lab':
      return { components: 3, shadeOf: ([lightness = 0]) => lightness, lab: true };
    case 'ICCBased': {
      const components = second instanceof PdfStream ? document.getNumber(second.dict, 'N') : undefined;
      return components === 1 || components === 3 || components === 4 ? { components } : undefined;
    }
    case 'Separation':
      return ofInks(document, value, 1);
    case 'DeviceN':
      return isArray(second ?? null)
        ? ofInks(document, value, (second as readonly PdfValue[]).length)
        : undefined;
    case 'Indexed':
    case 'I': {
      const base = spaceOf(document, second ?? null);
      const table =
        fourth instanceof PdfStream
          ? document.decode(fourth).bytes
          : isString(fourth ?? null)
            ? bytesOf(fourth)
            : undefined;
      return base && table && { components: 1, palette: paletteOf(table, base) };
    }
    default:
      return undefined;
  }
}

function bytesOf(value: PdfValue | undefined): Uint8Array | undefined {
  return value !== undefined && isString(value) ? value.bytes : undefined;
}

/** More inks than this are mixed by hand: the strongest one gives the shade. */
const mostInks = 4;
/** Steps of each ink whose mixtures are told apart. */
const inkSteps = 16;

/** A space of named inks (ISO 32000-1, 8.6.6.4 and 8.6.6.5): its shades are those that its tint transform gives. */
function ofInks(document: PdfDocument, written: PdfValue, components: number): ImageSpace | undefined {
  if (components < 1) return undefined;
  const strongest = (inks: readonly number[]) => 255 - Math.max(...inks);
  if (components > mostInks) return { components, shadeOf: strongest };
  const space = new ColorSpaces(document).read(written, () => null);
  const steps = components === 1 ? 256 : inkSteps;
  const known = new Int16Array(steps ** components).fill(-1);
  const shadeOf = (inks: readonly number[]): number => {
    let key = 0;
    for (const ink of inks) key = key * steps + Math.round((ink / 255) * (steps - 1));
    const before = known[key] ?? -1;
    if (before >= 0) return before;
    const color = space.colorOf(inks.map((ink) => ink / 255));
    const shade = color === undefined ? strongest(inks) : lumaOf(...channelsOf(color));
    known[key] = shade;
    return shade;
  };
  return { components, shadeOf };
}

function paletteOf(table: Uint8Array, { components, shadeOf }: ImageSpace): Uint8Array {
  const palette = new Uint8Array(256);
  const [red, green, blue] = partsOf(Math.floor(table.length / components), (index) => {
    const [r = 0, g = 0, b = 0] = components === 3 ? table.subarray(index * components) : [];
    return [r, g, b];
  });
  for (let index = 0; index < 256; index++) {
    const entry = table.subarray(index * components, (index + 1) * components);
    const [a = 0, b = 0, c = 0, d = 0] = entry;
    if (shadeOf !== undefined) palette[index] = entry.length === components ? shadeOf([...entry]) : 0;
    else if (components === 3) palette[index] = (a * red + b * green + c * blue) >> 8;
    else if (components === 4) palette[index] = ((255 - lumaOf(a, b, c)) * (255 - d)) / 255;
    else palette[index] = a;
  }
  return palette;
}
