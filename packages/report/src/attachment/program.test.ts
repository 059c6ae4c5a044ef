import { expect, it } from 'vitest';
import { programOf } from './program.ts';

it.each([
  ['Microsoft® Word för Microsoft 365', 'Microsoft® Word för Microsoft 365', 'word'],
  ['Adobe PDF Library 23.1', 'Acrobat PDFMaker 23 för Word', 'word'],
  ['LibreOffice 7.4', 'Writer', 'libreOffice'],
  ['Adobe PDF Library 17.0', 'Adobe InDesign 19.0 (Macintosh)', 'inDesign'],
  ['Skia/PDF m118 Google Docs Renderer', undefined, 'googleDocs'],
  ['Skia/PDF m120', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0 Safari/537.36', 'chrome'],
  ['Canva', 'Canva', 'canva'],
  ['Acrobat Distiller 22.0', 'PScript5.dll Version 5.2.2', 'acrobat'],
  ['Tesseract 5.3.0', 'OCRmyPDF', undefined],
  [undefined, undefined, undefined],
])('%s, %s: %s', (producer, creator, expected) => {
  expect(programOf({ producer, creator })).toBe(expected);
});
