import type { Sourced } from '@klarmall/model';
import { assumed, sources } from '../profiles/sources.ts';

/** How Klarmall's constructs look in Personalverktyget: data that a region corrects without code. */
interface StaffConventions {
  /** What stands for a field; `{label}` is its label in lower case. */
  readonly marker: Sourced<string>;
  /** The rank of a snippet's own heading in the tool's text: the title stands above it. */
  readonly headingRank: Sourced<number>;
  /** How many can get the same message in one sending. */
  readonly recipientsPerSending: Sourced<number>;
  /** What to write in the mandatory instruction when there is nothing to say. */
  readonly emptyInstruction: Sourced<string>;
}

export const staffConventions: StaffConventions = {
  marker: {
    value: '[fyll i {label}]',
    source: assumed('verktyget har inga egna fält, handläggaren skriver för hand'),
  },
  headingRank: { value: 2, source: assumed('namnet på ärendetypen är sidans rubrik') },
  recipientsPerSending: { value: 250, source: sources.staffGuide },
  emptyInstruction: { value: '.', source: sources.staffGuide },
};
