import type { AttachmentJson } from '@klarmall/report';
import { type CommonOptions, optionsOf, outputOf, requireOptions } from './command.ts';

/** Which files are read, and how strictly. */
export interface AttachmentOptions extends CommonOptions {
  /** Files, folders or globs; in folders every pdf, jpg and png is read. */
  readonly paths: readonly string[];
  /** The folder that paths are from: where the process stands unless given. */
  readonly folder?: string;
  /** What stops a file: what EN 301 549 demands, unless given, or every fault against PDF/UA. */
  readonly profile?: 'en301549' | 'pdfua';
}

/**
 * Says whether files can be attached. Each is read in a process that is ended when it takes too long. A file that is not
 * there is a Stopp in the report.
 * @throws KlarmallError when the options are not as their types say, or no path is given.
 */
export async function attachment(options: AttachmentOptions): Promise<AttachmentJson> {
  requireOptions('attachment()', options, { paths: 'texts!', folder: 'text', profile: 'text' });
  const { paths, folder = process.cwd(), profile, language = 'sv', today } = options;
  const args = ['attachment', ...optionsOf({ format: 'json', lang: language, profile, today })];
  return JSON.parse(await outputOf([...args, '--', ...paths], folder));
}
