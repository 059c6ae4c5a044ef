import { findUnseenSigns } from './reading-form.ts';

/** What is wrong with a web address, wherever it stands: links, units, values of fields. */
export type AddressProblem =
  | { readonly kind: 'noScheme' }
  | { readonly kind: 'insecure'; readonly secure: string }
  | { readonly kind: 'wrongScheme'; readonly scheme: string }
  | { readonly kind: 'unreadable' }
  /** What stands before an @: the reader takes it for the site. */
  | { readonly kind: 'userinfo'; readonly host: string }
  /** Figures in place of a name. */
  | { readonly kind: 'numbers'; readonly host: string }
  /** Letters of another alphabet, signs that do not show, or a name in code (xn--): it can look like another site's. */
  | { readonly kind: 'foreignLetters'; readonly host: string }
  | { readonly kind: 'port'; readonly port: string }
  | { readonly kind: 'long'; readonly length: number }
  | { readonly kind: 'tracking'; readonly parameters: readonly string[]; readonly clean: string };

const TRACKING =
  /^(?:utm_|mtm_|pk_|piwik_|hsa_|mc_|fbclid$|gclid$|dclid$|msclkid$|yclid$|igshid$|_ga$|trk$)/iu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
/** UTF-16 units: what browsers and mail programs carry for sure. */
const LONGEST = 2000;
const WRITTEN_HOST = /^https:\/\/([^/?#]*)/iu;

/** What is wrong with the site's name as it is written, with what the browser makes of it. */
function hostProblem(
  address: string,
  { hostname, username, password, port }: URL,
): AddressProblem | undefined {
  const written = WRITTEN_HOST.exec(address)?.[1] ?? '';
  if (username !== '' || password !== '' || written.includes('@'))
    return { kind: 'userinfo', host: hostname };
  if (/^\d[\d.]*$|^\[/u.test(hostname)) return { kind: 'numbers', host: hostname };
  const name = written.replace(/:\d*$/u, '');
  if (/(?:^|\.)xn--/iu.test(name) || !/^[\p{Script=Latin}\d.-]+$/u.test(name.normalize('NFC')))
    return { kind: 'foreignLetters', host: hostname };
  if (!hostname.includes('.')) return { kind: 'unreadable' };
  return port === '' ? undefined : { kind: 'port', port };
}

/** The query parameters that follow a reader around, and the address without them. */
function withoutTracking(address: string): {
  readonly parameters: readonly string[];
  readonly clean: string;
} {
  const hash = address.indexOf('#');
  const end = hash === -1 ? address.length : hash;
  const question = address.indexOf('?');
  if (question === -1 || question > end) return { parameters: [], clean: address };
  const parts = address.slice(question + 1, end).split('&');
  const isTracking = (part: string): boolean => TRACKING.test(part.split('=')[0] ?? '');
  const parameters = parts.filter(isTracking).map((part) => part.split('=')[0] ?? '');
  const kept = parts.filter((part) => !isTracking(part)).join('&');
  const clean = address.slice(0, question) + (kept === '' ? '' : `?${kept}`) + address.slice(end);
  return { parameters, clean };
}

/** The first thing that is wrong with a web address; undefined when it can stand as it is. */
export function addressProblem(address: string): AddressProblem | undefined {
  const trimmed = address.trim();
  // What nobody sees leads to another page than the one that was meant, or to none.
  if (findUnseenSigns(trimmed).length > 0) return { kind: 'unreadable' };
  const scheme = SCHEME.exec(trimmed)?.[1]?.toLowerCase();
  // "1177.se:443/x" has no scheme though a colon stands there.
  if (scheme === undefined || scheme.includes('.')) return { kind: 'noScheme' };
  if (scheme === 'http') return { kind: 'insecure', secure: `https${trimmed.slice(4)}` };
  if (scheme !== 'https') return { kind: 'wrongScheme', scheme };
  // Browsers mend https:x and backslashes, each in its own way.
  if (!WRITTEN_HOST.test(trimmed) || /[\s\\]/u.test(trimmed)) return { kind: 'unreadable' };
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    return { kind: 'unreadable' };
  }
  const problem = hostProblem(trimmed, url);
  if (problem !== undefined) return problem;
  if (trimmed.length > LONGEST) return { kind: 'long', length: trimmed.length };
  const { parameters, clean } = withoutTracking(trimmed);
  return parameters.length === 0 ? undefined : { kind: 'tracking', parameters, clean };
}

/** The host of a readable https address, without `www.`. */
export function hostOf(address: string): string | undefined {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:'
      ? url.hostname.replace(/^www\./u, '')
      : undefined;
  } catch {
    return undefined;
  }
}

/** Addresses with a scheme in running text, without the sign that ends the sentence. */
export function addressesIn(text: string): readonly string[] {
  const found = text.match(
    /(?<![\p{L}\p{N}])(?:[a-z][a-z\d+.-]*:(?=\/\/)|(?:https?|javascript|vbscript|data|file|blob|mailto):(?=\S))\S*/giu,
  );
  return (found ?? []).map((address) => address.replace(/[.,;:!?)\]”"’']+$/u, ''));
}
