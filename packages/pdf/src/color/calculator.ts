// PostScript calculator functions (ISO 32000-1, 7.10.5).

/** Takes the inputs and gives what is left on the stack; undefined when the program fails. */
export type Calculation = (inputs: readonly number[]) => readonly number[] | undefined;

/** A number, an operator, or a procedure between braces. */
type Step = number | string | readonly Step[];
type Value = number | boolean;

const mostSteps = 20_000;
/** ISO 32000-1, Annex C, Table C.1 has 100 for the stack. */
const largestStack = 100;
const deepest = 32;

/** Reads a program; undefined when its braces do not match. */
export function readCalculator(source: string): Calculation | undefined {
  const tokens = source.replace(/%[^\r\n]*/g, ' ').match(/[{}]|[^\s{}]+/g) ?? [];
  if (tokens.length > mostSteps || tokens[0] !== '{') return undefined;
  const open: Step[][] = [];
  let program: readonly Step[] | undefined;
  for (const token of tokens) {
    if (token === '{') {
      if (open.length >= deepest) return undefined;
      open.push([]);
    } else if (token === '}') {
      const done = open.pop();
      if (done === undefined) return undefined;
      const outer = open.at(-1);
      if (outer === undefined) {
        program = done;
        break;
      }
      outer.push(done);
    } else {
      const number = Number(token);
      open.at(-1)?.push(Number.isNaN(number) ? token : number);
    }
  }
  if (program === undefined) return undefined;
  const whole = program;
  return (inputs) => {
    const stack: Value[] = [...inputs];
    return run(whole, stack) ? stack.map(Number) : undefined;
  };
}

/** Runs a procedure on the stack; false when it fails. Programs have no loops, so that each step is taken once at most. */
function run(steps: readonly Step[], stack: Value[]): boolean {
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (step === undefined) return false;
    if (typeof step === 'number') stack.push(step);
    else if (typeof step === 'string') {
      if (!execute(step, stack)) return false;
    } else {
      const next = steps[at + 1];
      if (next === 'if') {
        const condition = stack.pop();
        at += 1;
        if (condition === true && !run(step, stack)) return false;
      } else if (typeof next === 'object' && steps[at + 2] === 'ifelse') {
        const condition = stack.pop();
        at += 2;
        if (!run(condition === true ? step : next, stack)) return false;
      } else return false;
    }
    if (stack.length > largestStack) return false;
  }
  return true;
}

const degrees = Math.PI / 180;

const unary: Readonly<Record<string, (value: number) => number>> = {
  abs: Math.abs,
  neg: (value) => -value,
  ceiling: Math.ceil,
  floor: Math.floor,
  round: (value) => Math.floor(value + 0.5),
  truncate: Math.trunc,
  sqrt: Math.sqrt,
  sin: (value) => Math.sin(value * degrees),
  cos: (value) => Math.cos(value * degrees),
  ln: Math.log,
  log: Math.log10,
  cvi: Math.trunc,
  cvr: (value) => value,
};

const binary: Readonly<Record<string, (a: number, b: number) => Value>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  idiv: (a, b) => Math.trunc(a / b),
  mod: (a, b) => a % b,
  exp: (a, b) => a ** b,
  atan: (a, b) => (Math.atan2(a, b) / degrees + 360) % 360,
  bitshift: (a, b) => (b >= 0 ? a << b : a >> -b),
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
};

/** Operators that take truth values as well as numbers. */
const logical: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  and: (a, b) => (typeof a === 'boolean' ? a && b === true : a & Number(b)),
  or: (a, b) => (typeof a === 'boolean' ? a || b === true : a | Number(b)),
  xor: (a, b) => (typeof a === 'boolean' ? a !== b : a ^ Number(b)),
};

function execute(name: string, stack: Value[]): boolean {
  const one = Object.hasOwn(unary, name) ? unary[name] : undefined;
  const two = Object.hasOwn(binary, name) ? binary[name] : undefined;
  const truth = Object.hasOwn(logical, name) ? logical[name] : undefined;
  if (one ?? two ?? truth) {
    const last = stack.pop();
    if (last === undefined) return false;
    if (one) {
      stack.push(one(Number(last)));
      return true;
    }
    const before = stack.pop();
    if (before === undefined) return false;
    if (two) stack.push(two(Number(before), Number(last)));
    else if (truth) stack.push(truth(before, last));
    return true;
  }
  return arrange(name, stack);
}

/** Operators that move what is on the stack. */
function arrange(name: string, stack: Value[]): boolean {
  switch (name) {
    case 'true':
    case 'false':
      stack.push(name === 'true');
      return true;
    case 'not': {
      const value = stack.pop();
      if (value === undefined) return false;
      stack.push(typeof value === 'boolean' ? !value : ~value);
      return true;
    }
    case 'pop':
      return stack.pop() !== undefined;
    case 'exch':
      return roll(stack, 2, 1);
    case 'dup': {
      const value = stack.at(-1);
      if (value === undefined) return false;
      stack.push(value);
      return true;
    }
    case 'copy': {
      const count = Number(stack.pop());
      if (!(count >= 0 && count <= stack.length)) return false;
      stack.push(...stack.slice(stack.length - count));
      return true;
    }
    case 'index': {
      const value = stack.at(-1 - Number(stack.pop()));
      if (value === undefined) return false;
      stack.push(value);
      return true;
    }
    case 'roll': {
      const shift = Number(stack.pop());
      return roll(stack, Number(stack.pop()), shift);
    }
    default:
      return false;
  }
}

/** Turns the uppermost `count` values round by `shift` places, upwards where it is positive. */
function roll(stack: Value[], count: number, shift: number): boolean {
  if (!(count >= 0 && count <= stack.length) || !Number.isInteger(shift)) return false;
  if (count === 0) return true;
  const top = stack.splice(stack.length - count);
  const turn = ((shift % count) + count) % count;
  stack.push(...top.slice(count - turn), ...top.slice(0, count - turn));
  return true;
}
