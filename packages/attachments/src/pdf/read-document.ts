import { inspectPdfAndPictures } from '@klarmall/pdf';
import type { DocumentFacts } from '../facts.ts';
import type { ReadingMeans } from '../reading-means.ts';
import { readingOf } from './reading-paragraphs.ts';
import { lengthOf, textOf } from './structure-index.ts';

/** Reads a PDF file, and has a second reader read what was read whole. */
export async function readDocument(bytes: Uint8Array, means: ReadingMeans): Promise<DocumentFacts> {
  const report = await inspectPdfAndPictures(bytes, means, means.decodeImage);
  const { view } = report;
  const isText = view?.class === 'born-digital';
  const asksSecond = means.secondReader !== undefined && report.whole && isText;
  return {
    report,
    view,
    text: (view?.pages ?? []).map((page) =>
      textOf(page.texts.filter((run) => run.visible && lengthOf(run.text) > 0)),
    ),
    reading: isText ? readingOf(view) : undefined,
    ...(asksSecond ? { second: { texts: await means.secondReader?.(bytes) } } : {}),
  };
}
