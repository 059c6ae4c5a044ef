import { blocksToText } from '@klarmall/compiler/targets';
import type { LinkedTemplate, LocalAddition, Rendered } from '@klarmall/model';
import { findSentences } from '@klarmall/swedish';

/** What locked texts are locked for: subjects where two answers do harm. Beginnings of words, in any form. */
const subjects: readonly RegExp[] = [
  /(?<!\p{L})(?:av|om)bok|(?<!\p{L})bok\p{L}* (?:av|om)(?!\p{L})|återbud/iu,
  /anmäl/iu,
  /avgift|(?<!\p{L})kost(?:ar|a|ade|at|nad\p{L}*)(?!\p{L})|betal|kronor|faktur|debiter/iu,
  /(?<!\p{L})(?:besöks)?tid(?:en|er|erna|ens)?(?!\p{L})|klockan|(?<!\p{L})kl(?!\p{L})/iu,
  /(?<!\p{L})fasta(?:r|nde|t)?(?!\p{L})|(?<!\p{L})(?:äta|äter|dricka|dricker)(?!\p{L})/iu,
];

const negation = /(?<!\p{L})(?:inte|ej|aldrig|ingen|inget|inga|utan|slipper|varken|icke)(?!\p{L})/iu;
const number =
  /\d|(?<!\p{L})(?:noll|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|hundra|tusen)(?!\p{L})/iu;

function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => findSentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => sentence !== '');
}

/** A local sentence and a locked one that speak of the same, when the local one denies or counts. */
export function conflictOf(local: string, locked: string): LocalAddition['sentences'] {
  const lockedSentences = sentencesOf(locked);
  for (const sentence of sentencesOf(local)) {
    if (!negation.test(sentence) && !number.test(sentence)) continue;
    for (const subject of subjects) {
      const same = subject.test(sentence) && lockedSentences.find((other) => subject.test(other));
      if (same) return { local: sentence, locked: same };
    }
  }
  return undefined;
}

/**
 * What a template and a unit say of their own in a message with locked text, each beside the locked text that it is
 * about, or else the one that stands before it.
 */
export function localAdditions(template: LinkedTemplate, rendered: Rendered): readonly LocalAddition[] {
  const lockedIds = new Set(
    template.snippets.filter(({ locked, origin }) => locked && origin !== template.id).map(({ id }) => id),
  );
  if (lockedIds.size === 0) return [];
  const showField = (id: string): string => `[${rendered.fields.get(id)?.label ?? id}]`;
  // A heading is no sentence of its own.
  const texts = rendered.snippets.map(({ id, blocks }) => ({
    id,
    text: blocksToText(
      blocks.filter(({ type }) => type !== 'heading'),
      showField,
    ),
  }));
  const locked = texts.filter(({ id }) => lockedIds.has(id));
  const additions: LocalAddition[] = [];
  const add = (part: string, text: string, near: string | undefined, unit?: string): void => {
    const about = locked.flatMap((one) => {
      const sentences = conflictOf(text, one.text);
      return sentences ? [{ ...one, sentences }] : [];
    })[0];
    const beside = about ?? locked.find(({ id }) => id === near) ?? locked[0];
    if (!beside || text === '') return;
    additions.push({
      part,
      ...(unit === undefined ? {} : { unit }),
      text,
      locked: { part: `snippets/${beside.id}`, text: beside.text },
      ...(about ? { sentences: about.sentences } : {}),
    });
  };
  let near: string | undefined;
  for (const [index, { id, isOwn }] of rendered.snippets.entries()) {
    if (lockedIds.has(id)) near = id;
    else if (isOwn) add(`snippets/${id}`, texts[index]?.text ?? '', near);
  }
  for (const { id, value, parts } of rendered.differences) {
    const part = parts.find((one) => lockedIds.has(one.replace(/^snippets\//, '')));
    // A name or an address is no sentence.
    if (part !== undefined && id.startsWith('values.'))
      add(id, value, part.replace(/^snippets\//, ''), rendered.unit?.id);
  }
  return additions;
}
