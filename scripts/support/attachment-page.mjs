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

/** The page "Kontrollera bilaga": one HTML file that needs nothing beside it. */
export async function attachmentPage() {
  const program = async (file) => {
    const script = await bundled({
      entryPoints: [join(folder, file)],
      platform: 'browser',
      target: ['chrome109', 'firefox115', 'safari16'],
      format: 'iife',
      charset: 'utf8',
    });
    // "</script" in a text of the program would end the element.
    return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
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
    ['<!--script-->', `<script>${script}</script>`],
    ['<!--version-->', version],
  ]);
  return template.replace(/<!--\w+-->|\w+-hash/g, (mark) => filled.get(mark) ?? mark);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(process.argv[2], await attachmentPage());
}
