import fc from 'fast-check';
import { toHtml as generalToHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { messageToHast } from './message-to-hast.ts';
import { anyBlocks, anyText, renderedFixture } from './testing/index.ts';
import { toHtml } from './to-html.ts';
import { element, text } from './tree.ts';

test('writes attributes, void elements, raw text and references', () => {
  const tree = element(
    'div',
    { className: ['a', 'b'], dataLabel: '"<&>', ariaLabelledBy: ['x'], hidden: true },
    [
      element('br', {}, []),
      text('1 < 2 & "3"'),
      element('style', {}, [text('a > b { content: "&" }')]),
      element('input', { type: 'checkbox', id: undefined, disabled: false }, []),
    ],
  );
  expect(toHtml(tree)).toBe(
    '<div class="a b" data-label="&quot;&lt;&amp;&gt;" aria-labelledby="x" hidden=""><br>1 &lt; 2 &amp; "3"' +
      '<style>a > b { content: "&" }</style><input type="checkbox"></div>',
  );
});

test('a browser reads the same from it as from the general writer', () => {
  const { document } = new JSDOM('').window;
  const read = (html: string): string => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.innerHTML;
  };
  fc.assert(
    fc.property(anyBlocks, anyText, (blocks, label) => {
      const rendered = renderedFixture({ blocks });
      const [message] = rendered.messages;
      if (message === undefined) return;
      const tree = messageToHast(rendered, message);
      const labelled = element('div', { dataLabel: label }, [
        ...(tree.children as ReturnType<typeof element>[]),
      ]);
      expect(read(toHtml(labelled))).toBe(read(generalToHtml(labelled)));
    }),
    { numRuns: 60 },
  );
});

test('survives any depth', () => {
  let tree = element('b', {}, []);
  for (let depth = 0; depth < 20_000; depth += 1) tree = element('b', {}, [tree]);
  expect(toHtml(tree)).toHaveLength(7 * 20_001);
});
