import { describe, expect, it } from 'vitest';
import { findClockTimes, formatClockTime } from './clock-time.ts';

function seen(text: string): string[] {
  return findClockTimes(text).map((match) => match.text);
}

describe('findClockTimes', () => {
  it.each([
    ['Kom klockan 10.15.', 'klockan 10.15'],
    ['Tiden är kl 13:30.', 'kl 13:30'],
    ['Ingen mat efter 24:00.', '24:00'],
    ['Ring klockan 0930.', 'klockan 0930'],
    ['Kom klockan 24.30.', 'klockan 24.30'],
    ['Telefonen är öppen 07.30-16.45.', '07.30-16.45'],
    ['Vi svarar kl. 9–15.', 'kl. 9–15'],
    ['Öppet 8.00 - 16.30 alla dagar.', '8.00 - 16.30'],
    ['Alla dagar klockan 6.00 till 22.00.', 'klockan 6.00 till 22.00'],
  ])('finds the time in "%s"', (text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });

  it.each([
    'Avgiften är 12.50 kronor.',
    'Ta 2.25 ml varje dag.',
    'HbA1c var 48 mmol/mol.',
    'Läs kapitel 3.10 i boken.',
    'Barn 9–15 år är välkomna.',
    'Provet 12:345 är klart.',
    'Blanda medlet 1:10 med vatten.',
    'Matchen slutade 15:13.',
    'Läs OSL 10:28.',
    'Mätbara från 1:20 till 1:80.',
    'Du hittar oss i rum 10:15.',
  ])('finds no time in "%s"', (text) => {
    expect(seen(text)).toEqual([]);
  });

  it('gives both ends of a span', () => {
    const [time] = findClockTimes('kl 8-16:30');
    expect(time?.from).toEqual({ hour: 8 });
    expect(time?.to).toEqual({ hour: 16, minute: 30 });
    expect(time?.separator).toBe(':');
    expect(time?.spanSign).toBe('-');
  });
});

describe('what is written as a time', () => {
  it.each(['klockan 25.00', 'kl 8:61', 'klockan 9.75', 'klockan 9–25', 'klockan 31'])(
    'is one: %s',
    (text) => {
      expect(findClockTimes(`Kom ${text}.`)).toMatchObject([{ text, isReal: false }]);
    },
  );

  it('follows in a list whose first has the word', () => {
    const times = findClockTimes('Ta dem klockan 8:30, 14:30 och 20:30, eller ring 10:15.');
    expect(times.map(({ isListed }) => isListed)).toEqual([false, true, true, false]);
  });
});

describe('formatClockTime', () => {
  it('leaves full hours without minutes', () => {
    expect(formatClockTime({ hour: 9, minute: 0 })).toBe('9');
    expect(formatClockTime({ hour: 9, minute: 5 })).toBe('9.05');
  });
});
