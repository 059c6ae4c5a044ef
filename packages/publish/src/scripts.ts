/** Filters the page's own list; nothing is fetched. */
export const searchScript = `
(() => {
  'use strict';
  const box = document.getElementById('search');
  const count = document.getElementById('count');
  const items = [...document.querySelectorAll('[data-words]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  document.getElementById('search-form').hidden = false;
  const filter = () => {
    const words = box.value.normalize('NFC').toLocaleLowerCase('sv').split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      item.hidden = !words.every((word) => item.dataset.words.includes(word));
      if (!item.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-words]:not([hidden])');
    count.textContent = words.length === 0 ? ''
      : count.dataset.text.replace('{shown}', shown).replace('{all}', items.length);
  };
  box.addEventListener('input', filter);
  document.getElementById('search-form').addEventListener('submit', (event) => event.preventDefault());
  filter();
})();
`;
