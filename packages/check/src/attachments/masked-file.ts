import { maskPersonalNumbers } from '@klarmall/swedish';

/** Hashes and ids are no text, and have to stay what they are. */
const kept: ReadonlySet<string> = new Set(['sha256', 'fingerprint', 'rule', 'message']);

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonalNumbers(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : masked(inner)]),
  );
}

/**
 * What a report may show of a file: a personal number in its name, its title or its tags is hidden wherever the report would
 * repeat it. Plain data in, the same shape out.
 */
export function maskedFile<T extends object>(file: T): T {
  return masked(file) as T;
}
