/** Keywords that help people in an editor and mean nothing to a validator. */
export const editorKeywords: readonly string[] = [
  'markdownDescription',
  'markdownEnumDescriptions',
  'patternErrorMessage',
  'errorMessage',
  'defaultSnippets',
  'doNotSuggest',
];
