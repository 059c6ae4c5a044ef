import { fileURLToPath } from 'node:url';
import type { EncodedImage, GrayPicture } from '@klarmall/pdf';
import type { PageTexts } from '../facts.ts';
import { Child, timeLimit, wornOut } from './child.ts';

/** What reading one file may cost. */
export interface PdfjsLimits {
  /** Time until the process is ended: of the clock on the wall, or of work where the computer is busy with other things. */
  readonly milliseconds: number;
  /** The heap of the process, in megabytes. */
  readonly megabytes: number;
  /** Characters of text; more is taken for a failure. */
  readonly characters: number;
  /** Pages that are read; of a longer document so many, evenly spread from the first to the last. */
  readonly pages: number;
}

const defaultLimits: PdfjsLimits = {
  milliseconds: 4_000,
  megabytes: 192,
  characters: 5_000_000,
  pages: 40,
};

/** One image takes a tenth of a second, seldom three. Milliseconds. */
const mostForImage = 2_000;

interface Answer {
  readonly pages?: PageTexts | undefined;
  readonly picture?: GrayPicture | undefined;
  readonly megabytes: number;
}

function isAnswer(message: unknown): message is Answer {
  if (typeof message !== 'object' || message === null) return false;
  const { pages, picture, megabytes } = message as Readonly<Record<string, unknown>>;
  const texts =
    pages === undefined ||
    (Array.isArray(pages) && pages.every((page) => page === undefined || typeof page === 'string'));
  return texts && (picture === undefined || isPicture(picture)) && typeof megabytes === 'number';
}

function isPicture(value: unknown): value is GrayPicture {
  if (typeof value !== 'object' || value === null) return false;
  const { width, height, pixels } = value as Readonly<Record<string, unknown>>;
  return (
    typeof width === 'number' &&
    typeof height === 'number' &&
    pixels instanceof Uint8Array &&
    width >= 1 &&
    height >= 1 &&
    pixels.length === width * height
  );
}

/**
 * Reads text and decodes images with pdf.js in a child process with time and memory limits, so that no file can hold up or end the caller. The process
 * serves one file after another and is replaced when a file ends it. One read at a time.
 */
export class PdfjsReader {
  readonly #limits: PdfjsLimits;
  readonly #script: string;
  #child: Child | undefined;

  /** @param script what the process runs; bundles name their copy. */
  constructor(
    limits: Partial<PdfjsLimits> = {},
    script = fileURLToPath(new URL('./pdfjs-child.mjs', import.meta.url)),
  ) {
    this.#limits = { ...defaultLimits, ...limits };
    this.#script = script;
  }

  /** Starts the process ahead of the first file; it loads for a tenth of a second. */
  warm(): Child {
    if (this.#child !== undefined) return this.#child;
    const child = new Child(this.#script, this.#limits.megabytes, () => {
      if (this.#child === child) this.#child = undefined;
    });
    this.#child = child;
    return child;
  }

  /**
   * The text of each page; undefined when pdf.js could not read the file within the limits.
   * @param milliseconds at most this long, if that is less than the limit.
   */
  async read(bytes: Uint8Array, milliseconds = this.#limits.milliseconds): Promise<PageTexts | undefined> {
    const { pages, characters } = this.#limits;
    return (await this.#ask({ bytes, pages, characters }, milliseconds))?.pages;
  }

  /** The shades of grey of an image; undefined when pdf.js could not decode it within the limits. */
  async decode(image: EncodedImage): Promise<GrayPicture | undefined> {
    return (await this.#ask({ image }, mostForImage))?.picture;
  }

  #ask(order: object, milliseconds: number): Promise<Answer | undefined> {
    const child = this.warm();
    return new Promise((resolve) => {
      const end = (answer: Answer | undefined) => {
        limit.stop();
        child.rest();
        if (answer === undefined || answer.megabytes > wornOut) this.close();
        resolve(answer);
      };
      const fail = () => end(undefined);
      const limit = timeLimit(child, Math.min(milliseconds, this.#limits.milliseconds), fail);
      child.listen((message) => end(isAnswer(message) ? message : undefined), fail);
      child.tell(order);
    });
  }

  /** Ends the process. A later read starts another. */
  close(): void {
    this.#child?.end();
    this.#child = undefined;
  }
}
