import type { Root } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageToHast } from '../message-to-hast.ts';
import { placeOf } from '../place.ts';
import { box, heading, link, list, paragraph, renderedFixture, terms, words } from '../testing/index.ts';
import { type Axe, createAxe, elementNumber } from './create-axe.ts';

function treeOf(fixture: Parameters<typeof renderedFixture>[0]): Root {
  const rendered = renderedFixture(fixture);
  const [message] = rendered.messages;
  if (message === undefined) throw new Error('The fixture has one message.');
  return messageToHast(rendered, message);
}

const good = () =>
  treeOf({
    blocks: [
      paragraph('Välkommen.'),
      heading(1, 'Tid och plats'),
      terms([['Datum'], ['8 december']]),
      box('information', heading(1, 'Inför besöket'), list(['Legitimation'])),
      box(
        'collapsible',
        heading(1, 'Så hittar du'),
        paragraph(link('https://www.1177.se/', 'Karta till oss')),
      ),
    ],
  });

describe('createAxe', () => {
  let axe: Axe;
  beforeAll(async () => {
    axe = await createAxe();
  });
  afterAll(() => axe.close());

  test('finds nothing in what our writer makes of a good message', async () => {
    expect(await axe.judge([good()])).toEqual([{ violations: [], unsure: [] }]);
  });

  test('finds faults in the right message and leads back to the source', async () => {
    const empty = heading(1, words(''));
    const deep = heading(2, 'För djupt');
    const nameless = link('https://www.1177.se/', words(' '));
    const [first, second, third] = await axe.judge([
      treeOf({ blocks: [empty] }),
      good(),
      treeOf({ blocks: [deep, paragraph(nameless)], facts: { language: 'svenska-x' } }),
    ]);
    expect(second?.violations).toEqual([]);
    expect(first?.violations.map(({ rule }) => rule)).toEqual(['empty-heading']);
    const [problem] = first?.violations ?? [];
    const tree = treeOf({ blocks: [empty] });
    const found = problem && elementNumber(tree, problem.element);
    expect(found && placeOf(found)).toEqual(empty.place);
    expect(problem?.help).toBe('Rubriker bör inte vara tomma');
    expect(third?.violations.map(({ rule }) => rule).sort()).toEqual([
      'heading-order',
      'link-name',
      'valid-lang',
    ]);
  });

  test('judges more messages than one run holds, in order, also when asked twice at once', async () => {
    const messages = Array.from({ length: 45 }, (_, index) =>
      index === 41 ? treeOf({ blocks: [heading(1, words(''))] }) : good(),
    );
    const [all, one] = await Promise.all([axe.judge(messages), axe.judge([good()])]);
    expect(all.map(({ violations }) => violations.length)).toEqual(
      messages.map((_, index) => (index === 41 ? 1 : 0)),
    );
    expect(one).toEqual([{ violations: [], unsure: [] }]);
  });
});
