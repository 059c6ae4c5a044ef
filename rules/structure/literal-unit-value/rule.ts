import { defineRule } from '@klarmall/lint';
import type { Fix, LinkedUnit, Prose, TextRole } from '@klarmall/model';
import { findPhoneNumbers } from '@klarmall/swedish';
import { ownBasis, regionMessages } from '../../support/basis.ts';
import { isOwn, linksOf } from '../../support/markup.ts';
import { replacement, touchesPlaceholder } from '../../support/prose.ts';

interface Literal {
  readonly message: 'name' | 'phone' | 'address';
  readonly placeholder: string;
  readonly start: number;
  readonly end: number;
}

/** Texts in which a placeholder would be shown as it is written. */
const PLAIN_ROLES: ReadonlySet<TextRole> = new Set([
  'value',
  'option',
  'fieldLabel',
  'messageName',
  'attachmentTitle',
]);
/** Texts that stand in the body of a Markdown file, where braces may come first. */
const BODY_ROLES: ReadonlySet<TextRole> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'term',
  'details',
  'snippetTitle',
]);

/** What is looked for of one unit. */
interface Sought {
  readonly name: string;
  readonly address?: string;
  /** The unit's first number, as its digits: the one that the placeholder stands for. */
  readonly phone?: string;
}

function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

function soughtOf(unit: LinkedUnit): Sought {
  const { name, phones, address } = unit.source;
  const phone = phones?.[0]?.number.replace(/\D/gu, '') ?? '';
  return {
    name: withPlainSpaces(name),
    ...(address === undefined ? {} : { address: withPlainSpaces(address) }),
    // Short numbers such as 1177 are everyone's.
    ...(phone.length > 4 ? { phone } : {}),
  };
}

/** Where `words` stand in a text as words of their own. */
function* occurrences(text: string, words: string): Generator<{ start: number; end: number }> {
  if (words === '') return;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const isWord = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
    if (isWord) yield { start, end };
  }
}

function literalsOf(prose: Prose, units: readonly Sought[]): readonly Literal[] {
  const text = withPlainSpaces(prose.text);
  const phones = /\d\d/u.test(text) ? findPhoneNumbers(prose.text) : [];
  const found: Literal[] = [];
  for (const { name, address, phone } of units) {
    for (const at of occurrences(text, name)) {
      found.push({ message: 'name', placeholder: '{{unit.name}}', ...at });
    }
    for (const at of address === undefined ? [] : occurrences(text, address)) {
      found.push({ message: 'address', placeholder: '{{unit.address}}', ...at });
    }
    for (const { start, end, digits } of phone === undefined ? [] : phones) {
      if (digits === phone) found.push({ message: 'phone', placeholder: '{{unit.phone}}', start, end });
    }
  }
  return found;
}

export default defineRule({
  id: 'structure/literal-unit-value',
  on: 'template',
  needs: ['library'],
  severity: 'warning',
  title: {
    sv: 'Mottagningens uppgift är inskriven i mallen',
    en: "The unit's detail is typed into the template",
  },
  why: {
    sv: 'Mallen blir fel när uppgiften ändras. Använder flera mottagningar mallen kan invånaren få en annan mottagnings uppgifter.',
    en: "When the detail changes the template is wrong. If several units use it, the reader gets another unit's detail.",
  },
  action: {
    sv: 'Skriv platshållaren i stället. Den hämtar uppgiften från mottagningens fil.',
    en: "Write the placeholder instead. It takes the detail from the unit's file.",
  },
  tags: ['klarmall', '1177'],
  basis: [regionMessages, ownBasis],
  messages: {
    name: {
      sv: '”{text}” är mottagningens namn. Skriv {placeholder}, så följer namnet med.',
      en: '"{text}" is the name of the unit. Write {placeholder} and the name follows along.',
    },
    phone: {
      sv: '”{text}” är mottagningens telefonnummer. Skriv {placeholder}, så följer numret med.',
      en: '"{text}" is the phone number of the unit. Write {placeholder} and the number follows along.',
    },
    address: {
      sv: '”{text}” är mottagningens adress. Skriv {placeholder}, så följer adressen med.',
      en: '"{text}" is the address of the unit. Write {placeholder} and the address follows along.',
    },
    link: {
      sv: 'Adressen finns redan i mottagningens fil. Skriv {placeholder}, så följer länken med.',
      en: "The address is in the unit's file already. Write {placeholder} and the link follows along.",
    },
  },
  check(template, { report, library }) {
    const units = template.units.length > 0 ? template.units : library.units;
    // With several units the others would send a detail that is not theirs.
    const severity = template.units.length > 1 ? 'error' : 'warning';
    const sought = units.map(soughtOf);
    for (const prose of template.prose) {
      if (prose.reader !== 'citizen' || prose.locked || PLAIN_ROLES.has(prose.role)) continue;
      const literals = literalsOf(prose, sought);
      if (literals.length === 0) continue;
      const whole = prose.place(0, prose.text.length);
      if (!isOwn(template, whole)) continue;
      const taken: Literal[] = [];
      for (const literal of literals) {
        if (touchesPlaceholder(prose, literal)) continue;
        if (taken.some((other) => other.start < literal.end && literal.start < other.end)) continue;
        taken.push(literal);
        const { message, placeholder, start, end } = literal;
        // A YAML value that begins with braces is a map, so there a person has to put quotation marks.
        const isRisky = start === 0 && !(whole.file.endsWith('.md') && BODY_ROLES.has(prose.role));
        report({
          message,
          data: { text: prose.text.slice(start, end), placeholder },
          place: prose.place(start, end),
          part: prose.part,
          severity,
          fixes: replacement(
            prose,
            literal,
            placeholder,
            `Skriv ${placeholder}`,
            isRisky ? 'suggestion' : 'safe',
          ),
        });
      }
    }
    for (const { link, part } of linksOf(template)) {
      if (link.target.type !== 'url' || !isOwn(template, link.place)) continue;
      const { url } = link.target;
      const name = units
        .map((unit) => {
          if (unit.source.contactPage === url) return 'contact';
          return [...unit.links.values()].find((named) => named.url === url)?.name;
        })
        .find((found) => found !== undefined);
      if (name === undefined) continue;
      const placeholder = `{{links.${name}}}`;
      const { targetPlace } = link;
      const isExact = targetPlace.end.offset - targetPlace.start.offset === url.length;
      const fix: Fix = {
        title: `Skriv ${placeholder}`,
        edits: [{ place: targetPlace, text: placeholder }],
        safety: 'safe',
      };
      report({
        message: 'link',
        data: { placeholder },
        place: targetPlace,
        part,
        severity,
        fixes: isExact && units.every((unit) => name === 'contact' || unit.links.has(name)) ? [fix] : [],
      });
    }
  },
});
