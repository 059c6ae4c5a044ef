import type {
  KeyPath,
  LinkedField,
  LinkedText,
  LinkedUnit,
  LinkedValue,
  MarkupBlock,
  MarkupInline,
  NamedLink,
  Place,
  Placeholder,
  Refused,
  TemplateSource,
  UnjudgedFinding,
} from '@klarmall/model';
import { foldBlocks, linesIn, nearestName } from '@klarmall/model';
import { WEEKDAY_NAMES } from '@klarmall/swedish';
import { found } from '../source/found.ts';
import { inOtherLanguage } from './other-language.ts';
import { unitFact, unitKey, unitNames } from './unit-facts.ts';

/** Settings that a text may show: numbers of days. */
const settingNames = ['reminderDays', 'unhandledNoticeDays', 'autoCloseDays'] as const;

/** A placeholder where it is met. */
interface MetPlaceholder {
  readonly placeholder: Placeholder;
  readonly use: 'text' | 'link' | 'condition';
  /** The words next to it in its line. */
  readonly before?: string;
  readonly after?: string;
}

const minutesAfter = /^[.:]\d{2}(?!\d)/;
const yearAfter = /^ (?:19|20)\d{2}(?!\d)/;
const weekdayBefore = new RegExp(String.raw`(?<!\p{L})(?:${WEEKDAY_NAMES.join('|')})(?:en)? $`, 'iu');

/** Every placeholder in a text, in order; conditions and link targets too. */
export function placeholdersIn(blocks: readonly MarkupBlock[]): MetPlaceholder[] {
  return foldBlocks<MetPlaceholder, MarkupBlock>(blocks, (block, inside) => {
    if (block.type === 'box') return inside;
    if (block.type === 'condition') return [{ placeholder: block.value, use: 'condition' }, ...inside];
    return linesIn([block]).flatMap(({ inlines }) => [...placeholdersInLine(inlines)]);
  });
}

function wordsOf(inline: MarkupInline | undefined): string {
  return inline?.type === 'text' ? inline.value : '';
}

export function* placeholdersInLine(inlines: readonly MarkupInline[]): Generator<MetPlaceholder> {
  for (const [index, inline] of inlines.entries()) {
    if (inline.type === 'placeholder') {
      const [before, after] = [wordsOf(inlines[index - 1]), wordsOf(inlines[index + 1])];
      yield { placeholder: inline, use: 'text', before, after };
    } else if (inline.type !== 'text') {
      yield* placeholdersInLine(inline.children);
      if (inline.type === 'link' && inline.target.type === 'placeholder')
        yield { placeholder: inline.target, use: 'link' };
    }
  }
}

interface NamesInReach {
  readonly id: string;
  readonly source: TemplateSource;
  readonly refused: Refused;
  readonly fields: ReadonlyMap<string, LinkedField>;
  readonly values: ReadonlyMap<string, LinkedValue>;
  readonly links: ReadonlyMap<string, NamedLink>;
  readonly units: readonly LinkedUnit[];
}

