import type { Prose } from '@klarmall/model';
import { describe, expect, test } from 'vitest';
import { compileProject } from '../testing/compile-project.ts';

const unit = (id: string, name: string, more = '') =>
  `id: ${id}\nname: ${name}\nhsaId: SE2321009991-${id.toUpperCase()}\nuses: [local/*]\n${more}`;

const template = (text: string, more = '') => `---
kind: information
name: Din tid
category: kallelse
purpose: Du har en tid.
instruction: Skicka i god tid.
${more}---

# Rubrik {#s}

${text}
`;

const file = 'local/tid.mall.md';

/** The texts of the snippet `s`, with the file that they stand in. */
function proseOf(written: string, files: Readonly<Record<string, string>> = {}) {
  const { library, shown } = compileProject({ [file]: written, ...files });
  const texts = library.templates.find(({ id }) => id === 'local/tid')?.prose ?? [];
  const own = texts.filter(({ part }) => part === 'snippets/s');
  /** What stands in the file where a rule points. */
  const source = (prose: Prose | undefined, words: string): string => {
    const start = prose?.text.indexOf(words) ?? 0;
    const place = prose?.place(start, start + words.length);
    return written.slice(place?.start.offset, place?.end.offset);
  };
  return { shown, texts, own, source, library };
}

