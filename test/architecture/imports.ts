import ts from 'typescript';

/** What one import names, and when it loads. */
export interface FoundImport {
  readonly specifier: string;
  /** `static` loads with the file, `dynamic` when it is called for, `type` never. */
  readonly how: 'static' | 'dynamic' | 'type';
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

/** A text up to the last name that an import of it may have: most files have all of theirs in the first lines. */
function withImports(text: string): string {
  let end = 0;
  for (const match of text.matchAll(/\b(?:from|import)\s*(['"])[^'"\n]*\1;?/g))
    end = match.index + match[0].length;
  return text.slice(0, end);
}

/** The imports of one file's text. */
export function* importsOf(text: string, file: string): Generator<FoundImport> {
  const isCalled = text.includes('import(') || text.includes('require');
  const read = isCalled ? text : withImports(text);
  if (!/\b(?:import|export|require)\b/.test(read)) return;
  const source = ts.createSourceFile(file, read, ts.ScriptTarget.ESNext, false);
  for (const statement of source.statements) {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isImport || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    yield { specifier: statement.moduleSpecifier.text, how: isTypeOnly(statement) ? 'type' : 'static' };
  }
  if (!isCalled) return;
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
