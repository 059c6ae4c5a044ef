/** What work in Personalverktyget takes, in whole minutes: estimates, and every sum of them is one too. */
export const toolMinutes = {
  /** To find a template, open it and save it. */
  open: 2,
  /** To create a template, or to fetch one that others keep, and save it. */
  create: 4,
  /** To put in one text, or to change it. */
  text: 1,
} as const;

/**
 * One thing to do with a template in the tool. `ask` leaves it to whoever keeps the central templates; `fetch` takes it
 * from those who share it, and `fetchAgain` puts away the copy that the unit had. `texts` are those that the unit writes.
 */
export type ToolWork =
  | { readonly kind: 'deactivate' | 'ask' }
  | { readonly kind: 'change' | 'enter' | 'fetch' | 'fetchAgain'; readonly texts: number };

/** The minutes of one piece of work for one unit. */
export function minutesInTool(work: ToolWork): number {
  const { open, create, text } = toolMinutes;
  switch (work.kind) {
    case 'deactivate':
    case 'ask':
      return open;
    case 'change':
      return open + text * work.texts;
    case 'enter':
    case 'fetch':
      return create + text * work.texts;
    case 'fetchAgain':
      return create + open + text * work.texts;
  }
}
