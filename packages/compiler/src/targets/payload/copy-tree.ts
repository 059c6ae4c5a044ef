type Branch = Readonly<Record<string, unknown>> | readonly unknown[];

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/**
 * Copies a tree of plain data. `change` gets every object before its parts are copied and returns what stands in its
 * place. Uses a stack of its own: depth is the author's to choose.
 */
export function copyTree(
  value: unknown,
  change: (object: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): unknown {
  const top: unknown[] = [];
  const stack: { from: Branch; into: unknown[] | Record<string, unknown> }[] = [{ from: [value], into: top }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    for (const key of Object.keys(next.from)) {
      const part = (next.from as Readonly<Record<string, unknown>>)[key];
      let copy: unknown = part;
      if (Array.isArray(part)) {
        const into: unknown[] = [];
        stack.push({ from: part, into });
        copy = into;
      } else if (isBranch(part)) {
        const into: Record<string, unknown> = {};
        stack.push({ from: change(part as Readonly<Record<string, unknown>>), into });
        copy = into;
      }
      if (Array.isArray(next.into)) next.into[Number(key)] = copy;
      else if (key !== '__proto__') next.into[key] = copy;
      else
        Object.defineProperty(next.into, key, {
          value: copy,
          enumerable: true,
          writable: true,
          configurable: true,
        });
    }
  }
  return top[0];
}
