import { element, text } from '@klarmall/html';
import type { Element } from 'hast';
import { sitePage } from './page.ts';
import type { SiteUnit } from './site.ts';
import { siteWords } from './words.ts';

/** Where a unit's page about messages in general lies, from its folder. */
export const guidePath = 'bra-att-veta.html';

/** What its links say. */
export const guideName = 'Bra att veta om meddelanden i 1177';

interface Section {
  readonly title: string;
  /** Steps stand in an order; points do not. */
  readonly kind: 'points' | 'steps';
  readonly lines: readonly string[];
}

/**
 * What holds for every template: whom one may write to, about what, with which files. What holds for one template stands
 * on its own pages. Source: Region Jönköpings län, ”Meddelandefunktion i 1177 (invånarärende)”.
 */
const sections: readonly Section[] = [
  {
    title: 'Vem kan få ett meddelande',
    kind: 'points',
    lines: [
      'Du behöver inget samtycke. Ingen lag säger att posten från vården ska komma på papper.',
      'Invånaren behöver ha en aktiv inloggning i 1177. Då finns det en inkorg. De flesta har en.',
      'Meddelandet räknas som framme när det ligger i inkorgen. I verktyget ser du om det är läst. Det vet du aldrig om ett brev.',
    ],
  },
  {
    title: 'Se om invånaren har en inkorg',
    kind: 'steps',
    lines: [
      'Öppna Mina ärenden eller Mottagningens ärenden. Klicka på Skicka ärende.',
      'Välj vilken mall som helst. Klicka på Gå vidare.',
      'Skriv personnumret och klicka på Lägg till. Du kan lägga till flera, och kopiera numret från patientkortet i journalsystemet.',
      'Titta i kolumnen Aviseringar. Mobiltelefon betyder sms. E-post betyder mejl.',
      'Är inloggningen låst eller aldrig använd? Då säger verktyget det. Kontakta invånaren på ett annat sätt.',
    ],
  },
  {
    title: 'Det här passar att skicka',
    kind: 'points',
    lines: [
      'Samma information till många: använd en mall. Något som bara gäller en person: använd den tomma mallen.',
      'Provsvar: berätta att svaret finns att läsa i journalen.',
      'Sen bokning: frågor och information kommer fram på en gång, också när någon får en återbudstid.',
      'Bild: be om en bild under samtalet när du behöver den för att ge rätt råd.',
      'Smittspårning: du ser vem som har läst, och vem du behöver kontakta på ett annat sätt.',
    ],
  },
  {
    title: 'Det här skickar du inte',
    kind: 'points',
    lines: [
      'Reklam, allmän information eller enkäter till breda grupper. Meddelandet ska handla om invånarens egen vård.',
      'Frågor om att vara med i en studie. Era egna patienter kan ni fråga, om studien hör ihop med deras vård.',
      'Uppgifter med sekretess som du måste spara utanför journalsystemet först, till exempel kopior ur journalen.',
    ],
  },
  {
    title: 'Mallar',
    kind: 'points',
    lines: [
      'En central mall beställer ni. En regional eller nationell mall hämtar den som är lokal administratör. En egen mall skapar ni från en tom mall.',
      'Mall med information: invånaren kan inte svara. Mall med frågor: invånaren kan svara.',
      'En regional kallelse ändrar ni inte i. Ni byter mottagningens namn, telefonnummer och hur invånaren anmäler sig. Ni får lägga till egen information, och länkar till formulär eller till 1177.se.',
      'Kallelserna heter som i journalsystemet. Datum och tid fyller du i för hand.',
      'Skriv en lång text, eller flera korta frasminnen som går att kombinera.',
    ],
  },
  {
    title: 'Från brev på papper till mall',
    kind: 'steps',
    lines: [
      'Gå igenom kuvertet. Vad är lika till alla, vad gäller bara er, och vad är gammalt?',
      'Sök på 1177.se. Ofta finns texten redan där. Då räcker en länk.',
      'Är en blankett standard, till exempel Audit eller EQ-5D? Leta i formulärtjänsten. Färre än tio egna frågor blir en mall med frågor. Fler passar bättre i formulärtjänsten.',
      'Står det om en e-tjänst? Skriv om meningen och länka direkt till tjänsten.',
      'Ta bort kontaktuppgifter och vägbeskrivning. Länken till mottagningens sida på 1177.se följer med av sig själv. Måste invånaren svara? Ställ en fråga, så slipper invånaren ringa.',
      'Lägg in mallen. Texten ska vara lätt att läsa och följa lagens krav på tillgänglighet.',
    ],
  },
  {
    title: 'Bilagor',
    kind: 'points',
    lines: [
      'Bifoga helst ingen fil. Foldrar och broschyrer är svåra att läsa i mobilen, och de följer sällan lagens krav. Länka till 1177.se.',
      'Måste du? Filen ska vara pdf, jpg eller png, ligga på din dator eller i en mapp som du når, och följa kraven. Ett inskannat papper gör det aldrig.',
    ],
  },
  {
    title: 'När du skickar',
    kind: 'points',
    lines: [
      'De flesta får ett sms, och mobilen plingar. Undvik kvällar, helger och tidiga morgnar.',
      'Signatur och datum kommer med av sig själva. Signaturen är ditt namn och din titel. Vill du ha mottagningens namn? Ändra det i dina inställningar innan du börjar med meddelandet.',
      'Du kan ändra och lägga till i texten innan du skickar. Klistra in det färdiga meddelandet på sidan Läs före Skicka.',
      'Ska många ha samma meddelande? Varje lista har högst 250 personnummer. Är de fler gör du fler listor. Listan ligger i en låst mapp som bara rätt personer når.',
    ],
  },
  {
    title: 'När du har skickat',
    kind: 'points',
    lines: [
      'Titta efter vem som har läst. Bestäm en rutin för dem som inte har det: den kan vara olika för olika meddelanden. En kallelse måste nå fram.',
      'Blir det ett brev på papper? Lägg med en påminnelselapp.',
      'Skriv i journalen när ärendet rör invånarens vård, i mallen för distanskontakt. Sammanfatta kontaktorsaken. Bedömning, åtgärd och resultat skriver du som efter ett vanligt samtal. Skriv inte av hela konversationen.',
      'En bild från invånaren stannar i Personalverktyget. Där finns den kvar. Spara den inte i något annat system. Beskriv den i journalen om den var ett stöd när du gav råd.',
    ],
  },
];

/** What holds for every template, for those who enter and send: in Swedish, as the tool is. */
export function guidePage(unit: SiteUnit): string {
  const words = siteWords('sv');
  const list = ({ title, kind, lines }: Section): Element[] => [
    element('h2', {}, [text(title)]),
    element(
      kind === 'steps' ? 'ol' : 'ul',
      {},
      lines.map((line) => element('li', {}, [text(line)])),
    ),
  ];
  return sitePage(
    {
      title: `${guideName}, ${unit.name}`,
      language: 'sv',
      trail: [
        { name: words.home, href: '../index.html' },
        { name: unit.name, href: 'index.html' },
        { name: guideName },
      ],
      main: [element('h1', {}, [text(guideName)]), ...sections.flatMap(list)],
    },
    words,
  );
}
