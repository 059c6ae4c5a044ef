import { type BuiltElement, letter } from '@klarmall/attachments/testing/view';
import { describe, expect, it } from 'vitest';
import alternativeText from '../alternative-text/rule.ts';
import characters from '../characters/rule.ts';
import contrast from '../contrast/rule.ts';
import language from '../language/rule.ts';
import replacementText from '../replacement-text/rule.ts';
import smallText from '../small-text/rule.ts';
import title from '../title/rule.ts';
import unlikeLanguage from '../unlike-language/rule.ts';
import { toldBy } from './testing/told-by.ts';

const paragraph = (...texts: NonNullable<BuiltElement['texts']>): BuiltElement => ({ type: 'P', texts });
const swedish =
  'Du är välkommen till oss på röntgen. Undersökningen tar en halvtimme och du behöver inte förbereda dig på något särskilt sätt. Ta med dig legitimation och en lista över de mediciner som du tar. Kom gärna tio minuter före din tid, så hinner du anmäla dig i receptionen. Om du inte kan komma ska du höra av dig.';

describe('title', () => {
  it.each(['Namnlöst dokument', 'Brevmall', 'Mall', 'Utkast', 'Ny fil', 'Kopia av kallelse'])(
    'stops %s',
    (text) => {
      expect(toldBy(title, { title: text })).toEqual(['empty']);
    },
  );

  it.each(['kallelse-ny-v2', 'DOC_2231', 'brev_final'])('asks about %s', (text) => {
    expect(toldBy(title, { title: text })).toEqual(['codeName:review']);
  });

  it.each(['E-tjänster', 'Covid-19', 'MR-undersökning', 'Mallar för egenvård', 'Kopia till dig'])(
    'takes %s for words',
    (text) => {
      const said = toldBy(title, { title: text });
      expect(said).toEqual(text.startsWith('Kopia') ? [] : []);
    },
  );
});

describe('alternativeText', () => {
  const told = (alt: string) => toldBy(alternativeText, { elements: [...letter, { type: 'Figure', alt }] });

  it.each([
    ['C:\\bilder\\karta', 'fileName'],
    ['https://example.se/karta', 'fileName'],
    ['WhatsApp Image 2024-03-01 at 10.11.12', 'fileName'],
    ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'fileName'],
    ['Klicka här för att lägga till bild', 'empty'],
    ['logga', 'empty'],
    ['karta', 'vague:review'],
    ['Image of a building', 'foreign:review'],
    ['A person standing in front of the building with a bag', 'foreign:review'],
  ])('%s: %s', (alt, expected) => {
    expect(told(alt)).toEqual([expected]);
  });

  it.each(['Karta: röntgen ligger i hus 4', 'Entrén', 'Foto av väntrummet på plan 2'])(
    'takes "%s"',
    (alt) => {
      expect(told(alt)).toEqual([]);
    },
  );
});

describe('characters', () => {
  it('stops a line of signs without meaning, also when each stands alone', () => {
    const signs = Array.from(
      '\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b',
      (text) => ({ text }),
    );
    expect(toldBy(characters, { elements: [...letter, paragraph(...signs)] })).toEqual(['many']);
    expect(toldBy(characters, { elements: [...letter, paragraph('\ue001', 'Ring oss')] })).toEqual([]);
  });

  it('stops letters of formulas that are used as type', () => {
    expect(toldBy(characters, { elements: [...letter, paragraph('𝗞𝗮𝗹𝗹𝗲𝗹𝘀𝗲 𝘁𝗶𝗹𝗹 𝗿𝗼𝗻𝘁𝗴𝗲𝗻')] })).toEqual([
      'many',
    ]);
    expect(toldBy(characters, { elements: [...letter, paragraph('𝑥 + 𝑦')] })).toEqual([]);
  });
});

describe('unlikeLanguage', () => {
  const told = (text: string, stated = 'sv') =>
    toldBy(unlikeLanguage, { language: stated, elements: [paragraph(text)] });

  it('asks about text whose letters were moved', () => {
    const moved = swedish.replace(/\p{L}/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 3));
    expect(told(moved)).toEqual(['unlike']);
  });

  it('asks about Swedish without å, ä and ö', () => {
    expect(told(swedish.replace(/[åäö]/g, '?'))).toEqual(['noUmlauts']);
  });

  it('lets Swedish, other languages and lists of names be', () => {
    expect(told(swedish)).toEqual([]);
    expect(told('Waxaad ku soo dhawow tahay qaybta raajada. '.repeat(10), 'so')).toEqual([]);
    expect(told('Alvedon Omeprazol Laktulos Metformin Warfarin')).toEqual([]);
  });
});

