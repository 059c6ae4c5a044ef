import { characters, lettersOf } from '@klarmall/attachments';
import type { HiddenReason, PageView, TextRun } from '@klarmall/pdf';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { isStop } from '../support/levels.ts';
import { relativeLuminance } from '../support/relative-luminance.ts';
import { hiddenTextRemedies } from '../support/remedies.ts';

/** Covers darker than this, 0 black to 1 white, hide text on purpose: somebody took the words away. */
const dark = 0.15;
/** So many letters under a dark box are a word. */
const aWord = 2;
/** So many characters that are covered or drawn in the colour of the paper are a line. */
const aLine = 15;
/** Fewer characters without ink are spaces, marks and the like that programs put in. */
const aText = 40;

/** Ways to write that leave no ink. What stands beside the page or is clipped away was left over by a program. */
const inkless: ReadonlySet<HiddenReason | undefined> = new Set([
  'rendering-mode',
  'transparent',
  'tiny',
  'glyphless',
]);

function isDark({ ground }: TextRun): boolean {
  return ground !== undefined && relativeLuminance(ground) < dark;
}

function problemsOf(page: PageView): readonly DocumentProblem[] {
  const hidden = page.texts.filter(
    (run) => run.hidden !== undefined && !run.annotation && lettersOf(run.text) !== '',
  );
  if (hidden.length === 0) return [];
  const under = hidden.filter((run) => run.hidden === 'covered' || run.hidden === 'same-colour');
  const [blackened, covered] = [under.filter(isDark), under.filter((run) => !isDark(run))];
  const told = (message: string, runs: readonly TextRun[], least: number): readonly DocumentProblem[] => {
    const count = characters(runs);
    if (count < least) return [];
    const [first] = runs;
    return [
      {
        message,
        ...(message === 'blackened' ? isStop : {}),
        page: page.number,
        ...(first ? { box: [...first.box] as const } : {}),
        data: { page: page.number, count },
      },
    ];
  };
  return [
    ...told('blackened', blackened, aWord),
    ...told('covered', covered, aLine),
    ...told(
      'invisible',
      hidden.filter((run) => inkless.has(run.hidden)),
      aText,
    ),
  ];
}

export default defineDocumentRule({
  id: 'attachment/hidden-text',
  title: { sv: 'Text som inte syns finns kvar i filen', en: 'Text that is not seen is still in the file' },
  why: {
    sv: 'Skärmläsaren läser upp den dolda texten, och vem som helst kan kopiera den. En svart ruta tar inte bort orden.',
    en: 'The screen reader reads the hidden text aloud, and anyone can copy it. A black box does not take the words away.',
  },
  action: {
    sv: 'Ta bort orden i originalet i stället för att täcka över dem. Exportera om.',
    en: 'Delete the words in the source instead of covering them. Export again.',
  },
  remedies: hiddenTextRemedies,
  wcag: ['1.3.1'],
  basis: [{ source: 'WCAG 2.1, 1.3.1' }, { source: 'Dataskyddsförordningen, artikel 5.1 f' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra om texten ska finnas i filen.',
    en: 'Only a person can tell whether the text is to be in the file.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    blackened: {
      sv: 'På sidan {page} är {count} tecken täckta med en mörk ruta. De går fortfarande att kopiera, och skärmläsaren läser upp dem.',
      en: 'On page {page}, {count} characters are covered by a dark box. They can still be copied, and the screen reader reads them aloud.',
    },
    covered: {
      sv: 'På sidan {page} ligger {count} tecken under något eller i samma färg som bakgrunden. De syns inte, men skärmläsaren läser upp dem.',
      en: 'On page {page}, {count} characters lie under something or have the colour of the background. They are not seen but are read aloud.',
    },
    invisible: {
      sv: 'På sidan {page} finns {count} tecken utan färg. De syns inte, men skärmläsaren läser upp dem.',
      en: 'On page {page}, {count} characters are written without ink. They are not seen but are read aloud.',
    },
  },
  check(view) {
    return view.pages.filter((page) => page.class === 'born-digital').flatMap(problemsOf);
  },
});
