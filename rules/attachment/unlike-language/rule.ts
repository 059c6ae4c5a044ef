import { languageOf, textOf } from '@klarmall/attachments';
import type { TextRun } from '@klarmall/pdf';
import { languageName, likeness, otherLanguage } from '@klarmall/swedish';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { fontRemedies } from '../support/remedies.ts';

/** So many words are needed before their commonest ones must turn up. */
const enoughWords = 25;
/** Every ordinary text has more small words than this; lists and tables have few. */
const leastShare = 0.02;
/** Even a table of names has more words than this with the letters of its language. */
const leastLettered = 0.12;
/** Swedish has an å, ä or ö in every twentieth letter. */
const enoughLetters = 200;

function isRead(run: TextRun): boolean {
  return run.visible && !run.artifact && !run.annotation;
}

export default defineDocumentRule({
  id: 'attachment/unlike-language',
  title: { sv: 'Texten liknar inget språk', en: 'The text is like no language' },
  why: {
    sv: 'Texten ser rätt ut, men bakom bokstäverna kan andra tecken ligga. Då läser skärmläsaren upp något obegripligt.',
    en: 'The text looks right, but other characters may lie behind the letters. Then gibberish is read aloud.',
  },
  action: {
    sv: 'Kopiera ett stycke ur filen och klistra in det i ett tomt dokument. Blir det obegripligt: byt teckensnitt och exportera om. Annars: ange rätt språk.',
    en: 'Copy a paragraph from the file and paste it into an empty document. If it is gibberish: change the font and export again. If not: set the right language.',
  },
  remedies: fontRemedies,
  wcag: ['1.3.1', '3.1.1'],
  matterhorn: ['10-001', '11-001'],
  basis: [{ source: 'ISO 14289-1, 7.21.7' }, { source: 'WCAG 2.1, 1.3.1' }],
  barsText: true,
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'En dator kan inte säkert skilja ett ovanligt språk från fel tecken.',
    en: 'A machine cannot tell an uncommon language from wrong characters for sure.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    unlike: {
      sv: 'Texten på sidan {page} liknar inte {stated}. Den börjar ”{text}” för skärmläsaren.',
      en: 'The text on page {page} is not like {statedEnglish}. To the screen reader it begins "{text}".',
    },
    noUmlauts: {
      sv: 'Texten på sidan {page} har inga å, ä eller ö. Skärmläsaren kan få fel bokstäver.',
      en: 'The text on page {page} has no å, ä or ö. The screen reader may get the wrong letters.',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    for (const page of view.pages) {
      if (page.class !== 'born-digital') continue;
      // Pages in several languages are left to their readers.
      const [stated, another] = new Set(
        page.texts.filter(isRead).map((run) => /^[a-z]{2,3}/.exec(languageOf(view, run).toLowerCase())?.[0]),
      );
      if (stated === undefined || another !== undefined) continue;
      const text = textOf(page.texts.filter(isRead));
      const words = text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
      const like = likeness(words, stated);
      // Another language is told by the language check.
      if (like === undefined || otherLanguage(text, stated) !== undefined) continue;
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      const data = {
        page: page.number,
        stated: languageName(stated).sv,
        statedEnglish: languageName(stated).en,
        text: text.replace(/\s+/g, ' ').trim().slice(0, 30),
      };
      if (words.length >= enoughWords && like.common < leastShare && like.lettered < leastLettered)
        problems.push({ message: 'unlike', page: page.number, data });
      else if (
        stated === 'sv' &&
        letters >= enoughLetters &&
        like.common > leastShare &&
        !/[åäö]/i.test(text.normalize('NFC'))
      )
        problems.push({ message: 'noUmlauts', page: page.number, data });
    }
    return problems;
  },
});
