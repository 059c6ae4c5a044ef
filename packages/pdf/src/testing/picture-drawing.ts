// Draws pictures for tests, pixel by pixel: sheets of text as scanners, cameras and screens show them, and pictures without any text.

/** A picture in shades of grey, row by row from the top. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Letters five wide and seven high, row by row, each row a digit of base 32. */
const letters: Readonly<Record<string, string>> = {
  a: '00e1fhf',
  b: 'gguhhhu',
  c: '00fgggf',
  d: '11fhhhf',
  e: '00ehvge',
  f: '698s888',
  g: '00fhf1e',
  h: 'gguhhhh',
  i: '40c444e',
  j: '20622ic',
  k: 'ggikoki',
  l: 'c44444e',
  m: '00qllll',
  n: '00uhhhh',
  o: '00ehhhe',
  p: '00uhugg',
  r: '00mpggg',
  s: '00fge1u',
  t: '88s8896',
  u: '00hhhhf',
  v: '00hhha4',
  x: '00ha4ah',
  y: '00hhf1e',
  å: '4ae1fhf',
  ä: 'a0e1fhf',
  ö: 'a0ehhhe',
};
const alphabet = 'aåbdcäefghijklmnoöprstuvxyaentrsilaeorndt';

/** The same numbers from 0 to 1 in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function blankDrawing(width: number, height: number, shade = 255): Drawing {
  return { width, height, pixels: new Uint8Array(width * height).fill(shade) };
}

/** Fills a rectangle, cut to the picture. */
export function fillRectangle(
  { width, height, pixels }: Drawing,
  left: number,
  top: number,
  right: number,
  bottom: number,
  shade: number,
): void {
  for (let y = Math.max(0, Math.round(top)); y < Math.min(height, Math.round(bottom)); y++)
    pixels.fill(
      shade,
      y * width + Math.max(0, Math.round(left)),
      y * width + Math.min(width, Math.round(right)),
    );
}

/** Where and how a stretch of text is drawn. */
interface TextBlock {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly lines: number;
  /** Pixels of one dot of a letter, which is five dots wide and seven high. */
  readonly dot: number;
  readonly shade: number;
}

/** Draws lines of words that mean nothing. */
export function drawText(drawing: Drawing, block: TextBlock, random: () => number): void {
  const { left, top, right, lines, dot, shade } = block;
  for (let line = 0; line < lines; line++) {
    const y = top + line * dot * 13;
    // The last line of a paragraph ends where it ends.
    const end = line % 5 === 4 ? left + (right - left) * 0.6 : right;
    let inWord = 0;
    for (let x = left; x + dot * 6 < end; x += dot * 6) {
      if (inWord > 2 + random() * 8) {
        inWord = 0;
        continue;
      }
      inWord++;
      const letter = letters[alphabet[Math.floor(random() * alphabet.length)] ?? 'a'] ?? '';
      for (const [row, digit] of [...letter].entries()) {
        const bits = Number.parseInt(digit, 32);
        for (let column = 0; column < 5; column++)
          if ((bits >> (4 - column)) & 1)
            fillRectangle(
              drawing,
              x + column * dot,
              y + row * dot,
              x + (column + 1) * dot,
              y + (row + 1) * dot,
              shade,
            );
      }
    }
  }
}

/** Every pixel anew, from its place and its shade. */
export function mapped(drawing: Drawing, shadeAt: (shade: number, x: number, y: number) => number): Drawing {
  const { width, height, pixels } = drawing;
  const changed = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      changed[y * width + x] = Math.max(0, Math.min(255, shadeAt(pixels[y * width + x] ?? 255, x, y)));
  return { width, height, pixels: changed };
}

/** Turned by an angle, in radians, on a ground of one shade. */
export function turned(drawing: Drawing, angle: number, ground: number): Drawing {
  const { width, height, pixels } = drawing;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return mapped(blankDrawing(width, height, ground), (shade, x, y) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    const from = [
      Math.round(width / 2 + dx * cosine + dy * sine),
      Math.round(height / 2 - dx * sine + dy * cosine),
    ];
    const [fx = -1, fy = -1] = from;
    return fx >= 0 && fx < width && fy >= 0 && fy < height ? (pixels[fy * width + fx] ?? shade) : shade;
  });
}

/** Means of three by three pixels: what lenses and paper do to edges. */
export function blurred(drawing: Drawing): Drawing {
  const { width, height, pixels } = drawing;
  return mapped(drawing, (shade, x, y) => {
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) return shade;
    let sum = 0;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) sum += pixels[(y + dy) * width + x + dx] ?? 0;
    return sum / 9;
  });
}
