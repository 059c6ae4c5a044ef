import type { Problem } from '@klarmall/lint';
import type { MessageText } from '@klarmall/model';
import type { AddressProblem } from '@klarmall/swedish';

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
