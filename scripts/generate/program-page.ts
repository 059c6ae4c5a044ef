import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ListItem, RootContent } from 'mdast';
import ts from 'typescript';
import { blocks, code, heading, item, list, page, paragraph } from './markdown.ts';

const introduction = `Klarmall is a library too. It has types, works with \`import\` and \`require\`, and reads and writes nothing but the files that it is asked for.

\`\`\`js
import { attachment, build, check, KlarmallError, text } from 'klarmall';
import { fill } from 'klarmall/fill';
\`\`\`

Each function but \`fill\` answers what its command writes with \`--format json\`; \`klarmall schema report\` prints the schema of a check's. Mistakes in templates and files are findings in the answer. When Klarmall cannot run, a function throws a \`KlarmallError\` whose message is for people.`;

/** The functions in the order of the page, by the file that they stand in. */
const files = [
  'cli/src/library/text.ts',
  'cli/src/library/check.ts',
  'cli/src/library/build.ts',
  'cli/src/library/attachment.ts',
  'packages/compiler/src/fill/fill.ts',
];
const sharedFile = 'cli/src/library/command.ts';

interface Option {
  readonly name: string;
  readonly type: string;
  readonly isNeeded: boolean;
  readonly text: string;
}

/** What the comment above something says, in one line, and under what it is thrown. */
function commentOf(node: ts.Node): { readonly text: string; readonly throws: string } {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const inOneLine = (comment: ts.JSDoc['comment']) =>
    (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
  const [thrown] = (doc?.tags ?? []).filter((tag) => tag.tagName.text === 'throws');
  // TypeScript takes the name of the error for a part of the tag's own grammar.
  const error = thrown && ts.isJSDocThrowsTag(thrown) ? (thrown.typeExpression?.getText() ?? '') : '';
  return { text: inOneLine(doc?.comment), throws: [error, inOneLine(thrown?.comment)].join(' ').trim() };
}

const shownTypes: Readonly<Record<string, string>> = {
  'readonly Channel[]': "readonly ('staff' | 'inbox')[]",
};

/** Every interface of some files by name, each with the options of those that it extends. */
function optionsOf(sources: readonly ts.SourceFile[]): (name: string) => readonly Option[] {
  const declared = new Map(
    sources.flatMap(({ statements }) =>
      statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one] as const),
    ),
  );
  const all = (name: string): readonly Option[] => {
    const found = declared.get(name);
    if (!found) throw new Error(`no interface ${name}`);
    const own = found.members.filter(ts.isPropertySignature).map((member): Option => {
      const { text } = commentOf(member);
      if (text === '') throw new Error(`${name}.${member.name.getText()} has no comment`);
      const type = member.type?.getText() ?? 'unknown';
      return {
        name: member.name.getText(),
        type: shownTypes[type] ?? type,
        isNeeded: member.questionToken === undefined,
        text,
      };
    });
    const inherited = (found.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression, typeArguments = [] }) => {
        if (expression.getText() !== 'Omit') return all(expression.getText());
        const [base, left] = typeArguments.map((one) => one.getText());
        return all(base ?? '').filter((option) => `'${option.name}'` !== left);
      }),
    );
    return [...own, ...inherited];
  };
  return all;
}

function optionItem({ name, type, isNeeded, text }: Option): ListItem {
  return item(paragraph(code(name), ' (', code(type), isNeeded ? ', needed' : '', `): ${text}`));
}

/** The page on Klarmall as a library: each function with its options, as the source says. */
export function programPage(root: string): string {
  const read = (path: string) =>
    ts.createSourceFile(path, readFileSync(`${root}/${path}`, 'utf8'), ts.ScriptTarget.ESNext, true);
  const sources = files.map(read);
  const options = optionsOf([...sources, read(sharedFile)]);
  const content: RootContent[] = [heading(1, 'Klarmall in a program'), ...blocks(introduction)];
  for (const { fileName, statements } of sources) {
    const called = statements
      .filter(ts.isFunctionDeclaration)
      .find(({ name }) => name?.text === basename(fileName, '.ts'));
    if (!called?.name) throw new Error(`${fileName} has no function of its name`);
    const parameters = called.parameters.map((one) => {
      const isLeftOut = one.initializer !== undefined || one.questionToken !== undefined;
      return `${one.name.getText()}${isLeftOut ? '?' : ''}`;
    });
    const { text, throws } = commentOf(called);
    content.push(heading(2, `${called.name.text}(${parameters.join(', ')})`), ...blocks(text));
    if (throws !== '') content.push(...blocks(`Throws ${throws}`));
    const type = called.parameters.at(-1)?.type?.getText() ?? '';
    content.push(list(options(type).map(optionItem)));
  }
  return page(content);
}
