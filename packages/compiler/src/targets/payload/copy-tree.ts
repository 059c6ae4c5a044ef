type PlainObject = Readonly<Record<string, unknown>>;

/** One object or list that is being copied. */
type Branch =
  | { readonly from: PlainObject; readonly into: Record<string, unknown> }
  | { readonly from: readonly unknown[]; readonly into: unknown[] };

const isList = (branch: Branch): branch is Extract<Branch, { into: unknown[] }> => Array.isArray(branch.from);

/** How a tree is copied; what is left out stays as it is. */
interface Copying {
  /** Gets every object before its parts are copied; returns what stands in its place. */
  readonly change?: (object: PlainObject) => PlainObject;
  /** The keys of an object that are copied, in order. */
  readonly keysOf?: (object: PlainObject) => readonly string[];
}

/** Copies a tree of plain data. Uses a stack of its own: depth is the author's to choose. */
export function copyTree(value: unknown, { change, keysOf = Object.keys }: Copying): unknown {
  const top: unknown[] = [];
  const stack: Branch[] = [{ from: [value], into: top }];
  const copyOf = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) {
      const into: unknown[] = [];
      stack.push({ from: part, into });
      return into;
    }
    const into: Record<string, unknown> = {};
    stack.push({ from: change ? change(part as PlainObject) : (part as PlainObject), into });
    return into;
  };
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    if (isList(branch)) {
      for (const part of branch.from) branch.into.push(copyOf(part));
      continue;
    }
    const { from, into } = branch;
    for (const key of keysOf(from)) {
      const copy = copyOf(from[key]);
      // Assigned, this one key would set the prototype.
      if (key === '__proto__')
        Object.defineProperty(into, key, {
          value: copy,
          enumerable: true,
          writable: true,
          configurable: true,
        });
      else into[key] = copy;
    }
  }
  return top[0];
}
