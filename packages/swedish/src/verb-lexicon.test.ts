import { describe, expect, it } from 'vitest';
import { isDeponent, isFiniteVerb, readActive, readParticiple, readPassive } from './verb-lexicon.ts';

describe('readPassive', () => {
  it.each([
    ['skickas', 'skicka', 'skickar'],
    ['skickades', 'skicka', 'skickade'],
    ['avbokats', 'avboka', 'avbokat'],
    ['skrivs', 'skriva', 'skriver'],
    ['skrevs', 'skriva', 'skrev'],
    ['togs', 'ta', 'tog'],
    ['läggs', 'lägga', 'lägger'],
    ['görs', 'göra', 'gör'],
    ['ges', 'ge', 'ger'],
    ['bestäms', 'bestämma', 'bestämmer'],
    ['avrådes', 'avråda', 'avråder'],
    ['bibehålles', 'bibehålla', 'bibehåller'],
    ['läses', 'läsa', 'läser'],
    ['ombedes', 'ombedja', 'ombeder'],
    ['provtas', 'provta', 'provtar'],
    ['tidsbokas', 'tidsboka', 'tidsbokar'],
  ])('reads %s', (word, infinitive, active) => {
    const reading = readPassive(word);
    expect([reading?.infinitive, reading?.active]).toEqual([infinitive, active]);
  });

  it.each([
    'hos',
    'oss',
    'dess',
    'läkarnas',
    'mottagningens',
    'barnets',
    'alldeles',
    'kurs',
    'sjuksköterskornas',
    'gratis',
    'annars',
    'vems',
  ])('does not read %s', (word) => {
    expect(readPassive(word)).toBeUndefined();
  });

  it('knows which forms are genitives too', () => {
    expect(readPassive('bidrags')?.isAmbiguous).toBe(true);
    expect(readPassive('skickas')?.isAmbiguous).toBe(false);
  });

  it.each(['hoppas', 'finns', 'minns', 'känns', 'lyckades', 'behövs', 'utvecklas', 'trivs', 'fanns'])(
    'takes %s for no passive',
    (word) => {
      const reading = readPassive(word);
      expect(reading === undefined || isDeponent(reading.infinitive)).toBe(true);
    },
  );
});

describe('readParticiple', () => {
  it.each([
    ['kallad', 'kalla'],
    ['skickat', 'skicka'],
    ['skriven', 'skriva'],
    ['tagna', 'ta'],
    ['undersökt', 'undersöka'],
    ['opererade', 'operera'],
  ])('reads %s', (word, infinitive) => {
    expect(readParticiple(word)?.infinitive).toBe(infinitive);
  });
  it('leaves adjectives alone', () => {
    expect(readParticiple('trött')).toBeUndefined();
    expect(readParticiple('sjuk')).toBeUndefined();
  });
});

describe('active forms', () => {
  it('reads tense', () => {
    expect(readActive('bokade')).toEqual({ infinitive: 'boka', tense: 'preterite' });
    expect(readActive('tar')).toEqual({ infinitive: 'ta', tense: 'present' });
    expect(isFiniteVerb('kommer')).toBe(true);
    expect(isFiniteVerb('bordet')).toBe(false);
  });
});
