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

/** Holds a pasted text against the fields of the page; nothing leaves it. */
export const compareScript = `
(() => {
  'use strict';
  const form = document.getElementById('compare');
  const pasted = document.getElementById('pasted');
  const choice = document.getElementById('field');
  const result = document.getElementById('result');
  const words = JSON.parse(form.dataset.result);
  const fields = [...choice.options].filter((option) => option.dataset.text !== undefined);
  form.hidden = false;

  // The tool's bullets, spaces and line breaks are its own; addresses of links are not in what is pasted.
  const split = (text) => text.normalize('NFC')
    .replace(/^[ \\t\\u00a0]*[-\\u2022\\u25aa\\u00b7*\\u2013][ \\t\\u00a0]+/gm, '')
    .replace(/ \\(https?:\\/\\/[^\\s)]+\\)/g, '')
    .split(/[\\s\\u00a0\\u200b\\ufeff]+/).filter(Boolean);
  const ends = (a, b) => {
    const shortest = Math.min(a.length, b.length);
    let start = 0;
    while (start < shortest && a[start] === b[start]) start += 1;
    let end = 0;
    while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
    return { start, end, same: start === a.length && start === b.length, likeness: (start + end) / Math.max(a.length, b.length, 1) };
  };
  const part = (list, { start, end }) => {
    const middle = list.slice(start, list.length - end).join(' ');
    const before = list.slice(Math.max(0, start - 4), start).join(' ');
    const after = list.slice(list.length - end, list.length - end + 4).join(' ');
    return [start > 4 ? '… ' + before : before, middle === '' ? '(' + words.nothing + ')' : middle, end > 4 ? after + ' …' : after];
  };
  const line = (label, texts) => {
    const paragraph = document.createElement('p');
    const mark = document.createElement('mark');
    mark.textContent = texts[1];
    paragraph.append(label + ': ', texts[0] + ' ', mark, ' ' + texts[2]);
    return paragraph;
  };
  const compare = () => {
    const tool = split(pasted.value);
    if (tool.length === 0) { result.textContent = words.empty; return; }
    const chosen = choice.selectedOptions[0];
    const candidates = chosen.dataset.text === undefined ? fields : [chosen];
    let best;
    for (const option of candidates) {
      const source = split(option.dataset.text);
      const found = ends(tool, source);
      if (best === undefined || found.likeness > best.found.likeness) best = { option, source, found };
    }
    const say = (text) => text.replace('{field}', () => best.option.textContent);
    const message = document.createElement('p');
    const strong = document.createElement('strong');
    strong.textContent = say(best.found.same ? words.same : words.differs);
    message.append(strong);
    result.replaceChildren(message, ...(best.found.same ? [] : [
      line(words.tool, part(tool, best.found)),
      line(words.source, part(best.source, best.found)),
    ]));
  };
  form.addEventListener('submit', (event) => { event.preventDefault(); compare(); });
  pasted.addEventListener('paste', () => setTimeout(compare));
})();
`;
