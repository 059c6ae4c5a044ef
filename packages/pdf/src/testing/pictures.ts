import {
  blankDrawing,
  blurred,
  type Drawing,
  drawText,
  fillRectangle,
  mapped,
  randomNumbers,
  turned,
} from './picture-drawing.ts';

export type { Drawing };

// Pictures that hold a text, and pictures that hold none, of about the shape of a page.

const width = 500;
const height = 700;

function sheet(seed: number, ground = 255, shade = 20): Drawing {
  const drawing = blankDrawing(width, height, ground);
  const random = randomNumbers(seed);
  drawText(drawing, { left: 50, top: 50, right: 300, lines: 1, dot: 2, shade }, random);
  drawText(drawing, { left: 50, top: 90, right: 450, lines: 40, dot: 1, shade }, random);
  return drawing;
}

function grain(drawing: Drawing, strength: number, seed: number): Drawing {
  const random = randomNumbers(seed);
  return mapped(drawing, (shade) => shade + (random() + random() - 1) * strength);
}

/** Smooth hills of light, as photos have them out of focus. */
function hills(seed: number, w = width, h = height): Drawing {
  const random = randomNumbers(seed);
  const waves = Array.from({ length: 9 }, () => ({
    x: (random() - 0.5) * 0.08,
    y: (random() - 0.5) * 0.08,
    phase: random() * 7,
    strength: 10 + random() * 28,
  }));
  return mapped(blankDrawing(w, h, 128), (shade, x, y) =>
    waves.reduce((sum, wave) => sum + Math.sin(x * wave.x + y * wave.y + wave.phase) * wave.strength, shade),
  );
}

/** A sign with a few words on it. */
export function signPicture(): Drawing {
  const drawing = blankDrawing(320, 160, 225);
  drawText(drawing, { left: 30, top: 50, right: 290, lines: 2, dot: 3, shade: 20 }, randomNumbers(8));
  return drawing;
}

/** Pictures of text: as they come from scanners, cameras and screens. */
export const textPictures: Readonly<Record<string, () => Drawing>> = {
  'a scan in two shades': () => mapped(sheet(1), (shade) => (shade < 128 ? 0 : 255)),
  'a scan in shades of grey': () =>
    grain(
      mapped(sheet(2, 238, 60), (shade) => shade),
      14,
      12,
    ),
  'a crooked scan': () => grain(turned(sheet(3, 240, 50), 0.03, 240), 10, 13),
  'a letter in a photo': () => {
    const letter = turned(blurred(sheet(4, 215, 55)), -0.06, 70);
    // The light falls from one side, and the table shows around the sheet.
    const lit = mapped(letter, (shade, x, y) =>
      x < 25 || y < 20 || x > width - 30 || y > height - 25
        ? 70 + (x % 7)
        : shade * (0.72 + (x / width) * 0.28),
    );
    return grain(lit, 8, 14);
  },
  'a screenshot': () => {
    const drawing = blankDrawing(width, height, 250);
    fillRectangle(drawing, 0, 0, width, 34, 60);
    const random = randomNumbers(5);
    drawText(drawing, { left: 20, top: 12, right: 420, lines: 1, dot: 1.4, shade: 255 }, random);
    fillRectangle(drawing, 0, 34, 110, height, 228);
    drawText(drawing, { left: 14, top: 60, right: 100, lines: 9, dot: 1.3, shade: 40 }, random);
    drawText(drawing, { left: 130, top: 60, right: 480, lines: 24, dot: 1.5, shade: 40 }, random);
    return drawing;
  },
  'a dark screenshot': () => mapped(sheet(6, 245, 30), (shade) => 270 - shade),
  'a form': () => {
    const drawing = blankDrawing(width, height, 252);
    const random = randomNumbers(7);
    drawText(drawing, { left: 40, top: 40, right: 330, lines: 1, dot: 2, shade: 30 }, random);
    for (let row = 0; row < 14; row++) {
      drawText(
        drawing,
        { left: 40, top: 90 + row * 38, right: 150 + (row % 4) * 20, lines: 1, dot: 1.5, shade: 30 },
        random,
      );
      fillRectangle(drawing, 240, 100 + row * 38, 470, 101 + row * 38, 90);
    }
    return drawing;
  },
};