/** Checks that every name in a template's texts leads somewhere, in the template and in each unit that it is built for. */
export class PlaceholderChecker {
  readonly findings: UnjudgedFinding[] = [];
  /** Names of the values that a text shows or depends on. */
  readonly usedValues = new Set<string>();
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
    for (const met of names) {
      if (text.row.placeholders.includes(met.placeholder.namespace)) this.#check(met);
      else if (text.row.form !== 'plain') this.#misplaced(met.placeholder);
    }
  }

  #misplaced({ namespace, name, place }: Placeholder): void {
    const message = namespace === 'fields' ? 'inName' : 'notHere';
    this.findings.push(
      found('link/unknown-placeholder', message, place, { name: `{{${namespace}.${name}}}` }),
    );
  }

  /** `{{fields.time}}:00` and the like: what is written next to a field that shows it already. */
  #besideField({ placeholder: { name, place }, before = '', after = '' }: MetPlaceholder): void {
    const type = this.#names.fields.get(name)?.type;
    const written =
      type === 'time'
        ? minutesAfter.exec(after)
        : type === 'date'
          ? (yearAfter.exec(after) ?? weekdayBefore.exec(before))
          : null;
    if (!written) return;
    const data = { name: `fields.${name}`, text: written[0].trim() };
    this.findings.push(
      found('link/unknown-placeholder', type === 'time' ? 'timeTwice' : 'dateTwice', place, data),
    );
  }

  #check(met: MetPlaceholder): void {
    const { placeholder, use } = met;
    const { namespace, name, place } = placeholder;
    const { fields, values, links, units, source } = this.#names;
    switch (namespace) {
      case 'fields':
        if (!fields.has(name)) this.#unknown(placeholder, fields.keys());
        else this.#besideField(met);
        break;
      case 'values': {
        this.usedValues.add(name);
        const value = values.get(name);
        if (!value) this.#unknown(placeholder, values.keys());
        else if (use === 'condition' && typeof value.value !== 'boolean') {
          this.findings.push(found('link/value-type', 'notBoolean', place, { name: `values.${name}` }));
        } else if (use === 'text' && typeof value.value === 'boolean') {
          this.findings.push(found('link/value-type', 'notText', place, { name: `values.${name}` }));
        } else if (!value.overridesUnit) {
          for (const unit of units)
            if (unit.untranslated.has(`values/${name}`))
              this.#inSwedish(unit, 'value', unit.places.key(['values', name]), placeholder);
        }
        break;
      }
      case 'links':
        if (!this.#linkNames.has(name)) {
          if (!units.some(({ refused }) => refused.touches(['links', name])))
            this.#unknown(placeholder, this.#linkNames);
        } else if (!links.has(name) && !this.#mayBeDeclared(['links', name])) {
          for (const unit of units) {
            const known =
              name === 'contact'
                ? unit.links.has('contact') || unit.source.contactPage !== undefined
                : unit.links.has(name);
            const key = name === 'contact' ? 'contactPage' : 'links';
            if (!known && !unit.refused.touches([key])) this.#missingInUnit(unit, key, name, placeholder);
          }
        }
        break;
      case 'unit':
        if (!unitNames.some((known) => known === name)) this.#unknown(placeholder, unitNames);
        else
          for (const unit of units)
            if (name === 'hours' && unit.untranslated.has('phones'))
              this.#inSwedish(unit, 'phones', unit.places.key(['phones']), placeholder);
            else if (unitFact(unit, name) === undefined && !unit.refused.touches([unitKey(name)]))
              this.#missingInUnit(unit, name, name, placeholder);
        break;
      case 'settings': {
        const setting = settingNames.find((known) => known === name);
        if (!setting) this.#unknown(placeholder, settingNames);
        else if (source[setting] === undefined && !this.#mayBeDeclared([setting])) {
          for (const unit of units) {
            if (unit.source.defaults?.[setting] === undefined && !unit.refused.touches(['defaults', setting]))
              this.#missingInUnit(unit, 'settings', `settings.${name}`, placeholder);
          }
        }
        break;
      }
    }
  }

  /** Whether something is refused that may have declared what is asked for. */
  #mayBeDeclared(path: KeyPath): boolean {
    const { refused } = this.#names;
    return !refused.whole || refused.touches(path);
  }

  #unknown({ namespace, name, place }: Placeholder, candidates: Iterable<string>): void {
    if (this.#mayBeDeclared([namespace, name])) return;
    const suggestion = nearestName(name, candidates);
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

  #inSwedish(
    unit: LinkedUnit,
    message: 'value' | 'phones',
    place: Place,
    { name, place: usedHere }: Placeholder,
  ): void {
    const key = `${unit.id} swedish ${message} ${name}`;
    if (this.#missing.has(key)) return;
    this.#missing.add(key);
    const { id, source } = this.#names;
    this.findings.push({
      ...inOtherLanguage(message, place, source.language ?? 'sv', { name, unit: unit.id, template: id }),
      template: id,
      unit: unit.id,
      related: [{ place: usedHere, message: 'usedHere' }],
    });
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
