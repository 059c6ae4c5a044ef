import type { EncodedImage, GrayPicture } from '@klarmall/pdf';
import { inflateNode, workClock } from '@klarmall/pdf/node';
import type { PageTexts } from '../facts.ts';
import type { ReadingMeans } from '../reading-means.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/**
 * Answers for one file after another, in a process that its pool may end at any time. Call it once, in the program that the pool is
 * given as its script.
 * @param answer plain data: it is sent to the pool's own process.
 */
export function serveFiles<Question extends object>(
  answer: (bytes: Uint8Array, question: Question, means: ReadingMeans) => Promise<object>,
): void {
  let told: (texts: PageTexts | undefined) => void = () => undefined;
  let shown: (picture: GrayPicture | undefined) => void = () => undefined;
  const say = (message: FromWorker) => process.send?.(message);
  const askForSecondReading = () =>
    new Promise<PageTexts | undefined>((resolve) => {
      told = resolve;
      say({ kind: 'ask' });
    });
  const askForPixels = (image: EncodedImage) =>
    new Promise<GrayPicture | undefined>((resolve) => {
      shown = resolve;
      say({ kind: 'decode', image });
    });
  const hear = async (message: ToWorker): Promise<void> => {
    if (message.kind === 'second') {
      told(message.texts);
      return;
    }
    if (message.kind === 'decoded') {
      shown(message.picture);
      return;
    }
    say({ kind: 'begun' });
    const { bytes, question, secondReader, decoder } = message;
    const given = await answer(bytes, question as Question, {
      inflate: inflateNode,
      clock: workClock(),
      ...(secondReader ? { secondReader: askForSecondReading } : {}),
      ...(decoder ? { decodeImage: askForPixels } : {}),
    });
    say({ kind: 'done', answer: given, megabytes: process.memoryUsage.rss() / 1024 / 1024 });
  };
  process.on('disconnect', () => process.exit());
  process.on('message', hear);
}
