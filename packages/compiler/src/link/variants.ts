import type { LinkedAnswerForms, LinkedSnippet, LinkedValue, MarkupBlock } from '@klarmall/model';
import { foldBlocks } from '@klarmall/model';

/** Values that conditions in a text depend on, by name. */
export type Settled = ReadonlyMap<string, boolean>;

/** So many conditions are tried in every combination; of more, none, all and each by itself. */
const mostForEveryCombination = 4;

function conditionNames(blocks: readonly MarkupBlock[]): string[] {
  return foldBlocks(blocks, (block, inside) =>
    block.type === 'condition' ? [block.value.name, ...inside] : inside,
  );
}

function everyCombination(names: readonly string[]): Settled[] {
  const all: Settled[] = [];
  for (let bits = 0; bits < 2 ** names.length; bits += 1)
    all.push(new Map(names.map((name, index) => [name, ((bits >> index) & 1) === 1])));
  return all;
}

function oneByOne(names: readonly string[]): Settled[] {
  const allAre = (value: boolean, except?: string): Settled =>
    new Map(names.map((name) => [name, name === except ? !value : value]));
  return [true, false].flatMap((value) => [allAre(value), ...names.map((name) => allAre(value, name))]);
}

/**
 * The combinations of yes and no that a template's conditions can come in: a unit may choose each value, unless the
 * template has set it above the unit. Empty for texts without conditions.
 */
export function combinationsOf(
  snippets: readonly LinkedSnippet[],
  forms: LinkedAnswerForms,
  values: ReadonlyMap<string, LinkedValue>,
): readonly Settled[] {
  const blocks = [...snippets, ...Object.values(forms).flat()].flatMap((text) => text.blocks);
  const names = [...new Set(conditionNames(blocks))].filter(
    (name) => typeof values.get(name)?.value === 'boolean',
  );
  if (names.length === 0) return [];
  const open = names.filter((name) => !values.get(name)?.overridesUnit);
  const chosen = names.flatMap((name): [string, boolean][] => {
    const value = values.get(name);
    return value?.overridesUnit && typeof value.value === 'boolean' ? [[name, value.value]] : [];
  });
  const combinations = open.length <= mostForEveryCombination ? everyCombination(open) : oneByOne(open);
  return combinations.map((combination) => new Map([...combination, ...chosen]));
}

/** Blocks with their conditions settled: what is inside one that is met stands in its place. */
export function settledBlocks(blocks: readonly MarkupBlock[], values: Settled): readonly MarkupBlock[] {
  return foldBlocks<MarkupBlock, MarkupBlock>(blocks, (block, inside) => {
    if (block.type === 'condition') return values.get(block.value.name) === true ? inside : [];
    return [block.type === 'box' ? { ...block, children: inside } : block];
  });
}

/** Snippets with their conditions settled; one of which nothing but headings is left is left out. */
export function settledSnippets(
  snippets: readonly LinkedSnippet[],
  values: Settled,
): readonly LinkedSnippet[] {
  return snippets.flatMap((snippet) => {
    if (!snippet.blocks.some((block) => block.type === 'condition' || block.type === 'box')) return [snippet];
    const blocks = settledBlocks(snippet.blocks, values);
    const isGone =
      blocks.every(({ type }) => type === 'heading') &&
      snippet.blocks.some(({ type }) => type === 'condition');
    return isGone ? [] : [{ ...snippet, blocks }];
  });
}

/** The same for the texts that staff answer with. */
export function settledForms(forms: LinkedAnswerForms, values: Settled): LinkedAnswerForms {
  const settled = (texts: LinkedAnswerForms['reply']) =>
    texts.map((text) => ({ ...text, blocks: settledBlocks(text.blocks, values) }));
  return {
    reply: settled(forms.reply),
    partialReply: settled(forms.partialReply),
    counterQuestion: settled(forms.counterQuestion),
  };
}
