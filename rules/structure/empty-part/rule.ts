import { defineRule } from '@klarmall/lint';
import type { Block, Inline, Place } from '@klarmall/model';
import { showsAnything } from '@klarmall/swedish';
import { wcag } from '../../support/basis.ts';

/** Whether anyone sees or hears something of it. A field is filled in when the message is sent. */
function saysSomething(inlines: readonly Inline[]): boolean {
  const stack: Inline[] = [...inlines];
  for (let inline = stack.pop(); inline !== undefined; inline = stack.pop()) {
    if (inline.type === 'field') return true;
    if (inline.type === 'text') {
      if (showsAnything(inline.value)) return true;
    } else stack.push(...inline.children);
  }
  return false;
}

function linksIn(inlines: readonly Inline[]): readonly Extract<Inline, { type: 'link' }>[] {
  const links: Extract<Inline, { type: 'link' }>[] = [];
  const stack: Inline[] = [...inlines];
  for (let inline = stack.pop(); inline !== undefined; inline = stack.pop()) {
    if (inline.type === 'link') links.push(inline);
    else if (inline.type === 'strong') stack.push(...inline.children);
  }
  return links;
}

type EmptyKind = 'heading' | 'paragraph' | 'item' | 'box' | 'linkText' | 'nothingUnderHeading';

interface Empty {
  readonly kind: EmptyKind;
  readonly place: Place;
}

function* emptyInlines(kind: EmptyKind, inlines: readonly Inline[], place: Place): Generator<Empty> {
  const links = linksIn(inlines);
  for (const link of links) {
    if (!saysSomething(link.children)) yield { kind: 'linkText', place: link.place };
  }
  if (links.length === 0 && !saysSomething(inlines)) yield { kind, place };
}

function* emptyIn(blocks: readonly Block[]): Generator<Empty> {
  const stack: (readonly Block[])[] = [blocks];
  for (let run = stack.pop(); run !== undefined; run = stack.pop()) {
    for (const [index, block] of run.entries()) {
      switch (block.type) {
        case 'heading': {
          yield* emptyInlines('heading', block.children, block.place);
          const next = run[index + 1];
          const isLast = next === undefined || (next.type === 'heading' && next.level <= block.level);
          if (isLast && saysSomething(block.children))
            yield { kind: 'nothingUnderHeading', place: block.place };
          break;
        }
        case 'paragraph':
          yield* emptyInlines('paragraph', block.children, block.place);
          break;
        case 'list':
          for (const item of block.items) yield* emptyInlines('item', item.children, item.place);
          break;
        case 'terms':
          for (const item of block.items) {
            yield* emptyInlines('item', item.term, item.place);
            yield* emptyInlines('item', item.details, item.place);
          }
          break;
        case 'box':
          if (block.children.length === 0) yield { kind: 'box', place: block.place };
          stack.push(block.children);
      }
    }
  }
}

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
    for (const { kind, place } of emptyIn(message.blocks)) {
      // What is empty in itself the inbox stops too; a heading without text it carries.
      if (kind !== 'nothingUnderHeading' && template.channels.includes('inbox')) continue;
      report({ message: kind, place, channel });
    }
  },
});
