import { rules } from '@klarmall/rules';
import { expect, test } from 'vitest';
import { checkProject } from './check-example.ts';

/** Sentences that have the words that rules look for, but nothing wrong: each stands as a snippet of its own. */
const sentences = [
  'Hälsningar från personalen finns på väggen i väntrummet.',
  'Du får svar på proverna inom två veckor.',
  'Läkaren svarar på dina frågor vid besöket.',
  'Du behöver inte svara på det här meddelandet.',
  'Om du inte svarar när vi ringer skickar vi ett brev.',
  'Svara inte på sms från okända nummer.',
  'Vill du veta mer om studien som visade detta? Fråga oss vid besöket.',
  'Du deltar redan i en studie hos oss och får därför ett extra besök.',
  'Vi bjuder in dig till mammografi.',
  'Du är välkommen att delta i gruppträningen.',
  'Alla som är över 65 år kan vaccinera sig.',
  'Alla patienter ska visa legitimation.',
  'Enkäten före operationen tar fem minuter.',
  'Ta med läkarintyget till besöket.',
  'Vi skickar läkarintyget till Försäkringskassan.',
  'Din journal visar att du är allergisk.',
  'Här får du veta hur du läser din journal.',
  'Ring 1177 om du behöver råd.',
  'Ring oss direkt om du får feber.',
  'Ring på klockan vid entrén när du kommer.',
  'Vi ringer dig klockan 10–12.',
  'Du kan ringa oss på vardagar klockan 8–9.',
  'Boka om senast 24 timmar före besöket.',
  'Du kan boka sjukresa hos regionen.',
  'Blodtrycket var 135/85 den 12 maj.',
  'Ta 1–2 tabletter vid behov, högst 4 per dygn.',
  'Vi finns på plan 4, rum 12.',
  'Du får en grön lapp i kassan.',
  'Följ den gula linjen till röntgen.',
  'Huden kan bli röd runt såret.',
  'Den 24 december har vi stängt.',
  'Vi har öppet måndag–fredag klockan 8–16.',
  'Du hittar oss i Folkets hus, Storgatan 4.',
  'Du träffar en sjuksköterska eller läkare.',
  'Läkare Utan Gränser arbetar i många länder.',
  'Mer information får du vid besöket.',
  'Läs mer om besöket på 1177.se.',
  'Personnumret är 12 siffror långt.',
  'Skriv aldrig ditt personnummer i ett mejl.',
  'Erbjudandet gäller dig som är gravid.',
  'Missa inte chansen att fråga läkaren.',
  'Vi har rabatterade sjukresor.',
  'Svara sanningsenligt på läkarens frågor.',
];

test('rules on structure, channel and the like leave ordinary sentences alone', () => {
  const snippets = sentences.map(
    (sentence, index) => `# Del nummer ${index} {#del-${index}}\n\n${sentence}\n`,
  );
  const template = `---
kind: information
name: Inför besöket
category: information
purpose: Du ska snart besöka oss.
instruction: Skicka i god tid.
---

${snippets.join('\n')}`;
  const subjects = rules.filter(({ id }) => !/^(?:language|words)\//u.test(id));
  const { findings, compiler } = checkProject(subjects, new Map([['templates/local/a.mall.md', template]]));
  expect(compiler).toEqual([]);
  const said = findings.map(
    ({ rule, place }) => `${rule}: ${template.slice(place?.start.offset, place?.end.offset)}`,
  );
  expect(said).toEqual([]);
});
