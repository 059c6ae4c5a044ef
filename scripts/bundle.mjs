import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { latinLetters } from './support/latin-letters.mjs';
import { bundledPackages, licenceTexts } from './support/licences.mjs';
import { pageScript } from './support/page-script.mjs';
import { root } from './support/root.mjs';
import { toolbox } from './support/toolbox.mjs';

const entry = join(root, 'cli/src/entry.ts');
const output = join(root, 'cli/dist');

const isLanguageData = /data\/generated\/(verbs|nouns|compounds)\.ts$/;

/** Data under the LGPL stays a file of its own beside the program, which anybody may replace. */
const languageData = {
  name: 'language-data',
  setup({ onResolve }) {
    onResolve({ filter: isLanguageData }, ({ path }) => ({
      path: path.replace(/^.*\/(\w+)\.ts$/, './$1.cjs'),
      external: true,
    }));
  },
};

/** What few runs need of Node and of the language's data takes milliseconds to load, which waits until it is used. */
const seldom = {
  name: 'seldom',
  setup({ onResolve, onLoad }) {
    const namespace = 'seldom';
    onResolve({ filter: /^node:(?:child_process|crypto)$/ }, ({ path, namespace: from }) =>
      from === namespace ? { path, external: true } : { path, namespace },
    );
    onResolve({ filter: isLanguageData }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace,
    }));
    onResolve({ filter: /^\.\/\w+\.cjs$/, namespace }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace }, async ({ path }) => {
      const data = isLanguageData.exec(path)?.[1];
      const names = await namesOf(path, data !== undefined);
      const getters = names.map((name) => `get ${name}() { return whole().${name}; }`);
      const contents = `let read; const whole = () => (read ??= require('${data ? `./${data}.cjs` : path}'));
        module.exports = { ${getters.join(', ')} };`;
      return { contents, loader: 'js' };
    });
  },
};

/** What a part of Node exports, or a file of ours that holds data alone. */
async function namesOf(path, isData) {
  if (!isData) return Object.keys(await import(path)).filter((name) => name !== 'default');
  const exported = (await readFile(path, 'utf8')).matchAll(/^export const (\w+)/gm);
  return [...exported].map(([, name]) => name);
}

/**
 * Writes a program in ASCII alone, which V8 keeps in half the memory and reads without decoding. esbuild has done so
 * already but in regular expressions, where an escape means the same. The last line is the program's own hash, by which
 * its compiled code is known.
 */
async function finish(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // Unit by unit: two escapes of a pair are one character to a pattern.
  const text = (await readFile(file, 'utf8')).replace(/[^\0-\x7f]/g, escaped);
  const build = createHash('sha256').update(text).digest('hex').slice(0, 16);
  await writeFile(file, `${text}//# build=${build}\n`);
}

/** What programs import as klarmall: the same bundle as the command line runs, by its functions. */
const library = `import bundle from './klarmall.cjs';

export const { attachment, build, check, KlarmallError, text } = bundle;
`;

/** Has this computer keep the compiled code, so that no start waits for it. Best effort. */
function keepCompiledCode() {
  const program = join(root, 'cli/bin/klarmall.mjs');
  spawnSync(process.execPath, [program, 'check', '--no-axe'], { cwd: root, stdio: 'ignore' });
}

/** Builds the command line into cli/dist: one file, whose parts run when they are needed. */
export async function bundle() {
  if (!existsSync(entry)) {
    console.error(`The command line has no ${entry}; nothing was bundled.`);
    return false;
  }
  const fresh = `${output}.new`;
  await rm(fresh, { recursive: true, force: true });
  // CommonJS, since V8 keeps the compiled code of a script in every version of Node, and that of a module in few.
  const program = {
    absWorkingDir: root,
    outdir: fresh,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // A script that starts from compiled code cannot import, only require.
    // esbuild does not know that Node reads \p{…}, and would build such a pattern anew each time it is used.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    outExtension: { '.js': '.cjs' },
  };
  const { metafile } = await build({
    ...program,
    entryPoints: { klarmall: entry },
    plugins: [seldom, latinLetters],
    // Neither survives bundling, and axe-core is handed to them as a file.
    external: ['jsdom', 'pdfjs-dist', 'axe-core'],
    define: { 'import.meta.url': '__fileUrl' },
    banner: { js: "const __fileUrl=require('node:url').pathToFileURL(__filename).href;" },
  });
  await finish(join(fresh, 'klarmall.cjs'));
  await writeFile(join(fresh, 'library.mjs'), library);
  await build({
    ...program,
    entryPoints: {
      verbs: join(root, 'packages/swedish/data/generated/verbs.ts'),
      nouns: join(root, 'packages/swedish/data/generated/nouns.ts'),
      compounds: join(root, 'packages/swedish/data/generated/compounds.ts'),
    },
  });
  // The gate looks for its program beside itself.
  await build({
    ...program,
    entryPoints: { 'gate-worker': join(root, 'packages/check/src/gate/node/gate-worker.ts') },
    plugins: [languageData],
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  });
  // The second reader of PDF files runs in a process of its own, and the toolbox in a browser.
  await copyFile(join(root, 'packages/attachments/src/node/pdfjs-child.mjs'), join(fresh, 'pdfjs-child.mjs'));
  const page = await toolbox();
  await writeFile(join(fresh, 'klarmall.html'), page.html);
  await writeFile(
    join(fresh, 'read-before-sending.js'),
    await pageScript('packages/publish/src/sent/page-script.ts'),
  );
  // What senders import as klarmall/fill: one file that needs neither Node nor the rest.
  const runtime = await build({
    absWorkingDir: root,
    entryPoints: { fill: join(root, 'packages/compiler/src/fill/index.ts') },
    outdir: fresh,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    format: 'esm',
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
    external: ['jsdom', 'axe-core', 'axe-core/*'],
  });
  const inputs = [
    ...[metafile, runtime.metafile].flatMap((file) => Object.keys(file.inputs)),
    ...page.inputs,
  ];
  await writeFile(join(fresh, 'LICENSES.txt'), licenceTexts(await bundledPackages(inputs)));
  await rm(output, { recursive: true, force: true });
  await mkdir(dirname(output), { recursive: true });
  await rename(fresh, output);
  keepCompiledCode();
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await bundle()) ? 0 : 1;
}
