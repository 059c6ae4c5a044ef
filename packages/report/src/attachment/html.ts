import { headlineOf } from '../input.ts';
import { safeText } from '../safe-text.ts';
import { filled, words as reportWords } from '../words.ts';
import type { AttachmentInput, ReportedAttachment } from './input.ts';
import {
  type AttachmentEntry,
  type AttachmentMessage,
  type AttachmentView,
  attachmentSummary,
  attachmentView,
} from './view.ts';
import { attachmentWords as words } from './words.ts';

/** More tags than this are counted: nobody reads further, and the page would be heavy. */
const shownTags = 2000;
/** Characters of a tag's text that are shown. */
const shownText = 120;

function shortened(text: string): string {
  return text.length <= shownText ? text : `${text.slice(0, shownText).trimEnd()} …`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from anywhere as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** Looks of reports and of the page, for screen and paper. Colours hold 4.5:1 and say nothing that the words do not. */
export const attachmentStyles = `
:root { color-scheme: light dark; --ink: #1c1c1c; --muted: #565656; --paper: #fff; --line: #767676; --link: #8a0e3a; --ground: #f0f0f0;
  --stop: #b30000; --stop-ground: #fff0f0; --review: #6a2c91; --review-ground: #f7f0fb; --clean: #0b5d1e; --clean-ground: #eef8f0; --advice: #7a4300; --tip: #004b87; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --muted: #c4c4c4; --paper: #161616; --line: #a0a0a0; --link: #ff9dbb; --ground: #2a2a2a;
    --stop: #ff9c94; --stop-ground: #3a1512; --review: #d9b3f5; --review-ground: #2c1b38; --clean: #8fdca2; --clean-ground: #12301a; --advice: #f0b975; --tip: #9ccbff; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; } h1 { font-size: 1.75rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; margin-top: 2rem; } h4 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .25rem 0 .5rem; } .next { font-size: 1.125rem; }
.verdict { padding: .75rem 1rem; border-left: .5rem solid; font-weight: 600; font-size: 1.125rem; }
.stopped { border-color: var(--stop); background: var(--stop-ground); } .unreviewed { border-color: var(--review); background: var(--review-ground); } .clean { border-color: var(--clean); background: var(--clean-ground); }
article { border-top: 3px solid var(--ink); margin-top: 2rem; padding-top: .5rem; }
.entry { border: 1px solid var(--line); border-radius: .25rem; padding: .75rem 1rem; margin: .75rem 0; }
.level { font-weight: 700; } .level-stop { color: var(--stop); } .level-review { color: var(--review); } .level-advice { color: var(--advice); } .level-tip { color: var(--tip); }
.rule { color: var(--muted); font-size: .875rem; }
dl { margin: .5rem 0; } dt { font-weight: 600; } dd { margin: 0 0 .375rem 0; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } .facts dd { margin: 0; }
.tree, .tree ul { list-style: none; margin: 0; padding-left: .75rem; border-left: 1px solid var(--line); } .tree { padding-left: 0; border: 0; }
.tag { font-family: ui-monospace, monospace; font-size: .9375rem; font-weight: 600; }
a { color: var(--link); }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
@media (max-width: 30rem) { .facts { display: block; } .facts dd { margin-bottom: .375rem; } }
summary { cursor: pointer; padding: .25rem 0; font-weight: 600; } summary > h3 { display: inline; margin: 0; }
@media print { html { background: none; color: #000; font-size: 9.5pt; line-height: 1.35; } body { max-width: none; padding: 0; } h1 { font-size: 16pt; } h2 { font-size: 12pt; margin: .5rem 0 .25rem; } h3 { font-size: 10.5pt; margin: .5rem 0 0; } h4 { font-size: 9.5pt; }
  article { margin-top: .75rem; border-top-width: 1pt; } .verdict { font-size: 10pt; padding: .25rem .5rem; } .entry { padding: .25rem .5rem; margin: .25rem 0; } p { margin: 0 0 .125rem; } dl { margin: 0; } dd, .facts dd { margin: 0; }
  dl:not(.facts) dt, dl:not(.facts) dd { display: inline; } dl:not(.facts) dd::after { content: "\\A"; white-space: pre; } dl:not(.facts) dt::after { content: ": "; }
  .next { font-size: 10pt; } ul { margin: 0; } .facts { display: block; } .facts dt, .facts dd { display: inline; } .facts dd { margin-right: .75em; } .facts dt::after { content: ": "; }
  .rule, dl:not(.facts) .source, .entry-tip dl, section:has(> details) { display: none; } .entry, .verdict { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`;

/** What is wrong and where, in one line. */
export function placed({ text, where }: AttachmentMessage): string {
  return where === '' ? text : `${text} (${where})`;
}

export function entryHtml(entry: AttachmentEntry, { language }: AttachmentInput): string {
  const messages = entry.messages.map((message) => `<p>${escapeHtml(placed(message))}</p>`).join('');
  const more =
    entry.more > 0
      ? `<p>${escapeHtml(filled(words.more[language], { count: entry.more }, language))}</p>`
      : '';
  const advice: [string, string][] = [
    [reportWords.why[language], entry.why],
    [reportWords.action[language], entry.action],
    ...entry.remedies.map(([program, text]): [string, string] => [
      filled(words.program[language], { program }, language),
      text,
    ]),
  ];
  const item = ([label, text]: readonly [string, string], attributes = '') =>
    text === '' ? '' : `<dt${attributes}>${escapeHtml(label)}</dt><dd${attributes}>${escapeHtml(text)}</dd>`;
  const source = item([reportWords.source[language], entry.sources.join('; ')], ' class="source"');
  const list = advice.map((one) => item(one)).join('') + source;
  const rule = [...entry.rules, ...entry.matterhorn].join(' ');
  return `<section class="entry entry-${entry.level}"><h4><span class="level level-${entry.level}">${escapeHtml(entry.levelWord)}:</span> ${escapeHtml(entry.title)}</h4>${messages}${more}<dl>${list}</dl><p class="rule">${escapeHtml(rule)}</p></section>`;
}

export function formalHtml(view: AttachmentView, { language }: AttachmentInput): string {
  const groups = view.formal.map(({ name, count, faults }) => {
    const items = faults.map(
      (fault) => `<li>${escapeHtml(placed(fault))} <span class="rule">${escapeHtml(fault.ids)}</span></li>`,
    );
    return `<h4>${escapeHtml(name)} (${escapeHtml(count)})</h4><ul>${items.join('')}</ul>`;
  });
  return `<p>${escapeHtml(words.formalNote[language])}</p>${groups.join('')}`;
}

/** The tags as nested lists. Goes through the nodes once, without recursion: depth is the file's to choose. */
export function treeHtml(structure: ReportedAttachment['structure'], { language }: AttachmentInput): string {
  const children = new Map<number, number[]>();
  for (const [index, { parent }] of structure.entries()) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  }
  const html: string[] = [];
  let shown = 0;
  const waiting: (number | string)[] = ['</ul>', ...[...(children.get(-1) ?? [])].reverse()];
  html.push('<ul class="tree">');
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      html.push(next);
      continue;
    }
    if (shown >= shownTags) continue;
    const node = structure[next];
    if (!node) continue;
    shown += 1;
    const page =
      node.page === undefined ? '' : ` ${filled(words.page[language], { pages: node.page }, language)}`;
    const alt = node.alt === undefined ? '' : ` ${words.alt[language]} ”${node.alt.slice(0, shownText)}”`;
    const text = node.text === '' ? '' : ` ${shortened(node.text)}`;
    const own = node.language === undefined ? '' : ` [${node.language.slice(0, 20)}]`;
    html.push(
      `<li><span class="tag">${escapeHtml(node.type)}</span>${escapeHtml(`${own}${text}${alt}${page}`)}`,
    );
    const kids = children.get(next) ?? [];
    waiting.push('</li>');
    if (kids.length === 0) continue;
    html.push('<ul>');
    waiting.push('</ul>');
    for (let at = kids.length - 1; at >= 0; at--) waiting.push(kids[at] ?? -1);
  }
  const left = structure.length - shown;
  const more =
    left > 0 ? `<p>${escapeHtml(filled(words.moreTags[language], { count: left }, language))}</p>` : '';
  return `${html.join('')}${more}`;
}

