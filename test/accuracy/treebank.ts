import type { UnjudgedFinding } from '@klarmall/model';

/** A word of a treebank, where it stands in its sentence (UTF-16, `end` exclusive). */
interface TreebankWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly isPassive: boolean;
}

/** A sentence of a treebank in CoNLL-U. */
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

export interface TreebankAccuracy {
  readonly sentences: number;
  readonly words: number;
  /** s-passives by the treebank's morphology; findings on them and on other words. */
  readonly passive: {
    readonly gold: number;
    readonly right: number;
    readonly wrong: readonly string[];
    readonly missed: readonly string[];
    readonly precision: number;
    readonly recall: number;
  };
  /** Findings in 1 000 words, the most frequent rule first. */
  readonly perThousandWords: readonly (readonly [rule: string, findings: number])[];
  /** Each finding with its sentence, to read. */
  readonly findings: readonly { readonly rule: string; readonly span: string; readonly text: string }[];
}

/**
 * Reads sentences in CoNLL-U (universaldependencies.org/format.html). A passive is a verb with `Voice=Pass` that ends in -s and
 * whose lemma does not: the participle after *bli* has its own tag there, and a deponent is no passive. A word whose form does not stand in the text is left out.
 */
export function readTreebank(conllu: string): readonly TreebankSentence[] {
  return conllu.split(/\n\s*\n/u).flatMap((block) => {
    const text = /^# text = (?<text>.*)$/mu.exec(block)?.groups?.text;
    if (text === undefined) return [];
    const words: TreebankWord[] = [];
    let from = 0;
    for (const line of block.split('\n')) {
      const [id = '', form = '', lemma = '', tag = '', , features = ''] = line.split('\t');
      if (!/^\d+$/u.test(id) || tag === 'PUNCT') continue;
      const start = text.indexOf(form, from);
      if (start < 0) continue;
      from = start + form.length;
      // A deponent has its -s in the dictionary too: hoppas, finns.
      const isPassive = /Voice=Pass/u.test(features) && /s$/iu.test(form) && !lemma.endsWith('s');
      words.push({ form, start, end: from, isPassive });
    }
    return [{ text, words }];
  });
}

/** Holds the rule on passives against a treebank's morphology, and counts what every rule says of ordinary prose. */
export function measureTreebank(
  sentences: readonly TreebankSentence[],
  findingsOf: (text: string) => readonly UnjudgedFinding[],
): TreebankAccuracy {
  const counts = new Map<string, number>();
  const findings: TreebankAccuracy['findings'][number][] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  let gold = 0;
  let right = 0;
  for (const { text, words } of sentences) {
    const told = findingsOf(text).flatMap((finding) =>
      finding.place === undefined
        ? []
        : [{ ...finding, start: finding.place.start.offset, end: finding.place.end.offset }],
    );
    for (const { rule, start, end } of told) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
      findings.push({ rule, span: text.slice(start, end), text });
    }
    // A stiff verb in the passive and an old form have one finding, which tells of the passive too.
    const passives = told.filter(
      ({ rule, message }) =>
        (rule === 'language/passive' && message !== 'blir') ||
        (rule === 'words/formal-word' && message.startsWith('passive')) ||
        (rule === 'language/archaic-verb-form' && message === 'oldPassive'),
    );
    const isOn = (word: TreebankWord, span: { readonly start: number; readonly end: number }): boolean =>
      word.start < span.end && span.start < word.end;
    for (const word of words.filter(({ isPassive }) => isPassive)) {
      gold += 1;
      if (!passives.some((span) => isOn(word, span))) missed.push(`${word.form}: ${text}`);
    }
    for (const span of passives) {
      const hit = words.filter((word) => isOn(word, span));
      if (hit.some(({ isPassive }) => isPassive)) right += 1;
      else wrong.push(`${text.slice(span.start, span.end)}: ${text}`);
    }
  }
  const words = sentences.reduce((count, sentence) => count + sentence.words.length, 0);
  return {
    sentences: sentences.length,
    words,
    passive: {
      gold,
      right,
      wrong,
      missed,
      precision: right / Math.max(1, right + wrong.length),
      recall: (gold - missed.length) / Math.max(1, gold),
    },
    perThousandWords: [...counts]
      .map(([rule, count]) => [rule, (1000 * count) / Math.max(1, words)] as const)
      .sort((a, b) => b[1] - a[1]),
    findings,
  };
}

/** The table that people read, with every `step`-th finding of `read` to read aloud. */
export function treebankTable(accuracy: TreebankAccuracy, read = 0): string {
  const { passive, sentences, words, perThousandWords, findings } = accuracy;
  const step = Math.max(1, Math.floor(findings.length / Math.max(1, read)));
  const shown = read === 0 ? [] : findings.filter((_, index) => index % step === 0).slice(0, read);
  return [
    `${sentences} sentences of a treebank, ${words} words`,
    `passive against morphology: P ${passive.precision.toFixed(3)} R ${passive.recall.toFixed(3)} (${passive.gold} s-passives, ${passive.wrong.length} wrong, ${passive.missed.length} missed)`,
    ...perThousandWords.map(([rule, count]) => `${count.toFixed(2).padStart(8)} per 1 000 words  ${rule}`),
    ...shown.map(({ rule, span, text }) => `${rule} "${span}": ${text}`),
  ].join('\n');
}
