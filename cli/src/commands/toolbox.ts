import { createHash } from 'node:crypto';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import type { Io } from '../io.ts';
import { pageFile } from '../output-file.ts';
import { say } from '../say.ts';
import { toolboxPage } from '../toolbox-page.ts';

export interface ToolboxOptions {
  readonly out: string;
}

const texts = {
  sv: (path: string, hash: string) =>
    `Skrev verktygslådan till ${path}. Öppna den i en webbläsare. Den fungerar utan internet och utan att något installeras.\nSHA-256: ${hash}`,
  en: (path: string, hash: string) =>
    `Wrote the toolbox to ${path}. Open it in a browser. It works without internet and without installing anything.\nSHA-256: ${hash}`,
} as const;

/** `klarmall toolbox`: the page for those who have no terminal, and its hash for those who let it in. */
export function toolbox({ out }: ToolboxOptions, io: Io, language: Language): number {
  const file = pageFile(out, io, language);
  const html = toolboxPage('brev');
  writeFileAtomically(file, html);
  say(io.stdout, texts[language](out, createHash('sha256').update(html).digest('hex')));
  return 0;
}
