import { defineLibraryRule } from '@klarmall/lint';
import type { Place, TextRole, WrittenText } from '@klarmall/model';
import { isGivenName, matchesOf } from '@klarmall/swedish';
import { dataProtection, ownBasis } from '../../support/basis.ts';

/** Texts that say who answers for something. */
const ownerRoles: ReadonlySet<TextRole> = new Set(['owner', 'reviewer', 'approver']);

const pair = /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}[\p{L}-]+)/gu;
/** What a unit or a group may be called after somebody: `Maria Ungdomsmottagning`. */
const unit =
  /(?:mottagning|klinik|sjukhus|central|avdelning|enhet|team|grupp|gård|hus|hälsa|region|förvaltning|byrå)(?:en|et|s)?$/iu;

/** Whether words name a person: a given name and another name after it, which is no unit's. */
function namesPerson(words: string): boolean {
  return matchesOf(words, pair).some(([, first = '', last = '']) => isGivenName(first) && !unit.test(last));
}

function placesOf(texts: readonly WrittenText[]): readonly Place[] {
  return texts
    .filter(({ row }) => ownerRoles.has(row.role))
    .filter(({ inlines = [] }) =>
      namesPerson(inlines.map((inline) => (inline.type === 'text' ? inline.value : ' ')).join('')),
    )
    .map(({ place }) => place);
}

export default defineLibraryRule({
  id: 'privacy/person-as-owner',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'En person står som ansvarig', en: 'A person is named as the owner' },
  why: {
    sv: 'Personen kan sluta eller byta arbete. Namnet finns sedan kvar i filen och i historiken.',
    en: 'The person may leave or change jobs. The name then stays in the file and in its history.',
  },
  action: {
    sv: 'Skriv rollen eller gruppen, till exempel E-tjänster.',
    en: 'Write the role or the group, for example E-tjänster.',
  },
  tags: ['klarmall'],
  basis: [dataProtection, ownBasis],
  messages: {
    person: {
      sv: 'Det här ser ut som namnet på en person.',
      en: 'This looks like the name of a person.',
    },
  },
  gather({ id, texts }) {
    const places = placesOf(texts.filter(({ origin }) => origin === id));
    return places.length === 0 ? undefined : places;
  },
  check({ templates, units, snippets, answerable }, context) {
    const ofOthers = [...units, ...snippets].map(({ texts }) => placesOf(texts));
    const ofExceptions = answerable.filter(({ name }) => namesPerson(name)).map(({ place }) => place);
    for (const place of [...templates, ...ofOthers, ofExceptions].flat())
      context.report({ message: 'person', place });
  },
});
