import type { SendingLink } from './sending-index.ts';
import type { SpokenReading } from './words.ts';

// What pages share: they run in a browser.

/** The links of what was pasted as formatted text; none of `mailto:` and the like. */
function linksOf(html: string): readonly SendingLink[] {
  const anchors = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]');
  return [...anchors]
    .map((anchor) => ({
      text: (anchor.textContent ?? '').replace(/\s+/g, ' ').trim(),
      url: anchor.getAttribute('href') ?? '',
    }))
    .filter(({ url }) => /^https?:/iu.test(url));
}

function paragraph(text: string, className?: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
}

/** What was found, the worst first and in one line, for a page to show. */
export function readingView(spoken: SpokenReading): readonly HTMLElement[] {
  const list = document.createElement('ul');
  for (const { level, text } of spoken.remarks) {
    const item = document.createElement('li');
    item.className = level;
    item.textContent = text;
    list.append(item);
  }
  return [
    paragraph(spoken.verdict, `verdict ${spoken.level}`),
    ...(spoken.message === undefined ? [] : [paragraph(spoken.message)]),
    ...(spoken.remarks.length > 1 || spoken.remarks.some(({ level }) => level === 'note') ? [list] : []),
    ...spoken.limits.map((limit) => paragraph(limit, 'state')),
  ];
}

/** What is pasted into a box, with the links that a browser hands over beside the plain text. */
export interface PastedBox {
  /** Undefined while only plain text has come. */
  links(): readonly SendingLink[] | undefined;
  forget(): void;
}

/**
 * Follows a box that finished messages are pasted into.
 * @param read what is done when something has been pasted.
 */
export function pastedBox(box: HTMLTextAreaElement, read: () => void): PastedBox {
  let links: readonly SendingLink[] | undefined;
  const forget = (): void => {
    links = undefined;
  };
  box.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html !== '') links = [...(links ?? []), ...linksOf(html)];
    setTimeout(read);
  });
  box.addEventListener('input', () => {
    if (box.value.trim() === '') forget();
  });
  return { links: () => links, forget };
}
