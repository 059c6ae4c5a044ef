/**
 * What one file may cost. Every limit is a count, so that a verdict does not depend on the machine; `milliseconds` is the only one that
 * does, and it holds only when a clock is handed in.
 */
export interface Limits {
  /** Bytes that all filters together may give out. */
  readonly decodedBytes: number;
  /** Bytes that one stream may give out. */
  readonly streamBytes: number;
  /** Indirect objects that may be loaded. */
  readonly objects: number;
  /** Content stream operators, over all streams. */
  readonly operators: number;
  /** Nesting of arrays, dictionaries, forms and marked content. */
  readonly depth: number;
  /** Values within arrays and dictionaries of objects; a string counts as eight. */
  readonly values: number;
  /** Bytes of strings that are shown. */
  readonly text: number;
  /** Structure elements, tree nodes, annotations and other list items. */
  readonly elements: number;
  /** Wall-clock time for the whole file. */
  readonly milliseconds: number;
}

export const defaultLimits: Limits = {
  decodedBytes: 192 * 1024 * 1024,
  streamBytes: 64 * 1024 * 1024,
  objects: 1_000_000,
  operators: 8_000_000,
  depth: 500,
  values: 8_000_000,
  text: 30_000_000,
  elements: 1_500_000,
  milliseconds: 4_000,
};

/** Thrown inside the package when a limit is reached; the entry point turns it into a reason and it never leaves the package. */
export class BudgetSpent extends Error {
  readonly limit: keyof Limits;

  constructor(limit: keyof Limits) {
    super(`budget spent: ${limit}`);
    this.name = 'BudgetSpent';
    this.limit = limit;
  }
}

/** Milliseconds from any fixed point, for instance `performance.now`. */
export type Clock = () => number;

/** How many cheap steps pass between two looks at the clock. */
const CLOCK_INTERVAL = 2048;

/** The account of one file. Each `spend…` throws {@link BudgetSpent} when its limit is passed. */
export class Budget {
  readonly limits: Limits;
  private readonly clock: Clock | undefined;
  private readonly deadline: number;
  private decodedBytes = 0;
  private objects = 0;
  private operators = 0;
  private elements = 0;
  private steps = 0;
  private values = 0;
  private text = 0;

  constructor(limits: Limits = defaultLimits, clock?: Clock) {
    this.limits = limits;
    this.clock = clock;
    this.deadline = clock ? clock() + limits.milliseconds : 0;
  }

  /** Another account with the same limits, and with half of the time that is left. */
  another(): Budget {
    const { clock, limits, deadline } = this;
    if (clock === undefined) return new Budget(limits);
    return new Budget({ ...limits, milliseconds: Math.max(0, (deadline - clock()) / 2) }, clock);
  }

  /** Bytes that filters may still give out. */
  get decodedBytesLeft(): number {
    return Math.max(0, this.limits.decodedBytes - this.decodedBytes);
  }

  /** Bytes that the next stream may give out. */
  get streamBytesLeft(): number {
    return Math.min(this.limits.streamBytes, this.decodedBytesLeft);
  }

  spendDecodedBytes(count: number): void {
    this.decodedBytes += count;
    if (this.decodedBytes > this.limits.decodedBytes) throw new BudgetSpent('decodedBytes');
    this.checkTime();
  }

  spendObject(): void {
    this.objects += 1;
    if (this.objects > this.limits.objects) throw new BudgetSpent('objects');
    this.tick();
  }

  spendOperator(): void {
    this.operators += 1;
    if (this.operators > this.limits.operators) throw new BudgetSpent('operators');
    this.tick();
  }

  spendElements(count = 1): void {
    this.elements += count;
    if (this.elements > this.limits.elements) throw new BudgetSpent('elements');
    this.tick();
  }

  spendValues(count: number): void {
    this.values += count;
    if (this.values > this.limits.values) throw new BudgetSpent('values');
    this.tick();
  }

  /** One string that is shown. No real one is longer than a fraction of the limit (ISO 32000-1, Annex C: 32,767 bytes). */
  spendText(count: number): void {
    this.text += count;
    if (this.text > this.limits.text || count > this.limits.text / 30) throw new BudgetSpent('text');
  }

  checkDepth(depth: number): void {
    if (depth > this.limits.depth) throw new BudgetSpent('depth');
  }

  /** Counts one cheap step and looks at the clock now and then. */
  tick(): void {
    this.steps += 1;
    if (this.steps >= CLOCK_INTERVAL) {
      this.steps = 0;
      this.checkTime();
    }
  }

  checkTime(): void {
    if (this.clock && this.clock() > this.deadline) throw new BudgetSpent('milliseconds');
  }
}
