import { type BuiltElement, letter } from '@klarmall/attachments/testing/view';
import { describe, expect, it } from 'vitest';
import { toldBy } from '../support/testing/told-by.ts';
import alternativeText from './rule.ts';

const box = [60, 100, 160, 150] as const;
const figure = (alt: string, size: readonly [number, number, number, number] = box): BuiltElement => ({
  type: 'Figure',
  alt,
  images: [{ box: size }],
});
const told = (...elements: readonly BuiltElement[]) =>
  toldBy(alternativeText, { elements: [...letter, ...elements] });

describe('texts that nobody wrote', () => {
  it.each([
    'P3#yIS1',
    'rId12Xb4',
    'obj{77}a',
    'Textruta 4',
    'Rektangel: rundade hörn 12',
    'Platshållare för innehåll 5',
    'Content Placeholder 7',
    'Google Shape;55;p13',
    'Grupp 14',
    'kR7pQ2mZ',
  ])('%s is a name that a program gave', (alt) => {
    expect(told(figure(alt))).toEqual(['id']);
  });

  it.each([
    'aaaa',
    'sdfghj',
    'asdfasdf',
    'N/A',
    'dekorativ bild',
    'Ingen beskrivning',
    'test',
    'Bildtext',
    'Beskrivning av bilden saknas',
    'Lägg till alternativtext',
    'Alt text goes here',
  ])('%s says nothing', (alt) => {
    expect(told(figure(alt))).toEqual(['empty']);
  });

  it.each([
    'COVID-19',
    'HbA1c',
    'Vitamin B12',
    'Spruta 3 ml',
    'Karta: gå in genom entré 3B',
    'Linje 4 går till sjukhuset',
    'Beskrivning av hur du tar sprutan',
    'Region Exempel',
    'BVC',
    'Rum A4',
    'Text och pil visar vägen till hiss B',
    'Sköterska mäter blodtrycket på en man',
  ])('%s is let be', (alt) => {
    expect(told(figure(alt))).toEqual([]);
  });
});

describe('texts that say again what is said', () => {
  it('are found at the caption and beside the figure', () => {
    const caption = 'Så hittar du till röntgen';
    expect(told(figure(caption), { type: 'Caption', texts: [caption] })).toEqual(['caption:review']);
    expect(told({ type: 'P', kids: [figure(caption)] }, { type: 'P', texts: [`${caption}.`] })).toEqual([
      'caption:review',
    ]);
    expect(told({ ...figure(caption), kids: [{ type: 'Caption', texts: [caption] }] })).toEqual([
      'caption:review',
    ]);
    expect(
      told(figure('Karta: huvudentrén ligger mot parken'), { type: 'Caption', texts: [caption] }),
    ).toEqual([]);
    expect(told(figure(caption), { type: 'P', texts: [`${caption}, från parkeringen`] })).toEqual([]);
  });

  it('are found at three different pictures, not at one that comes again', () => {
    const sizes = [60, 100, 200].map((width) => [60, 100, 60 + width, 100 + width / 2] as const);
    const same = sizes.map((size) => figure('Sköterska på mottagningen', size));
    expect(told(...same)).toEqual(['repeated:review']);
    expect(told(...same.slice(1))).toEqual([]);
    expect(told(...sizes.map(() => figure('Region Exempels logotyp')))).toEqual([]);
  });
});
