import { parse } from 'yaml';
import type { PackEntry, WordPack } from './pack.ts';

type RawEntry = Omit<PackEntry, 'forms' | 'replace'> & {
  readonly forms?: readonly string[];
  readonly replace?: readonly string[];
  /** Jargon says `plain`: a plain word, or words, for all forms. */
  readonly plain?: string;
};

function compileEntry(raw: RawEntry): PackEntry {
  const { plain, forms = [raw.term], replace = plain === undefined ? [] : [plain], ...rest } = raw;
  if (replace.length > 1 && replace.length !== forms.length) {
    throw new Error(`"${raw.term}" has ${forms.length} forms but ${replace.length} replacements`);
  }
  return { ...rest, forms, replace };
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
