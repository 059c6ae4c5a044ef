import type { Language, WordRun } from '@klarmall/model';
import { escapeHtml } from '../escape-html.ts';
import { reportPage } from '../page.ts';
import {
  type AdditionView,
  type ChangeView,
  type ComparisonInput,
  comparisonView,
  type VariantView,
} from './view.ts';
import { comparisonWords as words } from './words.ts';

/** Words with what differs marked by element and, for ears, in words. */
function markedHtml(runs: readonly WordRun[], language: Language): string {
  if (runs.length === 0) return escapeHtml(words.emptySide[language]);
  return runs
    .map(({ kind, text }) => {
      if (kind === 'same') return escapeHtml(text);
      const [element, said] =
        kind === 'removed' ? ['del', words.removedWords] : (['ins', words.addedWords] as const);
      return `<${element}><span class="hidden">[${said[language]}: </span>${escapeHtml(text)}<span class="hidden">]</span></${element}>`;
    })
    .join('');
}

function quoted(html: string): string {
  return `<blockquote>${html.split('\n').join('<br>')}</blockquote>`;
}

function variantHtml({ units, texts, contract }: VariantView, language: Language): string {
  const parts = texts.map(({ part, hunks, note }) => {
    const shown = hunks.map(
      ({ before, after }) =>
        `<h4>${words.before[language]}</h4>${quoted(markedHtml(before, language))}<h4>${words.after[language]}</h4>${quoted(markedHtml(after, language))}`,
    );
    return `<h3>${escapeHtml(part)}</h3>${note === '' ? '' : `<p>${escapeHtml(note)}</p>`}${shown.join('')}`;
  });
  const items = contract.map(({ text, breaks }) =>
    breaks
      ? `<li><strong>${escapeHtml(text)}</strong> (${escapeHtml(words.level.major[language])})</li>`
      : `<li>${escapeHtml(text)}</li>`,
  );
  const list =
    items.length === 0 ? '' : `<h3>${escapeHtml(words.contract[language])}</h3><ul>${items.join('')}</ul>`;
  return `${units === '' ? '' : `<p>${escapeHtml(units)}</p>`}${parts.join('')}${list}`;
}

function additionHtml(addition: AdditionView, language: Language): string {
  const { part, text, lockedPart, lockedText, sentences } = addition;
  const pair = (title: string, own: string, content: string) =>
    `<h4>${escapeHtml(title)}: ${escapeHtml(own)}</h4>${quoted(escapeHtml(content))}`;
  const asks = sentences
    ? `<p><strong>${escapeHtml(words.sameSubject[language])}</strong></p>${pair(words.localSentence[language], part, sentences.local)}${pair(words.lockedSentence[language], lockedPart, sentences.locked)}`
    : '';
  return `${asks}${pair(words.local[language], part, text)}${pair(words.locked[language], lockedPart, lockedText)}`;
}

function changeHtml(change: ChangeView, language: Language): string {
  const facts = [
    [words.verdict[language], change.verdict],
    [words.version[language], change.version],
    [words.reach[language], change.reach],
  ]
    .filter(([, value]) => value !== '')
    .map(([label = '', value = '']) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  const variants = change.variants.map((variant) => variantHtml(variant, language));
  const additions = change.additions.map((addition) => additionHtml(addition, language));
  const reasons = change.reasons.map((reason) => `<li>${escapeHtml(reason)}</li>`);
  return [
    `<article><h2>${escapeHtml(change.heading)}</h2><dl class="facts">${facts.join('')}</dl>`,
    ...variants,
    change.more === '' ? '' : `<p>${escapeHtml(change.more)}</p>`,
    additions.length === 0 ? '' : `<h3>${escapeHtml(words.additions[language])}</h3>${additions.join('')}`,
    reasons.length === 0 ? '' : `<h3>${escapeHtml(words.reason[language])}</h3><ul>${reasons.join('')}</ul>`,
    '</article>',
  ].join('\n');
}

/** One page in reading order: before, after, why. It asks for nothing but itself. */
export function formatComparisonHtml(input: ComparisonInput): string {
  const { language } = input;
  const view = comparisonView(input);
  const breaks = view.changes.some((change) => change.breaks);
  const findings = view.findings.map(
    ({ wording, address, rule }) =>
      `<li><span class="level level-${wording.level}">${escapeHtml(wording.levelWord)}:</span> ${escapeHtml(wording.message)} ${escapeHtml(wording.action)} <span class="rule">${escapeHtml(`${address} ${rule}`)}</span></li>`,
  );
  return reportPage({
    title: view.title,
    language,
    main: [
      `<p>${escapeHtml(view.between)}</p>`,
      `<p class="verdict ${breaks ? 'stopped' : 'clean'}">${escapeHtml(view.summary)}</p>`,
      ...(findings.length > 0
        ? [`<h2>${escapeHtml(words.findings[language])}</h2><ul>${findings.join('\n')}</ul>`]
        : []),
      ...view.changes.map((change) => changeHtml(change, language)),
      ...view.notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    ].join('\n'),
  });
}
