import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './support/root.mjs';

/** The path of a declaration in the package, from that of its source. */
const placed = (source) => relative(join(root, 'packages'), source).replace(/(?:\.d)?\.ts$/, '.d.ts');

function missing(source) {
  throw new Error(`${source} has no declarations`);
}

/**
 * Writes the types of `entry` and of every file that they build on into `folder`, under `types/`, and gives their number. Packages of the
 * workspace are reached by path: whoever installs Klarmall has none of them.
 */
export async function declarations(entry, folder) {
  const config = ts.parseConfigFileTextToJson(
    'tsconfig.json',
    await readFile(join(root, 'tsconfig.json'), 'utf8'),
  );
  const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, root);
  // By their folders: what is reached through node_modules has no declarations written.
  const paths = { '@klarmall/*': [join(root, 'packages/*/src/index.ts')] };
  const settings = { ...options, paths, noEmit: false, declaration: true, emitDeclarationOnly: true };
  const program = ts.createProgram([entry], settings);
  const texts = new Map();
  program.emit(undefined, (name, text) => texts.set(name.replace(/\.d\.ts$/, '.ts'), text), undefined, true);
  const waiting = [entry];
  const done = new Set();
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (done.has(source)) continue;
    done.add(source);
    const text = (texts.get(source) ?? missing(source)).replace(
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
  return done.size;
}
