import { proseFromText } from '@klarmall/compiler';
import type { Edit, Fix, Prose, TextRole } from '@klarmall/model';
import { describe, expect, test } from 'vitest';
import { guardFixes, permissionOf } from './guard-fixes.ts';
import { editsInProse } from './prose-edits.ts';

const path = 'a.md';
const textsOf = (text: string, paragraphRole?: TextRole): readonly Prose[] =>
  proseFromText({ path, text, hash: '' }, paragraphRole ? { paragraphRole } : {});

function firstOf(text: string, role?: TextRole): Prose {
  const [prose] = textsOf(text, role);
  if (!prose) throw new Error('no text');
  return prose;
}

/** Edits of what is read, each the first that stands there. */
function editsOf(prose: Prose, changes: Readonly<Record<string, string>>) {
  return Object.entries(changes).map(([from, text]) => {
    const start = prose.text.indexOf(from);
    if (start < 0) throw new Error(`no ${from}`);
    return { start, end: start + from.length, text };
  });
}

function permitted(
  text: string,
  changes: Readonly<Record<string, string>>,
  { safety = 'safe', role }: { readonly safety?: Fix['safety']; readonly role?: TextRole } = {},
) {
  const prose = firstOf(text, role);
  const { because, ...said } = permissionOf(prose, editsOf(prose, changes), safety, () => text);
  return { because, ...said };
}

describe('a fix', () => {
  test('that says the same is made by itself, and reads as its whole sentence', () => {
    expect(permitted('Hej. Du ska erhålla svar. Vänta.', { erhålla: 'få' })).toEqual({
      because: undefined,
      safety: 'safe',
      reads: 'Du ska få svar.',
    });
  });

  test('in two sentences reads as both', () => {
    const { reads } = permitted('Hej. Du ska erhålla svar. Du ska erhålla brev. Vänta.', {
      'erhålla svar': 'få svar',
      'erhålla brev': 'få brev',
    });
    expect(reads).toBe('Du ska få svar. Du ska få brev.');
  });

  test.each([
    ['figures', 'Ta 5 tabletter.', { '5': '6' }],
    ['units', 'Ta 5 mg i dag.', { mg: 'ml' }],
    ['small words', 'Du ska inte äta.', { inte: 'alltid' }],
    ['question', 'Vad vill du veta?', { 'Vad vill': 'När vill' }],
    ['grammar', 'Du får en blankett.', { blankett: 'prov' }],
    ['grammar', 'Ta med ett prov.', { ett: 'en' }],
    ['sentence start', 'Vi ringer dig.', { Vi: 'vi' }],
    ['markup', 'Nummer ett är klart.', { 'Nummer ett': '# Ett' }],
    ['markup', 'Alltså kom hit.', { 'Alltså kom': '- Kom' }],
  ] as const)('that would change %s is none: %s', (because, text, changes) => {
    expect(permitted(text, changes)).toMatchObject({ safety: 'none', because });
    expect(permitted(text, changes, { safety: 'suggestion' })).toMatchObject({ safety: 'none', because });
  });

  test('of what was wrong before may leave it as wrong', () => {
    expect(permitted('Du ska erhålla en prov.', { erhålla: 'få' })).toMatchObject({ safety: 'safe' });
  });

  test('in a list may keep the sign that it began with', () => {
    expect(permitted('2) Du ska erhålla svar.', { erhålla: 'få' })).toMatchObject({ safety: 'safe' });
  });

  test('that leaves no words is none', () => {
    expect(permitted('Hej.', { Hej: '–' })).toMatchObject({ safety: 'none' });
  });

  test('that changes nothing in what is read is whatever it was', () => {
    expect(permitted('Ta 5 mg.', { '5': '5' })).toMatchObject({ safety: 'safe', reads: 'Ta 5 mg.' });
    expect(permitted('Ta 5 mg.', { '5': '5', mg: 'g' })).toMatchObject({ safety: 'none' });
  });

  test('that was offered with a click stays so', () => {
    expect(permitted('Du ska erhålla svar.', { erhålla: 'få' }, { safety: 'suggestion' })).toEqual({
      because: undefined,
      safety: 'suggestion',
      reads: 'Du ska få svar.',
    });
  });
});

describe('a person makes a fix', () => {
  const change = { erhålla: 'få' };
  const says = { safety: 'suggestion' };

  test('in the words of a link, and nowhere else in its text', () => {
    const text = 'Läs [om att erhålla svar](https://www.1177.se). Du ska inhämta råd.';
    expect(permitted(text, change)).toMatchObject({ ...says, because: 'link text' });
    expect(permitted(text, { inhämta: 'hämta' })).toMatchObject({ safety: 'safe' });
  });

  test.each(['name', 'snippetTitle', 'messageName', 'attachmentTitle'] as const)('in a %s', (role) => {
    expect(permitted('Att erhålla svar', change, { role })).toMatchObject({ ...says, because: 'title' });
    expect(permitted('Att erhålla svar', change, { role: 'paragraph' })).toMatchObject({ safety: 'safe' });
  });

  test.each([
    ['Läs *Att erhålla svar* i dag.', 'title'],
    ['Läs _Att erhålla svar_ i dag.', 'title'],
    ['Läs *boken* om att erhålla svar.', undefined],
    ['*Först* och *sist* erhålla svar.', undefined],
    ['Läs **Att erhålla svar** i dag.', undefined],
    ['Rad *ett*.\nAtt erhålla *svar*.', undefined],
    ['Du ska erhålla svar.\n\nLäs *Att erhålla svar*.', undefined],
  ])('in words that are marked as a title, on their line: %s', (text, because) => {
    expect(permitted(text, change)).toMatchObject({ safety: because ? 'suggestion' : 'safe', because });
  });

  test('in a line with a dose, unless the words stay the same', () => {
    expect(permitted('Du kan erhålla 1 tablett klockan 8.', change)).toMatchObject({
      ...says,
      because: 'dose',
    });
    expect(permitted('Ta endast 1 tablett klockan 8.', { endast: 'bara' })).toMatchObject({ safety: 'safe' });
    expect(permitted('Ta 1-2 tabletter klockan 8.', { '1-2': '1–2' })).toMatchObject({ safety: 'safe' });
  });
});

