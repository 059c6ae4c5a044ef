import type { Properties } from 'hast';

/** Attribute names of the properties whose names differ by more than case. */
const attributeNames: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  ariaCurrent: 'aria-current',
  ariaLabel: 'aria-label',
  ariaLabelledBy: 'aria-labelledby',
};

/** The attributes of a hast element as a document has them: `className` is `class`, `dataId` is `data-id`. */
export function attributesOf(properties: Properties): [name: string, value: string][] {
  const attributes: [string, string][] = [];
  for (const property in properties) {
    const value = properties[property];
    if (value === undefined || value === null || value === false) continue;
    const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    attributes.push([attributeName(property), text]);
  }
  return attributes;
}

/** Names that were looked up before: our code writes a few dozen, on millions of elements. */
const knownNames = new Map(Object.entries(attributeNames));
const most = 1000;

function attributeName(property: string): string {
  const known = knownNames.get(property);
  if (known !== undefined) return known;
  const name = /^data[A-Z]/.test(property)
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase();
  if (knownNames.size < most) knownNames.set(property, name);
  return name;
}
