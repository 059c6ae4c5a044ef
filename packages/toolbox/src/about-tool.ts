import type { Language } from '@klarmall/model';
import { element } from './element.ts';
import { packedPart } from './packed-part.ts';
import type { Surroundings } from './tool.ts';

type Part = readonly [heading: string, ...lines: readonly string[]];

const texts = {
  sv: (version: string, built: string): readonly Part[] => [
    [
      'Vad sidan gör',
      'Sidan är en enda HTML-fil. Allt sker i webbläsaren, också utan nätverk. Den hämtar inget, skickar inget och installerar inget.',
    ],
    [
      'Vad som sparas',
      'Ingenting. Sidan skriver inte till kakor, lokal lagring, IndexedDB eller cacheminne. Det som skrivs eller läses finns i fliken tills den stängs eller laddas om.',
      'En lista sparas bara när någon väljer Spara som fil, i den mapp som personen väljer. Sidan laddar aldrig ned något av sig själv.',
      'Det som kopieras hamnar i datorns urklipp. Har Windows urklippshistorik på ligger det kvar där.',
    ],
    [
      'Hur det är låst',
      'Sidans Content-Security-Policy har default-src och connect-src ’none’. Bara sidans egna skript får köras, utpekade med sin kontrollsumma. Varje ruta att skriva i har stavningskontroll, ifyllning och översättning avstängda, så att webbläsarens molntjänster inte läser med.',
      'Tillägg i webbläsaren kan läsa alla sidor. Det kan ingen sida hindra.',
    ],
    [
      'Så kontrollerar du filen',
      'Jämför filens SHA-256 med den som klarmall toolbox skrev när filen gjordes. I Windows PowerShell: Get-FileHash klarmall.html. På Mac och Linux: shasum -a 256 klarmall.html.',
      'Öppna webbläsarens verktyg för utvecklare, fliken Nätverk, och använd sidan. Listan ska vara tom.',
      'Filens egen kontrollsumma kan inte stå i filen. Det kan däremot delarnas, i listan här under. Ta ut texten i elementet med delens id, packa upp den (base64 och deflate-raw) och räkna ut SHA-256. Skriptet står oförpackat och pekas dessutom ut i sidans Content-Security-Policy.',
    ],
    [
      'Licens',
      'Klarmall har licensen MIT. Ordlistan över svenska ordformer bygger på data under LGPL och ligger som ett eget element i filen (language-data), så att den går att byta ut: en egen text i elementet, utan attributet data-packed, används som den är. Paketen i filen och deras licenser står här under.',
    ],
    [
      'Vad som inte är prövat',
      'Sidan är prövad i Chromium, med tangentbord, i 320 till 1280 bildpunkter, i mörkt läge och med axe-core. Den är inte prövad med NVDA eller JAWS, i Citrix eller med redigeraren i Edge.',
    ],
    [
      'Version',
      `Klarmall ${version}, gjord ${built}. Efter 6 månader ber sidan om en ny kopia. Efter 18 månader ger den inga svar.`,
    ],
  ],
  en: (version: string, built: string): readonly Part[] => [
    [
      'What the page does',
      'The page is a single HTML file. Everything happens in the browser, also without a network. It fetches nothing, sends nothing and installs nothing.',
    ],
    [
      'What is stored',
      'Nothing. The page writes no cookies, local storage, IndexedDB or cache. What is written or read is in the tab until it is closed or reloaded.',
      'A list is saved only when somebody chooses Save as a file, in the folder of that person’s choice. The page never downloads anything by itself.',
      'What is copied goes to the computer’s clipboard. Where Windows keeps clipboard history, it stays there.',
    ],
    [
      'How it is locked',
      'The page’s Content-Security-Policy has default-src and connect-src ’none’. Only the page’s own scripts may run, named by their hash. Every place to write in has spell checking, filling in and translation switched off, so that the browser’s cloud services do not read along.',
      'Extensions of the browser can read every page. No page can prevent that.',
    ],
    [
      'How to verify the file',
      'Compare the SHA-256 of the file with the one that klarmall toolbox wrote when the file was made. In Windows PowerShell: Get-FileHash klarmall.html. On Mac and Linux: shasum -a 256 klarmall.html.',
      'Open the developer tools of the browser, the tab Network, and use the page. The list should be empty.',
      'The hash of the file cannot stand in the file. Those of its parts can, in the list below. Take the text of the element with the id of the part, unpack it (base64 and deflate-raw) and compute its SHA-256. The script stands unpacked, and is also named by the page’s Content-Security-Policy.',
    ],
    [
      'Licence',
      'Klarmall has the MIT licence. The list of Swedish word forms rests on data under the LGPL and is an element of its own in the file (language-data), so that it can be replaced: a text of yours in the element, without the attribute data-packed, is used as it stands. The packages in the file and their licences are below.',
    ],
    [
      'What has not been tried',
      'The page is tried in Chromium, by keyboard, from 320 to 1280 pixels, in dark mode and with axe-core. It is not tried with NVDA or JAWS, in Citrix or with the editor of Edge.',
    ],
    [
      'Version',
      `Klarmall ${version}, made ${built}. After 6 months the page asks for a new copy. After 18 months it gives no answers.`,
    ],
  ],
} as const;

