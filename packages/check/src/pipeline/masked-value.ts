/**
 * A copy in which every string, keys included, is masked; what held no number is the same object.
 * @param mask what a string is shown as.
 */
export function maskedValue<Value>(value: Value, mask: (text: string) => string): Value {
  return masked(value, mask) as Value;
}

function masked(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => masked(item, mask));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const copies = entries.map(([key, item]) => [mask(key), masked(item, mask)]);
  const isSame = copies.every(
    ([key, item], index) => key === entries[index]?.[0] && item === entries[index]?.[1],
  );
  return isSame ? value : Object.fromEntries(copies);
}
