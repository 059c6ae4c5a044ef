import { defineRule, type Problem } from '@klarmall/lint';
import type { Fix, KeyPath, LinkedUnit, Place } from '@klarmall/model';
import { addressProblem, findPhoneNumbers, passesLuhn } from '@klarmall/swedish';
import { addressMessages, sayAstray } from '../../support/address.ts';
import { ineraGuidelines, linkGuidelines, ownBasis } from '../../support/basis.ts';

/** SE, the organisation number, and what the organisation itself gives out (Inera, HSA). */
const HSA_ID = /^SE(\d{10})-/u;
/** Numbers that Swedish writing rules let be as they are. */
const SHORT_NUMBERS = new Set(['112', '1177', '11313', '11414']);

function exactFix(place: Place, written: string, right: string): readonly Fix[] {
  // A quoted value's place holds the quotation marks too, and then an edit would take them away.
  if (place.end.offset - place.start.offset !== written.length) return [];
  return [{ title: `Skriv ”${right}”`, edits: [{ place, text: right }], safety: 'safe' }];
}

function phoneProblem(unit: LinkedUnit, path: KeyPath, number: string): Problem | undefined {
  const place = unit.places.value(path);
  const digits = number.replace(/\D/gu, '');
  if (SHORT_NUMBERS.has(digits)) return undefined;
  const [phone] = findPhoneNumbers(`Telefon ${number}`);
  const isWhole = phone !== undefined && phone.text === number.trim();
  if (!isWhole) return { message: 'phone', data: { number }, place };
  if (phone.isStandard) return undefined;
  return {
    message: 'phoneForm',
    data: { number, standard: phone.standard },
    place,
    severity: 'warning',
    fixes: exactFix(place, number, phone.standard),
  };
}

export default defineRule({
  id: 'channel/unit-details',
  on: 'library',
  severity: 'error',
  title: { sv: 'En uppgift om mottagningen är fel', en: 'A detail of the unit is wrong' },
  why: {
    sv: 'Uppgiften står i alla meddelanden från mottagningen. Invånaren når inte fram.',
    en: 'The detail shows in every message from the unit. The reader does not get through.',
  },
  action: { sv: 'Rätta uppgiften i mottagningens fil.', en: "Correct the detail in the unit's file." },
  tags: ['1177', 'inera-inkorg', 'klarmall'],
  basis: [
    ineraGuidelines,
    linkGuidelines,
    {
      source: 'Svenska skrivregler, telefonnummer',
      url: 'https://www.kotus.fi/sv/publikationer/sprakspalter/reuters_rutor_1986_2013/1992/mera_om_telefonnummer',
      date: '2026-11-22',
    },
    ownBasis,
  ],
  messages: {
    hsaIdOrganisation: {
      sv: 'Organisationsnumret i ”{hsaId}” finns inte. Kontrollsiffran stämmer inte.',
      en: 'The organisation number in "{hsaId}" does not exist: its check digit is wrong.',
      action: { sv: 'Kopiera HSA-id:t från HSA-katalogen.', en: 'Copy the HSA-id from the HSA catalogue.' },
    },
    phone: {
      sv: '”{number}” är inget svenskt telefonnummer.',
      en: '"{number}" is not a Swedish phone number.',
      action: {
        sv: 'Skriv riktnummer och nummer, till exempel 08-465 004 00.',
        en: 'Write area code and number, such as 08-465 004 00.',
      },
    },
    phoneForm: {
      sv: 'Skriv ”{number}” som {standard}. Då blir det lättare att läsa och slå.',
      en: 'Write "{number}" as {standard}, which is easier to read and dial.',
    },
    link: {
      sv: 'Adressen ”{url}” fungerar inte som länk.',
      en: 'The address "{url}" does not work as a link.',
      action: {
        sv: 'Skriv hela adressen. Den ska börja med https://.',
        en: 'Write the whole address. It should begin with https://.',
      },
    },
    ...addressMessages,
    linkTracking: {
      sv: 'Adressen spårar den som klickar ({parameters}).',
      en: 'The address tracks those who follow it ({parameters}).',
      action: { sv: 'Ta bort spårningen ur adressen.', en: 'Remove the tracking from the address.' },
    },
  },
  check(library, { report }) {
    for (const unit of library.units) {
      const { hsaId, phones = [], contactPage, links = {} } = unit.source;
      const organisation = HSA_ID.exec(hsaId)?.[1];
      // An id of another form is stopped when the file is read.
      if (organisation !== undefined && !passesLuhn(organisation)) {
        report({ message: 'hsaIdOrganisation', data: { hsaId }, place: unit.places.value(['hsaId']) });
      }
      for (const [index, { number }] of phones.entries()) {
        const problem = phoneProblem(unit, ['phones', index, 'number'], number);
        if (problem) report(problem);
      }
      const lookAtLink = (path: KeyPath, url: string): void => {
        const problem = addressProblem(url);
        if (problem === undefined) return;
        const place = unit.places.value(path);
        const astray = sayAstray(problem);
        if (astray !== undefined) report({ ...astray, place });
        else if (problem.kind !== 'tracking') report({ message: 'link', data: { url }, place });
        else {
          report({
            message: 'linkTracking',
            data: { parameters: problem.parameters.join(', ') },
            place,
            severity: 'warning',
            fixes: exactFix(place, url, problem.clean),
          });
        }
      };
      if (contactPage !== undefined) lookAtLink(['contactPage'], contactPage);
      for (const [name, link] of Object.entries(links)) lookAtLink(['links', name, 'url'], link.url);
    }
  },
});
