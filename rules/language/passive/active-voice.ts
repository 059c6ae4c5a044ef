import type { PassiveReading, Word } from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';

const AUXILIARIES: ReadonlySet<string> = new Set(
  'ska skall kan måste bör får kommer behöver brukar kunde skulle fick har hade'.split(' '),
);
const PERFECT: ReadonlySet<string> = new Set(['har', 'hade']);
const LOOK_BACK = 4;

function auxiliaryBefore(
  sentence: Sentence,
  at: number,
): { readonly word: Word; readonly at: number } | undefined {
  for (let step = 1; step <= LOOK_BACK; step += 1) {
    const word = sentence.words[at - step];
    if (word === undefined) return undefined;
    if (AUXILIARIES.has(word.lower)) return { word, at: at - step };
  }
  return undefined;
}

/** Small words that belong to the verb before them: "lämnas in" is "lämnar in". */
const PARTICLES: ReadonlySet<string> = new Set(
  'in ut upp ner ned bort fram igen tillbaka ihop hem'.split(' '),
);

/** Verbs that part in a clause and mean the same: inlämnas, but "vi lämnar in". Others stay whole: "vi utreder". */
const SEPARABLE =
  /^(?:(in)(?=lämn|skick|sänd|betal|saml|kall|hämt|ställ|lägg|bjud|räkn)|(i)(?=fyll)|(ut)(?=lämn|skick|sänd|betal|del|hämt|lån|skriv)|(upp)(?=sök|läs|ring|hämt|följ)|(ned)(?=lägg|skriv|monter|tryck)|(bort)(?=ta|för|forsl|operer)|(fram)(?=ta(?!l)|lägg|flytt)|(på)(?=fyll)|(om)(?=bok))(?=\p{L}{2})/u;
/** A verb as it stands in a clause: inställer → ställer in. */
export function separated(infinitive: string, form: string): string {
  const prefix = SEPARABLE.exec(infinitive)?.[0];
  if (prefix === undefined || !form.startsWith(prefix)) return form;
  return `${form.slice(prefix.length)} ${prefix === 'ned' ? 'ner' : prefix}`;
}

/** The verb of the sentence in the active, with what belongs to it: skickas → skickar, ska lämnas in → ska lämna in. */
export function activeVerb(sentence: Sentence, at: number, passive: PassiveReading): string {
  const plain = {
    ...passive,
    active: separated(passive.infinitive, passive.active),
    infinitive: separated(passive.infinitive, passive.infinitive),
  };
  const next = sentence.words[at + 1];
  const particle = next !== undefined && PARTICLES.has(next.lower) ? ` ${next.lower}` : '';
  return bareActiveVerb(sentence, at, plain) + particle;
}

function bareActiveVerb(sentence: Sentence, at: number, passive: PassiveReading): string {
  const auxiliary = auxiliaryBefore(sentence, at)?.word.lower.replace('skall', 'ska');
  const modal = auxiliary !== undefined && !PERFECT.has(auxiliary) ? auxiliary : undefined;
  switch (passive.tense) {
    case 'supine':
      return `${auxiliary !== undefined && PERFECT.has(auxiliary) ? auxiliary : 'har'} ${passive.active}`;
    case 'infinitive':
    case 'present-or-infinitive': {
      if (passive.tense === 'present-or-infinitive' && modal === undefined) return passive.active;
      return `${modal ?? 'ska'}${modal === 'kommer' ? ' att' : ''} ${passive.infinitive}`;
    }
    default:
      return passive.active;
  }
}
