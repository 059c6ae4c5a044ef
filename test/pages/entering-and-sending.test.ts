import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today, type Workspace, workspace } from '../cli/support.ts';

/** What Region Jönköping's page on the message function says of entering and sending, and where our pages say it. */
const pages = {
  guide: 'bra-att-veta.html',
  slip: 'paminnelselapp.html',
  reader: 'las-fore-skicka.html',
  enterSummons: 'regional/bokad-tid/staff.html',
  sendSummons: 'regional/bokad-tid/sending.html',
  enterQuestions: 'local/fragor-infor-besok/staff.html',
  sendQuestions: 'local/fragor-infor-besok/sending.html',
  sendPicture: 'regional/bifoga-bild/sending.html',
  enterCentral: 'central/erbjudande-om-vaccination/staff.html',
  enterLocal: 'local/ditt-traningsprogram/staff.html',
} as const;

const facts: readonly (readonly [fact: string, page: keyof typeof pages, words: RegExp])[] = [
  ['no consent is needed, and no law asks for paper', 'guide', /inget samtycke.*Ingen lag/],
  ['a message has arrived when it lies in the inbox', 'guide', /räknas som framme när det ligger i inkorgen/],
  ['the citizen needs an active login; most have one', 'guide', /aktiv inloggning i 1177.*De flesta har en/],
  [
    'one sees who has opened a message, unlike a letter',
    'guide',
    /ser du om det är läst.*aldrig om ett brev/,
  ],
  ['the same to many: a template; individual: the empty one', 'guide', /Samma information till många.*tomma/],
  ['go through the envelope: general, local, outdated', 'guide', /lika till alla.*bara er.*gammalt/],
  ['look on 1177.se first, and link', 'guide', /Sök på 1177\.se.*räcker en länk/],
  ['standard forms are in formulärtjänsten already', 'guide', /Audit eller EQ-5D\? Leta i formulärtjänsten/],
  ['fewer than ten questions here, more in formulärtjänsten', 'guide', /Färre än tio.*Fler passar bättre/],
  ['link directly to an e-service', 'guide', /länka direkt till tjänsten/],
  ['the link to the contact page follows by itself', 'guide', /sida på 1177\.se följer med av sig själv/],
  ['ask a question instead of asking for a call', 'guide', /Ställ en fråga, så slipper invånaren ringa/],
  ['texts follow the law on accessibility', 'guide', /lagens krav på tillgänglighet/],
  ['a template with information cannot be answered', 'sendSummons', /kan inte svara på det här meddelandet/],
  ['a template with questions can', 'sendQuestions', /Invånaren kan svara på frågorna inom 7 dagar/],
  ['central templates are ordered', 'enterCentral', /Mallen är central.*Beställ mallen/],
  ['regional ones are fetched, by the local administrator', 'guide', /hämtar den som är lokal administratör/],
  ['summons are named as in the journal system', 'enterSummons', /Heter i journalsystemet: SV besök/],
  ['the text of a summons is not changed', 'enterSummons', /Ändra inte resten: den texten är gemensam/],
  ['but the unit’s name', 'enterSummons', /Mottagningens namn.*Klarviks vårdcentral/],
  ['and its phone', 'enterSummons', /Mottagningens telefonnummer.*08-465 004 10/],
  ['and how one announces oneself', 'enterSummons', /Hur invånaren anmäler sig/],
  [
    'own information and links may be added',
    'enterSummons',
    /lägga till egna frasminnen.*formulär.*1177\.se/,
  ],
  [
    'date and time are filled in by hand',
    'sendSummons',
    /fyller du i för hand i varje meddelande.*\[fyll i datum\]/,
  ],
  ['fetching: Mallar för invånarärenden', 'enterSummons', /Öppna Mallar för invånarärenden/],
  ['fetching: Skapa mall med information', 'enterSummons', /Klicka på Skapa mall med information/],
  ['fetching: search, with the region’s abbreviation', 'enterSummons', /Sök efter.*Skriv RJL i sökrutan/],
  ['fetching: Använd mall', 'enterSummons', /Klicka på Använd mall/],
  ['fetching: check the contact information', 'enterSummons', /Kontrollera att kontaktinformationen stämmer/],
  ['activate and save', 'enterSummons', /Bocka i rutan Aktivera mall.*Spara\./],
  ['own: an empty template', 'enterLocal', /Klicka på Tom mall/],
  ['own: the name is the title in the inbox', 'enterLocal', /Namnet syns som rubrik.*inkorg/],
  ['own: an internal name helps staff choose', 'enterLocal', /hjälper kollegorna att välja rätt mall/],
  ['own: one long text or several frasminnen', 'guide', /en lång text, eller flera korta frasminnen/],
  ['own: each frasminne by itself', 'enterLocal', /varje text som ett eget frasminne/],
  ['own: the instruction is mandatory', 'enterLocal', /Instruktion till ärendehanteraren.*obligatorisk/],
  ['own: the category is for statistics', 'enterLocal', /Kategorin är till för statistik/],
  ['questions: their tab', 'enterQuestions', /Frågor till invånaren/],
  [
    'questions: answers, partial answers, counter-questions',
    'enterQuestions',
    /Svar \(besvara\).*Delsvar.*Motfråga/,
  ],
  [
    'questions: reminder and notice, or the unit’s default',
    'enterQuestions',
    /Påminnelse till invånare.*Notifiering om ohanterat ärende.*hämtar mottagningens inställning/,
  ],
  [
    'questions: days until it closes, shown to the citizen',
    'enterQuestions',
    /Avsluta obesvarade ärenden automatiskt: 7 dagar.*Invånaren ser antalet dagar/,
  ],
  [
    'look for an inbox: any template, number, Lägg till',
    'guide',
    /vilken mall som helst.*Skriv personnumret och klicka på Lägg till/,
  ],
  ['several numbers, copied from the patient card', 'guide', /lägga till flera.*patientkortet/],
  ['Mobiltelefon is sms, E-post is mail', 'guide', /Mobiltelefon betyder sms\. E-post betyder mejl/],
  ['a locked or unused login is told', 'sendSummons', /spärrat sin inloggning.*säger verktyget det/],
  ['Digital kontakt is not for sending by hand', 'sendSummons', /Kolumnen Digital kontakt gäller inte här/],
  [
    'sending: Mina ärenden or Mottagningens ärenden',
    'sendSummons',
    /Mina ärenden eller Mottagningens ärenden\. Klicka på Skicka ärende/,
  ],
  ['sending: choose, Gå vidare', 'sendSummons', /Välj mallen.*Klicka på Gå vidare/],
  ['sending: the number, Lägg till', 'sendSummons', /personnummer\. Klicka på Lägg till/],
  ['sending: login and notice, Nästa', 'sendSummons', /aktiv inloggning och avisering.*Klicka på Nästa/],
  ['sending: answers to oneself or a group', 'sendQuestions', /svaren ska gå till handläggargruppen/],
  [
    'sending: the bubble with a plus, at the cursor, several',
    'sendSummons',
    /pratbubblan med ett plustecken.*där markören står/,
  ],
  ['sending: the text may be changed and added to', 'guide', /Du kan ändra och lägga till i texten/],
  ['sending: a file is attached', 'guide', /Filen ska vara pdf, jpg eller png, ligga på din dator/],
  ['files follow the law; scans never do', 'guide', /Ett inskannat papper gör det aldrig/],
  ['brochures seldom do, and are hard on a phone', 'guide', /broschyrer är svåra att läsa i mobilen.*sällan/],
  ['to many: a locked folder', 'guide', /låst mapp som bara rätt personer når/],
  ['to many: 250 at most, then more lists', 'sendQuestions', /högst 250 personnummer.*flera listor/],
  [
    'to many: twelve figures and a hyphen, no space',
    'sendQuestions',
    /tolv siffror och bindestreck, utan mellanslag/,
  ],
  ['to many: Anteckningar, Importera från fil', 'sendQuestions', /Anteckningar.*Importera från fil/],
  [
    'opened: filter by sent by care, read or unread',
    'sendSummons',
    /Alla ärenden.*Skickat av vården.*läst eller oläst/,
  ],
  [
    'information is closed at once: include closed',
    'sendSummons',
    /avslutat så snart.*Inkludera avslutade ärenden/,
  ],
  ['unread: a routine of one’s own', 'guide', /Bestäm en rutin för dem som inte har det/],
  ['unread: a summons must arrive another way', 'guide', /En kallelse måste nå fram/],
  ['unread: a slip to print, cut and send', 'slip', /Skriv ut sidan, klipp isär lapparna/],
  [
    'examples: results, a picture, late booking, tracing',
    'guide',
    /Provsvar:.*Sen bokning:.*Bild:.*Smittspårning:/,
  ],
  [
    'pictures stay in the tool and are kept there',
    'sendPicture',
    /stannar i Personalverktyget\. Där finns de kvar/,
  ],
  [
    'a picture that helped is described in the journal',
    'sendPicture',
    /Skriv i journalen hur bilden var ett stöd/,
  ],
  ['not: marketing, general information, surveys', 'guide', /Reklam, allmän information eller enkäter/],
  ['not: looking for participants, but own patients', 'guide', /med i en studie\. Era egna patienter/],
  ['not: secret matter that is stored in between', 'guide', /sekretess.*kopior ur journalen/],
  ['a notice makes a sound: no evenings or weekends', 'sendSummons', /Skicka vardagar klockan 8–17.*sms/],
  [
    'signature and date come by themselves',
    'guide',
    /Signatur och datum kommer med av sig själva.*ditt namn och din titel/,
  ],
  [
    'the unit’s name as sender: before one begins',
    'sendSummons',
    /Byt din signatur till mottagningens namn innan du börjar/,
  ],
  [
    'where, and that the programme may have to restart',
    'sendSummons',
    /namn längst upp till höger.*logga in igen/,
  ],
  [
    'the journal: distance contact, in short',
    'sendSummons',
    /mallen för distanskontakt.*Skriv inte av hela konversationen/,
  ],
  [
    'the journal: assessment, measure and result as usual',
    'guide',
    /Bedömning, åtgärd och resultat skriver du som efter/,
  ],
];

