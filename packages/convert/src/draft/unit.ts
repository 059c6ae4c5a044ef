import type { RegisteredLink } from '../data/link-register.ts';
import { slug } from '../markdown.ts';
import { hours, phone } from '../sort/words.ts';
import { yamlText } from './yaml-text.ts';

interface DraftUnit {
  readonly id: string;
  readonly text: string;
}

/** An invented HSA-id of the form that a real one has; the file says that it must be replaced. */
const exampleHsaId = 'SE2321009991-EX01';

/** The sender as a unit: what the letter told of how to reach it, and what is left to write. */
export function draftUnit(
  names: readonly string[],
  contact: readonly string[],
  template: string,
  missingLinks: readonly RegisteredLink[],
): DraftUnit {
  const name = names[0]?.split('\t').at(-1) ?? 'Mottagningen';
  const id = slug(name, 'mottagningen');
  const all = contact.join('\n');
  const numbers = [...new Set([...all.matchAll(phone)].map(([number]) => number.replace(/\s+/gu, ' ')))];
  const [open] = [...all.matchAll(hours)].map(([found]) => found);
  const address = contact
    .map((line) => line.replace(phone, '').replace(/^.*?(?:besöksadress|postadress|adress)\s*:?\s*/iu, ''))
    .flatMap(
      (line) =>
        /\p{Lu}[\p{L} ]*\p{L} \d{1,4}\p{L}?(?:, (?:\d{3} ?\d{2} )?\p{Lu}[\p{L} \d,]*)?/u.exec(line)?.[0] ??
        [],
    )[0];
  const values = {
    id,
    name,
    hsaId: exampleHsaId,
    ...(numbers.length > 0
      ? {
          phones: numbers.map((number, index) => ({
            number,
            ...(index === 0 && open !== undefined ? { hours: open } : {}),
          })),
        }
      : {}),
    ...(address === undefined ? {} : { address: address.trim() }),
    uses: [template],
  };
  const todo = [
    '# Klarmall gjorde den här filen av brevet. Byt hsaId mot ert eget, och skriv adressen till er kontaktsida på 1177.se:',
    '# contactPage: https://www.1177.se/…',
    ...(missingLinks.length > 0
      ? [
          '# Fråga den som ansvarar för 1177 i er region efter direktlänkarna, och skriv dem så här:',
          '# links:',
          ...missingLinks.flatMap(({ key, name: title }) => [
            `#   ${key}:`,
            '#     url: https://…',
            `#     title: ${title}`,
          ]),
        ]
      : []),
  ];
  return { id, text: `${todo.join('\n')}\n${yamlText(values)}` };
}