/** Pictures without text: photos, drawings and grounds. */
export const plainPictures: Readonly<Record<string, () => Drawing>> = {
  'a photo': () => grain(hills(21), 22, 31),
  'a photo of leaves': () => {
    const random = randomNumbers(22);
    const drawing = hills(23);
    for (let leaf = 0; leaf < 2500; leaf++) {
      const [x, y, size] = [random() * width, random() * height, 3 + random() * 14];
      fillRectangle(drawing, x, y, x + size, y + size * (0.4 + random()), 40 + random() * 170);
    }
    return blurred(drawing);
  },
  'a house with windows': () => {
    const drawing = hills(24);
    for (let row = 0; row < 14; row++)
      for (let column = 0; column < 12; column++)
        fillRectangle(drawing, 30 + column * 37, 40 + row * 45, 52 + column * 37, 70 + row * 45, 50);
    return grain(drawing, 12, 32);
  },
  'a map': () => {
    const drawing = blankDrawing(width, height, 235);
    const random = randomNumbers(25);
    for (let block = 0; block < 160; block++) {
      const [x, y] = [random() * width, random() * height];
      fillRectangle(drawing, x, y, x + 8 + random() * 34, y + 8 + random() * 34, 195 + random() * 30);
    }
    for (let road = 0; road < 26; road++) {
      const place = random() * height;
      if (road % 2 === 0) fillRectangle(drawing, 0, place, width, place + 4, 255);
      else fillRectangle(drawing, place % width, 0, (place % width) + 4, height, 160);
    }
    return drawing;
  },
  'a chart': () => {
    const drawing = blankDrawing(width, height, 255);
    for (let bar = 0; bar < 9; bar++)
      fillRectangle(drawing, 60 + bar * 46, 620 - ((bar * 137) % 420), 90 + bar * 46, 640, 90 + bar * 9);
    fillRectangle(drawing, 48, 60, 51, 643, 20);
    fillRectangle(drawing, 48, 640, 480, 643, 20);
    return drawing;
  },
  'a shaded ground': () => mapped(blankDrawing(width, height), (_, x, y) => 205 + (x + y) / 30),
  'a paper ground': () => grain(blankDrawing(width, height, 244), 6, 33),
  'a pattern of dots': () =>
    mapped(blankDrawing(width, height), (_, x, y) =>
      ((x % 24) - 12) ** 2 + ((y % 24) - 12) ** 2 < 40 ? 150 : 240,
    ),
  'a square code': () => {
    const drawing = blankDrawing(width, height, 255);
    const random = randomNumbers(26);
    for (let row = 0; row < 33; row++)
      for (let column = 0; column < 33; column++)
        if (random() < 0.5)
          fillRectangle(drawing, 52 + column * 12, 150 + row * 12, 64 + column * 12, 162 + row * 12, 0);
    return drawing;
  },
  'beads of many shades': () =>
    mapped(blankDrawing(width, height), (_, x, y) =>
      ((x % 14) - 7) ** 2 + ((y % 18) - 9) ** 2 < 32
        ? 30 + ((Math.floor(x / 14) * 61 + Math.floor(y / 18) * 97) % 200)
        : 250,
    ),
  'sheet music': () => {
    const drawing = blankDrawing(width, height, 255);
    const random = randomNumbers(5);
    for (let staff = 0; staff < 8; staff++) {
      const top = 40 + staff * 80;
      for (let line = 0; line < 5; line++)
        fillRectangle(drawing, 24, top + line * 7, 476, top + line * 7 + 1, 0);
      for (let note = 0; note < 26; note++) {
        const [x, y] = [40 + note * 16.5, top - 4 + Math.floor(random() * 9) * 3.5];
        fillRectangle(drawing, x, y, x + 7, y + 5, 0);
        fillRectangle(drawing, x + 6, y - 20, x + 7, y + 2, 0);
      }
      for (let bar = 0; bar < 4; bar++)
        fillRectangle(drawing, 130 + bar * 110, top, 131 + bar * 110, top + 29, 0);
    }
    return drawing;
  },
  'a line drawing': () => {
    const drawing = blankDrawing(width, height, 255);
    for (let step = 0; step < 1500; step++) {
      const angle = step / 60;
      const radius = 40 + step / 8;
      const [x, y] = [width / 2 + Math.cos(angle) * radius, height / 2 + Math.sin(angle * 1.1) * radius];
      fillRectangle(drawing, x, y, x + 3, y + 3, 10);
    }
    return drawing;
  },
};
