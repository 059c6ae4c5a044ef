import { type AnyRule, type RunSettings, ruleRunner } from '@klarmall/lint';
import type { Place, Prose, UnjudgedFinding } from '@klarmall/model';
import { readingForm } from '@klarmall/swedish';
import type { AttachmentReport } from '../gate/attachment-report.ts';

/** What a rule on language says of a document: once for one word, with the pages that it stands on. */
interface DocumentTip {
  /** Without place or document: whoever knows the file adds them. A tip, never a Stopp. */
  readonly finding: UnjudgedFinding;
  /** How often on which page, first page first. */
  readonly pages: ReadonlyMap<number, number>;
}

export interface DocumentTips {
  /** The most telling ones. */
  readonly shown: readonly DocumentTip[];
  /** Places that the others have. */
  readonly more: number;
}

/** A long document could fill the report; its author needs the pattern, not every place. */
const mostTips = 10;
const mostOfRule = 3;
/** Characters of the text that stand for a sentence. */
const excerptLength = 60;

const noTips: DocumentTips = { shown: [], more: 0 };

function proseOf(written: string, allowedWords: ReadonlySet<string>): Prose {
  const { text } = readingForm(written);
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const place = (start: number, end: number): Place => ({ file: '', start: point(start), end: point(end) });
  return {
    role: 'document',
    reader: 'citizen',
    text,
    written,
    language: 'sv',
    context: { allowedWords },
    part: '',
    links: [],
    strong: [],
    placeholders: [],
    usedIn: [],
    locked: false,
    place,
    placeOfWritten: place,
    // Nothing in a PDF is changed from here.
    isVerbatim: () => false,
  };
}

function excerptOf(text: string): string {
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength / 2))} …`;
}

/** The most frequent word of each rule first, then each rule's second: a mix, and no rule drowns the others. */
function mixed(tips: readonly DocumentTip[]): readonly DocumentTip[] {
  const total = ({ pages }: DocumentTip) => [...pages.values()].reduce((sum, count) => sum + count, 0);
  const rankInRule = new Map<string, number>();
  return [...tips]
    .sort((a, b) => total(b) - total(a))
    .map((tip) => {
      const rank = rankInRule.get(tip.finding.rule) ?? 0;
      rankInRule.set(tip.finding.rule, rank + 1);
      return { tip, rank };
    })
    .filter(({ rank }) => rank < mostOfRule)
    .sort((a, b) => a.rank - b.rank)
    .map(({ tip }) => tip);
}

/** Makes a reader of documents' text: what rules on Swedish say of it, grouped by word and capped. */
export function documentReader(
  rules: readonly AnyRule[],
  settings: RunSettings,
): (report: Pick<AttachmentReport, 'reading'>, allowedWords: ReadonlySet<string>) => DocumentTips {
  const readers = rules.filter(({ documents }) => documents);
  const groupBy = new Map(readers.map((rule) => [rule.id, rule.groupBy ?? 'word']));
  const run = ruleRunner(readers, 'prose', settings);
  return ({ reading }, allowedWords) => {
    if (reading?.language !== 'sv') return noTips;
    const tips = new Map<string, { finding: UnjudgedFinding; pages: Map<number, number> }>();
    for (const { text, page } of reading.paragraphs) {
      for (const { place, part: _, fixes: __, ...found } of run(proseOf(text, allowedWords))) {
        // What only asks a person to look would hold up the file; advice may not.
        if (found.certainty === 'review') continue;
        const word = found.data[groupBy.get(found.rule) ?? ''];
        const excerpt = excerptOf(text.slice(place?.start.offset, place?.end.offset));
        const data = word === undefined ? { ...found.data, excerpt } : found.data;
        const key = JSON.stringify([found.rule, found.message, word ?? data]).toLowerCase();
        const tip = tips.get(key) ?? {
          finding: { ...found, data, severity: 'info' as const },
          pages: new Map<number, number>(),
        };
        tips.set(key, tip);
        tip.pages.set(page, (tip.pages.get(page) ?? 0) + 1);
      }
    }
    const all = [...tips.values()];
    const shown = mixed(all).slice(0, mostTips);
    const places = (list: readonly DocumentTip[]) =>
      list.reduce((sum, { pages }) => [...pages.values()].reduce((rest, count) => rest + count, sum), 0);
    return { shown, more: places(all) - places(shown) };
  };
}

/** One finding for each tip, where the pages beside the first are its related places. For a file that a template attaches. */
export function attachedTips(
  { shown, more }: DocumentTips,
  file: string,
  place: Place,
  toldMore: (count: number) => UnjudgedFinding,
): readonly UnjudgedFinding[] {
  const findings = shown.map(({ finding, pages }): UnjudgedFinding => {
    const [first, ...others] = [...pages.keys()];
    const count = [...pages.values()].reduce((sum, times) => sum + times, 0);
    return {
      ...finding,
      data: count > 1 ? { ...finding.data, count } : finding.data,
      place,
      document: { file, ...(first === undefined ? {} : { page: first }) },
      ...(others.length === 0
        ? {}
        : {
            related: others.map((page) => ({
              place,
              message: finding.message,
              document: { file, page },
            })),
          }),
    };
  });
  return more === 0 ? findings : [...findings, { ...toldMore(more), document: { file } }];
}

/** One finding for each tip and page. For a file that stands alone. */
export function loneTips(
  { shown, more }: DocumentTips,
  file: string,
  toldMore: (count: number) => UnjudgedFinding,
): readonly UnjudgedFinding[] {
  const findings = shown.flatMap(({ finding, pages }) =>
    [...pages].map(
      ([page, count]): UnjudgedFinding => ({
        ...finding,
        data: count > 1 ? { ...finding.data, count } : finding.data,
        document: { file, page },
      }),
    ),
  );
  return more === 0 ? findings : [...findings, { ...toldMore(more), document: { file } }];
}
