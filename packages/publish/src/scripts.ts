/** Filters the page's own tables by words, unit, scope and whether there is something to do; nothing is fetched. */
export const filterScript = `
(() => {
  'use strict';
  const find = (id) => document.getElementById(id);
  const form = find('search-form');
  const count = find('count');
  const rows = [...document.querySelectorAll('[data-words]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const hrefs = new Map([...document.querySelectorAll('[data-unit-href]')].map((link) => [link, link.getAttribute('href')]));
  const filter = () => {
    const words = find('search').value.normalize('NFC').toLocaleLowerCase('sv').split(/\\s+/).filter(Boolean);
    const unit = find('unit')?.value ?? '';
    const scope = find('scope')?.value ?? '';
    const onlyDue = find('only-due').checked;
    const has = (list, id) => id === '' ? list !== '' : list.includes(' ' + id + ' ');
    let shown = 0;
    for (const row of rows) {
      const data = row.dataset;
      row.hidden = !(words.every((word) => data.words.includes(word))
        && (unit === '' || data.units === undefined || has(data.units, unit))
        && (scope === '' || data.scope === undefined || data.scope === scope)
        && (!onlyDue || has(data.due, unit)));
      if (!row.hidden) shown += 1;
    }
    for (const [link, href] of hrefs)
      link.setAttribute('href', unit === '' ? href : link.dataset.unitHref.replace('{unit}', unit));
    for (const group of groups) group.hidden = !group.querySelector('[data-words]:not([hidden])');
    const isAll = words.length === 0 && unit === '' && scope === '' && !onlyDue;
    count.textContent = isAll ? '' : shown === 0 ? count.dataset.none
      : count.dataset.text.replace('{shown}', shown).replace('{all}', rows.length);
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
})();
`;
