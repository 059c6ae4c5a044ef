import type { Basis } from '@klarmall/model';

/** Who asks for plain Swedish; `date` is when the text was read. A source without address was seen in part or in print. */

export { languageAct, ownBasis } from '../../support/basis.ts';

const GUIDELINES = 'https://www.1177.se/Vastra-Gotaland/riktlinjer-och-material/sprakliga-riktlinjer';

export const styleGuide: Basis = {
  source: '1177, språkliga riktlinjer: språklig stil',
  url: `${GUIDELINES}/spraklig-stil/`,
  date: '2026-11-22',
};

export const simpleWordsGuide: Basis = {
  source: '1177, språkliga riktlinjer: skriv enkelt',
  url: `${GUIDELINES}/spraklig-stil/skriv-enkelt--anvand-inte-bildsprak-eller-komplicerade-uttryck/`,
  date: '2026-11-22',
};

export const abbreviationGuide: Basis = {
  source: '1177, språkliga riktlinjer: förkortningar',
  url: `${GUIDELINES}/stavning-och-skrivregler/forkortningar/`,
  date: '2026-11-22',
};

export const sentenceGuide: Basis = {
  source: 'Isof, Klarspråkshjälpen: Skriv meningar med flyt',
  url: 'https://www.isof.se/stod-och-sprakrad/spraktjanster/klarsprakshjalpen/skriv-klarsprak',
  date: '2026-11-22',
};

export const plainLanguageTest: Basis = { source: 'Isof, Klarspråkstestet' };

export const numberGuide: Basis = {
  source: 'Digg, webbriktlinjer, R66: skriv datum och andra sifferuppgifter konsekvent',
  url: 'https://webbriktlinjer.se/?guideline=66-skriv-datum-och-andra-sifferuppgifter-konsekvent',
  date: '2026-11-22',
};

export const phoneGuide: Basis = {
  source: 'Svenska skrivregler om telefonnummer, återgivna av Kotus',
  url: 'https://www.kotus.fi/sv/publikationer/sprakspalter/reuters_rutor_1986_2013/1992/mera_om_telefonnummer',
  date: '2026-11-22',
};

export const easyReading: Basis = { source: 'FUB, Skriv lättläst' };

export const sensoryCriterion: Basis = {
  source: 'WCAG 2.1, 1.3.3',
  url: 'https://www.w3.org/TR/WCAG21/#sensory-characteristics',
  date: '2018-06-05',
};

/** The authorities' own rules for written Swedish. */
export const writingRules: Basis = {
  source: 'Språkrådet, Myndigheternas skrivregler, 8:e upplagan',
  date: '2014-01-01',
};

/** How people read numbers about risk: whole people out of the same number, and the risk before and after. */
export const riskGuide: Basis = {
  source:
    'Gigerenzer m.fl., Helping Doctors and Patients Make Sense of Health Statistics, Psychological Science in the Public Interest 8(2), 2007',
};
