/** What the script says, in the tool's language. A page in another language gives its own in `data-words`. */
const swedish = {
  progress: '{done} av {all} klara',
  copied: 'Kopierat: {label}.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera för hand: {label}.',
  cleared: 'Alla bockar är borttagna.',
};

export type PageScriptWords = Readonly<Record<keyof typeof swedish, string>>;

/**
 * What the entry page does: copies a field as formatted and plain text, and remembers what is ticked off. A copy event
 * that the page fills itself works from a file, where the clipboard's newer interface may be closed.
 */
export const pageScript = `
(() => {
  'use strict';
  const status = document.getElementById('status');
  const progress = document.getElementById('progress');
  const ticks = [...document.querySelectorAll('input[data-tick]')];
  const { sheet, words: given } = document.querySelector('[data-sheet]').dataset;
  const storageKey = 'klarmall:' + sheet;
  const words = given === undefined ? ${JSON.stringify(swedish)} : JSON.parse(given);

  const read = () => {
    try { return JSON.parse(localStorage.getItem(storageKey) ?? '{}'); } catch { return {}; }
  };
  const write = () => {
    const done = {};
    for (const tick of ticks) if (tick.checked) done[tick.dataset.tick] = tick.dataset.state;
    try { localStorage.setItem(storageKey, JSON.stringify(done)); } catch { /* Ticks then last as long as the page. */ }
  };
  const show = () => {
    const done = ticks.filter((tick) => tick.checked).length;
    progress.textContent = words.progress.replace('{done}', done).replace('{all}', ticks.length);
  };

  const remembered = read();
  for (const tick of ticks) {
    // A text that has changed since it was ticked off is to be done again.
    tick.checked = remembered[tick.dataset.tick] === tick.dataset.state;
    tick.addEventListener('change', () => { write(); show(); });
  }
  show();

  const copy = async (html, plain) => {
    const fill = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData.setData('text/plain', plain);
      event.clipboardData.setData('text/html', html);
    };
    document.addEventListener('copy', fill, true);
    let copied = false;
    try { copied = document.execCommand('copy'); } catch { copied = false; }
    document.removeEventListener('copy', fill, true);
    if (copied) return true;
    try {
      const parts = { 'text/plain': plain, 'text/html': html };
      const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return true;
    } catch { return false; }
  };

  for (const button of document.querySelectorAll('button[data-plain]')) {
    button.addEventListener('click', async () => {
      const copied = await copy(button.dataset.html, button.dataset.plain);
      const label = button.dataset.label;
      status.textContent = (copied ? words.copied : words.notCopied).replace('{label}', () => label);
      if (!copied) return;
      for (const other of document.querySelectorAll('button[data-copied]')) delete other.dataset.copied;
      button.dataset.copied = '';
      const tick = document.getElementById(button.dataset.ticks);
      if (tick && !tick.checked) { tick.checked = true; write(); show(); }
    });
  }

  document.getElementById('restart')?.addEventListener('click', () => {
    for (const tick of document.querySelectorAll('input[type=checkbox]')) tick.checked = false;
    write();
    show();
    status.textContent = words.cleared;
  });
})();
`;

/** What the page's policy lets run, and nothing else: changes with the script. */
export const pageScriptHash = 'sha256-18L0sZAtRUqnhIdhFUnjcfZ6QyPeGw0igewf8M+1DrU=';
