export { guideName, guidePath } from './guide-page.ts';
export { type QuizQuestion, quizPage, quizQuestions } from './quiz.ts';
export { sentPage } from './sent-page.ts';
export { singleFile, singleMark } from './single-file.ts';
export { type Site, type SiteTemplate, type SiteUnit, toolboxPath } from './site.ts';
export { type SiteFile, siteFiles } from './site-files.ts';
export { slipPath } from './slip-page.ts';
export { type FieldChange, type Todo, todosOf } from './todos.ts';
export { originalName } from './words.ts';
