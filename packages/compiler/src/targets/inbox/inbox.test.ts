import {
  anyBlocks,
  box,
  carriedBlocks,
  field,
  heading,
  link,
  list,
  paragraph,
  renderedFixture,
  strong,
  terms,
  words,
} from '@klarmall/html/testing';
import type { Block, Rendered } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitFixture } from '../../testing/emit-fixture.ts';
import { aboutRendering } from '../target.ts';
import { checkInboxGrammar } from './grammar.ts';
import { inboxTarget } from './index.ts';
import { readXml } from './read-xml.ts';

const emit = (rendered: Rendered) => inboxTarget.emit(rendered, emitFixture);
const emitBlocks = (...blocks: Block[]) => emit(renderedFixture({ blocks }));
const xmlOf = (...blocks: Block[]) =>
  emitBlocks(...blocks).value.find(({ path }) => path === 'inbox.xml')?.text;
const problemsOf = (...blocks: Block[]) => emitBlocks(...blocks).findings.map(({ message }) => message);

describe('the inbox target', () => {
  test('writes a whole message: purpose first, headings as sections, contact and sender last', () => {
    const xml = xmlOf(
      paragraph(
        'Välkommen. ',
        strong('Viktigt:'),
        ' läs ',
        link('https://www.1177.se/a?b&c', 'om besöket'),
        '.',
      ),
      heading(1, 'Tid och plats'),
      terms([['Datum'], [field('date')]], [['Tid'], ['klockan ', field('time')]]),
      heading(1, 'Inför besöket'),
      box('information', heading(1, 'Ta med'), list(['Legitimation'], ['Glasögon & linser'])),
      paragraph('Efteråt.'),
      box('attention', undefined, paragraph('Kör inte bil.')),
    );
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<article>
  <info><title>Du har en bokad tid</title></info>
  <para>Välkommen. <emphasis role="bold">Viktigt:</emphasis> läs <link url="https://www.1177.se/a?b&amp;c" type="_self">om besöket</link>.</para>
  <section>
    <title>Tid och plats</title>
    <variablelist>
      <varlistentry><term>Datum</term><listitem>{{fields.date}}</listitem></varlistentry>
      <varlistentry><term>Tid</term><listitem>klockan {{fields.time}}</listitem></varlistentry>
    </variablelist>
  </section>
  <section>
    <title>Inför besöket</title>
  </section>
  <section>
    <title><emphasis role="information">Ta med</emphasis></title>
    <itemizedlist mark="bullet">
      <listitem>Legitimation</listitem>
      <listitem>Glasögon &amp; linser</listitem>
    </itemizedlist>
  </section>
  <section>
    <para>Efteråt.</para>
  </section>
  <section>
    <title><emphasis role="observe"></emphasis></title>
    <para>Kör inte bil.</para>
  </section>
  <section>
    <title>Kontakt</title>
    <para>Ring oss på 08-465 004 00 om du har frågor.</para>
  </section>
  <bibliography>Ögonmottagningen Storby sjukhus</bibliography>
</article>
`);
  });

  test('the encoded form is the plain one as text, without declaration', () => {
    const { value } = emitBlocks(paragraph('Fisk & "skaldjur" <1 kg'));
    const [plain, encoded, envelope] = value;
    expect(value.map(({ path }) => path)).toEqual([
      'inbox.xml',
      'inbox.encoded.txt',
      'addmessage.example.xml',
    ]);
    const decoded = readXml(`<a>${encoded?.text}</a>`).root?.children.join('') ?? '';
    expect(`<?xml version="1.0" encoding="UTF-8"?>\n${decoded}`).toBe(plain?.text);
    expect(envelope?.text).toContain(encoded?.text.slice(0, 40));
    expect(envelope?.text).toContain('inte prövat mot dagens kontrakt');
  });

  test('a literal {{ is never mistaken for a field', () => {
    const xml = xmlOf(paragraph('Skriv {{fields.date}} så: ', field('date')));
    expect(xml?.match(/\{\{/g)).toHaveLength(1);
    const para = readXml(xml ?? '').root?.children.find(
      (child) => typeof child !== 'string' && child.name === 'para',
    );
    expect(typeof para === 'object' && para.children.join('')).toBe(
      'Skriv {{fields.date}} så: {{fields.date}}',
    );
  });

  test.each<[string, Block[], string]>([
    ['a heading below a heading', [heading(2, 'Djupt')], 'headingLevel'],
    ['bold in a list', [list([strong('fet')])], 'boldInList'],
    ['a link in a list', [list([link('https://www.1177.se', 'länk')])], 'linkInList'],
    ['a link in a term list', [terms([['Karta'], [link('https://www.1177.se', 'länk')]])], 'linkInList'],
    ['a link in a heading', [heading(1, link('https://www.1177.se', 'länk'))], 'linkInHeading'],
    ['a heading in a box', [box('information', undefined, heading(1, 'Rubrik'))], 'headingInBox'],
    [
      'a box in a box',
      [box('information', undefined, box('attention', undefined, paragraph('x')))],
      'boxInBox',
    ],
    [
      'a fold-out without heading',
      [box('collapsible', undefined, paragraph('x'))],
      'collapsibleWithoutHeading',
    ],
    ['an empty paragraph', [paragraph('\u00a0')], 'emptyPart'],
    ['an empty item', [list(['a'], [''])], 'emptyPart'],
    ['a link without words', [paragraph('x', link('https://www.1177.se'))], 'emptyPart'],
    ['a link without scheme', [paragraph(link('1177.se', 'länk'))], 'unsafeLink'],
    ['an invisible character', [paragraph('a\u0001b')], 'forbiddenCharacter'],
    ['a lone surrogate', [paragraph('a\ud800b')], 'forbiddenCharacter'],
  ])('stops at %s', (_, blocks, message) => {
    expect(problemsOf(...blocks)).toContain(message);
    expect(emitBlocks(...blocks).value).toEqual([]);
  });

  test('points at the word, with channel, unit and message', () => {
    const bold = strong('fet');
    const { findings } = emitBlocks(list(['a ', bold]));
    const [finding] = aboutRendering(findings, inboxTarget, renderedFixture());
    expect(finding).toMatchObject({
      rule: 'channel/inbox-grammar',
      place: bold.place,
      channel: 'inbox',
      unit: 'ogon-storby',
      part: 'messages/main',
      severity: 'error',
    });
  });

  test('says once what stands in two messages, and writes neither', () => {
    const blocks = [list([strong('fet')])];
    const rendered = renderedFixture({
      rendered: {
        messages: [
          { id: 'normal', name: 'a', snippets: [], blocks },
          { id: 'other', name: 'b', snippets: [], blocks },
          { id: 'fine', name: 'c', snippets: [], blocks: [paragraph('x')] },
        ],
      },
    });
    expect(emit(rendered).findings).toHaveLength(1);
    expect(emit(rendered).value).toEqual([]);
  });

  test('carries no question, no attachment and no message without a sender', () => {
    const place = words('x').place;
    const rendered = renderedFixture({
      blocks: [paragraph('x')],
      rendered: {
        attachments: [{ file: 'bilagor/karta.pdf', title: 'Karta', place }],
        questions: [
          {
            id: 'q',
            type: 'text',
            text: '',
            required: false,
            options: [],
            followUps: [],
            place,
          },
        ],
      },
    });
    const { unit: _, ...withoutUnit } = rendered;
    expect(emit(withoutUnit).findings.map(({ rule }) => rule)).toEqual([
      'channel/inbox-questions',
      'channel/inbox-attachments',
      'channel/inbox-without-unit',
    ]);
  });

  test('any blocks: a body inside the grammar or findings, never both and never neither', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { value, findings } = emitBlocks(...blocks);
        expect(value.length > 0).toBe(findings.length === 0);
        for (const { path, text } of value) {
          if (path === 'inbox.xml') expect(checkInboxGrammar(text)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('blocks that every channel carries are written with all their words', () => {
    fc.assert(
      fc.property(carriedBlocks, (blocks) => {
        const { value, findings } = emitBlocks(...blocks);
        expect(findings).toEqual([]);
        const xml = value[0]?.text ?? '';
        expect(checkInboxGrammar(xml)).toEqual([]);
        const fields = JSON.stringify(blocks).match(/"type":"field"/g) ?? [];
        expect(xml.match(/\{\{fields\.[a-z]+\}\}/g) ?? []).toHaveLength(fields.length);
        expect(xml.match(/\{\{/g) ?? []).toHaveLength(fields.length);
      }),
      { numRuns: 300 },
    );
  });
});
