/** Keys whose values are no text. */
type Kept = ReadonlySet<string>;

/**
 * A copy in which every string, keys included, is masked; what held no number is the same object.
 * @param mask what a string is shown as.
 * @param kept keys whose values stay what they are: hashes and ids.
 */
export function maskedValue<Value>(
  value: Value,
  mask: (text: string) => string,
  kept: Kept = new Set(),
): Value {
  return masked(value, mask, kept) as Value;
}

function masked(value: unknown, mask: (text: string) => string, kept: Kept): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => masked(item, mask, kept));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const copies = entries.map(([key, item]) => [mask(key), kept.has(key) ? item : masked(item, mask, kept)]);
  const isSame = copies.every(
    ([key, item], index) => key === entries[index]?.[0] && item === entries[index]?.[1],
  );
  return isSame ? value : Object.fromEntries(copies);
}
