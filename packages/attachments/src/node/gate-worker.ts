import type { EncodedImage, GrayPicture } from '@klarmall/pdf';
import { inflateNode, workClock } from '@klarmall/pdf/node';
import { inspectAttachment } from '../inspect-attachment.ts';
import type { SecondTexts } from '../pdf/second-reader.ts';
import type { FromWorker, ToWorker } from './gate-messages.ts';

// Runs in a process of its own that the gate may end at any time. One file after another.

let answer: (texts: SecondTexts | undefined) => void = () => undefined;
let show: (picture: GrayPicture | undefined) => void = () => undefined;

function say(message: FromWorker): void {
  process.send?.(message);
}

function askForSecondReading(): Promise<SecondTexts | undefined> {
  return new Promise((resolve) => {
    answer = resolve;
    say({ kind: 'ask' });
  });
}

function askForPixels(image: EncodedImage): Promise<GrayPicture | undefined> {
  return new Promise((resolve) => {
    show = resolve;
    say({ kind: 'decode', image });
  });
}

async function hear(message: ToWorker): Promise<void> {
  if (message.kind === 'second') {
    answer(message.texts);
    return;
  }
  if (message.kind === 'decoded') {
    show(message.picture);
    return;
  }
  say({ kind: 'begun' });
  const { bytes, options, secondReader, decoder } = message;
  const report = await inspectAttachment(bytes, {
    ...options,
    inflate: inflateNode,
    clock: workClock(),
    ...(secondReader ? { secondReader: askForSecondReading } : {}),
    ...(decoder ? { decodeImage: askForPixels } : {}),
  });
  say({ kind: 'done', report, megabytes: process.memoryUsage.rss() / 1024 / 1024 });
}

process.on('disconnect', () => process.exit());
process.on('message', hear);
