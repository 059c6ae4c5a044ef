/** An axe rule with why it runs or not: messages cannot hold most of what axe looks for, and jsdom has no layout. */
export interface AxeRuleChoice {
  readonly id: string;
  readonly reason: string;
}

/** Rules on content that a message can hold and that jsdom can judge. */
export const axeContentRules: readonly AxeRuleChoice[] = [
  {
    id: 'empty-heading',
    reason: 'An editor can leave a heading empty, or fill it with a value that is empty.',
  },
  { id: 'heading-order', reason: 'Headings come from several snippets put together.' },
  { id: 'link-name', reason: 'A link text can be empty after values are filled in.' },
  { id: 'list', reason: 'Lists must hold list items only; guards our own writer.' },
  { id: 'listitem', reason: 'List items must stand in lists; guards our own writer.' },
  { id: 'definition-list', reason: 'Term lists are grouped; guards our own writer.' },
  { id: 'dlitem', reason: 'Terms must stand in term lists; guards our own writer.' },
  { id: 'valid-lang', reason: 'The language comes from the template.' },
  { id: 'summary-name', reason: 'A fold-out with an empty heading has nothing to press.' },
  { id: 'aria-valid-attr-value', reason: 'A box is named by its heading through an id.' },
  { id: 'nested-interactive', reason: 'A link in the heading of a fold-out cannot be reached by everyone.' },
];
