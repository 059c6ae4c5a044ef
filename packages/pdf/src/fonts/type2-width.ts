/** Limits that hold for any one charstring, so that no font can make the reader run long. */
const maximalOperators = 2000;
const maximalCallDepth = 10;

/** Subroutines that a Type 2 charstring may call before it states its width. */
interface Subroutines {
  readonly local: readonly Uint8Array[];
  readonly global: readonly Uint8Array[];
}

function bias(count: number): number {
  if (count < 1240) return 107;
  return count < 33900 ? 1131 : 32768;
}

/**
 * The width that a Type 2 charstring states before its first drawing operator, as difference from nominalWidthX
 * (Adobe Technical Note 5177, 3.1 and 4.1).
 * @returns undefined when it states none, so that defaultWidthX holds.
 */
export function type2WidthDifference(charstring: Uint8Array, subroutines: Subroutines): number | undefined {
  const stack: number[] = [];
  const calls: { readonly code: Uint8Array; at: number }[] = [{ code: charstring, at: 0 }];
  for (let step = 0; step < maximalOperators; ) {
    const frame = calls.at(-1);
    if (frame === undefined) return undefined;
    const { code } = frame;
    if (frame.at >= code.length) {
      calls.pop();
      continue;
    }
    const byte = code[frame.at++] ?? 0;
    if (byte === 28) {
      stack.push((((code[frame.at] ?? 0) << 24) >> 16) | (code[frame.at + 1] ?? 0));
      frame.at += 2;
    } else if (byte >= 32 && byte <= 246) {
      stack.push(byte - 139);
    } else if (byte >= 247 && byte <= 250) {
      stack.push((byte - 247) * 256 + (code[frame.at++] ?? 0) + 108);
    } else if (byte >= 251 && byte <= 254) {
      stack.push(-(byte - 251) * 256 - (code[frame.at++] ?? 0) - 108);
    } else if (byte === 255) {
      const whole = (((code[frame.at] ?? 0) << 24) >> 16) | (code[frame.at + 1] ?? 0);
      stack.push(whole + (((code[frame.at + 2] ?? 0) << 8) | (code[frame.at + 3] ?? 0)) / 0x10000);
      frame.at += 4;
    } else {
      step++;
      switch (byte) {
        case 1: // hstem
        case 3: // vstem
        case 18: // hstemhm
        case 23: // vstemhm
        case 19: // hintmask
        case 20: // cntrmask
          return stack.length % 2 === 1 ? stack[0] : undefined;
        case 21: // rmoveto
          return stack.length > 2 ? stack[0] : undefined;
        case 4: // vmoveto
        case 22: // hmoveto
          return stack.length > 1 ? stack[0] : undefined;
        case 14: // endchar; four numbers more make an accented character
          return stack.length === 1 || stack.length === 5 ? stack[0] : undefined;
        case 10: // callsubr
        case 29: {
          // callgsubr
          const called = byte === 10 ? subroutines.local : subroutines.global;
          const body = called[(stack.pop() ?? 0) + bias(called.length)];
          if (body === undefined || calls.length > maximalCallDepth) return undefined;
          calls.push({ code: body, at: 0 });
          break;
        }
        case 11: // return
          calls.pop();
          break;
        case 12:
          if (!arithmetic(code[frame.at++] ?? 0, stack)) return undefined;
          break;
        default:
          return undefined;
      }
    }
    if (stack.length > 513) return undefined;
  }
  return undefined;
}

/** The arithmetic that a width may be computed with; false for an operator that ends the search. */
function arithmetic(operator: number, stack: number[]): boolean {
  const second = stack.pop() ?? 0;
  switch (operator) {
    case 9:
      stack.push(Math.abs(second));
      return true;
    case 14:
      stack.push(-second);
      return true;
    case 18: // drop
      return true;
    case 27: // dup
      stack.push(second, second);
      return true;
  }
  const first = stack.pop() ?? 0;
  switch (operator) {
    case 10:
      stack.push(first + second);
      return true;
    case 11:
      stack.push(first - second);
      return true;
    case 12:
      stack.push(second === 0 ? 0 : first / second);
      return true;
    case 24:
      stack.push(first * second);
      return true;
    case 28: // exch
      stack.push(second, first);
      return true;
    default:
      return false;
  }
}
