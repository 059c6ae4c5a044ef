// Runs in a process of its own: reads PDF files that its parent sends, and sends back the text of their pages.
// Whatever happens in here (hang, crash, memory) ends with this process.
import { createRequire } from 'node:module';

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
const [{ getDocument, VerbosityLevel }] = await Promise.all([
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

async function read({ bytes, pages: mostPages, characters }) {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
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

process.on('disconnect', () => process.exit());
process.on('message', async (order) => {
  const pages = await read(order);
  process.send({ pages, megabytes: process.memoryUsage.rss() / 1024 / 1024 });
});
