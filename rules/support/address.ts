import type { Problem } from '@klarmall/lint';
import type { MessageText } from '@klarmall/model';
import { findUnseenSigns } from '@klarmall/swedish';

/** What is wrong with a web address, as rules on links and on units say it. */
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

/** Whether an address leads to a pdf, as its path says. */
export function leadsToPdf(address: string): boolean {
  return /\.pdf$/iu.test(address.split(/[?#]/u)[0] ?? '');
}

/** What rules say of an address that can be opened but leads astray, by kind. */
export const addressMessages = {
  userinfo: {
    sv: 'Adressen ser ut att gå till en sida men leder till {host}: det som står före @ är inte platsen.',
    en: 'The address seems to go to one site but leads to {host}: what stands before @ is not the place.',
    action: {
      sv: 'Öppna sidan i en webbläsare och kopiera adressen därifrån.',
      en: 'Open the page in a browser and copy the address from there.',
    },
  },
  numbers: {
    sv: 'Adressen går till siffror ({host}) och inte till en webbplats med namn.',
    en: 'The address goes to figures ({host}) and not to a site with a name.',
    action: { sv: 'Länka till webbplatsens namn.', en: 'Link to the name of the site.' },
  },
  foreignLetters: {
    sv: 'Webbplatsens namn har tecken som inte är vanliga latinska bokstäver. Den kan vara en annan än den ser ut att vara ({host}).',
    en: 'The name of the site has signs that are not ordinary Latin letters. It may be another than it seems ({host}).',
    action: {
      sv: 'Skriv adressen för hand, med vanliga bokstäver.',
      en: 'Type the address by hand, with ordinary letters.',
    },
  },
  port: {
    sv: 'Adressen har ett portnummer ({port}). Sådana sidor är ofta interna, och invånaren når dem inte.',
    en: 'The address has a port number ({port}). Such pages are often internal, and the reader cannot reach them.',
    action: {
      sv: 'Ta bort kolon och siffrorna, och pröva länken.',
      en: 'Delete the colon and the figures, and try the link.',
    },
  },
  long: {
    sv: 'Adressen är {length} tecken lång. Så långa adresser klipps av på vägen.',
    en: 'The address is {length} characters long. Addresses that long are cut on the way.',
    action: { sv: 'Länka till en sida med kortare adress.', en: 'Link to a page with a shorter address.' },
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** What is said of an address that leads astray; undefined for what each rule says in its own words. */
export function sayAstray(
  problem: AddressProblem,
): Pick<Problem, 'message' | 'data' | 'severity'> | undefined {
  switch (problem.kind) {
    case 'userinfo':
    case 'numbers':
    case 'foreignLetters':
      return { message: problem.kind, data: { host: problem.host } };
    case 'port':
      return { message: 'port', data: { port: problem.port }, severity: 'warning' };
    case 'long':
      return { message: 'long', data: { length: problem.length }, severity: 'warning' };
    default:
      return undefined;
  }
}