describe('no fix is offered', () => {
  const long = (length: number) => `Du ska erhålla svar${' och så'.repeat(Math.ceil(length / 7))}.`;

  test('in a sentence or a text that nobody reads before and after', () => {
    expect(permitted(long(1400), { erhålla: 'få' })).toMatchObject({ safety: 'safe' });
    expect(permitted(long(1600), { erhålla: 'få' })).toMatchObject({ safety: 'none', because: 'length' });
    const many = `${'Hej du. '.repeat(1300)}Du ska erhålla svar.`;
    expect(permitted(many, { erhålla: 'få' })).toMatchObject({ safety: 'none', because: 'length' });
    expect(permitted(many.slice(8 * 100), { erhålla: 'få' })).toMatchObject({ safety: 'safe' });
  });
});

describe('a finding', () => {
  const edit = (prose: Prose, from: string, text: string): Edit => {
    const start = prose.text.indexOf(from);
    return { place: prose.place(start, start + from.length), text };
  };
  const guarded = (text: string, fixes: (prose: Prose) => readonly Fix[]) => {
    const prose = firstOf(text);
    const held: string[] = [];
    const finding = guardFixes(
      prose,
      { fixes: fixes(prose) },
      () => text,
      (because) => held.push(because),
    );
    return { titles: finding.fixes?.map(({ title, safety }) => `${safety} ${title}`), held };
  };

  test('keeps the fixes that may be, says what they read where a person makes them, and tells of the others', () => {
    const told = guarded('Du ska erhålla 5 svar i brev.', (prose) => [
      { title: 'byt', safety: 'safe', edits: [edit(prose, 'erhålla', 'få')] },
      { title: 'byt', safety: 'suggestion', edits: [edit(prose, 'erhålla', 'få')] },
      { title: 'byt', safety: 'safe', edits: [edit(prose, '5', '6')] },
    ]);
    expect(told).toEqual({
      titles: ['safe byt', 'suggestion Skriv ”Du ska få 5 svar i brev.”'],
      held: ['figures'],
    });
  });

  test('keeps a fix that stands outside its text, which the file read again tells of', () => {
    const elsewhere = firstOf('Rad ett.\n\nRad två.');
    const place = { ...elsewhere.place(0, 3), file: 'b.md' };
    const told = guarded('Rad ett.', () => [{ title: 'byt', safety: 'safe', edits: [{ place, text: 'X' }] }]);
    expect(told).toEqual({ titles: ['safe byt'], held: [] });
  });

  test('has no fix in a text that is too long, and is itself where it has none', () => {
    const told = guarded('Hej du. '.repeat(1300), (prose) => [
      { title: 'byt', safety: 'safe', edits: [edit(prose, 'Hej', 'Hej')] },
    ]);
    expect(told).toEqual({ titles: [], held: ['length'] });
    const bare = { fixes: [] };
    expect(guardFixes(firstOf('Hej.'), bare)).toBe(bare);
  });
});

describe('edits of a file as edits of a text', () => {
  const file = 'Kom *i* tid &amp; ring.\n\nAndra.';
  const [first, second] = textsOf(file);
  const edit = (start: number, end: number, text = 'x'): Edit => ({
    place: {
      file: path,
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: end },
    },
    text,
  });
  const of = (prose: Prose | undefined, ...edits: readonly Edit[]) => prose && editsInProse(prose, edits);

  test('are in the order of the text', () => {
    const at = file.indexOf('ring');
    const start = first?.text.indexOf('ring') ?? 0;
    expect(of(first, edit(at, at + 4, 'b'), edit(0, 3, 'a'))).toEqual([
      { start: 0, end: 3, text: 'a' },
      { start, end: start + 4, text: 'b' },
    ]);
  });

  test('are none outside it, or where it does not stand as it reads', () => {
    const after = file.indexOf('Andra');
    expect(of(first, edit(after, after + 5))).toBeUndefined();
    expect(of(second, edit(0, 3))).toBeUndefined();
    expect(of(second, edit(after, after + 5))).toHaveLength(1);
    expect(of(first, { ...edit(0, 3), place: { ...edit(0, 3).place, file: 'b.md' } })).toBeUndefined();
    const sign = file.indexOf('&amp;');
    expect(of(first, edit(sign, sign + 5))).toBeUndefined();
  });
});
