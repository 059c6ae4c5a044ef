/** Keywords that mean nothing to a validator: help for people in an editor, and what Klarmall knows of texts. */
export const editorKeywords: readonly string[] = [
  'markdownDescription',
  'markdownEnumDescriptions',
  'patternErrorMessage',
  'errorMessage',
  'defaultSnippets',
  'doNotSuggest',
  'x-text',
  'x-no-text',
  'x-extending',
  'x-completes',
];
