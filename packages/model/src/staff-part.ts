/** What a part of a template is for in Personalverktyget, of those that somebody asks about. */
type StaffPartRole =
  /** A text of the message. */
  | 'text'
  /** A value of the unit's own, in a text or in its contact details alone. */
  | 'ownValue'
  | 'contact'
  /** A text that the unit takes out. */
  | 'choice'
  /** Whether the template is on, and that it is to be turned off. */
  | 'activate'
  | 'deactivate';

/** The ids of such parts. They stand in receipts, which keep nothing else of what a part is: they never change. */
export const staffPartIds = {
  purpose: 'purpose',
  answerUse: 'answerUse',
  snippet: (id: string) => `snippet:${id}`,
  ownValue: (id: string) => `change:${id}`,
  contact: (id: string) => `contact:${id}`,
  choice: (number: number, id: string) => `choice:${number}:${id}`,
  activate: 'activate',
  deactivate: 'withdraw-off',
} as const;

const roles: ReadonlyMap<string, StaffPartRole> = new Map([
  ['purpose', 'text'],
  ['answerUse', 'text'],
  ['snippet:', 'text'],
  ['change:', 'ownValue'],
  ['contact:', 'contact'],
  ['choice:', 'choice'],
  ['activate', 'activate'],
  ['withdraw-off', 'deactivate'],
]);

/** What a part, or a field that a unit has entered, is for, by its id; undefined where nobody asks. */
export function staffPartRole(id: string): StaffPartRole | undefined {
  return roles.get(/^[^:]+:?/.exec(id)?.[0] ?? '');
}

/** The ids of a message's texts in its order: what it is about, its snippets and what the answers are used for. */
export function staffTextIds(snippets: readonly string[]): readonly string[] {
  return [staffPartIds.purpose, ...snippets.map(staffPartIds.snippet), staffPartIds.answerUse];
}
