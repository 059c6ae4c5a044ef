import { type ChannelProfile, everyQuestion } from '@klarmall/model';
import { staffConventions } from './conventions.ts';
import { note, type SheetSource, textFor, todo, toolName } from './entry-steps.ts';
import type { StaffPart, StaffStep } from './sheet.ts';
import { combinations } from './staff-texts.ts';

/** The guide for the one who sends, in the order of the tool. */
export function sendingSteps(source: SheetSource, profile: ChannelProfile): StaffStep[] {
  return [beforeStep(source, profile), sendStep(source), afterStep(source)];
}

function beforeStep({ rendered }: SheetSource, profile: ChannelProfile): StaffStep {
  const { sending, signature } = rendered.facts;
  const days = sending?.days === 'all' ? 'alla dagar' : 'vardagar';
  const from = sending?.from ?? profile.sendingFrom.value;
  const to = sending?.to ?? profile.sendingTo.value;
  const origin = sending === undefined ? ' Tiden är antagen: undvik kvällar, helger och tidiga morgnar.' : '';
  return {
    id: 'before',
    title: 'Innan du börjar',
    parts: [
      note(
        'before-when',
        `Skicka ${days} klockan ${shortTime(from)}–${shortTime(to)}. Invånaren kan få ett sms när meddelandet kommer.${origin}`,
      ),
      answersNote(rendered),
      signature === 'unit'
        ? todo(
            'before-signature',
            'Byt din signatur till mottagningens namn innan du börjar med meddelandet. Klicka på ditt namn längst upp till höger. Ibland behöver du stänga programmet och logga in igen.',
          )
        : note('before-signature', 'Verktyget lägger till datum och din signatur: ditt namn och din titel.'),
    ],
  };
}

/** Whether the citizen can answer, and for how long. */
function answersNote({ facts, settings }: SheetSource['rendered']): StaffPart {
  if (facts.kind === 'information')
    return note(
      'before-answers',
      'Invånaren kan inte svara på det här meddelandet. Behöver du ett svar? Välj en mall med frågor.',
    );
  const days = settings.autoCloseDays?.days;
  const until =
    days === undefined ? 'tills ärendet stängs' : days === 1 ? 'inom 1 dag' : `inom ${days} dagar`;
  return note('before-answers', `Invånaren kan svara på frågorna ${until}.`);
}

/** "8.00" is written "8" in running text. */
function shortTime(clock: string): string {
  return clock.replace(/^0/, '').replace(/\.00$/, '');
}

function sendStep(source: SheetSource): StaffStep {
  const { rendered, markers } = source;
  const { kind, answersTo } = rendered.facts;
  return {
    id: 'send',
    title: 'Skicka meddelandet',
    parts: [
      todo('send-open', 'Öppna Mina ärenden eller Mottagningens ärenden. Klicka på Skicka ärende.'),
      todo('send-template', `Välj mallen ”${toolName(source)}”${inJournal(source)}. Klicka på Gå vidare.`),
      recipientPart(source),
      ...manyPart(source),
      todo(
        'send-login',
        'Kontrollera att invånaren har en aktiv inloggning och avisering till mobiltelefon eller e-post. Det står i kolumnen Aviseringar. Kolumnen Digital kontakt gäller inte här. Klicka på Nästa.',
      ),
      note(
        'send-blocked',
        'Har invånaren spärrat sin inloggning, eller aldrig loggat in? Då säger verktyget det. Kontakta invånaren på ett annat sätt.',
      ),
      ...(kind === 'questions' ? [answersPart(answersTo)] : []),
      ...insertParts(source),
      ...(markers.length === 0
        ? []
        : [
            todo(
              'send-markers',
              `Byt ut varje markering: ${markers.map(({ text }) => text).join(', ')}. Ingen hakparentes får stå kvar.`,
            ),
          ]),
      ...attachmentParts(source),
      { ...todo('send-read', 'Läs igenom hela meddelandet.'), pages: ['reader'] },
      todo('send', 'Skicka.'),
    ],
  };
}

/** What those who know the journal system look for. */
function inJournal(source: SheetSource): string {
  const name = textFor(source, 'journalName');
  return name === undefined ? '' : `, som heter ${name} i journalsystemet`;
}

