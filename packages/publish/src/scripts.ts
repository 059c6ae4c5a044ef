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
  const whole = new Set();
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
    const isAll = words.length === 0 && unit === '' && scope === '' && !onlyDue;
    for (const group of groups) {
      const left = [...group.querySelectorAll('[data-words]:not([hidden])')];
      group.hidden = left.length === 0;
      const button = group.querySelector('[data-all]');
      if (button === null) continue;
      const isFolded = isAll && !whole.has(group);
      left.forEach((row, index) => row.classList.toggle('folded', isFolded && index >= Number(group.dataset.first)));
      button.parentElement.hidden = !isFolded;
    }
    count.textContent = isAll ? '' : shown === 0 ? count.dataset.none
      : count.dataset.text.replace('{shown}', shown).replace('{all}', rows.length);
  };
  for (const group of groups)
    group.querySelector('[data-all]')?.addEventListener('click', () => {
      const next = group.querySelector('.folded a');
      whole.add(group);
      filter();
      next?.focus();
    });
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
})();
`;

/** Shows one page at a time of a whole site in one file; nothing is fetched. Titles are HTML, as the pages have them. */
export const singleScript = `
(() => {
  'use strict';
  const site = JSON.parse(document.getElementById('site').textContent);
  const main = document.querySelector('main');
  const style = document.head.appendChild(document.createElement('style'));
  let script;
  let path;
  const resolved = (href) => {
    const url = new URL(href, 'https://x.invalid/' + path.split('/').map(encodeURIComponent).join('/'));
    return url.host === 'x.invalid' ? decodeURIComponent(url.pathname.slice(1)) : undefined;
  };
  const wanted = () => {
    const asked = decodeURIComponent(location.hash.slice(2));
    return location.hash.startsWith('#/') && asked in site.pages ? asked : 'index.html';
  };
  const show = (isFirst) => {
    if (wanted() === path) return;
    path = wanted();
    const [title, language, html, styleNumber, scriptNumber] = site.pages[path];
    const shown = new DOMParser().parseFromString('<title>' + title + '</title><main>' + html + '</main>', 'text/html');
    document.title = shown.title;
    document.documentElement.lang = language;
    style.textContent = site.styles[styleNumber];
    main.replaceChildren(...shown.querySelector('main').childNodes);
    for (const link of main.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href');
      if (href.startsWith('#') || /^[a-z]+:/.test(href)) continue;
      const target = resolved(href);
      if (target in site.pages) link.href = '#/' + target.split('/').map(encodeURIComponent).join('/');
      else if (target in site.attachments) {
        const [type, data] = site.attachments[target];
        link.download = target.split('/').pop();
        link.href = 'data:' + type + ';base64,' + data;
      } else link.replaceWith(...link.childNodes);
    }
    if (path !== 'index.html' && main.querySelector('nav.trail') === null) {
      const home = document.createElement('a');
      home.href = '#/index.html';
      home.textContent = '\u2190 ' + new DOMParser().parseFromString(site.pages['index.html'][0], 'text/html').body.textContent;
      const line = document.createElement('p');
      line.append(home);
      main.prepend(line);
    }
    script?.remove();
    script = undefined;
    if (scriptNumber >= 0) {
      script = document.createElement('script');
      script.textContent = site.scripts[scriptNumber];
      document.body.append(script);
    }
    if (isFirst) return;
    window.scrollTo(0, 0);
    const heading = main.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  };
  document.addEventListener('click', (event) => {
    const href = event.target.closest?.('a[href^="#"]')?.getAttribute('href');
    if (href === undefined || href === null || href.startsWith('#/')) return;
    event.preventDefault();
    const target = document.getElementById(decodeURIComponent(href.slice(1)));
    target?.scrollIntoView();
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  });
  window.addEventListener('hashchange', () => show(false));
  show(true);
})();
`;
