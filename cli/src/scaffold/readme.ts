import type { RootContent } from 'mdast';
import { code, heading, link, markdown, paragraph, steps } from './markdown.ts';

/** The Swedish README of a project, for somebody who has never opened a terminal. */
export function readme(): string {
  const parts: readonly RootContent[] = [
    heading(1, 'Våra mallar för 1177'),
    paragraph(
      'Mallarna ligger i mappen templates. Klarmall läser dem, säger vad som är svårt att förstå och bygger meddelanden.',
    ),
    heading(2, 'Första gången'),
    paragraph('Du behöver Node. Det är ett gratis program, och Klarmall använder det.'),
    steps(
      link(
        'Hämta Node på nodejs.org',
        'https://nodejs.org/',
        '. Välj den version som sidan rekommenderar, och installera den.',
      ),
      'Öppna en terminal. I Windows trycker du på Windowstangenten, skriver terminal och trycker Enter. I macOS trycker du Kommando och mellanslag, skriver terminal och trycker Enter.',
      'Gå till mappen. Skriv cd och ett mellanslag, dra hit mappen från Utforskaren eller Finder, och tryck Enter.',
      'Skriv npm ci och tryck Enter. Då hämtar du det som Klarmall behöver. Det räcker att göra det en gång.',
    ),
    code('sh', 'npm ci'),
    paragraph(
      'Står det ”running scripts is disabled” i Windows? Skriv cmd, tryck Enter och skriv npm ci igen.',
    ),
    heading(2, 'Varje gång'),
    steps(
      'Ändra mottagningens uppgifter i templates/units.',
      'Skriv om texten i templates/local/valkommen.mall.yaml.',
      'Kontrollera texterna.',
    ),
    code('sh', 'npx klarmall check'),
    paragraph('Bygg när det inte finns något Stopp kvar.'),
    code('sh', 'npx klarmall build'),
    paragraph(
      'Meddelandena hamnar i mappen dist. Öppna message.html i en webbläsare, så ser du vad invånaren ser.',
    ),
    heading(2, 'Ny mall'),
    code('sh', 'npx klarmall new local/provsvar'),
    heading(2, 'Förstå ett fynd'),
    paragraph('Varje fynd har ett namn. Så läser du mer om det:'),
    code('sh', 'npx klarmall explain language/long-sentence'),
    heading(2, 'Visual Studio Code'),
    paragraph(
      'Öppna mappen i Visual Studio Code. Programmet frågar om du litar på den, och ibland om den får köra uppgifter (automatic tasks). Svara ja. Då ser du alla fynd varje gång du sparar.',
    ),
    heading(2, 'Byt version'),
    paragraph(
      'Klarmall ligger i mappen vendor, så projektet fungerar likadant hos alla. Får du en nyare fil? Skriv klarmall upgrade och filens namn:',
    ),
    code('text', 'npx klarmall upgrade klarmall-1.0.0.tgz'),
  ];
  return markdown(...parts);
}
