import type { PdfDocument } from '../document/document.ts';
import { isArray, isDict, type PdfDict, type PdfValue } from '../objects/values.ts';

/** Nested visibility expressions are followed this far. */
const MAX_EXPRESSION_STEPS = 64;

/** Which optional content the default configuration shows (ISO 32000-1, 8.11). */
export class OptionalContent {
  private readonly document: PdfDocument;
  private readonly off = new Set<PdfDict>();
  private readonly on = new Set<PdfDict>();
  private readonly baseOff: boolean = false;
  private readonly known: boolean = false;

  constructor(document: PdfDocument) {
    this.document = document;
    const properties = document.getDict(document.catalog, 'OCProperties');
    const configuration = properties ? document.getDict(properties, 'D') : undefined;
    if (!configuration) return;
    this.known = true;
    this.baseOff = document.getName(configuration, 'BaseState') === 'OFF';
    for (const [key, set] of [
      ['OFF', this.off],
      ['ON', this.on],
    ] as const) {
      for (const item of document.getArray(configuration, key) ?? []) {
        const group = document.asDict(item);
        if (group) set.add(group);
      }
    }
  }

  /** Whether content that belongs to this group or membership dictionary is not shown. */
  isOff(value: PdfValue): boolean {
    if (!this.known) return false;
    const dict = this.document.asDict(value);
    if (!dict) return false;
    if (this.document.getName(dict, 'Type') !== 'OCMD') return this.groupOff(dict);
    const expression = this.document.getArray(dict, 'VE');
    if (expression) {
      const shown = this.evaluate(expression);
      if (shown !== undefined) return !shown;
    }
    const written = this.document.get(dict, 'OCGs');
    const groups = (isArray(written) ? written : [written])
      .map((item) => this.document.resolve(item))
      .filter((item) => isDict(item));
    if (groups.length === 0) return false;
    const states = groups.map((group) => !this.groupOff(group));
    switch (this.document.getName(dict, 'P')) {
      case 'AllOn':
        return !states.every(Boolean);
      case 'AnyOff':
        return states.every(Boolean);
      case 'AllOff':
        return states.some(Boolean);
      default:
        return !states.some(Boolean);
    }
  }

  private groupOff(group: PdfDict): boolean {
    return this.off.has(group) || (this.baseOff && !this.on.has(group));
  }

  /** A visibility expression without nesting, or one `Not` around a group; deeper ones are left to the policy. */
  private evaluate(expression: readonly PdfValue[]): boolean | undefined {
    if (expression.length > MAX_EXPRESSION_STEPS) return undefined;
    const [name, ...operands] = expression.map((item) => this.document.resolve(item));
    const states: boolean[] = [];
    for (const operand of operands) {
      if (operand === undefined || !isDict(operand)) return undefined;
      states.push(!this.groupOff(operand));
    }
    if (name === 'And') return states.every(Boolean);
    if (name === 'Or') return states.some(Boolean);
    return name === 'Not' ? !states[0] : undefined;
  }
}
