import { entryHtml, factsHtml } from '../entry.ts';
import { escapeHtml } from '../escape-html.ts';
import { headlineOf } from '../input.ts';
import { reportPage } from '../page.ts';
import { filled } from '../words.ts';
import type { AttachmentInput, ReportedAttachment } from './input.ts';
import {
  type AttachmentEntry,
  type AttachmentView,
  attachmentSummary,
  attachmentView,
  messagesOf,
  placed,
} from './view.ts';
import { attachmentWords as words } from './words.ts';

/** More tags than this are counted: nobody reads further, and the page would be heavy. */
const shownTags = 2000;
/** Characters of a tag's text that are shown. */
const shownText = 120;

function shortened(text: string): string {
  return text.length <= shownText ? text : `${text.slice(0, shownText).trimEnd()} …`;
}

export function attachmentEntryHtml(entry: AttachmentEntry, { language }: AttachmentInput): string {
  const rules = [...entry.rules, ...entry.matterhorn];
  return entryHtml({ ...entry, paragraphs: messagesOf(entry, language), rules, heading: 4 }, language);
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
function attachmentArticle(report: ReportedAttachment, input: AttachmentInput): string {
  const { language } = input;
  const view = attachmentView(report, input);
  const section = (heading: string, content: string) =>
    content === '' ? '' : `<section><h3>${escapeHtml(heading)}</h3>${content}</section>`;
  const next = view.next === '' ? '' : `<p class="next">${escapeHtml(view.next)}</p>`;
  const sections = view.sections.map(({ heading, entries }) =>
    section(heading, entries.map((entry) => attachmentEntryHtml(entry, input)).join('')),
  );
  const picture = view.pictureText;
  const draft = picture?.draft ? `<p><code>${escapeHtml(picture.draft)}</code></p>` : '';
  const tags =
    report.structure.length === 0
      ? `<p>${escapeHtml(words.noTags[language])}</p>`
      : `<details><summary>${escapeHtml(words.structureNote[language])}</summary>${treeHtml(report.structure, input)}</details>`;
  return [
    `<article><h2>${escapeHtml(view.file)}</h2><p class="verdict ${view.status}">${escapeHtml(view.verdict)}</p>`,
    next,
    ...sections,
    picture === undefined ? '' : section(picture.heading, `<p>${escapeHtml(picture.note)}</p>${draft}`),
    section(words.formal[language], view.formal.length === 0 ? '' : formalHtml(view, input)),
    section(words.facts[language], factsHtml(view.facts)),
    report.facts.pdf?.pages ? section(words.structure[language], tags) : '',
    '</article>',
  ].join('');
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
  return reportPage({
    title,
    language,
    main: [summary, ...files.map((report) => attachmentArticle(report, input))].join('\n'),
  });
}
