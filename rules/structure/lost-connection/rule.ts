import { defineRule } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { findSentences } from '@klarmall/swedish';
import { ownBasis } from '../../support/basis.ts';
import { anyOf, wordList } from '../../support/phrases.ts';
import { isHeading, isRunningText, isSwedishForCitizen } from '../../support/prose.ts';

/** Words that lean on a sentence before: "också", "annars", "i stället". */
const ADDS = anyOf(['också', 'dessutom', 'däremot', 'annars', '[i ]stället', 'i så fall']);
const MAY = anyOf(['kan', 'får', 'går[ det]', 'finns det']);
const GOES_ON = anyOf(wordList('även men eller då därefter sedan'));
const LEANS = new RegExp(
  `(?<![\\p{L}\\p{N}])${ADDS}(?![\\p{L}\\p{N}])|(?<=${MAY}\\s)även(?![\\p{L}\\p{N}])|^${GOES_ON}(?=[\\s,])`,
  'iu',
);

/** Whether the citizen has read anything of the part before this text. */
function hasTextBefore({ previous, part }: Prose): boolean {
  for (let before = previous; before !== undefined && before.part === part; before = before.previous)
    if (!isHeading(before)) return true;
  return false;
}

export default defineRule({
  id: 'structure/lost-connection',
  on: 'template',
  severity: 'warning',
  title: {
    sv: 'Texten hänger ihop med något som inte är med',
    en: 'The text leans on something that is not there',
  },
  why: {
    sv: 'Invånaren tror att något saknas, eller att det finns ett val som inte finns.',
    en: 'The reader believes that something is missing, or that there is a choice that does not exist.',
  },
  action: {
    sv: 'Skriv meningen så att den går att förstå för sig, eller låt ett eget värde styra en text till.',
    en: 'Write the sentence so that it can be understood by itself, or let a value of its own decide on one more text.',
  },
  tags: ['klarmall', 'klarsprak'],
  basis: [ownBasis],
  messages: {
    alone: {
      sv: '”{word}” syftar på en text som inte är med när {values}.',
      en: '“{word}” leans on a text that is not there when {values}.',
    },
  },
  check(template, { report }) {
    const { variant, prose } = template;
    if (variant === undefined) return;
    const whole = new Map(variant.whole.prose.map((text) => [placeKey(text), text]));
    const values = [...variant.values].map(([name, value]) => `${name}: ${value}`).join(', ');
    for (const text of prose) {
      if (!isSwedishForCitizen(text) || !isRunningText(text) || text.locked || hasTextBefore(text)) continue;
      const inWhole = whole.get(placeKey(text));
      if (inWhole === undefined || !hasTextBefore(inWhole)) continue;
      const [first] = findSentences(text.text);
      const leans = first && LEANS.exec(text.text.slice(first.start, first.end));
      if (!first || !leans) continue;
      const start = first.start + leans.index;
      const [word] = leans;
      report({
        message: 'alone',
        data: { word, values },
        place: text.place(start, start + word.length),
        part: text.part,
      });
    }
  },
});

function placeKey(text: Prose): string {
  const { file, start } = text.place(0, 1);
  return `${file} ${start.offset} ${text.part}`;
}
