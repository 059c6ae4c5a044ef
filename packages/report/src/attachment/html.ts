import { escapeHtml } from '../escape-html.ts';
import { headlineOf } from '../input.ts';
import { attachmentStyles } from '../page-styles.ts';
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
  const picture =
    view.pictureText === undefined
      ? ''
      : `<section><h3>${escapeHtml(view.pictureText.heading)}</h3><p>${escapeHtml(view.pictureText.note)}</p>${
          view.pictureText.draft === '' ? '' : `<p><code>${escapeHtml(view.pictureText.draft)}</code></p>`
        }</section>`;
  const tree = report.facts.pdf?.pages
    ? `<section><h3>${escapeHtml(words.structure[language])}</h3>${
        report.structure.length === 0
          ? `<p>${escapeHtml(words.noTags[language])}</p>`
          : `<details><summary>${escapeHtml(words.structureNote[language])}</summary>${treeHtml(report.structure, input)}</details>`
      }</section>`
    : '';
  return `<article><h2>${escapeHtml(view.file)}</h2><p class="verdict ${view.status}">${escapeHtml(view.verdict)}</p>${next}${sections}${picture}${formal}${about}${tree}</article>`;
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
