import { foldsOf, type KeyPath, type TextKind, type TextRow, textRows } from '@klarmall/model';

/** One level of a kind's table. */
interface Level {
  readonly pattern: string;
  readonly parts: Map<string, Level>;
  row?: TextRow;
}

/** A string that the table knows as a text. */
interface FoundText {
  readonly key: string;
  readonly row: TextRow;
  readonly path: KeyPath;
  readonly part: string;
}

function tableOf(kind: TextKind): Level {
  const top: Level = { pattern: '', parts: new Map() };
  const levelAt = (pattern: string): Level => {
    let level = top;
    for (const name of pattern.split('.')) {
      let next = level.parts.get(name);
      if (!next) {
        next = { pattern: level.pattern === '' ? name : `${level.pattern}.${name}`, parts: new Map() };
        level.parts.set(name, next);
      }
      level = next;
    }
    return level;
  };
  for (const [pattern, row] of Object.entries(textRows(kind))) levelAt(pattern).row = row;
  for (const [pattern, repeated] of Object.entries(foldsOf(kind))) {
    const above = levelAt(pattern.slice(0, pattern.lastIndexOf('.')));
    above.parts.set(pattern.slice(pattern.lastIndexOf('.') + 1), levelAt(repeated));
  }
  return top;
}

const tables = new Map<TextKind, Level>();

function levels(kind: TextKind): Level {
  let table = tables.get(kind);
  if (!table) {
    table = tableOf(kind);
    tables.set(kind, table);
  }
  return table;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words that name an item of a list: its id, or its number. */
function nameOf(item: unknown, index: number): string {
  return isObject(item) && typeof item.id === 'string' ? item.id : String(index + 1);
}

interface Step {
  readonly level: Level;
  readonly value: unknown;
  readonly path: KeyPath;
  /** Names of the parts on the way. */
  readonly part: readonly string[];
}

/**
 * Every text in a value that fits its schema, in the order of the file. A stack of its own: depth is the author's to
 * choose.
 */
export function* textsIn(kind: TextKind, value: unknown): Generator<FoundText> {
  const stack: Step[] = [{ level: levels(kind), value, path: [], part: [] }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { level, value: here, path, part } = step;
    if (typeof here === 'string') {
      if (level.row && !level.row.except?.includes(here))
        yield { key: level.pattern, row: level.row, path, part: part.join('/') };
      continue;
    }
    const below: Step[] = [];
    if (Array.isArray(here)) {
      const item = level.parts.get('#');
      if (!item) continue;
      here.forEach((child: unknown, index) => {
        const names = isObject(child) ? [...part, nameOf(child, index)] : part;
        below.push({ level: item, value: child, path: path.concat(index), part: names });
      });
    } else if (isObject(here)) {
      for (const [key, child] of Object.entries(here)) {
        const own = level.parts.get(key);
        const next = own ?? level.parts.get('*');
        if (!next) continue;
        below.push({
          level: next,
          value: child,
          path: path.concat(key),
          part: partBelow(step, key, next, child),
        });
      }
    }
    stack.push(...below.reverse());
  }
}

/** The part that a key leads to: a text belongs to the part that holds it, and a part that repeats starts anew. */
function partBelow({ level, part }: Step, key: string, next: Level, child: unknown): readonly string[] {
  const isFold = next.pattern !== '' && !next.pattern.startsWith(level.pattern);
  if (isFold) return [next.pattern.split('.')[0] ?? key, nameOf(child, 0)];
  if (part.length === 0 || level.parts.get(key) !== next) return [...part, key];
  const isGroup = isObject(child) || (next.parts.get('#')?.parts.size ?? 0) > 0;
  return isGroup ? [...part, key] : part;
}