describe('language', () => {
  const arabic = 'مرحبا بك في قسم الأشعة. يستغرق الفحص حوالي نصف ساعة ولا تحتاج إلى تحضير.';

  it('stops another script than the stated language has', () => {
    expect(toldBy(language, { elements: [paragraph(arabic)] })).toEqual(['script']);
    expect(toldBy(language, { language: 'ar', elements: [paragraph(arabic)] })).toEqual([]);
    expect(toldBy(language, { elements: [...letter, paragraph('Ring: اتصل')] })).toEqual([]);
  });
});

describe('a paragraph in another language', () => {
  const english =
    'Please call us if you need an interpreter. We will book one for you and it is free of charge.';

  it('is asked about unless it is marked', () => {
    const told = (part: BuiltElement) =>
      toldBy(language, { elements: [...letter, paragraph(swedish), paragraph(swedish), part] });
    expect(told(paragraph(english))).toEqual(['part:review']);
    expect(told({ ...paragraph(english), language: 'en' })).toEqual([]);
    expect(told(paragraph({ text: english, language: 'en-GB' }))).toEqual([]);
    expect(told(paragraph('Please call us.'))).toEqual([]);
  });
});

describe('replacementText', () => {
  it('asks about text inside a picture that its description leaves out', () => {
    const figure = { type: 'Figure', alt: 'Brev', texts: [swedish] };
    expect(toldBy(replacementText, { elements: [figure] })).toEqual(['inPicture']);
    expect(
      toldBy(replacementText, {
        elements: [{ type: 'Figure', alt: 'Stapeldiagram över besök', texts: ['jan', 'feb'] }],
      }),
    ).toEqual([]);
  });

  it('stops marked content that is read as something else', () => {
    const lie = { text: 'Du behöver inte komma på torsdag' };
    expect(toldBy(replacementText, { elements: [paragraph({ text: swedish, replacement: lie })] })).toEqual([
      'meaning:stop',
    ]);
    const whole = { text: 'undersökningen' };
    const runs = [
      { text: 'undersök-', replacement: whole },
      { text: 'ningen', replacement: whole },
    ];
    expect(toldBy(replacementText, { elements: [paragraph(...runs)] })).toEqual([]);
  });
});

describe('contrast and size', () => {
  it('asks about pale text on a ground that is not known', () => {
    const pale = { text: 'Välkommen till vår mottagning', color: 0xffffff, ground: undefined };
    expect(toldBy(contrast, { elements: [paragraph(pale)] })).toEqual(['unmeasured']);
    expect(toldBy(contrast, { elements: [paragraph({ ...pale, color: 0x000000 })] })).toEqual([]);
  });

  it('measures text against the picture under it', () => {
    const on = (color: number, darker: number, lighter: number, size = 11) =>
      toldBy(contrast, {
        elements: [
          paragraph({
            text: 'Välkommen till vår mottagning',
            color,
            size,
            ground: undefined,
            pictureShades: { darker, lighter },
          }),
        ],
      });
    expect(on(0xffffff, 20, 60)).toEqual([]);
    expect(on(0xffffff, 20, 160)).toEqual(['onPicture']);
    expect(on(0x000000, 20, 60)).toEqual(['onPicture']);
    expect(on(0x000000, 150, 255)).toEqual([]);
    // Large text needs less.
    expect(on(0xffffff, 90, 140)).toEqual(['onPicture']);
    expect(on(0xffffff, 90, 140, 24)).toEqual([]);
  });

  it('lets a watermark be', () => {
    expect(toldBy(contrast, { elements: [paragraph({ text: 'Kopia', size: 90, color: 0xd9d9d9 })] })).toEqual(
      [],
    );
  });

  it('asks about a paragraph in tiny type, not about a raised figure', () => {
    expect(toldBy(smallText, { elements: [paragraph({ text: swedish, size: 5 })] })).toEqual(['small']);
    expect(toldBy(smallText, { elements: [paragraph({ text: '1', size: 5 }), ...letter] })).toEqual([]);
  });
});
