import type { Language } from '@klarmall/model';
import { instrumentSource } from '../data/instruments.ts';
import { linkRegister } from '../data/link-register.ts';
import type { LetterPlace } from '../letter.ts';
import { masked, type Personal } from '../understand/personal.ts';
import type { Conversion, DraftFinding, Stretch } from './conversion.ts';
import { findOutdated, type Outdated } from './outdated.ts';
import {
  categoryNames,
  categoryReasons,
  dropTexts,
  fieldReasons,
  fieldTypes,
  nameReasons,
  noteTexts,
  placeText,
  refusalTexts,
} from './words.ts';

type StepNumber = '1' | '2' | '3' | '4' | '5' | '6';

interface ListedText {
  readonly text: string;
  readonly place: string;
  readonly reason?: string;
}

/** What `report.json` holds. Everything in it is masked. */
export interface LetterReport {
  readonly version: 1;
  readonly verdict: 'draft' | 'refused';
  readonly reasons: readonly string[];
  readonly format?: string;
  readonly kind?: 'information' | 'questions';
  readonly category?: string;
  readonly name?: string;
  readonly draft?: string;
  readonly steps: Readonly<Record<StepNumber, readonly string[]>>;
  /** What is left to do before the draft is a template. */
  readonly todos: readonly string[];
  readonly dropped: readonly ListedText[];
  readonly contact: readonly ListedText[];
  readonly refused: readonly { readonly reason: string; readonly lines: number }[];
  readonly fields: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly reason: string;
    readonly place: string;
  }[];
  readonly links: readonly {
    readonly text: string;
    readonly name: string;
    readonly key: string;
    readonly address: string | null;
    readonly source: string;
    readonly date: string;
  }[];
  readonly instrument: readonly string[];
  readonly findings: readonly DraftFinding[];
  readonly similar?: {
    readonly id: string;
    readonly name: string;
    readonly onlyInLetter: readonly string[];
    readonly onlyInTemplate: readonly string[];
  };
}

const noSteps: LetterReport['steps'] = { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [] };
const outdatedTexts: Readonly<Record<Outdated['kind'], Readonly<Record<Language, string>>>> = {
  pastDate: { sv: 'dagen har varit.', en: 'the day has passed.' },
  oldName: { sv: 'ett gammalt namn.', en: 'an old name.' },
  fee: { sv: 'en avgift: stämmer den?', en: 'a fee: is it right?' },
  oldYear: { sv: 'ett år som har varit.', en: 'a year that has passed.' },
};

/** Numbers that lead to one person. */
const personsNumber = /kund|journal|remiss|patient|faktura|ocr|ärende|besök|kallelse|betalning|bokning/iu;

function listed(
  stretches: readonly Stretch[],
  to: 'dropped' | 'contact',
  personal: Personal,
  language: Language,
): ListedText[] {
  const list: ListedText[] = [];
  const blocks = new Map<string, { lines: number; place: LetterPlace }>();
  for (const { went, text, place } of stretches) {
    if (went.to !== to) continue;
    // Names and addresses are told by what they are, never by what they say.
    if (went.to === 'dropped' && (went.reason === 'recipient' || went.reason === 'personal')) {
      const block = blocks.get(went.reason) ?? { lines: 0, place };
      blocks.set(went.reason, { ...block, lines: block.lines + 1 });
      continue;
    }
    // A number of a customer, a referral or a bill leads to the person.
    const isNumber = went.to === 'dropped' && went.reason === 'reference' && personsNumber.test(text);
    const shown = (
      isNumber ? masked(text, personal).replace(/\S*\d[\d\p{L}/:.-]*/gu, '…') : masked(text, personal)
    ).trim();
    if (/[\p{L}\d]/u.test(shown))
      list.push({
        text: shown,
        place: placeText(place, language),
        ...(went.to === 'dropped' ? { reason: dropTexts[went.reason][language] } : {}),
      });
  }
  for (const [reason, { lines, place }] of blocks) {
    const what = dropTexts[reason as keyof typeof dropTexts][language];
    const amount =
      language === 'sv'
        ? lines === 1
          ? '1 rad'
          : `${lines} rader`
        : lines === 1
          ? '1 line'
          : `${lines} lines`;
    list.push({ text: '…', place: placeText(place, language), reason: `${what}, ${amount}` });
  }
  return list;
}

