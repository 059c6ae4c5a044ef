import { oneYearAfter } from '@klarmall/model';
import { markdown, paragraph } from './markdown.ts';
import { yamlFile } from './yaml.ts';

/** A new shared snippet. */
export function snippetFile(title: string, today: string): string {
  return yamlFile(
    {
      title,
      text: markdown(paragraph(`Här kommer mer om ${title.charAt(0).toLowerCase()}${title.slice(1)}.`)),
      owner: 'Mottagningen',
      reviewBy: oneYearAfter(today),
    },
    '../../schemas/snippet.schema.json',
  );
}
