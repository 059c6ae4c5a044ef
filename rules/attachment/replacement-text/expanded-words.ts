import { ancestry, withRun } from '@klarmall/attachments';
import type { DocumentView } from '@klarmall/pdf';
import { findWords } from '@klarmall/swedish';
import type { DocumentProblem } from '../support/document-rule.ts';
import { isStop } from '../support/levels.ts';
import { spokenDifference } from './spoken-words.ts';

/** So much of a text is compared, in characters. */
const mostCompared = 2000;
/** An abbreviation has at most so many words: "t. o. m.". */
const mostParts = 4;
const longestPart = 6;

const negation =
  /(?<!\p{L})(?:inte|icke|ej|aldrig|ing(?:en|et|a)|varken|utan|not|never|no|without)(?!\p{L})/iu;

/** The letters of one text stand in the other in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{N}]/gu, '');
}

/**
 * Whether a text can be short for another: "kl." for "klockan", "SVF" for "standardiserat vårdförlopp", "10 mg" for "10 milligram". Its
 * letters stand in the other one in order and begin it, figures are the same, and neither denies what the other says.
 */
function isShortFor(short: string, long: string): boolean {
  const words = findWords(short).filter(({ lower }) => /\p{L}/u.test(lower));
  const letters = lettersOf(short);
  return (
    words.length > 0 &&
    words.length <= mostParts &&
    words.every(({ lower }) => lower.length <= longestPart) &&
    letters.length < lettersOf(long).length &&
    letters[0] === lettersOf(long)[0] &&
    isWithin(letters, lettersOf(long)) &&
    digitsOf(short) === digitsOf(long) &&
    negation.test(short) === negation.test(long)
  );
}

/** How an expansion differs from what it stands for; undefined for one that does what it is for. */
function differenceOf(written: string, spoken: string): ReturnType<typeof spokenDifference> {
  if (written.trim() === '' || isShortFor(written, spoken)) return undefined;
  return spokenDifference(written.slice(0, mostCompared), spoken.slice(0, mostCompared));
}

/** Text that an expansion (E) replaces when it is read aloud, and that says something else. */
export function expandedWords(view: DocumentView): readonly DocumentProblem[] {
  const written = new Map<object, { readonly spoken: string; readonly page: number; text: string }>();
  for (const page of view.pages) {
    for (const run of page.texts) {
      if (!run.visible || run.artifact || run.annotation) continue;
      const elements = ancestry(view, run.element).filter(({ expansion }) => expansion !== undefined);
      const keys = [
        ...elements.map((element) => ({ key: element, spoken: element.expansion ?? '' })),
        ...(run.expansion ? [{ key: run.expansion, spoken: run.expansion.text }] : []),
      ];
      for (const { key, spoken } of keys) {
        const known = written.get(key);
        if (known === undefined) written.set(key, { spoken, page: page.number, text: run.text });
        else if (known.text.length < mostCompared) known.text = withRun(known.text, run);
      }
    }
  }
  return [...written.values()].flatMap(({ spoken, page, text }) => {
    const difference = differenceOf(text, spoken);
    if (difference === undefined) return [];
    return [
      {
        message: difference === 'meaning' ? 'meaning' : 'differs',
        ...(difference === 'meaning' ? isStop : {}),
        page,
        data: { page, spoken: spoken.slice(0, 60), seen: text.trim().slice(0, 60) },
      },
    ];
  });
}
