import { createHash } from 'node:crypto';
import { pageScript } from '../support/page-script.mjs';

/** A page's script as a module: its text, and the hash that the page's policy names. */
export async function pageScriptModule(entry: string, name: string): Promise<string> {
  const text = await pageScript(entry);
  const hash = createHash('sha256').update(text).digest('base64');
  return `// Generated from ${entry} by scripts/generate.

/** What runs on the page. */
export const ${name} = ${JSON.stringify(text)};

/** What the page's policy lets run, and nothing else. */
export const ${name}Hash = 'sha256-${hash}';
`;
}
