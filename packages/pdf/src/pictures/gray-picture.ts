/** A picture in shades of grey, row by row from the top: 0 black to 255 white. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Luma of an sRGB colour in 8 bits (ITU-R BT.601), as JPEG has it. */
export function lumaOf(red: number, green: number, blue: number): number {
  return (red * 77 + green * 150 + blue * 29) >> 8;
}

/** Makes a picture smaller, each pixel the mean of the area that it stands for, until neither side is longer than `longest`. */
export function shrink(picture: GrayPicture, longest: number): GrayPicture {
  const factor = Math.max(picture.width, picture.height) / longest;
  if (factor <= 1) return picture;
  const width = Math.max(1, Math.floor(picture.width / factor));
  const height = Math.max(1, Math.floor(picture.height / factor));
  const pixels = new Uint8Array(width * height);
  const across = sharesOf(picture.width, width);
  const down = sharesOf(picture.height, height);
  let sums = new Float32Array(width + 1);
  let following = new Float32Array(width + 1);
  const area = (picture.width / width) * (picture.height / height);
  for (let y = 0; y < picture.height; y++) {
    const row = down.targets[y] ?? 0;
    const share = down.shares[y] ?? 0;
    const start = y * picture.width;
    for (let x = 0; x < picture.width; x++) {
      const pixel = picture.pixels[start + x] ?? 0;
      const column = across.targets[x] ?? 0;
      const part = pixel * (across.shares[x] ?? 0);
      sums[column] = (sums[column] ?? 0) + part * share;
      sums[column + 1] = (sums[column + 1] ?? 0) + (pixel - part) * share;
      if (share < 1) {
        following[column] = (following[column] ?? 0) + part * (1 - share);
        following[column + 1] = (following[column + 1] ?? 0) + (pixel - part) * (1 - share);
      }
    }
    if ((down.targets[y + 1] ?? height) === row) continue;
    for (let x = 0; x < width; x++) pixels[row * width + x] = Math.min(255, (sums[x] ?? 0) / area + 0.5);
    [sums, following] = [following, sums];
    following.fill(0);
  }
  return { width, height, pixels };
}

/** For each of many places the one of few that it falls into, and its share there; the rest is in the next. */
function sharesOf(
  many: number,
  few: number,
): { readonly targets: Uint32Array; readonly shares: Float32Array } {
  const targets = new Uint32Array(many);
  const shares = new Float32Array(many);
  const factor = many / few;
  for (let place = 0; place < many; place++) {
    const target = Math.min(few - 1, Math.floor((place + 1e-6) / factor));
    targets[place] = target;
    shares[place] = target === few - 1 ? 1 : Math.min(1, (target + 1) * factor - place);
  }
  return { targets, shares };
}
