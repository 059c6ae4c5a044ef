import { writeIn } from '../support/files.ts';
import { numbers } from './numbers.ts';

const titles = [
  'Det här händer nu',
  'Inför besöket',
  'Så går det till',
  'Efter besöket',
  'Det här kan du göra själv',
  'Om du blir sämre',
  'Vad det kostar',
  'Ta med det här',
] as const;

const sentences = [
  'Vi har fått din remiss och har läst den.',
  'Du får en tid inom tre månader.',
  'Tiden kommer i ett eget meddelande här på 1177.',
  'Undersökningen tar ungefär en halvtimme.',
  'Du kan äta och dricka som vanligt före besöket.',
  'Kom gärna tio minuter före den bokade tiden.',
  'Anmäl dig i receptionen på våning 2.',
  'En sjuksköterska möter dig i väntrummet.',
  'Du får träffa en läkare som har läst din journal.',
  'Berätta om du är allergisk mot något läkemedel.',
  'Det kan kännas obehagligt, men det går snabbt över.',
  'Du kan ta en smärtstillande tablett en timme innan.',
  'Du får veta resultatet inom två veckor.',
  'Läkaren bestämmer tillsammans med dig vad nästa steg blir.',
  'Vila gärna resten av dagen efter besöket.',
  'Du kan arbeta som vanligt dagen efter.',
  'Du får gärna ha med dig en närstående.',
  'Säg till i god tid om du behöver tolk.',
  'Tolken kostar inget för dig.',
  'Du betalar samma avgift som för andra besök.',
  'Barn och unga betalar ingen avgift.',
  'Du kan betala med kort eller få en faktura.',
  'Besöket är på {{unit.name}}.',
  'Din tid är {{fields.date}} klockan {{fields.time}}.',
  'Vi hjälper dig att komma till rätt rum.',
  'Du kan avboka senast 24 timmar före besöket.',
] as const;

const items = [
  'legitimation',
  'en lista över dina läkemedel',
  'dina glasögon om du använder det',
  'bekväma kläder',
  'ditt högkostnadskort',
  'en anteckningsbok om du vill skriva ned svar',
] as const;

function templateText(index: number): string {
  const next = numbers(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const paragraph = (count: number) => Array.from({ length: count }, () => pick(sentences)).join(' ');
  const parts = titles.slice(0, 5).map((title, part) => {
    // The number of paragraphs and items differs, so that few pages have one shape.
    const blocks = [
      `# ${title} {#part-${part}}`,
      ...(next() < 0.5 ? [paragraph(3)] : [paragraph(1), paragraph(2)]),
    ];
    const count = 2 + Math.floor(next() * 3);
    if (part === 1) blocks.push(Array.from({ length: count }, () => `- ${pick(items)}`).join('\n'));
    if (part === 2) blocks.push(':::facts\n- Datum: {{fields.date}}\n- Tid: klockan {{fields.time}}\n:::');
    if (part === 3) blocks.push('Läs mer om [vad besöket kostar]({{links.fees}}).');
    blocks.push(next() < 0.5 ? `**Kom ihåg:** ${paragraph(1)}` : paragraph(1));
    return blocks.join('\n\n');
  });
  return `---
kind: information
name: Inför ditt besök ${index}
internalName: Inför besök ${index}
category: information
purpose: Du ska besöka {{unit.name}}. Här får du veta hur det går till.
instruction: Skicka när tiden är bokad.
fields:
  date:
    label: Datum
    type: date
    example: "2026-12-08"
  time:
    label: Tid
    type: time
    example: "13.30"
contact: unit
owner: E-tjänster
reviewBy: "2027-06-01"
---

${parts.join('\n\n')}
`;
}

function unitText(id: string, index: number): string {
  return `id: ${id}
name: Mottagning ${index} i Storby
hsaId: SE2321009991-EX${String(index).padStart(4, '0')}
phones:
  - number: 08-465 004 ${String(index % 100).padStart(2, '0')}
    hours: Måndag till fredag klockan 8–16
address: Storgatan ${index + 1}, Storby
contactPage: https://www.1177.se/exempel/${id}
uses:
  - local/*
links:
  fees:
    url: https://www.1177.se/exempel/patientavgifter/${index}
    title: Patientavgifter
`;
}

/**
 * Writes a project of so many templates and units, every template for every unit. `configuration` goes
 * into klarmall.yaml. The same files in every run.
 */
export function generateProject(root: string, templates: number, units: number, configuration: string): void {
  const write = (path: string, text: string) => {
    writeIn(root, path, text);
  };
  write('klarmall.yaml', `language: sv\n${configuration}`);
  for (let index = 0; index < templates; index += 1)
    write(`templates/local/mall-${index}.mall.md`, templateText(index));
  for (let index = 0; index < units; index += 1)
    write(`templates/units/enhet-${index}.yaml`, unitText(`enhet-${index}`, index));
}
