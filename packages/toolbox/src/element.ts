type Child = Node | string | undefined;
type Properties = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;

/**
 * An element with attributes, listeners (`onclick`) and children. Texts become text, never markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/, ''), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function button(text: string, onclick: () => void, properties: Properties = {}): HTMLButtonElement {
  return element('button', { type: 'button', onclick, ...properties }, text);
}

/** What keeps the browser and its services from reading along, wherever somebody can write. */
export const unwatched = {
  spellcheck: 'false',
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  translate: 'no',
  writingsuggestions: 'false',
  'data-gramm': 'false',
} as const;

/** A place to write in, with its label before it. Nothing that is written is looked at by the browser's own helpers. */
export function writingPlace(
  id: string,
  label: string,
  properties: Properties = {},
): { readonly label: HTMLLabelElement; readonly field: HTMLTextAreaElement } {
  return {
    label: element('label', { for: id }, label),
    field: element('textarea', { id, ...unwatched, ...properties }),
  };
}

/** Lets the browser show what was written before work goes on. */
export function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