function recipientPart({ markers, rendered }: SheetSource): StaffPart {
  const hasFields = markers.length > 0;
  if (markers.some(({ personal }) => personal)) {
    return todo(
      'send-recipient',
      'Skriv invånarens personnummer. Klicka på Lägg till. Skicka till en person i taget: texten har uppgifter om just den personen.',
    );
  }
  const many = hasFields
    ? 'Skicka till flera på en gång bara om det du fyller i gäller alla.'
    : `Du kan skicka till högst ${staffConventions.recipientsPerSending.value} personer på en gång.`;
  const summons = rendered.facts.summons?.type === 'timed';
  return todo(
    'send-recipient',
    `Skriv invånarens personnummer. Klicka på Lägg till. ${summons ? 'Tiden gäller en person: skicka till en i taget.' : many}`,
  );
}

/** One text to many is only right where nothing in it is about one person. */
function manyPart({ markers, rendered }: SheetSource): StaffPart[] {
  if (markers.length > 0 || rendered.facts.summons?.type === 'timed') return [];
  const many = staffConventions.recipientsPerSending.value;
  return [
    note(
      'send-many',
      `Skickar du till många? Skriv en lista i Anteckningar med högst ${many} personnummer och klicka på Importera från fil. Är de fler? Gör flera listor. Varje nummer har tolv siffror och bindestreck, utan mellanslag. Spara listan i en låst mapp.`,
    ),
  ];
}

function answersPart(answersTo: 'me' | 'group' | undefined): StaffPart {
  const choices = { me: 'dig själv', group: 'handläggargruppen' };
  return answersTo === undefined
    ? todo('send-answers', 'Välj om svaren ska gå till dig själv eller till en handläggargrupp.')
    : todo('send-answers', `Välj att svaren ska gå till ${choices[answersTo]}.`);
}

function insertParts({ rendered, show }: SheetSource): StaffPart[] {
  const messages = combinations(rendered, show);
  const how =
    'Klicka på pratbubblan med ett plustecken för varje frasminne. Texten hamnar där markören står. Lägg in dem i den här ordningen';
  const [only] = messages;
  if (messages.length === 1 && only !== undefined) {
    return [todo('send-insert', `${how}:`, only.texts)];
  }
  return [
    note('send-insert', `${how}. Välj ett av meddelandena, och blanda dem inte.`),
    ...messages.map(({ id, name, texts }) => todo(`send-insert:${id}`, `${name}:`, texts)),
  ];
}

function attachmentParts({ rendered }: SheetSource): StaffPart[] {
  const { attachments } = rendered;
  if (attachments.length === 0) {
    return [
      note(
        'send-attachment',
        'Bifoga helst ingen fil. Finns innehållet på 1177.se? Länka dit. Bifoga aldrig inskannade dokument eller kopior ur journalen.',
      ),
    ];
  }
  return attachments.map(({ file, title }) => ({
    ...todo(
      `send-attachment:${file}`,
      `Klicka på Bifoga fil och välj ”${title}” (${file.split('/').at(-1) ?? file}).`,
    ),
    file,
  }));
}

function afterStep(source: SheetSource): StaffStep {
  const { rendered } = source;
  const { kind, summons, unreadAfterDays } = rendered.facts;
  const unread = textFor(source, 'unread.then');
  const closed =
    kind === 'information'
      ? ' Ärendet är avslutat så snart du har skickat det: bocka i Inkludera avslutade ärenden under filtret Avslutat.'
      : '';
  const asksForFile = everyQuestion(rendered.questions).some(({ type }) => type === 'file');
  return {
    id: 'after',
    title: 'När du har skickat',
    parts: [
      todo(
        'after-read',
        `Kontrollera att invånaren har läst. Gå till Mottagningens ärenden, Alla ärenden. Filtrera på ärendetyp Skickat av vården och status läst eller oläst av invånare.${closed}`,
      ),
      unread === undefined || unreadAfterDays === undefined
        ? note(
            'after-unread',
            `Har invånaren inte läst? Följ mottagningens rutin för olästa meddelanden.${summons === undefined ? '' : ' En kallelse måste nå fram: kontakta invånaren på ett annat sätt.'}`,
          )
        : {
            ...todo(
              'after-unread',
              `Oläst efter ${unreadAfterDays === 1 ? '1 dag' : `${unreadAfterDays} dagar`}: ${unread}`,
            ),
            pages: ['slip'],
          },
      note(
        'after-journal',
        textFor(source, 'journal') ??
          'Skriv i journalen, i mallen för distanskontakt: kontaktorsaken i korthet och det som har betydelse för vården. Skriv inte av hela konversationen.',
      ),
      ...(asksForFile
        ? [
            note(
              'after-pictures',
              'Bilder från invånaren stannar i Personalverktyget. Där finns de kvar: spara dem inte någon annanstans. Beskriv i journalen om du har haft en bild som stöd.',
            ),
          ]
        : []),
    ],
  };
}
