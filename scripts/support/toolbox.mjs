import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { billOfMaterials, component } from './bill-of-materials.mjs';
import { latinLetters } from './latin-letters.mjs';
import { bundledPackages, licenceTexts } from './licences.mjs';
import { root } from './root.mjs';
import { isStale } from './stale-bundle.mjs';

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

/** The dictionary that the language data is derived from, as a bill of materials names it. */
function languageDataComponent(notices) {
  const [, name, version] = /derived from (\S+) (\d+\.\d+\.\d+)/u.exec(notices) ?? [];
  if (!name || !version) throw new Error('The language data do not say what they are derived from.');
  return component(name, version, 'LGPL-3.0-only');
}

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

/** A part that the page unpacks when it is used (RFC 1951, in base64). Without data-packed its text is taken as it stands. */
function packed(id, text) {
  const data = deflateRawSync(text, { level: 9 }).toString('base64');
  return `<script type="text/plain" id="${id}" data-packed="deflate-raw">${data}</script>`;
}

/** What the page tells of a part, so that anybody can take it out and compare. */
function described(id, text) {
  return {
    id,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** Notices that a program keeps, in front of it where it is packed. */
const noticesOf = (script) => (script.match(/\/\*![\s\S]*?\*\//gu) ?? []).join('\n');

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
        plugins: [languageData, latinLetters],
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
    return script;
  };
  const script = asElement(await program('page.ts'));
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
  const language = await languageDataScript();
  const packages = await bundledPackages(inputs);
  const { version, license } = JSON.parse(await readFile(join(root, 'cli/package.json'), 'utf8'));
  const template = await readFile(join(folder, 'page.html'), 'utf8');
  const filled = new Map([
    ['script-hash', hashOf(script)],
    ['style-hash', hashOf(style)],
    ['<!--style-->', `<style>${style}</style>`],
    // The browser takes it for text, and the page makes workers of it when they are needed.
    ['<!--core-->', packed('core', core)],
    // Anybody may replace it, by a program of their own that needs no packing.
    ['<!--language-data-->', `<!--\n${noticesOf(language)}\n-->\n${packed('language-data', language)}`],
    ['<!--licences-->', packed('licences', `${licenceTexts(packages)}\n---\n\n${noticesOf(language)}\n`)],
    [
      '<!--sbom-->',
      packed(
        'sbom',
        billOfMaterials(component('klarmall', version, license), [
          ...packages.map((each) => component(each.name, each.version, each.license)),
          languageDataComponent(noticesOf(language)),
        ]),
      ),
    ],
    [
      '<!--contents-->',
      `<script type="application/json" id="contents">${asElement(
        JSON.stringify({
          parts: [described('script', script), described('core', core), described('language-data', language)],
          packages: packages.map((each) => `${each.name} ${each.version} (${each.license})`),
        }),
      )}</script>`,
    ],
    ['<!--script-->', `<script>${script}</script>`],
    ['<!--version-->', version],
    ['<!--built-->', madeOn()],
  ]);
  const html = template.replace(/<!--[\w-]+-->|\w+-hash/g, (mark) => filled.get(mark) ?? mark);
  return { html, inputs };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const bundled = join(root, 'cli/dist/klarmall.html');
  if (existsSync(bundled) && !isStale(bundled)) await copyFile(bundled, process.argv[2]);
  else await writeFile(process.argv[2], (await toolbox()).html);
}
