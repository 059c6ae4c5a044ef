import type { Pen } from '../content/events.ts';
import type { Outline } from '../geometry.ts';

/** A straight line on the page, in points. */
export type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Shorter dashes than this, in points, are not seen one by one. */
const shortestPeriod = 0.05;

/** The lines of polygons, in order; the one that closes each is not among them. */
export function* linesOf({ points, starts }: Outline): Iterable<Line> {
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? points.length;
    for (let at = start; at + 3 < end; at += 2)
      yield [points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0, points[at + 3] ?? 0];
  }
}

/** What a pen draws of lines: the lines themselves, or the dashes along them (ISO 32000-1, 8.4.3.6). */
export function* dashed(lines: Iterable<Line>, { dashes, dashPhase }: Pen): Iterable<Line> {
  const period = dashes.reduce((total, dash) => total + dash, 0);
  if (period < shortestPeriod) {
    yield* lines;
    return;
  }
  // An odd number of lengths changes parts in the second round.
  const lengths = dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes];
  const whole = dashes.length % 2 === 0 ? period : period * 2;
  const begin = () => {
    let rest = ((dashPhase % whole) + whole) % whole;
    let index = 0;
    while (rest >= (lengths[index] ?? 0)) {
      rest -= lengths[index] ?? 0;
      index = (index + 1) % lengths.length;
    }
    return { index, left: (lengths[index] ?? 0) - rest };
  };
  let dash = begin();
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const [x0, y0, x1, y1] of lines) {
    // Each polygon begins anew.
    if (x0 !== lastX || y0 !== lastY) dash = begin();
    [lastX, lastY] = [x1, y1];
    const length = Math.hypot(x1 - x0, y1 - y0);
    const at = (place: number): readonly [number, number] => [
      x0 + ((x1 - x0) * place) / length,
      y0 + ((y1 - y0) * place) / length,
    ];
    for (let place = 0; place < length; ) {
      const end = Math.min(length, place + dash.left);
      if (dash.index % 2 === 0 && end > place) yield [...at(place), ...at(end)];
      dash.left -= end - place;
      place = end;
      while (dash.left <= 1e-9) {
        dash.index = (dash.index + 1) % lengths.length;
        dash.left = lengths[dash.index] ?? 0;
        // Dashes without length are dots.
        if (dash.index % 2 === 0 && dash.left === 0) yield [...at(place), ...at(place)];
      }
    }
  }
}
