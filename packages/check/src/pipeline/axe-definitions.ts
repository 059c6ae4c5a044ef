import type { Bilingual, FindingDefinition } from '@klarmall/model';

type Entry = readonly [title: Bilingual, why: Bilingual, action: Bilingual, criterion: string];

const entries: Readonly<Record<string, Entry>> = {
  'empty-heading': [
    { sv: 'Rubriken är tom', en: 'The heading is empty' },
    {
      sv: 'En skärmläsare säger ”rubrik” och sedan ingenting.',
      en: 'A screen reader says “heading” and then nothing.',
    },
    { sv: 'Skriv rubriken, eller ta bort den.', en: 'Write the heading, or remove it.' },
    'WCAG 2.1, 1.3.1',
  ],
  'heading-order': [
    { sv: 'En rubriknivå hoppas över', en: 'A heading level is skipped' },
    {
      sv: 'Den som går mellan rubriker tror att en del av texten saknas.',
      en: 'Whoever moves between headings thinks that a part is missing.',
    },
    { sv: 'Låt rubrikerna gå en nivå i taget.', en: 'Let headings go one level at a time.' },
    'WCAG 2.1, 1.3.1',
  ],
  'link-name': [
    { sv: 'Länken har ingen text', en: 'The link has no text' },
    {
      sv: 'Den som lyssnar får inte veta vart länken leder.',
      en: 'Whoever listens is not told where the link leads.',
    },
    { sv: 'Skriv vart länken leder.', en: 'Write where the link leads.' },
    'WCAG 2.1, 2.4.4',
  ],
  list: [
    { sv: 'Listan är inte byggd som en lista', en: 'The list is not built as a list' },
    {
      sv: 'En skärmläsare kan inte säga hur många punkter det är.',
      en: 'A screen reader cannot say how many items there are.',
    },
    { sv: 'Skriv punkterna som en lista med bindestreck.', en: 'Write the items as a list with hyphens.' },
    'WCAG 2.1, 1.3.1',
  ],
  listitem: [
    { sv: 'Punkten står utanför en lista', en: 'The item stands outside a list' },
    {
      sv: 'En skärmläsare kan inte säga vilken lista punkten hör till.',
      en: 'A screen reader cannot say which list the item belongs to.',
    },
    { sv: 'Skriv punkterna som en lista med bindestreck.', en: 'Write the items as a list with hyphens.' },
    'WCAG 2.1, 1.3.1',
  ],
  'definition-list': [
    { sv: 'Faktarutan är inte byggd som en lista', en: 'The facts are not built as a list' },
    {
      sv: 'Den som lyssnar hör inte vad som hör ihop.',
      en: 'Whoever listens does not hear what belongs together.',
    },
    { sv: 'Skriv varje rad som ”Tid: klockan 13.30”.', en: 'Write each line as “Time: 1.30 pm”.' },
    'WCAG 2.1, 1.3.1',
  ],
  dlitem: [
    { sv: 'Raden står utanför faktarutan', en: 'The line stands outside the facts' },
    {
      sv: 'Den som lyssnar hör inte vad som hör ihop.',
      en: 'Whoever listens does not hear what belongs together.',
    },
    { sv: 'Flytta raden in i rutan.', en: 'Move the line into the box.' },
    'WCAG 2.1, 1.3.1',
  ],
  'valid-lang': [
    { sv: 'Språket går inte att känna igen', en: 'The language cannot be recognised' },
    {
      sv: 'En skärmläsare läser texten med fel uttal.',
      en: 'A screen reader reads the text with the wrong pronunciation.',
    },
    { sv: 'Skriv språket som sv, en eller ar.', en: 'Write the language as sv, en or ar.' },
    'WCAG 2.1, 3.1.2',
  ],
  'summary-name': [
    { sv: 'Den utfällbara rutan har ingen rubrik', en: 'The fold-out has no heading' },
    {
      sv: 'Det finns inget att trycka på för att läsa texten.',
      en: 'There is nothing to press to read the text.',
    },
    { sv: 'Skriv en rubrik före rutan.', en: 'Write a heading before the box.' },
    'WCAG 2.1, 4.1.2',
  ],
  'aria-valid-attr-value': [
    { sv: 'Rutans namn leder fel', en: 'The name of the box leads nowhere' },
    {
      sv: 'En skärmläsare kan inte säga vad rutan handlar om.',
      en: 'A screen reader cannot say what the box is about.',
    },
    { sv: 'Skriv en rubrik före rutan.', en: 'Write a heading before the box.' },
    'WCAG 2.1, 4.1.2',
  ],
  'nested-interactive': [
    {
      sv: 'En länk står i en rubrik som går att trycka på',
      en: 'A link stands in a heading that can be pressed',
    },
    {
      sv: 'Den som använder tangentbord kommer inte åt länken.',
      en: 'Whoever uses a keyboard cannot reach the link.',
    },
    { sv: 'Flytta länken till texten.', en: 'Move the link to the text.' },
    'WCAG 2.1, 4.1.2',
  ],
};

/** Id of axe's rule in our catalogue. */
export function axeRuleId(rule: string): string {
  return `axe/${rule}`;
}

/** The second tier's part of the catalogue: what axe-core judges in a message, in our words. */
export const axeDefinitions: readonly FindingDefinition[] = Object.entries(entries).map(
  ([rule, [title, why, action, criterion]]) => ({
    id: axeRuleId(rule),
    title,
    why,
    action,
    severity: 'error',
    certainty: 'certain',
    exceptable: true,
    tags: ['wcag21-en301549v321'],
    basis: [{ source: criterion, url: 'https://www.w3.org/TR/WCAG21/', date: '2018-06-05' }],
    messages: {
      violation: { sv: `${title.sv}.`, en: `${title.en}.` },
      unsure: {
        sv: `Det går inte att avgöra med ett program: ${lowerCased(title.sv)}?`,
        en: `A program cannot tell: ${lowerCased(title.en)}?`,
      },
    },
  }),
);

function lowerCased(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What only axe finds. */
export const axeRuleIds: ReadonlySet<string> = new Set(axeDefinitions.map(({ id }) => id));
