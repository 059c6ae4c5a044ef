/** The parameters of the Flate and LZW predictors (ISO 32000-1, 7.4.4.4). */
export interface PredictorParameters {
  readonly predictor: number;
  readonly colors: number;
  readonly bitsPerComponent: number;
  readonly columns: number;
}

/** Undoes a TIFF or PNG predictor. Odd parameters leave the data as it is. */
export function undoPredictor(data: Uint8Array, parameters: PredictorParameters): Uint8Array {
  const { predictor, colors, bitsPerComponent, columns } = parameters;
  const bitsPerRow = colors * bitsPerComponent * columns;
  if (predictor <= 1 || !(bitsPerRow > 0) || bitsPerRow > 2 ** 31) return data;
  const pixel = Math.max(1, (colors * bitsPerComponent + 7) >> 3);
  const row = (bitsPerRow + 7) >> 3;
  return predictor === 2 ? undoTiff(data, row, colors, bitsPerComponent) : undoPng(data, row, pixel);
}

function undoTiff(data: Uint8Array, row: number, colors: number, bits: number): Uint8Array {
  // Only whole bytes occur outside images, and images are never decoded here.
  if (bits !== 8) return data;
  const out = data.slice();
  for (let start = 0; start < out.length; start += row) {
    const end = Math.min(start + row, out.length);
    for (let at = start + colors; at < end; at++) out[at] = (out[at] ?? 0) + (out[at - colors] ?? 0);
  }
  return out;
}

function undoPng(data: Uint8Array, row: number, pixel: number): Uint8Array {
  const rows = Math.ceil(data.length / (row + 1));
  const out = new Uint8Array(Math.max(0, data.length - rows));
  let target = 0;
  for (let start = 0; start < data.length; start += row + 1) {
    const filter = data[start];
    const count = Math.min(row, data.length - start - 1);
    for (let index = 0; index < count; index++) {
      const value = data[start + 1 + index] ?? 0;
      const left = index >= pixel ? (out[target + index - pixel] ?? 0) : 0;
      const up = target >= row ? (out[target + index - row] ?? 0) : 0;
      let predicted = 0;
      if (filter === 1) predicted = left;
      else if (filter === 2) predicted = up;
      else if (filter === 3) predicted = (left + up) >> 1;
      else if (filter === 4) {
        const upLeft = index >= pixel && target >= row ? (out[target + index - row - pixel] ?? 0) : 0;
        predicted = paeth(left, up, upLeft);
      }
      out[target + index] = value + predicted;
    }
    target += count;
  }
  return out.subarray(0, target);
}

function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toUpLeft = Math.abs(estimate - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
