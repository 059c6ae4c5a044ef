import { describe, expect, test } from 'vitest';
import { checkInboxGrammar } from './grammar.ts';

const article = (inside: string) => `<article><info><title>T</title></info>${inside}</article>`;

describe('checkInboxGrammar', () => {
  test('takes every construct of the table', () => {
    const xml = article(`
      <para>Läs <link url="https://www.1177.se" type="_self">här</link> <emphasis role="bold">nu</emphasis></para>
      <section><title><emphasis role="information"></emphasis></title>
        <variablelist><title>x</title><varlistentry><term>Tid</term><listitem>9</listitem></varlistentry></variablelist>
        <itemizedlist mark="bullet"><listitem>a</listitem></itemizedlist>
        <bibliography>Personalen</bibliography></section>`);
    expect(checkInboxGrammar(xml)).toEqual([]);
  });

  test.each([
    [article('<section><section><para>x</para></section></section>'), 'cannot hold section'],
    [article('<para>a<para>b</para></para>'), 'cannot hold para'],
    [
      article('<itemizedlist><listitem><emphasis role="bold">x</emphasis></listitem></itemizedlist>'),
      'cannot hold emphasis',
    ],
    [
      article('<itemizedlist><listitem><link url="https://a.se">x</link></listitem></itemizedlist>'),
      'cannot hold link',
    ],
    [article('<orderedlist><listitem>x</listitem></orderedlist>'), 'no such element'],
    [article('<section><para>x</para><title>y</title></section>'), 'title does not stand first'],
    [article('<section><title>x</title><title>y</title></section>'), 'more than once'],
    [article('<para><emphasis role="italic">x</emphasis></para>'), 'role cannot be "italic"'],
    [article('<para><emphasis role="frame">x</emphasis></para>'), 'role cannot be "frame"'],
    [article('<para><emphasis>x</emphasis></para>'), 'lacks the attribute role'],
    [article('<para><link type="_blank">x</link></para>'), 'lacks the attribute url'],
    [article('<para xml="1">x</para>'), 'has no attribute xml'],
    [article('<para></para>'), 'is empty'],
    [article('<para> \u00a0</para>'), 'is empty'],
    [article('lös text'), 'holds text of its own'],
    [
      article('<variablelist><varlistentry><term>a</term></varlistentry></variablelist>'),
      'exactly one listitem',
    ],
    [
      article(
        '<variablelist><varlistentry><listitem>b</listitem><term>a</term></varlistentry></variablelist>',
      ),
      'term does not stand first',
    ],
    ['<article><para>x</para><info><title>T</title></info></article>', 'info does not stand first'],
    ['<section/>', 'the root is not article'],
    [article('<constructor>x</constructor>'), 'no such element'],
    ['<article>&nbsp;</article>', 'reference'],
  ])('refuses %s', (xml, problem) => {
    expect(
      checkInboxGrammar(xml)
        .map((found) => found.problem)
        .join('; '),
    ).toContain(problem);
  });
});
