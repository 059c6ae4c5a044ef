import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

const folder = join(root, 'packages/toolbox/src');

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function bundled(options, inputs = []) {
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  inputs.push(...Object.keys(metafile.inputs));
  return outputFiles[0].text.trim();
}

const dataFiles = ['verbs', 'nouns', 'compounds'];
const dataModule = (name) => join(root, `packages/swedish/data/generated/${name}.ts`);

/** Where the page's programs find the language data. */
const dataName = 'klarmallLanguageData';

/** Data under the LGPL stays an element of its own in the page, which anybody may replace; programs take it from there. */
const languageData = {
  name: 'language-data',
  setup({ onLoad }) {
    onLoad({ filter: /data\/generated\/(?:verbs|nouns|compounds)\.ts$/ }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export const (\w+)/gmu)].map(
        ([, name]) => name,
      );
      const lines = names.map((name) => `export const ${name} = globalThis.${dataName}?.${name} ?? '';`);
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
};

/** The language data as a script of its own, with the notice that it comes with. */
async function languageDataScript() {
  const exported = dataFiles.map((name) => `export * from ${JSON.stringify(dataModule(name))};`).join('\n');
  return bundled({
    stdin: { contents: exported, resolveDir: root, loader: 'ts' },
    platform: 'browser',
    format: 'iife',
    globalName: dataName,
    charset: 'utf8',
    legalComments: 'inline',
  });
}

/** A program as the text of an element: "</script" in a text of it would end the element. */
const asElement = (script) => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** The day that the page is made: it says so, and asks for a new copy when it is old. */
function madeOn() {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10);
}

/** klarmall.html: one HTML file that needs nothing beside it. `inputs` are the files that it is made of. */
export async function toolbox() {
  const inputs = [];
  const program = async (file) => {
    const script = await bundled(
      {
        entryPoints: [join(folder, file)],
        plugins: [languageData],
        platform: 'browser',
        target: ['chrome109', 'firefox115', 'safari16'],
        format: 'iife',
        charset: 'utf8',
        // Workers have no document.
        conditions: ['worker'],
        // Only a project is checked with them, and the page has none.
        external: ['jsdom', 'axe-core', 'pdfjs-dist'],
      },
      inputs,
    );
    return asElement(script);
  };
  const script = await program('page.ts');
  const core = await program('core/worker.ts');
  const shared = await bundled({
    stdin: {
      contents: "export { reportStyles } from '@klarmall/report';",
      resolveDir: folder,
      loader: 'ts',
    },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    charset: 'utf8',
  });
  const { reportStyles } = await import(`data:text/javascript,${encodeURIComponent(shared)}`);
  const style = `${reportStyles}${await readFile(join(folder, 'page.css'), 'utf8')}`;
  const { version } = JSON.parse(await readFile(join(root, 'cli/package.json'), 'utf8'));
  const template = await readFile(join(folder, 'page.html'), 'utf8');
  const filled = new Map([
    ['script-hash', hashOf(script)],
    ['style-hash', hashOf(style)],
    ['<!--style-->', `<style>${style}</style>`],
    // The browser takes it for text, and the page makes workers of it when they are needed.
    ['<!--core-->', `<script type="text/plain" id="core">${core}</script>`],
    [
      '<!--language-data-->',
      `<script type="text/plain" id="language-data">${asElement(await languageDataScript())}</script>`,
    ],
    ['<!--script-->', `<script>${script}</script>`],
    ['<!--version-->', version],
    ['<!--built-->', madeOn()],
  ]);
  const html = template.replace(/<!--[\w-]+-->|\w+-hash/g, (mark) => filled.get(mark) ?? mark);
  return { html, inputs };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(process.argv[2], (await toolbox()).html);
}
