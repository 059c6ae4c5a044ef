import { type Remark, remark } from './remark.ts';
import type { SendingLink } from './sending-index.ts';

const ADDRESS = /https?:\/\/[^\s<>"'”()[\]]+/gu;

/** Addresses that stand in a text as text. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)].map(([url]) => url.replace(/[.,;:!?]+$/u, ''));
}

/** A text without the addresses in it: "Boka tid (https://…)" is "Boka tid". */
export function withoutAddresses(text: string): string {
  return text.replace(/ ?\((https?:\/\/[^\s()]+)\)/gu, '').replace(ADDRESS, '');
}

/** One address in the form in which two are the same. */
function sameAddress(url: string): string {
  return url.replace(/\/$/u, '').replace(/^http:/u, 'https:');
}

/**
 * What is wrong with the links of a message.
 * @param links those that were seen, with their words where these are known.
 * @param around addresses that stand around the message, and may be there or not.
 */
export function checkLinks(
  wanted: readonly SendingLink[],
  links: readonly SendingLink[],
  around: readonly string[] = [],
): Remark[] {
  const free = new Set(around.map(sameAddress));
  const seen = [...links];
  const missing: SendingLink[] = [];
  for (const link of wanted) {
    const index = seen.findIndex(({ url }) => sameAddress(url) === sameAddress(link.url));
    if (index >= 0) seen.splice(index, 1);
    else missing.push(link);
  }
  const left = seen.filter(({ url }) => !free.has(sameAddress(url)));
  const remarks: Remark[] = [];
  for (const link of missing) {
    const byWords = left.findIndex(({ text }) => text !== '' && text === link.text);
    const index = byWords >= 0 ? byWords : left.findIndex(({ text }) => text === '');
    const other = left[index];
    if (other === undefined) remarks.push(remark('missingLink', { text: link.text, url: link.url }));
    else {
      left.splice(index, 1);
      remarks.push(remark('link', { text: link.text, url: link.url, found: other.url }));
    }
  }
  const known = new Set(wanted.map(({ url }) => sameAddress(url)));
  for (const { text, url } of left)
    if (!known.has(sameAddress(url))) remarks.push(remark('ownLink', { text, url }));
  return remarks;
}
