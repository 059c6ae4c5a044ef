import type { Language } from '@klarmall/model';
import { adviceRows } from './advice.ts';
import { escapeHtml } from './escape-html.ts';
import type { Wording } from './wording.ts';

/** What a page says of one finding, or of several that are one thing. */
interface Entry
  extends Pick<Wording, 'level' | 'levelWord' | 'title' | 'why' | 'action' | 'remedies' | 'sources'> {
  /** What is wrong and where, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** Who says so: rules, and conditions of a protocol. */
  readonly rules: readonly string[];
  /** Level of its heading. */
  readonly heading: 3 | 4;
}

/** A finding on a page, of a template or an attachment. */
export function entryHtml(entry: Entry, language: Language): string {
  const { level, levelWord, title, heading } = entry;
  const rows = adviceRows(entry, language).map(({ kind, label, text }) => {
    const attributes = kind === 'source' ? ' class="source"' : '';
    return `<dt${attributes}>${escapeHtml(label)}</dt><dd${attributes}>${escapeHtml(text)}</dd>`;
  });
  return [
    `<section class="entry entry-${level}">`,
    `<h${heading}><span class="level level-${level}">${escapeHtml(levelWord)}:</span> ${escapeHtml(title)}</h${heading}>`,
    ...entry.paragraphs.filter((text) => text !== '').map((text) => `<p>${escapeHtml(text)}</p>`),
    rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`,
    `<p class="rule">${escapeHtml(entry.rules.join(' '))}</p>`,
    '</section>',
  ].join('');
}

/** Labels and their values, side by side. */
export function factsHtml(facts: readonly (readonly [label: string, value: string])[]): string {
  const rows = facts.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  return rows.length === 0 ? '' : `<dl class="facts">${rows.join('')}</dl>`;
}
