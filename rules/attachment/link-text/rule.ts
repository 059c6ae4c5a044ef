import { ancestry, lengthOf, linkWords, textOf } from '@klarmall/attachments';
import type { AnnotationView, DocumentView, StructureView, TextRun } from '@klarmall/pdf';
import { phrasePattern } from '../../support/phrases.ts';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';

/** Link texts that say nothing alone (WCAG technique F84). */
const empty = phrasePattern(
  [
    '[(klicka|tryck|läs mer|se) ]här',
    '(den här|denna|följande) (länk|länken|sida|sidan)',
    'till (sidan|länken)',
    '(läs|se|visa) mer[ här]',
    'mer[ information]',
    'länk[en]',
    'ladda ner',
    '[click ]here',
    '[read ]more',
    'link',
    'download',
  ],
  'iu',
  'whole',
);
const address = /^(?:https?:\/\/|www\.)\S+$/i;
/** How often, in one document, a link is held against a run of text; what would take more is not looked at. */
const maximalComparisons = 5_000_000;

/** The words of every Link element. */
function wordsByLink(view: DocumentView, runs: readonly TextRun[]): ReadonlyMap<StructureView, string> {
  const inLinks = new Map<StructureView, TextRun[]>();
  for (const run of runs) {
    const link = ancestry(view, run.element).find(({ type }) => type === 'Link');
    if (link === undefined) continue;
    const known = inLinks.get(link);
    if (known === undefined) inLinks.set(link, [run]);
    else known.push(run);
  }
  return new Map([...inLinks].map(([link, words]) => [link, textOf(words)]));
}

function cleaned(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[.:»>→\s]+$/, '')
    .trim();
}

export default defineDocumentRule({
  id: 'attachment/link-text',
  answeredBy: 'links',
  title: { sv: 'Länktexten säger inte vart länken leder', en: 'The link text does not say where it leads' },
  why: {
    sv: 'Den som lyssnar hoppar mellan länkar. ”Läs mer” säger inget ensamt.',
    en: 'Those who listen jump between links. "Read more" says nothing alone.',
  },
  action: {
    sv: 'Skriv i länktexten vad invånaren kommer till.',
    en: 'Write in the link text what the citizen gets to.',
  },
  remedies: {
    word: {
      sv: 'Högerklicka på länken > Redigera länk > Text som visas. Exportera om.',
      en: 'Right-click the link > Edit Link > Text to display. Export again.',
    },
    libreOffice: {
      sv: 'Högerklicka på länken > Redigera hyperlänk > Text. Exportera om.',
      en: 'Right-click the link > Edit Hyperlink > Text. Export again.',
    },
    inDesign: {
      sv: 'Skriv om länktexten i dokumentet. Exportera om.',
      en: 'Rewrite the link text in the document. Export again.',
    },
    acrobat: {
      sv: 'Skriv om länktexten i originalet och exportera om.',
      en: 'Rewrite the link text in the source and export again.',
    },
  },
  wcag: ['2.4.4'],
  basis: [{ source: 'WCAG 2.1, 2.4.4' }, { source: 'EN 301 549 V3.2.1, 10.2.4.4' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Meningen runt länken kan säga vart den leder. En människa måste läsa.',
    en: 'The sentence around the link may say where it leads. A person must read it.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    empty: {
      sv: 'Länken ”{text}” på sidan {page} säger inte vart den leder.',
      en: 'The link "{text}" on page {page} does not say where it leads.',
    },
    address: {
      sv: 'Länken på sidan {page} är en adress. Skärmläsaren läser den tecken för tecken: {text}.',
      en: 'The link on page {page} is an address that is read sign by sign: {text}.',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    let comparisonsLeft = maximalComparisons;
    for (const page of view.pages) {
      const links = view.annotations.filter(
        ({ subtype, hidden, page: number }) => subtype === 'Link' && !hidden && number === page.number,
      );
      const runs = page.texts.filter((run) => run.visible && !run.annotation && lengthOf(run.text) > 0);
      const tell = (words: string, path: string | undefined, box?: AnnotationView['box']) => {
        const message = empty.test(words) ? 'empty' : address.test(words) ? 'address' : undefined;
        if (message === undefined) return;
        problems.push({
          message,
          page: page.number,
          ...(box === undefined ? {} : { box: [...box] }),
          ...(path === undefined ? {} : { path }),
          data: { page: page.number, text: words.slice(0, 80) },
        });
      };
      const known = new Set<StructureView | undefined>();
      if (links.length * runs.length <= comparisonsLeft) {
        comparisonsLeft -= links.length * runs.length;
        for (const link of links) {
          const element = link.element === undefined ? undefined : view.structure[link.element];
          known.add(element);
          tell(cleaned(linkWords(view, runs, link)), element?.path, link.box);
        }
      }
      // Some programs tag the words of a link but do not tie them to its area.
      for (const [element, words] of wordsByLink(view, runs)) {
        if (!known.has(element)) tell(cleaned(words), element.path);
      }
    }
    return problems;
  },
});
