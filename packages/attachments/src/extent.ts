// Math.min and Math.max take their numbers as arguments, of which a hundred thousand are too many.

/** The least of any number of numbers; infinite when there are none. */
export function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** The greatest of any number of numbers; minus infinite when there are none. */
export function greatest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
