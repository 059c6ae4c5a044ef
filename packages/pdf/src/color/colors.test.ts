import { describe, expect, it } from 'vitest';
import { inspect } from '../node.ts';
import { buildDocument, type DocumentParts } from '../testing/build-document.ts';

const image = {
  dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  data: 'x',
};

/** The colours of the first text of a page and of what lies under it, as #rrggbb. */
function colorsOf(content: string, parts: DocumentParts = {}) {
  const { view, reasons } = inspect(buildDocument({ ...parts, content }));
  expect(reasons).toEqual([]);
  const [run] = view?.pages[0]?.texts ?? [];
  const hex = (color: number | undefined) => color?.toString(16).padStart(6, '0');
  return { text: hex(run?.color), ground: hex(run?.ground), visible: run?.visible };
}

const words = 'BT /F1 12 Tf 72 720 Td (Welcome) Tj ET';
/** The colour of letters that operators set, with colour spaces of the page. */
const letters = (operators: string, spaces = '', objects: DocumentParts['objects'] = {}) =>
  colorsOf(`${operators} ${words}`, { resources: { ColorSpace: `<< ${spaces} >>` }, objects }).text;

const tint = (values: string) => `<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [${values}] /N 1 >>`;

describe('colours of letters', () => {
  it.each([
    ['0.5 g', '808080'],
    ['1 0.5 0 rg', 'ff8000'],
    ['0 0 0 0 k', 'ffffff'],
    ['0 0 0 1 k', '231f20'],
    ['1 0 0 0 k', '00adef'],
    ['0 0.5 1 0 k', 'f68712'],
    ['/DeviceRGB cs', '000000'],
    ['/DeviceCMYK cs 0 1 1 0 sc', 'ed1c24'],
    ['1 Tr 1 0 0 RG 0 g', 'ff0000'],
    ['2 Tr 1 0 0 RG 1 g', undefined],
    ['2 Tr 0.2 G 0.2 g', '333333'],
  ])('%s', (operators, color) => {
    expect(letters(operators)).toBe(color);
  });

  it('are those of a tint: as much of it as nothing is said', () => {
    const space = `/Cs [/Separation /Orange /DeviceCMYK ${tint('0 0.5 1 0')}]`;
    expect(letters('/Cs cs', space)).toBe('f68712');
    expect(letters('/Cs cs 1 scn', space)).toBe('f68712');
    expect(letters('/Cs cs 0 scn', space)).toBe('ffffff');
    const two = '/Cs [/DeviceN [/Spot /Black] /DeviceRGB @f]';
    const program = {
      dict: '/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]',
      data: '{ 1 exch sub exch 1 exch sub 0 exch }',
    };
    expect(letters('/Cs cs 0.4 0.2 scn', two, { f: program })).toBe('cc0099');
    expect(letters('/Cs cs 0.4 scn', '/Cs [/Separation /Spot /DeviceRGB 7]')).toBeUndefined();
  });

  it('are none where the colorant is None', () => {
    const space = `/Cs [/Separation /None /DeviceCMYK ${tint('0 0 0 1')}]`;
    expect(colorsOf(`/Cs cs 1 scn ${words}`, { resources: { ColorSpace: `<< ${space} >>` } }).visible).toBe(
      false,
    );
  });

  it('are those of an index', () => {
    const space = '/Cs [/Indexed /DeviceRGB 1 <000000ff8000>]';
    expect(letters('/Cs cs', space)).toBe('000000');
    expect(letters('/Cs cs 1 sc', space)).toBe('ff8000');
    expect(letters('/Cs cs 9 sc', space)).toBe('ff8000');
  });

  it('are those of a profile: its alternate, or as many components', () => {
    const profile = (more: string) => ({ profile: { dict: more, data: 'profile' } });
    const space = '/Cs [/ICCBased @profile]';
    expect(letters('/Cs cs 1 0.5 0 sc', space, profile('/N 3'))).toBe('ff8000');
    expect(letters('/Cs cs 0 0 0 1 sc', space, profile('/N 4 /Alternate /DeviceCMYK'))).toBe('231f20');
    expect(letters('/Cs cs 0.5 sc', space, profile('/N 1'))).toBe('808080');
    expect(
      letters(
        '/Cs cs 50 0 0 sc',
        space,
        profile('/N 3 /Alternate [/Lab << /WhitePoint [0.9642 1 0.8249] >>]'),
      ),
    ).toBe('777777');
    expect(letters('/Cs cs 0.5 sc', space, profile('/N 7'))).toBeUndefined();
  });

  it('are those of calibrated spaces', () => {
    const lab = '/Cs [/Lab << /WhitePoint [0.9642 1 0.8249] /Range [-128 127 -128 127] >>]';
    expect(letters('/Cs cs 53.24 80.09 67.2 sc', lab)).toBe('ff0000');
    const srgb =
      '/Cs [/CalRGB << /WhitePoint [0.9505 1 1.089] /Gamma [2.2 2.2 2.2] /Matrix [0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505] >>]';
    expect(letters('/Cs cs 1 0.5 0 sc', srgb)).toMatch(/^ff[78].0[0-3]$/);
    expect(letters('/Cs cs 0.5 sc', '/Cs [/CalGray << /WhitePoint [0.9505 1 1.089] /Gamma 2.2 >>]')).toBe(
      '808080',
    );
  });

  it('are not known of patterns and of glyphs with colours of their own', () => {
    expect(letters('/Pattern cs /P1 scn')).toBeUndefined();
    expect(letters('/Nothing cs 0.5 sc')).toBeUndefined();
  });

  it('are seen through: what is translucent takes on the colour of its ground', () => {
    const resources = { ExtGState: '<< /Half << /ca 0.5 >> /Darken << /BM /Darken >> >>' };
    expect(colorsOf(`/Half gs 0 g ${words}`, { resources }).text).toBe('808080');
    expect(colorsOf(`/Darken gs 0 g ${words}`, { resources }).text).toBeUndefined();
  });
});

