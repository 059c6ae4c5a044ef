/** Swedish first, English second. `{name}` takes the finding's data. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** A text in a language, with `{name}` as the value of that name; what has no value stays as it is. */
export function say(
  text: Bilingual,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return text[language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));
}
