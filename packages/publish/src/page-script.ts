import { createHash } from 'node:crypto';

/** The hash by which a page's policy lets a script run (CSP Level 3, 6.7.2.2). */
export function scriptHash(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** A script with its hash, as a page takes it. */
export function pageScript(text: string): { readonly text: string; readonly hash: string } {
  return { text, hash: scriptHash(text) };
}
