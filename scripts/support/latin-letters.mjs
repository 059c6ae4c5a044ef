import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * What a property stands for in text that is written with Latin letters: composed letters (the blocks of Unicode up to
 * Latin Extended-B, and Latin Extended Additional), and figures with powers and fractions.
 */
const CLASSES = { L: 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ', N: '0-9²³¹¼-¾⁰⁴-⁹₀-₉⅐-↉' };

/** Here texts in any script are told apart, or read as signs. */
const READS_EVERY_SCRIPT =
  /\/(?:attachment|language-of-parts|written-language|generated)\/|\/swedish\/src\/(?:words|number-form|personal-number|reading-form|web-address|sentence-ends|sentences)\.ts$/;

/**
 * A pattern, or a piece of one, with Latin letters and figures for \p{L} and \p{N}.
 * @param text as it stands in the source, where a string doubles each backslash.
 * @param isInClass whether the piece begins inside square brackets.
 */
function rewritten(text, isInClass) {
  let inClass = isInClass;
  const written = text.replace(/\\\\?p\{([LN])\}|\\\\[[\]\\]|\\[^\\]|\[|\]/gsu, (part, name) => {
    if (name) return inClass ? CLASSES[name] : `[${CLASSES[name]}]`;
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    return part;
  });
  return { written, inClass };
}

const isPattern = (text) => /\\p\{[LN]\}/u.test(text);

/** The source of a file in whose patterns every \p{L} is a Latin letter and every \p{N} a figure. */
function withLatinLetters(source, fileName) {
  if (!isPattern(source)) return source;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const edit = (node, isInClass = false) => {
    const { written, inClass } = rewritten(node.getText(file), isInClass);
    edits.push({ start: node.getStart(file), end: node.getEnd(), written });
    return inClass;
  };
  const visit = (node) => {
    if (ts.isTemplateExpression(node)) {
      let inClass = edit(node.head);
      for (const span of node.templateSpans) {
        visit(span.expression);
        inClass = edit(span.literal, inClass);
      }
      return;
    }
    if (
      node.kind === ts.SyntaxKind.RegularExpressionLiteral ||
      node.kind === ts.SyntaxKind.StringLiteral ||
      node.kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral
    ) {
      if (isPattern(node.getText(file))) edit(node);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let out = '';
  let from = 0;
  for (const { start, end, written } of edits) {
    out += source.slice(from, start) + written;
    from = end;
  }
  return out + source.slice(from);
}

/**
 * For a bundle: V8 prepares \p{L} anew for every pattern, and takes ten times as long for it as for a list of ranges. The
 * rules read Swedish, whose letters are Latin.
 */
export const latinLetters = {
  name: 'latin-letters',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:rules|packages\/swedish\/src)\/.*\.ts$/ }, async ({ path }) => {
      // As any other file is read.
      if (READS_EVERY_SCRIPT.test(path)) return undefined;
      return { contents: withLatinLetters(await readFile(path, 'utf8'), path), loader: 'ts' };
    });
  },
};