describe('what rules read', () => {
  test('has roles, parts and readers, and each text knows those beside it', () => {
    const { own, texts } = proseOf(template('Första.\n\n- En punkt.\n\nSista.'));
    expect(own.map(({ role, text }) => [role, text])).toEqual([
      ['snippetTitle', 'Rubrik'],
      ['paragraph', 'Första.'],
      ['listItem', 'En punkt.'],
      ['paragraph', 'Sista.'],
    ]);
    expect(own.map(({ previous }) => previous?.text)).toEqual([undefined, 'Rubrik', 'Första.', 'En punkt.']);
    expect(own.map(({ next }) => next?.text)).toEqual(['Första.', 'En punkt.', 'Sista.', undefined]);
    expect(texts.map(({ part, reader }) => `${part} ${reader}`)).toContain('instruction staff');
    expect(texts.map(({ part, reader }) => `${part} ${reader}`)).toContain('purpose citizen');
    expect(new Set(own.map(({ reader }) => reader))).toEqual(new Set(['citizen']));
  });

  test('has bold words, links and fields where they stand in it', () => {
    const fields = 'fields:\n  date: { label: Datum, type: date, example: "2026-12-08" }\n';
    const { own, source } = proseOf(
      template('Kom **i tid** den {{fields.date}}. Läs [mer](https://www.1177.se/mer).', fields),
    );
    const text = own[1];
    expect(text?.text).toBe('Kom i tid den tisdag 8 december 2026. Läs mer.');
    const words = (span: { start: number; end: number } | undefined) =>
      text?.text.slice(span?.start, span?.end);
    expect(text?.strong.map(words)).toEqual(['i tid']);
    expect(text?.links.map((link) => [words(link), link.url])).toEqual([['mer', 'https://www.1177.se/mer']]);
    expect(text?.placeholders.map((one) => [words(one), one.placeholder.name])).toEqual([
      ['tisdag 8 december 2026', 'date'],
    ]);
    // Where a rule points at words, these stand in the file.
    for (const shown of ['Kom', 'i tid', 'den', 'Läs', 'mer']) expect(source(text, shown)).toBe(shown);
    expect(source(text, '8 december')).toBe('{{fields.date}}');
    expect(source(text, 'Kom i tid')).toBe('Kom **i tid');
    expect(source(text, 'december 2026. Läs')).toBe('{{fields.date}}. Läs');
    const isVerbatim = (shown: string) => {
      const start = text?.text.indexOf(shown) ?? 0;
      return text?.isVerbatim(start, start + shown.length);
    };
    expect(['Kom', 'i tid', 'Kom i', 'december', 'Läs'].map(isVerbatim)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  test('is running text, with signs composed and line ends as spaces, and knows what was typed', () => {
    const { own, source } = proseOf(template('Ko\u0308p mjo\u0308lk\noch bro\u00add.'));
    const text = own[1];
    expect(text?.text).toBe('Köp mjölk och brod.');
    expect(text?.written).toBe('Ko\u0308p mjo\u0308lk och bro\u00add.');
    expect(source(text, 'mjölk')).toBe('mjo\u0308lk');
    expect(source(text, 'brod')).toBe('bro\u00add');
    const place = text?.place(0, text.text.length);
    expect([place?.start.line, (place?.end.line ?? 0) - (place?.start.line ?? 0)]).toEqual([11, 1]);
    expect(place?.file).toBe(`templates/${file}`);
  });

  test('shows the longest that any unit says, and nothing of them where the template has the say', () => {
    const text = '{{unit.name}}: {{values.arrival}}';
    const values = 'values: { arrival: Gå in. }\n';
    const units = {
      'units/a.yaml': unit('a', 'Öron', 'values: { arrival: Ta en kölapp vid dörren. }\n'),
      'units/b.yaml': unit('b', 'Ögonmottagningen', 'values: { arrival: Hej. }\n'),
    };
    expect(proseOf(template(text, values), units).own[1]?.text).toBe(
      'Ögonmottagningen: Ta en kölapp vid dörren.',
    );
    expect(proseOf(template(text, values)).own[1]?.text).toBe('mottagningen: Gå in.');
    const base = template(text, values);
    const child = { 'local/bas.mall.md': base, ...units };
    const { own } = proseOf('---\nextends: local/bas\nvalues: { arrival: Ring. }\n---\n', child);
    expect(own[1]?.text).toBe('Ögonmottagningen: Ring.');
  });

  test('knows the template around it, and the words of the units that use it', () => {
    const words = 'words: { acronyms: [KAVA], names: [Öra], terms: [stapes] }\n';
    const { own } = proseOf(template('Hej.', 'audience: child\n'), {
      'units/a.yaml': unit('a', 'Öron', words),
      'units/b.yaml': unit('b', 'Ögon'),
    });
    const context = own[1]?.context;
    expect(context).toMatchObject({
      template: 'local/tid',
      kind: 'information',
      category: 'kallelse',
      textType: 'summons',
      audience: 'child',
    });
    expect([...(context?.allowedWords ?? [])].sort()).toEqual(['KAVA', 'stapes', 'Öra']);
    const said = proseOf(template('Hej.', 'textType: result\n')).own[1]?.context;
    expect(said?.textType).toBe('result');
    expect(said).not.toHaveProperty('audience');
  });

  test('names the templates that show a text of another, and blames nobody for what is locked', () => {
    const { library } = proseOf(template('Egen text.', 'locked: [s]\n'), {
      'local/barn.mall.yaml': 'extends: local/tid\n',
    });
    const of = (id: string) =>
      library.templates.find((one) => one.id === id)?.prose.filter(({ part }) => part === 'snippets/s') ?? [];
    const both = ['local/barn', 'local/tid'];
    expect(of('local/tid').map(({ usedIn, locked }) => [usedIn, locked])).toEqual([
      [both, false],
      [both, false],
    ]);
    expect(of('local/barn').map(({ usedIn, locked }) => [usedIn, locked])).toEqual([
      [both, true],
      [both, true],
    ]);
  });

  test('of a unit is its texts, each in its language, with its own words', () => {
    const { library } = proseOf(template('Hej.'), {
      'units/a.yaml': unit(
        'a',
        'Öron',
        'values: { arrival: Gå in. }\nlanguages: { en: { name: Ears, values: { arrival: Go in. } } }\nwords: { names: [Öra] }\n',
      ),
    });
    const prose = library.units[0]?.prose ?? [];
    expect(prose.map(({ text, language }) => [text, language])).toEqual(
      expect.arrayContaining([
        ['Gå in.', 'sv'],
        ['Go in.', 'en'],
      ]),
    );
    for (const { context, locked, usedIn } of prose)
      expect([[...context.allowedWords], locked, usedIn]).toEqual([['Öra'], false, []]);
  });
});
