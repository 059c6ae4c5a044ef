import { defineRule } from '@klarmall/lint';
import { dataProtection, regionMessages } from '../../support/basis.ts';
import { isSwedish } from '../../support/prose.ts';

/** Illnesses and care that many would not want another to read over their shoulder. Compounds count: "hivprov". */
const SENSITIVE =
  /(?<![\p{L}\p{N}])(?:hiv\p{L}*|aids|klamydia\p{L}*|gonorré\p{L}*|syfilis\p{L}*|herpes\p{L}*|kondylom\p{L}*|könssjuk\p{L}*|abort(?!\p{L}*v)\p{L}*|psykiatri\p{L}*|psykos\p{L}*|schizofreni\p{L}*|bipolär\p{L}*|depression\p{L}*|självmord\p{L}*|suicid\p{L}*|självskad\p{L}*|missbruk\p{L}*|beroendemottagning\p{L}*|beroendevård\p{L}*|alkohol\p{L}*|narkotik\p{L}*|drog(?:er|test|prov|missbruk)\p{L}*|cancer\p{L}*|tumör\p{L}*|ätstörning\p{L}*|demens\p{L}*|könsdysfori\p{L}*|inkontinens\p{L}*|potens\p{L}*|infertilitet\p{L}*|ivf\p{L}*|våld\p{L}*|övergrepp\p{L}*)(?![\p{L}\p{N}])/iu;

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
    if (prose.role !== 'name' || !isSwedish(prose.language)) return;
    const found = SENSITIVE.exec(prose.text);
    if (found === null) return;
    report({
      message: 'sensitive',
      data: { word: found[0] },
      at: { start: found.index, end: found.index + found[0].length },
    });
  },
});
