import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { anyOf } from '../../support/phrases.ts';
import { countWords, isRunningText, isSwedishForCitizen } from '../../support/prose.ts';

const CLOSING = anyOf(['[med ](vänlig|vänliga|bästa|varm|varma|hjärtliga|god|goda) hälsning[ar]', 'mvh']);
const GREETING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CLOSING}|hälsningar(?:\\sfrån)?(?=[\\s,.!]*(?:\\p{Lu}|oss|personalen|$))|vänligen,?$)`,
  'giu',
);
/** How much may stand after a greeting for it to be the end of a letter: a name, a title and a unit. */
const SIGNATURE_LENGTH = 120;
const MOST_WORDS = 12;
/** A person by trade, not a unit: what the sender's field shows is the unit. */
const TRADE = anyOf([
  '[din |dina |vår ]~(läkare|sköterska|barnmorska|kurator|optiker)[n]',
  '[din |dina |vår ]~(terapeut|psykolog|logoped|dietist|hygienist|kontaktperson)[en]',
]);
const WRITER = new RegExp(`^[\\s,]*${TRADE}(?!\\p{L})`, 'iu');
const MOST_WORDS_AFTER_HALSNINGAR = 5;

export default defineRule({
  id: 'channel/manual-signature',
  words: /hälsning|^mvh$|^vänligen$/u,
  on: 'prose',
  needs: ['profiles'],
  severity: 'warning',
  title: { sv: 'Signaturen kommer med ändå', en: 'The signature is added anyway' },
  why: {
    sv: 'Invånaren ser två avsändare, och de kan vara olika.',
    en: 'The reader sees two senders, and they may differ.',
  },
  action: { sv: 'Ta bort hälsningen och namnet.', en: 'Remove the greeting and the name.' },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    greeting: {
      sv: '”{text}” behövs inte. Avsändaren kommer med av sig själv.',
      en: '"{text}" is not needed. The sender is added automatically.',
    },
  },
  check(prose, { report, profiles }) {
    if (!isSwedishForCitizen(prose) || !isRunningText(prose)) return;
    if (!profiles.staff.addsSignature.value && !profiles.inbox.addsSignature.value) return;
    for (const found of matchesOf(prose.text, GREETING)) {
      const end = found.index + found[0].length;
      const rest = prose.text.slice(end);
      // "Vi skickar vänliga hälsningar till alla som …" goes on; a letter ends here.
      if (rest.length > SIGNATURE_LENGTH || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(rest)) continue;
      // A name, a title and a unit are few words; "Hälsningar från personalen finns …" is a sentence.
      const mostWords = /^hälsningar/iu.test(found[0]) ? MOST_WORDS_AFTER_HALSNINGAR : MOST_WORDS;
      if (countWords(rest) > mostWords) continue;
      const before = prose.text.slice(0, found.index).trimEnd();
      if (before !== '' && !/[.!?:]$/u.test(before)) continue;
      // "Hälsningar från sjuksköterskan på hjärtmottagningen": who of all writes, which no sender's field tells.
      if (/från$/iu.test(found[0]) && WRITER.test(rest)) continue;
      // "Hälsningar" alone ends a chat or a letter on paper as often, and a greeting without a name is no second sender.
      const isShort = /^hälsningar/iu.test(found[0]) || !/\p{L}/u.test(rest);
      report({
        message: 'greeting',
        data: { text: found[0] },
        at: { start: found.index, end },
        ...(isShort ? { certainty: 'review' as const } : {}),
      });
      break;
    }
  },
});
