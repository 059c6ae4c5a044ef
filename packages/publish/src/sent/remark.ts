/** What is worth stopping at in a finished message, worst first: the order of this list is the order of telling. */
export const remarkIds = [
  'gap',
  'emptyField',
  'variants',
  'withdrawn',
  'earlier',
  'figure',
  'negation',
  'link',
  'otherUnit',
  'personalNumber',
  'impossibleDate',
  'weekday',
  'past',
  'notYet',
  'noDate',
  'impossibleTime',
  'night',
  'noTime',
  'noPhone',
  'tooLong',
  'twoValues',
  'missingPart',
  'missingLink',
  'hour',
  'weekend',
  'farAway',
  'wording',
  'ownText',
  'ownLink',
  'deprecated',
] as const;
export type RemarkId = (typeof remarkIds)[number];

/** One thing to look at. `data` fills the words of `sentWords`. */
export interface Remark {
  readonly id: RemarkId;
  /** `stop`: the message is wrong. `ask`: it may be right, and a person has to look. `note`: good to know. */
  readonly level: 'stop' | 'ask' | 'note';
  readonly data: Readonly<Record<string, string>>;
}

const asked: ReadonlySet<RemarkId> = new Set([
  'missingPart',
  'missingLink',
  'weekend',
  'farAway',
  'noTime',
  'wording',
]);
const noted: ReadonlySet<RemarkId> = new Set(['ownText', 'ownLink', 'deprecated']);

export function remark(id: RemarkId, data: Readonly<Record<string, string>> = {}): Remark {
  return { id, level: noted.has(id) ? 'note' : asked.has(id) ? 'ask' : 'stop', data };
}