describe('the ground of letters', () => {
  const round = '60 700 m 60 745 l 60 750 65 755 70 755 c 290 755 l 295 755 300 750 300 745 c 300 700 l h';
  it.each<[string, string, string | undefined]>([
    ['paper', '', 'ffffff'],
    ['a box', '0.1 0.3 0.5 rg 60 700 240 50 re f', '1a4d80'],
    ['a thick line', '50 w 0.1 0.3 0.5 RG 60 725 m 300 725 l S', '1a4d80'],
    ['a thick line upright', '240 w 0.1 0.3 0.5 RG 180 700 m 180 750 l S', '1a4d80'],
    ['a thin line', '1 w 0.1 0.3 0.5 RG 60 725 m 300 725 l S', 'ffffff'],
    ['a box with round corners', `0.1 0.3 0.5 rg ${round} f`, '1a4d80'],
    ['a box that is turned', '0.1 0.3 0.5 rg 72 640 m 260 724 l 72 808 l -90 724 l f', '1a4d80'],
    ['a frame', '0.1 0.3 0.5 rg 40 680 300 100 re 60 700 240 50 re f*', 'ffffff'],
    ['a frame that is wound twice', '0.1 0.3 0.5 rg 40 680 300 100 re 60 700 240 50 re f', '1a4d80'],
    ['a box beside it', '0.1 0.3 0.5 rg 60 600 240 50 re f', 'ffffff'],
    ['a box that shows the paper', '/Half gs 0 0 1 rg 60 700 240 50 re f /Full gs', '8080ff'],
    ['two such boxes', '/Half gs 0 0 1 rg 60 700 240 50 re f 0 g 60 700 240 50 re f /Full gs', '404080'],
    ['a box of another blend mode', '/Multiply gs 0 0 1 rg 60 700 240 50 re f /Normal gs', undefined],
    ['colours that run into each other', 'q 60 700 240 50 re W n /Sh sh Q', undefined],
    ['a picture', 'q 240 0 0 50 60 700 cm /Im Do Q', undefined],
  ])('is %s', (_, operators, ground) => {
    const resources = {
      XObject: '<< /Im @image >>',
      ExtGState:
        '<< /Half << /ca 0.5 >> /Full << /ca 1 >> /Multiply << /BM /Multiply >> /Normal << /BM [/Normal] >> >>',
      Shading:
        '<< /Sh << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >> >>',
    };
    const found = colorsOf(`q ${operators} Q 0 g ${words}`, { resources, objects: { image } });
    expect(found).toEqual({ text: '000000', ground, visible: true });
  });

  it('makes white letters seen on a round button and on a gradient', () => {
    expect(colorsOf(`0.1 0.3 0.5 rg ${round} f 1 g ${words}`)).toMatchObject({
      text: 'ffffff',
      visible: true,
    });
    const resources = { Shading: '<< /Sh << /ShadingType 2 >> >>' };
    expect(colorsOf(`q 60 700 240 50 re W n /Sh sh Q 1 g ${words}`, { resources }).visible).toBe(true);
    expect(colorsOf(`1 g ${words}`).visible).toBe(false);
  });

  it('does not hide letters by a highlighter that is laid over them', () => {
    const resources = { ExtGState: '<< /Multiply << /BM /Multiply >> >>' };
    const box = '60 700 240 50 re f';
    expect(colorsOf(`0 g ${words} /Multiply gs 1 1 0 rg ${box}`, { resources }).visible).toBe(true);
    expect(colorsOf(`0 g ${words} 0 g ${round} f`).visible).toBe(false);
  });
});
