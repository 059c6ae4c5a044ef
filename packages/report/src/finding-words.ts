import type { Catalogue, Finding, Language } from '@klarmall/model';
import { wordingOf } from './wording.ts';

/** The words of a finding, as programs read them: of templates and of attachments. */
export interface FindingWords {
  /** "Stopp", "Råd", "Tips" or "Granska". */
  readonly level: string;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly action: string;
  readonly suggestion?: string;
  readonly sources: readonly string[];
}

export function findingWords(finding: Finding, catalogue: Catalogue, language: Language): FindingWords {
  const { levelWord, title, message, why, action, suggestion, sources } = wordingOf(
    finding,
    catalogue,
    language,
  );
  return {
    level: levelWord,
    title,
    message,
    why,
    action,
    ...(suggestion === undefined ? {} : { suggestion }),
    sources,
  };
}
