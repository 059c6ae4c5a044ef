/** One suffix rule of a hunspell affix file. */
interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** A hunspell dictionary read for its word forms. Only suffixes are read: the Swedish one has no prefixes. */
export interface HunspellDictionary {
  /** Headword to flags; a headword with several entries has all their flags, parted by a space. */
  readonly entries: ReadonlyMap<string, string>;
  /** The forms that one flag makes of a word. */
  readonly formsByFlag: (
    word: string,
    flag: string,
  ) => readonly { readonly form: string; readonly rule: SuffixRule }[];
}

/** Reads the two files of a hunspell dictionary (`.aff`, `.dic`) whose flags are single letters. */
export function readHunspell(affix: string, words: string): HunspellDictionary {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of affix.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition = ''] = line.split(/\s+/u);
    if (kind !== 'SFX' || condition === '') continue;
    const list = rules.get(flag) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add.replace(/\/.*$/u, '').replace(/^0$/u, ''),
      condition: new RegExp(`(?:${condition})$`, 'u'),
    });
    rules.set(flag, list);
  }
  const entries = new Map<string, string>();
  for (const line of words.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (word === '') continue;
    const known = entries.get(word);
    entries.set(word, known === undefined ? flags : `${known} ${flags}`);
  }
  const formsByFlag = (word: string, flag: string): { form: string; rule: SuffixRule }[] =>
    (rules.get(flag) ?? [])
      .filter((rule) => rule.condition.test(word) && word.endsWith(rule.strip))
      .map((rule) => ({ form: word.slice(0, word.length - rule.strip.length) + rule.add, rule }));
  return { entries, formsByFlag };
}

/** Genders that the forms of another word hide: "asket" is a hermit, not the box, and "dammet" is the dust; "arm" is poor as well. */
export const KNOWN_GENDERS: ReadonlyMap<string, 'common' | 'neuter'> = new Map([
  ['arm', 'common'],
  ['ask', 'common'],
  ['chatt', 'common'],
  ['dam', 'common'],
  ['ton', 'common'],
  ['tapp', 'common'],
]);
