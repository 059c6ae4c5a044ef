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

function attributeName(property: string): string {
  if (!/[A-Z]/.test(property)) return property;
  const known = attributeNames[property];
  if (known !== undefined) return known;
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return property.toLowerCase();
}
