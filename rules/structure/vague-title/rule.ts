import { defineRule } from '@klarmall/lint';
import { regionMessages } from '../../support/basis.ts';
import { isSwedish, isTitle } from '../../support/prose.ts';
import { normaliseLabel } from '../../support/words.ts';

/** Titles that say only that something has come. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'information',
  'info',
  'viktig information',
  'allmän information',
  'patientinformation',
  'information till dig',
  'information till patient',
  'information till patienten',
  'information från oss',
  'information från vården',
  'meddelande',
  'nytt meddelande',
  'meddelande till dig',
  'ett meddelande till dig',
  'meddelande till invånare',
  'meddelande från vården',
  'meddelande från oss',
  'du har ett meddelande',
  'du har fått ett meddelande',
  'kallelse',
  'ny kallelse',
  'frågor',
  'några frågor',
  'frågor till dig',
  'formulär',
  'frågeformulär',
  'enkät',
  'brev',
  'hej',
  'svar',
  'besked',
  'påminnelse',
  'uppdatering',
  'övrigt',
  'ärende',
  'nytt ärende',
  'mall',
  'ny mall',
  'test',
  'rubrik',
  'titel',
  'namn',
]);

export default defineRule({
  id: 'structure/vague-title',
  on: 'prose',
  severity: 'error',
  title: { sv: 'Titeln säger inte vad det gäller', en: 'The title does not say what it is about' },
  why: {
    sv: 'Titeln är det enda som invånaren ser i inkorgens lista. Hen vet inte om det är bråttom.',
    en: 'The title is all the reader sees in the inbox list, and does not tell whether it is urgent.',
  },
  action: {
    sv: 'Skriv vad meddelandet gäller, till exempel ”Du har en bokad tid” eller ”Frågor inför ditt besök”.',
    en: 'Write what the message is about, such as "Du har en bokad tid" or "Frågor inför ditt besök".',
  },
  tags: ['1177', 'klarsprak'],
  basis: [regionMessages],
  messages: {
    vague: {
      sv: '”{title}” säger inte vad meddelandet gäller.',
      en: '"{title}" does not say what the message is about.',
    },
  },
  check(prose, { report }) {
    if (!isTitle(prose) || !isSwedish(prose.language)) return;
    if (SAYS_NOTHING.has(normaliseLabel(prose.text)))
      report({ message: 'vague', data: { title: prose.text.trim() } });
  },
});
