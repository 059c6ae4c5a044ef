export { type AxeRuleChoice, axeContentRules } from './axe/axe-rules.ts';
export { type Axe, type AxeJudgement, type AxeProblem, createAxe, elementNumber } from './axe/create-axe.ts';
export { type BlocksSettings, blocksToHast } from './blocks-to-hast.ts';
export {
  groupByLink,
  type InlineRun,
  inlineRuns,
  inlineText,
  type LinkedRuns,
  showFieldsIn,
} from './inline-runs.ts';
export { inlinesToHast, type ShowField } from './inlines-to-hast.ts';
export { directionOf, isSameLanguage, languageProperties } from './language.ts';
export { type MessageToHastOptions, messageToHast } from './message-to-hast.ts';
export { placeOf } from './place.ts';
export { type Page, renderMessagePage, renderPage } from './render-page.ts';
export { isSafeUrl } from './safe-url.ts';
export { toHtml } from './to-html.ts';
export {
  boxes,
  element,
  elements,
  type HeadingElement,
  headings,
  type LinkElement,
  links,
  nodes,
  text,
  textOf,
} from './tree.ts';
export { type PageWords, pageWords, wordsIn } from './words.ts';
