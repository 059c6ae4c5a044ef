import { describe, expect, test } from 'vitest';
import { renderTemplate } from '../render/render-template.ts';
import { blocksToText } from '../targets/blocks-to-text.ts';
import { inboxArticles } from '../targets/inbox/articles.ts';
import { textTarget } from '../targets/text.ts';
import { compileProject } from '../testing/compile-project.ts';
import { emitFixture } from '../testing/emit-fixture.ts';

const unit = (more = '') => `id: storby
name: Mottagningen i Storby
hsaId: SE2321009991-EX01
phones: [{ number: 08-465 004 00, hours: Måndag till fredag klockan 8–16 }]
address: Storgatan 1, Storby
contactPage: https://www.1177.se/exempel/storby
values: { fee: Besöket kostar 200 kronor., lift: true }
uses: [local/*]
${more}`;

const template = (language: string, more = '') => `kind: information
name: Your visit
language: ${language}
category: information
purpose: You have a visit.
instruction: Skicka i god tid.
values: { fee: The visit is free., lift: false }
${more}snippets:
  - { id: visit, title: Your visit, text: "Come to us. {{values.fee}}" }
`;

const english = `languages:
  en:
    name: Storby Clinic
    phones: [{ number: 08-465 004 00, hours: Monday to Friday 8:00–16:00 }]
    values: { fee: The visit costs 200 kronor. }
`;

const files = (units: string, text: string, more: Readonly<Record<string, string>> = {}) => ({
  'units/storby.yaml': units,
  'local/visit.mall.yaml': text,
  ...more,
});

describe('a template in another language', () => {
  test('what a unit says in Swedish alone stops it, at the unit’s line', () => {
    expect(compileProject(files(unit(), template('en'))).shown).toEqual([
      'link/other-language value units/storby.yaml "fee"',
      'link/other-language phones units/storby.yaml "phones"',
    ]);
  });

  test('a unit that says it in the language shows that', () => {
    const { library, shown } = compileProject(files(unit(english), template('en')));
    expect(shown).toEqual([]);
    const [linked] = library.templates;
    const rendered = linked && renderTemplate(linked, linked.units[0]);
    const [text] = (rendered && textTarget.emit(rendered, emitFixture).value) ?? [];
    expect(text?.text).toContain('The visit costs 200 kronor.');
    expect(text?.text).toContain('Contact Storby Clinic at 1177.se');
    expect(text?.text).toContain('Phone: 08-465 004 00, Monday to Friday 8:00–16:00.');
    expect(rendered?.unit?.name).toBe('Storby Clinic');
  });

  test('a variety of the language takes what is said in the language', () => {
    expect(compileProject(files(unit(english), template('en-GB'))).shown).toEqual([]);
  });

  test('hours in a text are told once, and not called missing', () => {
    const text = template('en', 'contact: "Call us {{unit.hours}}."\n').replace(
      '{{values.fee}}',
      '{{unit.hours}}',
    );
    expect(compileProject(files(unit(), text)).shown).toEqual([
      'link/other-language phones units/storby.yaml "phones"',
    ]);
  });

  test('a value that the template itself sets above the unit needs nothing of the unit', () => {
    const base = template('en', 'channels: [staff]\n');
    const child = 'extends: local/visit\nvalues: { fee: Free. }\nunits: [storby]\n';
    const { shown } = compileProject({
      'units/storby.yaml': unit().replace('uses: [local/*]\n', ''),
      'local/visit.mall.yaml': base,
      'local/own.mall.yaml': child,
    });
    expect(shown).toEqual([]);
  });

  test('where Klarmall has no words for the contact details the inbox is stopped, until the template has its own', () => {
    const fi = template('fi');
    const units = unit('')
      .replace(/values:.*\n/, '')
      .replace(/, hours: [^}]*/, '');
    const { findings, library } = compileProject(files(units, fi));
    expect(findings.map(({ rule, message, channel }) => [rule, message, channel])).toEqual([
      ['link/other-language', 'contact', 'inbox'],
    ]);
    const [linked] = library.templates;
    const rendered = linked && renderTemplate(linked, linked.units[0]);
    expect(rendered && blocksToText(rendered.contact, String)).toBe('');
    expect(compileProject(files(units, template('fi', 'contact: Soita meille.\n'))).shown).toEqual([]);
    expect(compileProject(files(units, template('fi', 'channels: [staff]\n'))).shown).toEqual([]);
  });

  test('without a unit its examples are in its language, or a gap', () => {
    const textOf = (language: string) => {
      const { library } = compileProject({
        'local/visit.mall.yaml': template(language, 'contact: "Call {{unit.name}} {{unit.hours}}."\n'),
      });
      const [linked] = library.templates;
      return linked && blocksToText(renderTemplate(linked, undefined).contact, String);
    };
    expect(textOf('en')).toBe('Call the clinic Monday to Friday, 8:00–16:00.');
    expect(textOf('so')).toBe('Call … ….');
  });
});

describe('a shared snippet', () => {
  const shared = 'title: Interpreter\ntext: Tell us if you need an interpreter.\n';

  test.each([
    ['taken in whole', '  - use: tolk\n', '"tolk"'],
    ['within a text', '  - { id: more, title: More, text: "{{> tolk}}" }\n', '"{{> tolk}}"'],
  ])('in another language is told where it is %s', (_, use, words) => {
    const text = `${template('en', 'channels: [staff]\n')}${use}`;
    const without = { 'local/visit.mall.yaml': text, 'snippets/tolk.yaml': shared };
    expect(compileProject(without).shown).toEqual([
      `link/other-language snippet local/visit.mall.yaml ${words}`,
    ]);
    const marked = { ...without, 'snippets/tolk.yaml': `${shared}language: en\n` };
    const { shown, library } = compileProject(marked);
    expect(shown).toEqual([]);
    expect(library.templates[0]?.prose.map(({ language }) => language)).not.toContain('sv');
  });

  test('is read in its own language', () => {
    const { library } = compileProject({
      'local/visit.mall.yaml': `${template('en')}  - use: tolk\n`,
      'snippets/tolk.yaml': 'title: Tolk\ntext: Säg till om du behöver tolk.\n',
    });
    const texts = library.templates[0]?.prose.filter(({ part }) => part === 'snippets/tolk');
    expect(texts?.map(({ language }) => language)).toEqual(['sv', 'sv']);
  });
});

test('a message without words of ours goes to the inbox without a heading over its contact', () => {
  const { library } = compileProject(
    files(unit('').replace(/values:.*\n/, ''), template('fi', 'contact: Soita meille.\n')),
  );
  const [linked] = library.templates;
  const rendered = linked && renderTemplate(linked, linked.units[0]);
  const articles = rendered && inboxArticles(rendered, emitFixture);
  expect(articles?.findings).toEqual([]);
  expect(JSON.stringify(articles?.value[0]?.[1])).not.toContain('Kontakt');
});
