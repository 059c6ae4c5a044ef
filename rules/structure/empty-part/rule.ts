import { defineRule } from '@klarmall/lint';
import type { Block, Inline, Place, RenderedMessage } from '@klarmall/model';
import { inlinesIn, linesIn } from '@klarmall/model';
import { showsAnything } from '@klarmall/swedish';
import { wcag } from '../../support/basis.ts';
import { flatBlocks } from '../../support/markup.ts';
import { remembered } from '../../support/remembered.ts';

/** Whether anyone sees or hears something of it. A field is filled in when the message is sent. */
function saysSomething(inlines: readonly Inline[]): boolean {
  return inlinesIn(inlines).some(
    (inline) => inline.type === 'field' || (inline.type === 'text' && showsAnything(inline.value)),
  );
}

type EmptyKind = 'heading' | 'paragraph' | 'item' | 'box' | 'linkText' | 'nothingUnderHeading';

interface Empty {
  readonly kind: EmptyKind;
  readonly place: Place;
}

function* emptyInlines(kind: EmptyKind, inlines: readonly Inline[], place: Place): Generator<Empty> {
  const links = inlinesIn(inlines).filter(({ type }) => type === 'link');
  for (const link of links) if (!saysSomething([link])) yield { kind: 'linkText', place: link.place };
  if (links.length === 0 && !saysSomething(inlines)) yield { kind, place };
}

const kindOfLine = {
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'item',
  term: 'item',
  details: 'item',
} as const;

function* emptyIn(blocks: readonly Block[]): Generator<Empty> {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'box') {
      if (block.children.length === 0) yield { kind: 'box', place: block.place };
      yield* emptyIn(block.children);
      continue;
    }
    for (const { role, inlines, place } of linesIn([block]))
      yield* emptyInlines(kindOfLine[role], inlines, place);
    if (block.type !== 'heading' || !saysSomething(block.children)) continue;
    const next = blocks[index + 1];
    if (next === undefined || (next.type === 'heading' && next.level <= block.level))
      yield { kind: 'nothingUnderHeading', place: block.place };
  }
}

/** What is empty in a message; each of its channels asks. */
const emptyOf = remembered(({ blocks }: RenderedMessage): readonly Empty[] => [...emptyIn(blocks)]);

export default defineRule({
  id: 'structure/empty-part',
  on: 'blocks',
  severity: 'error',
  title: { sv: 'En del av meddelandet är tom', en: 'A part of the message is empty' },
  why: {
    sv: 'Invånaren ser en rubrik utan text eller hör en tom punkt, och undrar vad som saknas.',
    en: 'The reader sees a heading without text or hears an empty item, and wonders what is missing.',
  },
  action: {
    sv: 'Skriv det som saknas, eller ta bort delen.',
    en: 'Write what is missing, or remove the part.',
  },
  tags: ['wcag21-en301549v321', 'inera-inkorg'],
  basis: [...wcag('1.3.1', 'info-and-relationships'), ...wcag('2.4.6', 'headings-and-labels')],
  messages: {
    heading: { sv: 'Rubriken är tom.', en: 'The heading is empty.' },
    nothingUnderHeading: {
      sv: 'Det finns ingen text under rubriken.',
      en: 'There is no text under the heading.',
    },
    paragraph: { sv: 'Stycket är tomt.', en: 'The paragraph is empty.' },
    item: { sv: 'Punkten är tom.', en: 'The item is empty.' },
    box: { sv: 'Rutan är tom.', en: 'The box is empty.' },
    linkText: {
      sv: 'Länken har ingen text.',
      en: 'The link has no text.',
      action: { sv: 'Skriv vart länken leder.', en: 'Write where the link leads.' },
    },
  },
  check({ message, template, channel }, { report }) {
    const empty = emptyOf(message);
    if (empty.length === 0) return;
    const shown = template.snippets.filter(({ id }) => message.snippets.includes(id));
    const hasRefused = shown.some(({ blocks }) => flatBlocks(blocks).some(({ type }) => type === 'refused'));
    for (const { kind, place } of empty) {
      // Something stands there, and is told of.
      if (kind === 'nothingUnderHeading' && hasRefused) continue;
      // What is empty in itself the inbox stops too; a heading without text it carries.
      if (kind !== 'nothingUnderHeading' && template.channels.includes('inbox')) continue;
      report({ message: kind, place, channel });
    }
  },
});
