import { parse } from 'yaml';
import type { PackEntry, WordPack } from '../../rules/language/shared/packs/pack.ts';

type RawEntry = Omit<PackEntry, 'forms' | 'replace'> & {
  readonly forms?: readonly string[];
  readonly replace?: readonly string[];
  /** Jargon says `plain`: a plain word, or words, for all forms. */
  readonly plain?: string;
  /** For a safe fix: a sentence before and after it. */
  readonly example?: readonly [string, string];
  /** A sentence with the same letters or the same word where nothing may be changed. */
  readonly nearMiss?: string;
};

function compileEntry(raw: RawEntry): PackEntry {
  const { plain, example: _example, nearMiss: _nearMiss, ...written } = raw;
  const { forms = [raw.term], replace = plain === undefined ? [] : [plain], ...rest } = written;
  if (replace.length > 1 && replace.length !== forms.length) {
    throw new Error(`"${raw.term}" has ${forms.length} forms but ${replace.length} replacements`);
  }
  return { ...rest, forms, replace };
}

/** What a safe entry shows that it does, and where it must do nothing. */
export interface PackExample {
  readonly term: string;
  readonly before: string;
  readonly after: string;
  readonly nearMiss: string;
}

/** The examples of a pack's safe entries as written in YAML. Throws where one lacks its sentences: nobody has tried it. */
export function packExamples(yaml: string): readonly PackExample[] {
  const raw = parse(yaml) as { readonly id: string; readonly entries: readonly RawEntry[] };
  return raw.entries
    .filter(({ fix }) => fix === 'safe')
    .map(({ term, example, nearMiss }) => {
      if (example === undefined) throw new Error(`"${term}" in ${raw.id} is safe and has no example`);
      if (nearMiss === undefined) throw new Error(`"${term}" in ${raw.id} is safe and has no near miss`);
      const [before, after] = example;
      return { term, before, after, nearMiss };
    });
}

/** Reads a word pack as written in YAML. Throws where a pack is written wrongly: packs are part of Klarmall. */
export function compilePack(yaml: string): WordPack {
  const raw = parse(yaml) as Omit<WordPack, 'entries'> & { readonly entries: readonly RawEntry[] };
  const terms = new Set<string>();
  for (const { term } of raw.entries) {
    if (terms.has(term)) throw new Error(`"${term}" stands twice in ${raw.id}`);
    terms.add(term);
  }
  return { ...raw, entries: raw.entries.map(compileEntry) };
}
