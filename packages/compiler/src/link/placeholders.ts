import type {
  LinkedField,
  LinkedText,
  LinkedUnit,
  LinkedValue,
  MarkupBlock,
  MarkupInline,
  NamedLink,
  Placeholder,
  SourcePlaces,
  TemplateSource,
  UnjudgedFinding,
} from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { found } from '../source/found.ts';
import { unitFact, unitNames } from './unit-facts.ts';

/** Settings that a text may show: numbers of days. */
export const settingNames = ['reminderDays', 'unhandledNoticeDays', 'autoCloseDays'] as const;

/** Every placeholder in a text, in order; conditions and link targets too. */
export function* placeholdersIn(
  blocks: readonly MarkupBlock[],
): Generator<{ placeholder: Placeholder; use: 'text' | 'link' | 'condition' }> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        yield* placeholdersInLine(block.children);
        break;
      case 'list':
        for (const item of block.items) yield* placeholdersInLine(item.children);
        break;
      case 'terms':
        for (const item of block.items) {
          yield* placeholdersInLine(item.term);
          yield* placeholdersInLine(item.details);
        }
        break;
      case 'condition':
        yield { placeholder: block.value, use: 'condition' };
        yield* placeholdersIn(block.children);
        break;
      case 'box':
        yield* placeholdersIn(block.children);
        break;
      case 'include':
        break;
    }
  }
}

export function* placeholdersInLine(
  inlines: readonly MarkupInline[],
): Generator<{ placeholder: Placeholder; use: 'text' | 'link' }> {
  for (const inline of inlines) {
    if (inline.type === 'placeholder') yield { placeholder: inline, use: 'text' };
    else if (inline.type !== 'text') {
      yield* placeholdersInLine(inline.children);
      if (inline.type === 'link' && inline.target.type === 'placeholder')
        yield { placeholder: inline.target, use: 'link' };
    }
  }
}

export interface NamesInReach {
  readonly id: string;
  readonly source: TemplateSource;
  readonly places: SourcePlaces;
  readonly fields: ReadonlyMap<string, LinkedField>;
  readonly values: ReadonlyMap<string, LinkedValue>;
  readonly links: ReadonlyMap<string, NamedLink>;
  readonly units: readonly LinkedUnit[];
}

/** Checks that every name in a template's texts leads somewhere, in the template and in each unit that it is built for. */
export class PlaceholderChecker {
  readonly findings: UnjudgedFinding[] = [];
  readonly #names: NamesInReach;
  readonly #missing = new Set<string>();
  readonly #linkNames: ReadonlySet<string>;

  constructor(names: NamesInReach) {
    this.#names = names;
    this.#linkNames = new Set([
      ...names.links.keys(),
      ...names.units.flatMap((unit) => [...unit.links.keys()]),
      'contact',
    ]);
  }

  /** Looks at every name in one text. A plain text has none: its reader has said so. */
  check(text: LinkedText): void {
    const names = text.blocks ? placeholdersIn(text.blocks) : placeholdersInLine(text.inlines);
    for (const { placeholder, use } of names) {
      if (text.row.placeholders.includes(placeholder.namespace)) this.#check(placeholder, use);
      else if (text.row.form !== 'plain') this.#misplaced(placeholder);
    }
  }

  #misplaced({ namespace, name, place }: Placeholder): void {
    const message = namespace === 'fields' ? 'inName' : 'notHere';
    this.findings.push(
      found('link/unknown-placeholder', message, place, { name: `{{${namespace}.${name}}}` }),
    );
  }

  #check(placeholder: Placeholder, use: 'text' | 'link' | 'condition'): void {
    const { namespace, name, place } = placeholder;
    const { fields, values, links, units, source } = this.#names;
    switch (namespace) {
      case 'fields':
        if (!fields.has(name)) this.#unknown(placeholder, fields.keys());
        break;
      case 'values': {
        const value = values.get(name);
        if (!value) this.#unknown(placeholder, values.keys());
        else if (use === 'condition' && typeof value.value !== 'boolean') {
          this.findings.push(found('link/value-type', 'notBoolean', place, { name: `values.${name}` }));
        } else if (use === 'text' && typeof value.value === 'boolean') {
          this.findings.push(found('link/value-type', 'notText', place, { name: `values.${name}` }));
        }
        break;
      }
      case 'links':
        if (!this.#linkNames.has(name) && units.length > 0) this.#unknown(placeholder, this.#linkNames);
        else if (!links.has(name)) {
          for (const unit of units) {
            const known =
              name === 'contact'
                ? unit.links.has('contact') || unit.source.contactPage !== undefined
                : unit.links.has(name);
            if (!known)
              this.#missingInUnit(unit, name === 'contact' ? 'contactPage' : 'links', name, placeholder);
          }
        }
        break;
      case 'unit':
        if (!unitNames.some((known) => known === name)) this.#unknown(placeholder, unitNames);
        else
          for (const unit of units)
            if (unitFact(unit, name) === undefined) this.#missingInUnit(unit, name, name, placeholder);
        break;
      case 'settings': {
        const setting = settingNames.find((known) => known === name);
        if (!setting) this.#unknown(placeholder, settingNames);
        else if (source[setting] === undefined) {
          for (const unit of units) {
            if (unit.source.defaults?.[setting] === undefined)
              this.#missingInUnit(unit, 'settings', `settings.${name}`, placeholder);
          }
        }
        break;
      }
    }
  }

  #unknown({ namespace, name, place }: Placeholder, candidates: Iterable<string>): void {
    const suggestion = nearest(name, candidates);
    const full = `${namespace}.${name}`;
    if (suggestion === undefined) {
      this.findings.push(found('link/unknown-placeholder', namespace, place, { name: full }));
      return;
    }
    const better = `${namespace}.${suggestion}`;
    this.findings.push(
      found('link/unknown-placeholder', `${namespace}Suggest`, place, { name: full, suggestion: better }, [
        { title: 'change', edits: [{ place, text: `{{${better}}}` }], safety: 'suggestion' },
      ]),
    );
  }

  #missingInUnit(unit: LinkedUnit, message: string, name: string, placeholder: Placeholder): void {
    const key = `${unit.id} ${message} ${name}`;
    if (this.#missing.has(key)) return;
    this.#missing.add(key);
    this.findings.push({
      ...found('link/missing-in-unit', message, unit.places.key([message === 'links' ? 'links' : 'id']), {
        unit: unit.id,
        name,
        template: this.#names.id,
      }),
      template: this.#names.id,
      unit: unit.id,
      related: [{ place: placeholder.place, message: 'usedHere' }],
    });
  }
}
