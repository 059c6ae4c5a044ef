import { ancestry, lettersOf, withRun } from '@klarmall/attachments';
import type { DocumentView, StructureView, TextRun } from '@klarmall/pdf';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { isStop } from '../support/levels.ts';
import { taggingRemedies } from '../support/remedies.ts';
import { expandedWords } from './expanded-words.ts';
import { skippedWords } from './skipped-words.ts';
import { spokenDifference } from './spoken-words.ts';

/** So much longer or shorter a replacement may be before it says something else. */
const factor = 2;
const smallDifference = 12;
/** Texts with fewer pieces in common than this say different things. */
const leastInCommon = 0.3;

/** So much of a text is compared, in characters. */
const mostCompared = 5000;
/** So many characters of real text in a picture are more than the labels of a drawing. */
const manyInPicture = 80;

// What stands inside these is described as a whole; a link's description may be its address.
const describedTypes = new Set(['Figure', 'Formula', 'Link', 'Annot', 'Form', 'Reference']);

/** The texts cannot mean the same: one is far longer, or they have few letters in common. */
function differ(written: string, replaced: string): boolean {
  const difference = Math.abs(written.length - replaced.length);
  const longer = Math.max(written.length, replaced.length);
  const shorter = Math.min(written.length, replaced.length);
  if (written.length === 0 || longer < smallDifference) return false;
  if (difference >= smallDifference && longer >= shorter * factor) return true;
  return commonShare(written, replaced) < leastInCommon;
}

/** How many of the longer text's pieces of three letters the other one has, 0 to 1. */
function commonShare(first: string, second: string): number {
  const pieces = (text: string) => new Set(Array.from(text, (_, index) => text.slice(index, index + 3)));
  const [a, b] = [pieces(first), pieces(second)];
  const common = [...a].filter((piece) => b.has(piece)).length;
  return common / Math.max(1, Math.max(a.size, b.size));
}

/** What to say of a text and the words that replace it; a description beside a text is never more than a question. */
function judged(
  written: string,
  spoken: string,
  replaces: boolean,
): Pick<DocumentProblem, 'message' | 'severity' | 'certainty'> | undefined {
  const difference =
    replaces && written.trim() !== '' && Math.max(written.length, spoken.length) < mostCompared
      ? spokenDifference(written, spoken)
      : undefined;
  if (difference === 'meaning') return { message: 'meaning', ...isStop };
  return difference === 'words' || differ(lettersOf(written), lettersOf(spoken))
    ? { message: 'differs' }
    : undefined;
}

interface ReplacedText {
  spoken: string;
  written: string;
  /** The place of its last run among those of the page that are read. */
  last: number;
}

/** Texts with a replacement of their own, in order. A word that is parted at the end of a line is put together with what follows. */
function replacedTexts(runs: readonly TextRun[]): readonly ReplacedText[] {
  const known = new Map<NonNullable<TextRun['replacement']>, ReplacedText>();
  const texts: ReplacedText[] = [];
  for (const [index, { replacement, text }] of runs.entries()) {
    if (replacement === undefined) continue;
    const same = known.get(replacement);
    const before = texts.at(-1);
    const isRest = before?.last === index - 1 && /\p{L}[-\u00ad]\s*$/u.test(before.written);
    if (same !== undefined) {
      same.written += text;
      same.last = index;
    } else if (before !== undefined && isRest) {
      before.written = before.written.replace(/[-\u00ad]\s*$/u, '') + text;
      before.spoken += replacement.text;
      before.last = index;
      known.set(replacement, before);
    } else {
      const own = { spoken: replacement.text, written: text, last: index };
      known.set(replacement, own);
      texts.push(own);
    }
  }
  return texts;
}

/** Text whose marked content carries a replacement of its own, beside the tags. */
function replacedMarks(view: DocumentView): readonly DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  for (const page of view.pages) {
    const read = page.texts.filter(({ visible, artifact }) => visible && !artifact);
    for (const { spoken, written } of replacedTexts(read)) {
      const problem = judged(written.slice(0, mostCompared), spoken.slice(0, mostCompared), true);
      if (problem === undefined) continue;
      const data = { page: page.number, spoken: spoken.slice(0, 60), seen: written.trim().slice(0, 60) };
      problems.push({ ...problem, page: page.number, data });
    }
  }
  return problems;
}

