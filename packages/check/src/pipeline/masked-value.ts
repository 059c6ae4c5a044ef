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
    let items: unknown[] | undefined;
    for (const [index, item] of value.entries()) {
      const shown = masked(item, mask, kept);
      if (shown === item) continue;
      items ??= [...value];
      items[index] = shown;
    }
    return items ?? value;
  }
  const entries: Readonly<Record<string, unknown>> = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(entries);
  let copy: [string, unknown][] | undefined;
  for (const [index, name] of names.entries()) {
    const item = entries[name];
    const [shownName, shownItem] = [mask(name), kept.has(name) ? item : masked(item, mask, kept)];
    if (shownName === name && shownItem === item && copy === undefined) continue;
    copy ??= names.slice(0, index).map((before) => [before, entries[before]]);
    copy.push([shownName, shownItem]);
  }
  return copy === undefined ? value : Object.fromEntries(copy);
}
