// Runs in a process of its own: reads a PDF file from standard input, writes the text of each page as JSON to standard output.
// Whatever happens in here (hang, crash, memory) ends with this process.

// pdf.js asks for these at import when no canvas package is installed; reading text never uses them.
globalThis.DOMMatrix ??= class DOMMatrix {};
globalThis.Path2D ??= class Path2D {};
globalThis.ImageData ??= class ImageData {};

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

const document = await getDocument({
  data: new Uint8Array(Buffer.concat(chunks)),
  verbosity: VerbosityLevel.ERRORS,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
}).promise;
const pages = [];
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.map((item) => (item.hasEOL ? `${item.str}\n` : item.str)).join(''));
  page.cleanup();
}
process.stdout.write(JSON.stringify(pages), () => process.exit(0));