let at: Workspace;
const words = new Map<string, string>();

beforeAll(async () => {
  at = workspace();
  const templates = fileURLToPath(new URL('../../templates', import.meta.url));
  for (const path of [
    'snippets',
    'units/vardcentral-klarvik.yaml',
    'regional/bifoga-bild.mall.yaml',
    'regional/bokad-tid.mall.md',
    'local/fragor-infor-besok.mall.yaml',
    'local/ditt-traningsprogram.mall.md',
    'central/erbjudande-om-vaccination.mall.md',
  ]) {
    mkdirSync(dirname(join(at.root, 'templates', path)), { recursive: true });
    cpSync(join(templates, path), join(at.root, 'templates', path), { recursive: true });
  }
  at.write('klarmall.yaml', 'region:\n  abbreviation: RJL\n');
  expect((await at.run('publish', 'webb', '--today', today)).error).toBe('');
  for (const [name, path] of Object.entries(pages))
    words.set(
      name,
      at
        .read(`webb/vardcentral-klarvik/${path}`)
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/ ([,.:])/g, '$1'),
    );
}, 60_000);
afterAll(() => at.remove());

test.each(facts)('%s', (_, page, pattern) => {
  expect(words.get(page)).toMatch(pattern);
});

test('a page that helps is one click from where it is needed', () => {
  const sending = at.read(`webb/vardcentral-klarvik/${pages.sendSummons}`);
  for (const path of [pages.guide, pages.slip, pages.reader])
    expect(sending).toContain(`href="../../${path}"`);
  expect(at.read('webb/vardcentral-klarvik/index.html')).toContain(`href="${pages.guide}"`);
});
