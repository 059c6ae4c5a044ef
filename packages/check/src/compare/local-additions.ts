import { blocksToText } from '@klarmall/compiler/targets';
import type { LinkedTemplate, LocalAddition, Rendered } from '@klarmall/model';
import { sameSubject } from '@klarmall/swedish';

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
      const found = sameSubject(text, one.text);
      if (!found) return [];
      const sentences = {
        local: text.slice(found.added.start, found.added.end),
        locked: one.text.slice(found.fixed.start, found.fixed.end),
      };
      return [{ ...one, sentences }];
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
