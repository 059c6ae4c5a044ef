/** Swedish first, English second. `{name}` takes the finding's data. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** A text with `{name}` as the value of that name; what has no value stays as it is. */
export function fillNames(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}

/** A text in a language, with its data in place as {@link fillNames} puts it. */
export function say(
  text: Bilingual,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fillNames(text[language], data);
}
