import { safeText } from './safe-text.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from anywhere as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
