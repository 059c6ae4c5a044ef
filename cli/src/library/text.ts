import type { JsonReport } from '@klarmall/report';
import { type CommonOptions, optionsOf, outputOf, requireOptions, requireText } from './command.ts';

/** How a text is read. */
export interface TextOptions extends CommonOptions {
  /** A folder in a project, whose own words then are right; none unless given. */
  readonly folder?: string;
}

/**
 * Checks the language of a letter in Markdown or plain text. Places in the report are in the file `text`.
 * @throws KlarmallError when the words are no text, or the options are not as their types say.
 */
export async function text(words: string, options: TextOptions = {}): Promise<JsonReport> {
  requireText('text()', 'words', words);
  requireOptions('text()', options, { folder: 'text' });
  const { folder = '/', language = 'sv', today } = options;
  const args = ['text', ...optionsOf({ format: 'json', lang: language, today })];
  return JSON.parse(await outputOf(args, folder, words));
}
