import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import in one file. */
export interface Import {
  /** Path from the repository's root, with `/`. */
  readonly file: string;
  /** `packages/model`, `rules` or `cli`. */
  readonly home: string;
  readonly specifier: string;
  /** `static` loads with the file, `dynamic` when it is called for, `type` never. */
  readonly how: 'static' | 'dynamic' | 'type';
  /** Tests, what only tests use, and what runs when Klarmall is built. */
  readonly inTest: boolean;
}

function* filesUnder(root: string, folder: string): Generator<string> {
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
      const path = posix.join(at, entry.name);
      if (entry.isDirectory()) {
        if (!['node_modules', 'dist', 'generated'].includes(entry.name)) folders.push(path);
      } else if (/\.ts$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path;
    }
  }
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** The imports of one file's text. */
export function* importsOf(text: string, file: string): Generator<Pick<Import, 'specifier' | 'how'>> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false);
  for (const statement of source.statements) {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isImport || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    yield { specifier: statement.moduleSpecifier.text, how: isTypeOnly(statement) ? 'type' : 'static' };
  }
  if (!text.includes('import(') && !text.includes('require')) return;
  const nodes: ts.Node[] = [source];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (ts.isCallExpression(node) && node.arguments[0] && ts.isStringLiteral(node.arguments[0])) {
      const called = node.expression;
      const isRequire = ts.isIdentifier(called) && called.text === 'require';
      const isResolve = ts.isPropertyAccessExpression(called) && called.name.text === 'resolve';
      if (called.kind === ts.SyntaxKind.ImportKeyword || isRequire || isResolve)
        yield { specifier: node.arguments[0].text, how: 'dynamic' };
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal)) yield { specifier: literal.text, how: 'type' };
    }
    ts.forEachChild(node, (child) => {
      nodes.push(child);
    });
  }
}

/** Every import of every source file in the packages, the rules and the command line. */
export function allImports(root: string): readonly Import[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  const imports: Import[] = [];
  for (const home of [...packages, 'rules', 'cli']) {
    for (const file of filesUnder(root, home === 'rules' ? home : `${home}/src`)) {
      const inTest = /\.test\.ts$|\/testing\/|\/generate\.ts$/.test(file);
      for (const found of importsOf(readFileSync(join(root, file), 'utf8'), file))
        imports.push({ file, home, inTest, ...found });
    }
  }
  return imports;
}
