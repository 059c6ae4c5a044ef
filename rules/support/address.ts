import { findUnseenSigns } from '@klarmall/swedish';

/** What is wrong with a web address, as rules on links and on units say it. */
export type AddressProblem =
  | { readonly kind: 'noScheme' }
  | { readonly kind: 'insecure'; readonly secure: string }
  | { readonly kind: 'wrongScheme'; readonly scheme: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'tracking'; readonly parameters: readonly string[]; readonly clean: string };

const TRACKING =
  /^(?:utm_|mtm_|pk_|piwik_|hsa_|mc_|fbclid$|gclid$|dclid$|msclkid$|yclid$|igshid$|_ga$|trk$)/iu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
/** Schemes that a message may carry. A phone link is a link of its own kind, not an address. */
const ALLOWED = new Set(['https', 'tel']);

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
  if (!ALLOWED.has(scheme)) return { kind: 'wrongScheme', scheme };
  if (scheme !== 'https') return undefined;
  try {
    const url = new URL(trimmed);
    if (!url.hostname.includes('.') || /\s/u.test(trimmed)) return { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
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

/** Whether an address leads to a pdf, as its path says. */
export function leadsToPdf(address: string): boolean {
  return /\.pdf$/iu.test(address.split(/[?#]/u)[0] ?? '');
}