/** The report of a conversion in one language: the six steps of the regions' guide, and where every text went. */
export function reportOf(
  conversion: Conversion,
  found: readonly DraftFinding[],
  today: string,
  language: Language,
): LetterReport {
  const isSwedish = language === 'sv';
  if (conversion.kind === 'refused')
    return {
      version: 1,
      verdict: 'refused',
      reasons: conversion.reasons.map((reason) => refusalTexts[reason][language]),
      ...(conversion.format === undefined ? {} : { format: conversion.format }),
      steps: noSteps,
      todos: [],
      dropped: [],
      contact: [],
      refused:
        conversion.stretches.length > 0
          ? [{ reason: isSwedish ? 'hela brevet' : 'the whole letter', lines: conversion.stretches.length }]
          : [],
      fields: [],
      links: [],
      instrument: [],
      findings: [],
    };
  const { understood, stretches, draft, missingLinks, notes, similar } = conversion;
  // A link whose address is a thing to do is told once, as that.
  const toFill = new Set(
    found.filter(({ rule }) => rule === 'link/unknown-placeholder').map(({ line }) => line),
  );
  const findings = found.filter(
    ({ rule, line }) =>
      rule !== 'link/unknown-placeholder' && !(rule === 'channel/inbox-grammar' && toFill.has(line)),
  );
  const {
    personal,
    fields,
    description,
    external,
    instruments,
    questions,
    mustAnswer,
    links,
    topics,
    purpose,
    sorted,
  } = understood;
  const show = (text: string) => masked(text, personal).replace(/\s+/gu, ' ').trim();
  const quoted = (text: string) => `”${show(text)}”`;
  const drafted = mustAnswer.filter(({ question }) => question);
  const kind = questions.length + drafted.length > 0 ? 'questions' : 'information';
  const bodyText = stretches
    .filter(({ went }) => went.to === 'draft')
    .map(({ text }) => text)
    .join('\n');
  const placeOf = (id: number) => {
    const entry = sorted.entries.find((found) => found.id === id);
    return entry ? placeText(entry.line.place, language) : '';
  };
  const personalCount = stretches.filter(
    ({ went }) => went.to === 'dropped' && (went.reason === 'recipient' || went.reason === 'personal'),
  ).length;

  const first: string[] = [];
  first.push(
    fields.length === 0
      ? isSwedish
        ? 'Texten är lika för alla som får den.'
        : 'The text is the same for everyone who gets it.'
      : isSwedish
        ? `Det här varierar mellan mottagarna och blev fält: ${fields.map(({ label, type }) => `${label} (${fieldTypes[type].sv})`).join(', ')}. Resten är lika för alla.`
        : `This varies between readers and became fields: ${fields.map(({ label, type }) => `${label} (${fieldTypes[type].en})`).join(', ')}. The rest is the same for everyone.`,
  );
  if (personalCount > 0)
    first.push(
      isSwedish
        ? `Brevet är skrivet till en person. ${personalCount === 1 ? '1 ställe med personuppgifter är borttaget' : `${personalCount} ställen med personuppgifter är borttagna`}.`
        : `The letter is written to one person. ${personalCount === 1 ? '1 place with personal data is' : `${personalCount} places with personal data are`} removed.`,
    );
  for (const outdated of findOutdated(bodyText, today))
    first.push(
      isSwedish
        ? `Kontrollera ${quoted(outdated.text)}: ${outdatedTexts[outdated.kind].sv}`
        : `Check ${quoted(outdated.text)}: ${outdatedTexts[outdated.kind].en}`,
    );
  for (const [note, count] of notes) first.push(noteTexts[note](count)[language]);

  const second = topics.map((topic) =>
    isSwedish
      ? `1177.se har troligen en artikel om ${topic}. Länka till den i stället för att skriva samma sak.`
      : `1177.se probably has an article on ${topic}. Link to it instead of writing the same.`,
  );
  for (const { link, surface } of links.filter(({ link: { kind: linkKind } }) => linkKind === 'article'))
    second.push(
      isSwedish
        ? `${quoted(surface)} blev en länk till artikeln ${link.name}.`
        : `${quoted(surface)} became a link to the article ${link.name}.`,
    );
  if (second.length === 0)
    second.push(
      isSwedish
        ? 'Sök på 1177.se efter det som brevet handlar om.'
        : 'Search 1177.se for what the letter is about.',
    );

  const third: string[] = [];
  for (const { name, listed: isListed } of instruments)
    third.push(
      isSwedish
        ? `${name} är ett standardiserat formulär. Skicka det från 1177 formulärtjänst. Frågorna är inte avskrivna.${isListed ? ` Det står i ${instrumentSource.title} (${instrumentSource.date}).` : ' Fråga er region om det finns där.'}`
        : `${name} is a standard form. Send it from 1177 formulärtjänst. Its questions are not copied.${isListed ? ` It is in ${instrumentSource.title} (${instrumentSource.date}).` : ' Ask your region whether it is there.'}`,
    );
  if (external?.reason === 'manyQuestions')
    third.push(
      isSwedish
        ? `Brevet har ${external.count} egna frågor. Bygg dem i 1177 formulärtjänst: det är bättre för invånaren när frågorna är tio eller fler.`
        : `The letter has ${external.count} own questions. Build them in 1177 formulärtjänst: that is better for the reader when there are ten or more.`,
    );
  if (questions.length > 0)
    third.push(
      isSwedish
        ? `Brevet har ${questions.length === 1 ? '1 egen fråga' : `${questions.length} egna frågor`}. ${questions.length === 1 ? 'Den är byggd' : 'De är byggda'} som en mall med frågor i Personalverktyget.`
        : `The letter has ${questions.length === 1 ? '1 question of its own' : `${questions.length} questions of its own`}, built as a template with questions.`,
    );
  if (third.length === 0)
    third.push(
      isSwedish ? 'Brevet har inga formulär eller frågor.' : 'The letter has no forms or questions.',
    );

  const services = links.filter(({ link }) => link.kind === 'eService');
  const fourth = services.map(({ link, surface, oldName }) =>
    isSwedish
      ? `${quoted(surface)} blev en direktlänk till ${link.name}.${oldName ? ' Namnet är gammalt.' : ''}`
      : `${quoted(surface)} became a direct link to ${link.name}.${oldName ? ' The name is old.' : ''}`,
  );
  if (fourth.length === 0)
    fourth.push(isSwedish ? 'Brevet nämner inga e-tjänster.' : 'The letter names no e-services.');

  const contact = listed(stretches, 'contact', personal, language);
  const fifth: string[] = [];
  if (contact.length > 0)
    fifth.push(
      isSwedish
        ? 'Telefonnummer, adress och tider är borttagna ur texten. Mottagningens kontaktsida följer med meddelandet. Uppgifterna ligger i utkastets fil om mottagningen.'
        : "Phone numbers, address and hours are taken out of the text. The unit's contact page goes with the message. The details stand in the draft's file on the unit.",
    );
  for (const { sentence, solution, link, question } of mustAnswer) {
    if (solution === 'call')
      fifth.push(
        isSwedish
          ? `${quoted(sentence)} är bråttom och står kvar.`
          : `${quoted(sentence)} is urgent and stays.`,
      );
    else if (solution === 'form')
      fifth.push(
        isSwedish
          ? `${quoted(sentence)}: invånaren svarar i meddelandet i stället. Skriv om meningen.`
          : `${quoted(sentence)}: the reader answers in the message instead. Rewrite the sentence.`,
      );
    else if (question)
      fifth.push(
        isSwedish
          ? `${quoted(sentence)} blev frågan ”${question.text}” Skriv om meningen.`
          : `${quoted(sentence)} became the question “${question.text}” Rewrite the sentence.`,
      );
    else if (link)
      fifth.push(
        isSwedish
          ? `${quoted(sentence)}: invånaren kan göra det i e-tjänsten ${link.name}. Skriv om meningen.`
          : `${quoted(sentence)}: the reader can do it in the e-service ${link.name}. Rewrite the sentence.`,
      );
  }
  if (fifth.length === 0)
    fifth.push(
      isSwedish
        ? 'Brevet har inga kontaktuppgifter att ta bort.'
        : 'The letter has no contact details to remove.',
    );

  const stops = findings.filter(({ level }) => level === 'stop');
  const sixth = [
    isSwedish
      ? `Förslag: ${kind === 'questions' ? 'mall med frågor' : 'mall med information'}, kategori ${categoryNames[description.category].sv}, eftersom ${categoryReasons[description.categoryReason].sv}.`
      : `Proposal: ${kind === 'questions' ? 'template with questions' : 'template with information'}, category ${categoryNames[description.category].en}, since ${categoryReasons[description.categoryReason].en}.`,
    isSwedish
      ? `Förslag till namn: ”${show(description.name)}”, eftersom ${nameReasons[description.nameReason].sv}.`
      : `Proposed name: “${show(description.name)}”, since ${nameReasons[description.nameReason].en}.`,
  ];
  if (description.summons)
    sixth.push(
      isSwedish
        ? `Det är en ${description.summons === 'timed' ? 'kallelse med bokad tid' : 'öppen kallelse'}.`
        : `It is ${description.summons === 'timed' ? 'a summons with a booked time' : 'an open summons'}.`,
    );
  if (kind === 'questions')
    sixth.push(
      isSwedish
        ? 'Förslag: påminnelse efter 7 dagar, frågorna stängs efter 30 dagar. Kontrollera också texten om vad svaren används till.'
        : 'Proposal: reminder after 7 days, closed after 30 days. Check the text on how answers are used too.',
    );
  for (const reason of purpose.review)
    sixth.push(`${isSwedish ? 'Granska' : 'Review'}: ${refusalTexts[reason][language]}`);
  if (similar)
    sixth.push(
      isSwedish
        ? `Brevet liknar mallen ${similar.id} (${similar.name}). Utgå gärna från den.${similar.onlyInLetter.length > 0 ? ` Bara i brevet: ${similar.onlyInLetter.map(quoted).join(', ')}.` : ''}${similar.onlyInTemplate.length > 0 ? ` Bara i mallen: ${similar.onlyInTemplate.map(quoted).join(', ')}.` : ''}`
        : `The letter is like the template ${similar.id} (${similar.name}). You may start from it.${similar.onlyInLetter.length > 0 ? ` Only in the letter: ${similar.onlyInLetter.map(quoted).join(', ')}.` : ''}${similar.onlyInTemplate.length > 0 ? ` Only in the template: ${similar.onlyInTemplate.map(quoted).join(', ')}.` : ''}`,
    );
  if (findings.length > 0)
    sixth.push(
      isSwedish
        ? `Kontrollen av utkastet hittade ${findings.length} ställen att se över. De står nedan, med förslag där det finns.`
        : `The check of the draft found ${findings.length} places to look at. They stand below, with proposals where there are any.`,
    );

  const todos = missingLinks.map((key) => {
    const name = linkRegister.find((link) => link.key === key)?.name ?? key;
    return isSwedish
      ? `Ta reda på adressen till ${name}. I Personalverktyget gör du orden till en länk. I en mall skriver du adressen i mottagningens fil (links: ${key}).`
      : `Find the address of ${name}. In the staff tool you make the words a link. In a template you write the address in the unit's file (links: ${key}).`;
  });
  todos.push(
    isSwedish
      ? 'Har ni era mallar som filer? Skriv ert hsaId och er kontaktsida i mottagningens fil.'
      : "Do you keep templates as files? Write your hsaId and your contact page in the unit's file.",
  );
  for (const { rule, message } of stops) todos.push(`${message} (${rule})`);

  return {
    version: 1,
    verdict: 'draft',
    reasons: [],
    format: conversion.format,
    kind,
    category: description.category,
    name: show(description.name),
    draft: draft.template,
    steps: { '1': first, '2': second, '3': third, '4': fourth, '5': fifth, '6': sixth },
    todos: [...new Set(todos.map(show))],
    dropped: listed(stretches, 'dropped', personal, language),
    contact,
    refused: refusedOf(stretches, language),
    fields: fields.map(({ id, type, label, reason, entry }) => ({
      id,
      type,
      label: show(label),
      reason: fieldReasons[reason][language],
      place: placeOf(entry),
    })),
    links: links.map(({ link, surface }) => ({
      text: show(surface),
      name: link.name,
      key: link.key,
      address: link.url ?? null,
      source: link.source,
      date: link.date,
    })),
    instrument: instruments.map(({ name }) => name),
    findings: findings.map((finding) => ({ ...finding, message: show(finding.message) })),
    ...(similar ? { similar: { ...similar, onlyInLetter: similar.onlyInLetter.map(show) } } : {}),
  };
}

function refusedOf(stretches: readonly Stretch[], language: Language): LetterReport['refused'] {
  const count = (reason: 'instrument' | 'manyQuestions') =>
    stretches.filter(({ went }) => went.to === 'refused' && went.reason === reason).length;
  const texts = {
    instrument: {
      sv: 'ett standardiserat formulär, som inte får skrivas av',
      en: 'a standard form, which must not be copied',
    },
    manyQuestions: {
      sv: 'egna frågor, som blir bättre i 1177 formulärtjänst',
      en: 'own questions, which are better in 1177 formulärtjänst',
    },
  } as const;
  return (['instrument', 'manyQuestions'] as const).flatMap((reason) => {
    const lines = count(reason);
    return lines === 0 ? [] : [{ reason: texts[reason][language], lines }];
  });
}
