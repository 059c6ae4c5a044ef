// Runs in a process of its own: reads PDF files that its parent sends, and sends back the text of their pages; and decodes images.
// Whatever happens in here (hang, crash, memory) ends with this process.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// pdf.js asks for these at import; reading text never uses them, and the library that has them takes longer to load than most files to read.
globalThis.DOMMatrix ??= class DOMMatrix {};
globalThis.Path2D ??= class Path2D {};
globalThis.ImageData ??= class ImageData {};
const own = createRequire(import.meta.url);
const { cache, resolve } = createRequire(own.resolve('pdfjs-dist/legacy/build/pdf.min.mjs'));
try {
  const id = resolve('@napi-rs/canvas');
  cache[id] = { id, filename: id, loaded: true, exports: {}, children: [], paths: [] };
} catch {
  // It is not installed.
}
const [{ getDocument, ImageKind, OPS, VerbosityLevel }] = await Promise.all([
  import('pdfjs-dist/legacy/build/pdf.min.mjs'),
  // pdf.js finds it by this name and starts no worker of its own.
  import('pdfjs-dist/legacy/build/pdf.worker.min.mjs').then((worker) => {
    globalThis.pdfjsWorker = worker;
  }),
]);

/** So many pages, evenly spread from the first to the last. */
function spread(pages, most) {
  if (pages <= most) return Array.from({ length: pages }, (_, index) => index + 1);
  return Array.from({ length: most }, (_, index) => 1 + Math.round((index * (pages - 1)) / (most - 1)));
}

function open(data) {
  return getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Pixels are wanted as they are, for which no canvas is needed.
    isOffscreenCanvasSupported: false,
    useWorkerFetch: false,
    wasmUrl: join(dirname(own.resolve('pdfjs-dist/package.json')), 'wasm/'),
  });
}

async function read({ bytes, pages: mostPages, characters }) {
  const task = open(new Uint8Array(bytes));
  try {
    const document = await task.promise;
    const texts = Array(document.numPages);
    let length = 0;
    for (const number of spread(document.numPages, mostPages)) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => (item.hasEOL ? `${item.str}\n` : item.str)).join('');
      length += text.length;
      if (length > characters) return undefined;
      texts[number - 1] = text;
      page.cleanup();
    }
    return Array.from(texts);
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}

const filters = { jpeg: 'DCTDecode', jpeg2000: 'JPXDecode', ccitt: 'CCITTFaxDecode', jbig2: 'JBIG2Decode' };

/** A file of one page that shows one image: pdf.js knows images by where they stand. */
function around({ codec, bytes, width, height, parameters, globals }) {
  const parts = [];
  const offsets = [];
  let length = 0;
  const write = (part) => {
    const data = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
    parts.push(data);
    length += data.length;
  };
  const object = (dict, data) => {
    offsets.push(length);
    write(`${offsets.length} 0 obj\n`);
    if (data === undefined) write(`${dict}\nendobj\n`);
    else {
      write(`<< ${dict} /Length ${data.length} >>\nstream\n`);
      write(data);
      write('\nendstream\nendobj\n');
    }
  };
  // How many colours a JPEG has stands in its frame header.
  const frame = codec === 'jpeg' ? jpegComponents(bytes) : 1;
  const space = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[frame] ?? '/DeviceRGB';
  const own = Object.entries(parameters).map(
    ([key, value]) => `/${key.replace(/[^A-Za-z0-9]/g, '')} ${value}`,
  );
  if (globals) own.push('/JBIG2Globals 6 0 R');
  write('%PDF-1.7\n');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  object(
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
  );
  object('', 'q 100 0 0 100 0 0 cm /I Do Q');
  const shades =
    codec === 'jpeg2000' ? '' : `/ColorSpace ${space} /BitsPerComponent ${codec === 'jpeg' ? 8 : 1}`;
  object(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${shades} /Filter /${filters[codec]} /DecodeParms << ${own.join(' ')} >>`,
    bytes,
  );
  if (globals) object('', globals);
  const start = length;
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) write(`${String(offset).padStart(10, '0')} 00000 n \n`);
  write(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

function jpegComponents(bytes) {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === 0xff) at++;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return bytes[at + 9];
    else at += 2 + (bytes[at + 2] << 8) + bytes[at + 3];
  }
  return 3;
}

/**
 * The parts of red, green and blue in a shade: those of luma, unless one channel varies so much more that the colours are equally light,
 * as red letters on blue (as `grayOf` of @klarmall/pdf has it for what is not decoded here).
 */
function partsOf(data, size) {
  const parts = [[77, 150, 29], [256, 0, 0], [0, 256, 0], [0, 0, 256]]; // biome-ignore format: one table
  const step = Math.max(1, Math.floor(data.length / size / 5_000)) * size;
  const varied = parts.map(([red, green, blue]) => {
    let [sum, squares, count] = [0, 0, 0];
    for (let at = 0; at < data.length; at += step, count++) {
      const shade = (data[at] * red + data[at + 1] * green + data[at + 2] * blue) / 256;
      sum += shade;
      squares += shade * shade;
    }
    return squares / count - (sum / count) ** 2;
  });
  const most = Math.max(...varied);
  return most > varied[0] * 4 + 100 ? parts[varied.indexOf(most)] : parts[0];
}

/** Shades of grey; of large images every second pixel, every third … */
function shadesOf({ width: fullWidth, height: fullHeight, kind, data }) {
  const step = Math.max(1, Math.floor(Math.max(fullWidth, fullHeight) / 2800));
  const width = Math.floor(fullWidth / step);
  const height = Math.floor(fullHeight / step);
  const pixels = new Uint8Array(width * height);
  const size = kind === ImageKind.RGBA_32BPP ? 4 : 3;
  const row = (fullWidth + 7) >> 3;
  const [red, green, blue] = kind === ImageKind.GRAYSCALE_1BPP ? [] : partsOf(data, size);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const column = x * step;
      if (kind === ImageKind.GRAYSCALE_1BPP)
        pixels[y * width + x] = (data[y * step * row + (column >> 3)] >> (7 - (column & 7))) & 1 ? 255 : 0;
      else {
        const at = (y * step * fullWidth + column) * size;
        pixels[y * width + x] = (data[at] * red + data[at + 1] * green + data[at + 2] * blue) >> 8;
      }
    }
  }
  return { width, height, pixels };
}

async function decode(image) {
  const task = open(around(image));
  try {
    const page = await (await task.promise).getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const at = fnArray.findIndex(
      (code) => code === OPS.paintImageXObject || code === OPS.paintInlineImageXObject,
    );
    const [shown] = argsArray[at] ?? [];
    const found = typeof shown === 'string' ? await new Promise((tell) => page.objs.get(shown, tell)) : shown;
    return found?.data && shadesOf(found);
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}

process.on('disconnect', () => process.exit());
process.on('message', async (order) => {
  const answer = order.image ? { picture: await decode(order.image) } : { pages: await read(order) };
  process.send({ ...answer, megabytes: process.memoryUsage.rss() / 1024 / 1024 });
});
