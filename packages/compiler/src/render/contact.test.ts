import type { Block, Inline } from '@klarmall/model';
import { expect, test } from 'vitest';
import { compileProject } from '../testing/compile-project.ts';
import { renderTemplate } from './render-template.ts';

const unit = `id: storby
name: Mottagningen i Storby
hsaId: SE2321009991-EX01
phones:
  - number: 08-465 004 00
contactPage: https://www.1177.se/exempel/storby
uses: [local/*]
`;

const template = (keys: string) => `kind: information
name: Vi har flyttat
internalName: Flytt
category: information
purpose: Vi har flyttat till nya lokaler.
instruction: Skicka på en vardag.
contact: unit
${keys}snippets:
  - id: address
    title: Här finns vi
    text: Vi finns på Storgatan 1.
`;

const wordsOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'field' ? '' : wordsOf(node.children)))
    .join('');

function contactOf(keys: string): readonly string[] {
  const { library } = compileProject({ 'units/storby.yaml': unit, 'local/flytt.mall.yaml': template(keys) });
  const linked = library.templates[0];
  const [storby] = library.units;
  if (!linked || !storby) throw new Error('nothing was linked');
  return renderTemplate(linked, storby).contact.map((block: Block) =>
    block.type === 'paragraph' ? wordsOf(block.children) : block.type,
  );
}

test('the inbox gets the page and the phones', () => {
  expect(contactOf('')).toEqual(['Kontakta Mottagningen i Storby på 1177.se.', 'Telefon: 08-465 004 00.']);
});

test('Personalverktyget adds the contact page alone, so a message that goes there only shows no phones', () => {
  expect(contactOf('channels: [staff]\n')).toEqual(['Kontakta Mottagningen i Storby på 1177.se.']);
});

test('the contact is in the language of the message', () => {
  expect(contactOf('language: en\n')).toEqual([
    'Contact Mottagningen i Storby at 1177.se.',
    'Phone: 08-465 004 00.',
  ]);
});