interface Contents {
  readonly parts: readonly { readonly id: string; readonly bytes: number; readonly sha256: string }[];
  readonly packages: readonly string[];
}

/** What the page was made of, as the build wrote it in the page. */
function contents(): Contents {
  const text = document.getElementById('contents')?.textContent;
  return text ? JSON.parse(text) : { parts: [], packages: [] };
}

const words = {
  parts: { sv: 'Delar i filen', en: 'Parts of the file' },
  hashes: {
    sv: 'Delens namn och storlek, och under den dess SHA-256.',
    en: 'The name and size of the part, and below it its SHA-256.',
  },
  bytes: { sv: 'byte', en: 'bytes' },
  packages: { sv: 'Paket i filen', en: 'Packages in the file' },
  licences: { sv: 'Licenserna i sin helhet', en: 'The licences in full' },
  sbom: { sv: 'Förteckning över delar (SBOM, CycloneDX)', en: 'Bill of materials (SBOM, CycloneDX)' },
} as const;

/** A long text that is unpacked when somebody opens it. */
function unfolding(title: string, id: string): HTMLElement {
  const shown = element('pre', { class: 'value', translate: 'no', tabindex: '0', 'aria-label': title });
  const details = element('details', { id: `about-${id}` }, element('summary', {}, title), shown);
  details.addEventListener('toggle', async () => {
    if (details.open && shown.textContent === '') shown.textContent = await packedPart(id);
  });
  return details;
}

/** A list and no table: a hash is as wide as a small window. */
function partsList({ parts }: Contents, language: Language): HTMLElement {
  const number = new Intl.NumberFormat(language);
  return element(
    'dl',
    { id: 'about-parts' },
    ...parts.flatMap(({ id, bytes, sha256 }) => [
      element('dt', {}, element('code', {}, id), ` (${number.format(bytes)} ${words.bytes[language]})`),
      element('dd', {}, element('code', { class: 'hash' }, sha256)),
    ]),
  );
}

/** För IT och dataskydd: what the page does, keeps and is made of, and how to verify that. */
export function aboutTool({ language, version, built }: Surroundings): Node {
  const made = contents();
  return element(
    'div',
    {},
    ...texts[language](version, built).flatMap(([heading, ...lines]) => [
      element('h2', {}, heading),
      ...lines.map((line) => element('p', {}, line)),
    ]),
    element('h2', {}, words.parts[language]),
    element('p', {}, words.hashes[language]),
    partsList(made, language),
    element('h2', {}, words.packages[language]),
    element('ul', {}, ...made.packages.map((name) => element('li', {}, name))),
    unfolding(words.licences[language], 'licences'),
    unfolding(words.sbom[language], 'sbom'),
  );
}