/** The report on one file as an HTML fragment that begins with a heading of level 2. */
export function attachmentArticle(report: ReportedAttachment, input: AttachmentInput): string {
  const { language } = input;
  const view = attachmentView(report, input);
  const facts = view.facts
    .map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('');
  const about =
    facts === ''
      ? ''
      : `<section><h3>${escapeHtml(words.facts[language])}</h3><dl class="facts">${facts}</dl></section>`;
  const formal =
    view.formal.length === 0
      ? ''
      : `<section><h3>${escapeHtml(words.formal[language])}</h3>${formalHtml(view, input)}</section>`;
  const next = view.next === '' ? '' : `<p class="next">${escapeHtml(view.next)}</p>`;
  const sections = view.sections
    .map(
      ({ heading, entries }) =>
        `<section><h3>${escapeHtml(heading)}</h3>${entries.map((entry) => entryHtml(entry, input)).join('')}</section>`,
    )
    .join('');
  const tree = report.facts.pdf?.pages
    ? `<section><h3>${escapeHtml(words.structure[language])}</h3>${
        report.structure.length === 0
          ? `<p>${escapeHtml(words.noTags[language])}</p>`
          : `<details><summary>${escapeHtml(words.structureNote[language])}</summary>${treeHtml(report.structure, input)}</details>`
      }</section>`
    : '';
  return `<article><h2>${escapeHtml(view.file)}</h2><p class="verdict ${view.status}">${escapeHtml(view.verdict)}</p>${next}${sections}${formal}${about}${tree}</article>`;
}

/** A page of its own for the browser and the printer. Needs nothing from the network and runs nothing. */
export function formatAttachmentsHtml(input: AttachmentInput): string {
  const { files, language } = input;
  const title = headlineOf({ subject: 'attachments', language });
  const summary =
    files.length > 1
      ? `<section><h2>${escapeHtml(words.summary[language])}</h2><p>${escapeHtml(attachmentSummary(files, language))}</p><ul>${files
          .map((report) => attachmentView(report, input))
          .map(({ file, verdict }) => `<li>${escapeHtml(file)}: ${escapeHtml(verdict)}</li>`)
          .join('')}</ul></section>`
      : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${attachmentStyles}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${summary}
${files.map((report) => attachmentArticle(report, input)).join('\n')}
</main>
</body>
</html>
`;
}
