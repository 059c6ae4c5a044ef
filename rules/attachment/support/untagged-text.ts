import { characters, lengthOf } from '@klarmall/attachments';
import type { DocumentView, PageView, TextRun } from '@klarmall/pdf';

/** Strips at the top and bottom of a page, as parts of its height, where running heads and page numbers stand. */
const runningStrip = 0.12;
/** Small type at the very edge is a header or footer that a program printed: date, address, page number. */
const printedEdge = { share: 0.05, size: 10 };
/** Running heads are smaller than this, in points. */
const headingSize = 15;
/** Large type of few characters laid over a page: "Kopia", "Utkast". */
const watermark = { size: 36, characters: 20 };

/** Whether a run stands where running heads stand, in type of their size. */
export function isRunningHead(page: PageView, run: TextRun): boolean {
  const middle = (run.box[1] + run.box[3]) / 2;
  const strip = (page.box[3] - page.box[1]) * runningStrip;
  return run.size < headingSize && (middle > page.box[3] - strip || middle < page.box[1] + strip);
}

/** Visible text of a page that is neither tagged nor marked as an artifact, printed headers and footers left out. */
interface UntaggedText {
  /** Characters in the middle of the page: the screen reader loses them. */
  readonly lost: number;
  /** Characters where running heads stand, or of a watermark: perhaps not meant to be read. */
  readonly aside: number;
}

function isPrintedEdge(page: PageView, { box, size }: TextRun): boolean {
  const middle = (box[1] + box[3]) / 2;
  const strip = (page.box[3] - page.box[1]) * printedEdge.share;
  return size < printedEdge.size && (middle > page.box[3] - strip || middle < page.box[1] + strip);
}

export function untaggedText(page: PageView): UntaggedText {
  const outside = page.texts.filter(
    (run) =>
      run.visible &&
      !run.annotation &&
      !run.artifact &&
      run.element === undefined &&
      lengthOf(run.text) > 0 &&
      !isPrintedEdge(page, run),
  );
  const large = outside.filter(({ size }) => size >= watermark.size);
  const laidOver = characters(large) <= watermark.characters ? large : [];
  const aside = outside.filter((run) => laidOver.includes(run) || isRunningHead(page, run));
  return { lost: characters(outside) - characters(aside), aside: characters(aside) };
}

const withoutNumbers = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, '');

/** Running text that other pages repeat, or that is a page number: read once, or never, it is not missed. */
export function isRepeated(view: DocumentView, page: PageView): boolean {
  const running = ({ texts }: PageView) =>
    withoutNumbers(
      texts
        .filter((run) => run.visible && !run.annotation && run.element === undefined && !run.artifact)
        .map((run) => run.text)
        .join(''),
    );
  const own = running(page);
  return (
    /^(?:sida|page|sid\.?)?#(?:(?:av|of|[(/])#\)?)?$/i.test(own) ||
    view.pages.some((other) => other !== page && running(other) === own)
  );
}
