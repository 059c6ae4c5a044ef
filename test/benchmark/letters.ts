import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbers } from './numbers.ts';

/** Sentences with gaps: `{x}` takes one of the words listed under x, so that few sentences are the same. */
const ordinary = [
  'Du har en tid för {visit} {when}.',
  'Vi har fått din {paper} och har läst den.',
  'Kom till {place} {early} före den bokade tiden.',
  'En {staff} möter dig i väntrummet och visar vägen.',
  'Ta med {thing} och {thing} när du kommer.',
  'Berätta för din {staff} om du är allergisk mot något läkemedel.',
  'Du får träffa en {staff} som har läst din journal.',
  'Före {visit} kan du äta och dricka som vanligt.',
  'Efter {visit} kan du känna dig trött {long}.',
  'Det kan kännas obehagligt i {body}, men det går snabbt över.',
  'Du får veta resultatet {soon}.',
  'Om du får mer ont i {body} ska du kontakta din vårdcentral.',
  'Din {staff} bestämmer tillsammans med dig vad nästa steg blir.',
  'Vila gärna {long} och drick mycket vatten.',
  'Du betalar samma avgift som för andra besök, och barn betalar inget.',
  'Säg till i god tid om du behöver tolk, så bokar vi en åt dig.',
  'Du kan avboka eller boka om på 1177.se senast 24 timmar före besöket.',
  'Här kan du läsa mer om {visit} och om hur du förbereder dig.',
  'Blanketten om {visit} ligger i kuvertet.',
  'Ring oss om du undrar något om {visit} eller om dina läkemedel.',
] as const;

/** What real letters have now and then, one in six here: the rules have something to say of them. */
const heavy = [
  'Patienten erhåller en kallelse till {visit} i samband med att remissen granskas av ansvarig {staff}.',
  'Undersökningen ska utföras {when} och provsvar delges skriftligen {soon}.',
  'Avbokning ska ske senast kl 15:30 dagen före, i annat fall debiteras avgift enl. gällande taxa.',
  'Vänligen medtag {thing}, {thing} samt ev. läkemedelslista och legitimation, se ovan.',
  'Tfn 036-321000, vardagar 8-16.',
  'Vid ev. komplikationer, t.ex. hematom eller feber över 38,5 grader, bör kontakt tas med mottagningen snarast möjligt för bedömning av om ytterligare åtgärder behöver vidtagas.',
  'Det är inte ovanligt att {body} svullnar, vilket innebär att medicineringen kan komma att ändras.',
  'Glöm INTE att fasta före {visit}!',
] as const;

const words: Readonly<Record<string, readonly string[]>> = {
  visit: [
    'besöket',
    'undersökningen',
    'operationen',
    'provtagningen',
    'röntgen av ryggen',
    'vaccinationen',
    'behandlingen',
    'samtalet',
    'magnetkameraundersökningen',
    'hörselprovet',
    'ultraljudet av magen',
    'kontrollen av ögonen',
  ],
  when: [
    'måndag den 8 juni klockan 9.30',
    'i nästa vecka',
    'tisdag den 3 november klockan 13',
    'den 12 mars',
    'om ungefär två månader',
    'före sommaren',
  ],
  paper: ['remiss', 'anmälan', 'fråga', 'beställning', 'ansökan', 'hälsodeklaration', 'egen vårdbegäran'],
  place: [
    'receptionen på våning 2',
    'hudmottagningen i hus C',
    'laboratoriet på sjukhuset',
    'vårdcentralen i Storby',
    'ögonmottagningen',
    'rehabiliteringen i Lillstad',
    'barnavårdscentralen',
  ],
  early: ['tio minuter', 'en kvart', 'en halvtimme', 'i god tid', 'några minuter'],
  staff: [
    'läkare',
    'sjuksköterska',
    'fysioterapeut',
    'barnmorska',
    'psykolog',
    'dietist',
    'arbetsterapeut',
    'tandläkare',
    'audionom',
  ],
  thing: [
    'legitimation',
    'dina glasögon',
    'en lista över dina läkemedel',
    'bekväma kläder',
    'ditt högkostnadskort',
    'din hörapparat',
    'svaren på frågorna i formuläret',
    'ett par inneskor',
  ],
  long: ['resten av dagen', 'ett par dagar', 'under kvällen', 'i några timmar', 'till nästa dag'],
  body: ['magen', 'armen', 'knät', 'halsen', 'ryggen', 'huvudet', 'vänster axel', 'foten'],
  soon: ['inom två veckor', 'i ett brev hem', 'på 1177.se', 'efter ungefär tio dagar', 'vid nästa besök'],
};

/** About so many words, as the issue of speed is measured on. */
const wordsInLetter = 250;

/** What two clauses are joined by, so that there are as many sentences as anybody asks for. */
const joints = [', och', ', men', ', så'] as const;

/** @param said the sentences of the letters before, where no sentence is to stand twice; headings and lists are left out. */
function letterText(index: number, said?: Set<string>): string {
  const next = numbers(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const filled = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => pick(words[name] ?? [whole]));
  const sentence = () => filled(pick(next() < 1 / 6 ? heavy : ordinary));
  const newSentence = (): string => {
    const [first, second] = [sentence(), filled(pick(ordinary))];
    const joined = `${first.slice(0, -1)}${pick(joints)} ${second.charAt(0).toLowerCase()}${second.slice(1)}`;
    const made = [first, joined].find((one) => said?.has(one) === false) ?? newSentence();
    said?.add(made);
    return made;
  };
  const blocks = [`# Inför ${pick(words.visit ?? [])}`];
  let count = 3;
  while (count < wordsInLetter) {
    const kind = said === undefined ? next() : 1;
    const block =
      kind < 0.12
        ? `## Om ${pick(words.visit ?? [])}`
        : kind < 0.24
          ? Array.from({ length: 3 }, () => `- ${pick(words.thing ?? [])}`).join('\n')
          : Array.from(
              { length: 2 + Math.floor(next() * 4) },
              said === undefined ? sentence : newSentence,
            ).join(' ');
    blocks.push(block);
    count += block.split(/\s+/).length;
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Writes so many letters of about 250 words and returns their names. The same letters in every run. */
export function generateLetters(
  root: string,
  count: number,
  sentences: 'repeated' | 'different' = 'repeated',
): readonly string[] {
  mkdirSync(root, { recursive: true });
  const said = sentences === 'different' ? new Set<string>() : undefined;
  return Array.from({ length: count }, (_, index) => {
    const name = `brev-${index}.md`;
    writeFileSync(join(root, name), letterText(index, said));
    return name;
  });
}
