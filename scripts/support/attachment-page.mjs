import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

const folder = join(root, 'packages/attachment-page/src');

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function bundled(options) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
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

/** The page "Kontrollera bilaga": one HTML file that needs nothing beside it. */
export async function attachmentPage() {
  const program = async (file) => {
    const script = await bundled({
      entryPoints: [join(folder, file)],
      plugins: [languageData],
      platform: 'browser',
      target: ['chrome109', 'firefox115', 'safari16'],
      format: 'iife',
      charset: 'utf8',
    });
    return asElement(script);
  };
  const script = await program('page.ts');
  const reader = await program('reader.ts');
  const shared = await bundled({
    stdin: {
      contents: "export { attachmentStyles } from '@klarmall/report';",
      resolveDir: folder,
      loader: 'ts',
    },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    charset: 'utf8',
  });
  const { attachmentStyles } = await import(`data:text/javascript,${encodeURIComponent(shared)}`);
  const style = `${attachmentStyles}${await readFile(join(folder, 'page.css'), 'utf8')}`;
  const { version } = JSON.parse(await readFile(join(root, 'cli/package.json'), 'utf8'));
  const template = await readFile(join(folder, 'page.html'), 'utf8');
  const filled = new Map([
    ['script-hash', hashOf(script)],
    ['style-hash', hashOf(style)],
    ['<!--style-->', `<style>${style}</style>`],
    // The browser takes it for text, and the page makes a worker of it.
    ['<!--reader-->', `<script type="text/plain" id="reader">${reader}</script>`],
    [
      '<!--language-data-->',
      `<script type="text/plain" id="language-data">${asElement(await languageDataScript())}</script>`,
    ],
    ['<!--script-->', `<script>${script}</script>`],
    ['<!--version-->', version],
  ]);
  return template.replace(/<!--[\w-]+-->|\w+-hash/g, (mark) => filled.get(mark) ?? mark);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(process.argv[2], await attachmentPage());
}
