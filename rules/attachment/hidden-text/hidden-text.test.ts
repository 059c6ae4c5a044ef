import type { BuiltText } from '@klarmall/attachments/testing/view';
import { letter } from '@klarmall/attachments/testing/view';
import { describe, expect, it } from 'vitest';
import { toldBy } from '../support/testing/told-by.ts';
import hiddenText from './rule.ts';

const told = (text: string, more: Partial<BuiltText>) =>
  toldBy(hiddenText, { elements: [...letter, { type: 'P', texts: [{ text, visible: false, ...more }] }] });

describe('text that is in the file but not seen', () => {
  it('stops words under a dark box, and in the colour of one', () => {
    expect(told('Svar', { hidden: 'covered', ground: 0x000000 })).toEqual(['blackened:stop']);
    expect(told('Svar', { hidden: 'same-colour', ground: 0x202020, color: 0x202020 })).toEqual([
      'blackened:stop',
    ]);
  });

  it('asks about words under other things and in the colour of the paper', () => {
    const words = 'Den här raden syns inte.';
    expect(told(words, { hidden: 'covered', ground: 0xffffff })).toEqual(['covered']);
    expect(told(words, { hidden: 'covered', ground: undefined })).toEqual(['covered']);
    expect(told(words, { hidden: 'same-colour', ground: 0xffffff })).toEqual(['covered']);
    expect(told(words.repeat(3), { hidden: 'rendering-mode' })).toEqual(['invisible']);
  });

  it('lets be what programs leave over, and what is seen', () => {
    expect(toldBy(hiddenText, {})).toEqual([]);
    expect(told('x', { hidden: 'covered', ground: 0x000000 })).toEqual([]);
    expect(told('•', { hidden: 'covered', ground: 0xffffff })).toEqual([]);
    expect(told('Den här raden står utanför sidan.'.repeat(3), { hidden: 'off-page' })).toEqual([]);
    expect(told('Ett mellanrum', { hidden: 'rendering-mode' })).toEqual([]);
    expect(
      told('Ett lager som är släckt och aldrig visas för någon.', { hidden: 'optional-content' }),
    ).toEqual([]);
  });
});
