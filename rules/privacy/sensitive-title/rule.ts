import { defineRule } from '@klarmall/lint';
import { dataProtection, regionMessages } from '../../support/basis.ts';
import { anyOf, wordList } from '../../support/phrases.ts';
import { isSwedish, isTitle } from '../../support/prose.ts';

/** Illnesses and care that many would not want another to read over their shoulder. Compounds count: "hivprov". */
const BEGINNINGS = anyOf(
  wordList(`hiv klamydia gonorré syfilis herpes kondylom könssjuk psykiatri psykos schizofreni bipolär depression självmord
    suicid självskad missbruk beroendemottagning beroendevård alkohol narkotik drog(er|test|prov|missbruk) cancer tumör
    ätstörning demens könsdysfori inkontinens potens infertilitet ivf våld övergrepp`),
);
const SENSITIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:aids|(?:${BEGINNINGS}|abort(?!\\p{L}*v))\\p{L}*)(?![\\p{L}\\p{N}])`,
  'iu',
);

export default defineRule({
  id: 'privacy/sensitive-title',
  on: 'prose',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Titeln avslöjar något känsligt', en: 'The title gives away something sensitive' },
  why: {
    sv: 'Titeln syns i inkorgens lista. Någon annan kan läsa den över invånarens axel.',
    en: "The title shows in the inbox list, where another may read it over the reader's shoulder.",
  },
  action: {
    sv: 'Skriv vad invånaren ska göra i stället, till exempel ”Du behöver ta ett prov”.',
    en: 'Write what the reader is to do instead, such as "Du behöver ta ett prov".',
  },
  tags: ['klarmall', '1177'],
  basis: [regionMessages, dataProtection],
  messages: {
    sensitive: {
      sv: '”{word}” i titeln kan avslöja något känsligt för andra.',
      en: '"{word}" in the title may give away something sensitive to others.',
    },
  },
  check(prose, { report }) {
    if (!isTitle(prose) || !isSwedish(prose.language)) return;
    const found = SENSITIVE.exec(prose.text);
    if (found === null) return;
    report({
      message: 'sensitive',
      data: { word: found[0] },
      at: { start: found.index, end: found.index + found[0].length },
    });
  },
});