function problemOf(
  problem: Pick<DocumentProblem, 'message' | 'severity' | 'certainty'>,
  path: string,
  element: StructureView | undefined,
  seen: string,
): DocumentProblem {
  const { page, actualText, alt } = element ?? {};
  const spoken = actualText ?? alt ?? '';
  return {
    ...problem,
    path,
    ...(page === undefined ? {} : { page }),
    data: { page: page ?? 0, spoken: spoken.slice(0, 60), seen: seen.trim().slice(0, 60) },
  };
}

export default defineDocumentRule({
  id: 'attachment/replacement-text',
  title: { sv: 'Skärmläsaren läser inte det som syns', en: 'What is read aloud is not what is seen' },
  why: {
    sv: 'En ersättningstext döljer det riktiga innehållet för skärmläsaren.',
    en: 'A replacement text hides the real content from the screen reader.',
  },
  action: {
    sv: 'Jämför ersättningstexten med texten på sidan. Ta bort den om de skiljer sig åt.',
    en: 'Compare the replacement text with the text on the page. Remove it if they differ.',
  },
  remedies: {
    ...taggingRemedies,
    acrobat: {
      sv: 'Visa > Visa/dölj > Sidopaneler > Taggar. Högerklicka på taggen > Egenskaper > Faktisk text.',
      en: 'View > Show/Hide > Side panels > Tags. Right-click the tag > Properties > Actual Text.',
    },
  },
  wcag: ['1.1.1', '1.3.1'],
  basis: [{ source: 'ISO 32000-1, 14.9.4 och 14.9.5' }, { source: 'WCAG 2.1, 1.1.1' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra om texterna betyder samma sak.',
    en: 'Only a person can tell whether the texts mean the same.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    inPicture: {
      sv: 'På sidan {page} ligger text i en bild: ”{seen}”. Skärmläsaren läser bara bildens beskrivning: ”{spoken}”.',
      en: 'On page {page} text stands inside a picture: "{seen}". The screen reader reads only its description: "{spoken}".',
    },
    differs: {
      sv: 'På sidan {page} läser skärmläsaren ”{spoken}” i stället för det som står: ”{seen}”.',
      en: 'On page {page}, "{spoken}" is read instead of what is written: "{seen}".',
    },
    meaning: {
      sv: 'På sidan {page} läser skärmläsaren ”{spoken}” men det står ”{seen}”. Det betyder inte samma sak.',
      en: 'On page {page}, "{spoken}" is read but "{seen}" is written. They do not mean the same.',
    },
    skipped: {
      sv: 'På sidan {page} läser skärmläsaren inte ”{words}” i raden ”{seen}”. Orden är märkta som dekoration.',
      en: 'On page {page}, "{words}" in the line "{seen}" is not read. The words are marked as decoration.',
    },
    skippedMeaning: {
      sv: 'På sidan {page} läser skärmläsaren inte ”{words}” i raden ”{seen}”. Utan orden betyder raden något annat.',
      en: 'On page {page}, "{words}" in the line "{seen}" is not read. Without the words the line means something else.',
    },
  },
  check(view) {
    const seen = new Map<string, string>();
    const paths = new Map(
      view.structure
        .filter(({ actualText, alt }) => (actualText ?? alt) !== undefined)
        .map((element) => [element.path, element]),
    );
    for (const run of view.pages.flatMap((page) => page.texts)) {
      if (!run.visible || run.artifact) continue;
      for (const { path, type } of ancestry(view, run.element)) {
        if (!paths.has(path) || (describedTypes.has(type) && type !== 'Figure')) continue;
        const known = seen.get(path) ?? '';
        if (known.length < mostCompared) seen.set(path, withRun(known, run));
      }
    }
    const problems: DocumentProblem[] = [
      ...replacedMarks(view),
      ...expandedWords(view),
      ...skippedWords(view),
    ];
    for (const [path, text] of seen) {
      const element = paths.get(path);
      const spoken = element?.actualText ?? element?.alt ?? '';
      const written = lettersOf(text);
      const replaced = lettersOf(spoken);
      if (element?.type === 'Figure') {
        if (written.length >= manyInPicture && written.length > replaced.length * factor)
          problems.push(problemOf({ message: 'inPicture' }, path, element, text));
        continue;
      }
      const problem = judged(text, spoken, element?.actualText !== undefined);
      if (problem !== undefined) problems.push(problemOf(problem, path, element, text));
    }
    return problems;
  },
});
