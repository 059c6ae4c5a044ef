import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../support/root.mjs';

function missing(source) {
  throw new Error(`${source} has no declarations`);
}

/**
 * Writes the types of some entries and of every file that they build on into `folder`, under `types/`, by their paths from
 * `from` (the root unless given). Packages of the workspace are reached by path: whoever installs Klarmall has none of them.
 */
export async function declarations(entries, folder, from = root) {
  /** The path of a declaration in the package, from that of its source. */
  const placed = (source) => relative(from, source).replace(/(?:\.d)?\.ts$/, '.d.ts');
  const config = ts.parseConfigFileTextToJson(
    'tsconfig.json',
    await readFile(join(root, 'tsconfig.json'), 'utf8'),
  );
  const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, root);
  // By their folders: what is reached through node_modules has no declarations written.
  const paths = { '@klarmall/*': [join(root, 'packages/*/src/index.ts')] };
  const settings = {
    ...options,
    paths,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
  };
  const program = ts.createProgram(entries, settings);
  /** One by one: what no entry leads to is never looked into. */
  const declarationOf = (source) => {
    let text;
    const write = (_, written) => {
      text = written;
    };
    program.emit(program.getSourceFile(source), write, undefined, true);
    return text ?? missing(source);
  };
  const waiting = [...entries];
  const done = new Set();
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (done.has(source)) continue;
    done.add(source);
    const text = declarationOf(source).replace(
      /(from\s+|import\()(['"])([^'"]+)\2/g,
      (_, before, quote, specifier) => {
        const { resolvedModule } = ts.resolveModuleName(specifier, source, settings, ts.sys);
        if (!resolvedModule) throw new Error(`${source}: ${specifier} leads nowhere`);
        waiting.push(resolvedModule.resolvedFileName);
        const to = relative(dirname(placed(source)), placed(resolvedModule.resolvedFileName));
        const path = (to.startsWith('.') ? to : `./${to}`).replace(/\.d\.ts$/, '.js');
        return `${before}${quote}${path}${quote}`;
      },
    );
    const target = join(folder, 'types', placed(source));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
