/** Swedish first, English second. `{name}` takes the finding's data. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
