import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../gate/in-order.ts';
import { writeFileAtomically } from '../workspace/write-file.ts';
import type { CheckedLink } from './links.ts';

/** Where the last look is kept, from the project's root. */
const linksFile = 'klarmall.links.json';

/** How long an address may take, and how much of a page is read for its title. Milliseconds, bytes. */
const patience = 10_000;
const head = 100_000;
/** Addresses that are asked at once. */
const atOnce = 4;

/** What asks over the network; handed in. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** What the last look said, by address; nothing where nobody has looked. */
export function readCheckedLinks(root: string): ReadonlyMap<string, CheckedLink> {
  const path = join(root, linksFile);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return new Map();
  try {
    const { links } = JSON.parse(readFileSync(path, 'utf8')) as { readonly links?: readonly CheckedLink[] };
    return new Map((links ?? []).map((link) => [link.url, link]));
  } catch {
    return new Map();
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The title of a page; undefined when it has none. */
function titleOf(html: string): string | undefined {
  const [, title] = /<title[^>]*>([^<]{0,500})<\/title>/i.exec(html) ?? [];
  const plain = title?.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
  return plain?.replace(/\s+/g, ' ').trim() || undefined;
}

async function startOfPage(response: Response): Promise<string> {
  if (!/html/i.test(response.headers.get('content-type') ?? '') || !response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true });
    if (text.length > head || /<\/title>/i.test(text)) break;
  }
  return text;
}

async function look(
  url: string,
  today: string,
  before: CheckedLink | undefined,
  fetch: Fetch,
): Promise<CheckedLink> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const { status: code } = response;
    const location = response.headers.get('location');
    if (code >= 300 && code < 400 && location !== null)
      return { url, date: today, status: 'moved', code, location: new URL(location, url).href };
    if (code >= 400) return { url, date: today, status: 'dead', code };
    const title = titleOf(await startOfPage(response));
    const isOther = before?.title !== undefined && title !== undefined && before.title !== title;
    return {
      url,
      date: today,
      status: isOther ? 'title' : 'alive',
      code,
      ...(title === undefined ? {} : { title }),
    };
  } catch {
    return { url, date: today, status: 'dead' };
  }
}

/** Asks every address, a few at a time, and keeps what they answer in the project. `today` is YYYY-MM-DD. */
export async function lookAtLinks(
  root: string,
  urls: readonly string[],
  today: string,
  fetch: Fetch,
): Promise<ReadonlyMap<string, CheckedLink>> {
  const before = readCheckedLinks(root);
  const links = await inOrder([...urls].sort(), atOnce, (url) => look(url, today, before.get(url), fetch));
  writeFileAtomically(join(root, linksFile), `${JSON.stringify({ version: 1, links }, null, 2)}\n`);
  return new Map(links.map((link) => [link.url, link]));
}
