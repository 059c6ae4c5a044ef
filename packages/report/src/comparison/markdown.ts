import type { Language, WordRun } from '@klarmall/model';
import type { PhrasingContent, RootContent } from 'mdast';
import {
  blockquote,
  code,
  fitted,
  heading,
  list,
  markdownWriter,
  paragraph,
  strong,
  text,
} from '../markdown.ts';
import { safeLines, safeText } from '../safe-text.ts';
import { filled } from '../words.ts';
import { type ChangeView, type ComparisonInput, comparisonView, type VariantView } from './view.ts';
import { comparisonWords as words } from './words.ts';

const html = (value: string): PhrasingContent => ({ type: 'html', value });

/** Words with what differs in del and ins, which GitHub and GitLab show. */
function marked(runs: readonly WordRun[], language: Language): PhrasingContent[] {
  if (runs.length === 0) return [text(words.emptySide[language])];
  return runs.flatMap(({ kind, text: own }): PhrasingContent[] => {
    const lines = safeLines(own).split('\n');
    const inline = lines.flatMap((line, index): PhrasingContent[] =>
      index === 0 ? [text(line)] : [{ type: 'break' }, text(line)],
    );
    if (kind === 'same') return inline;
    const element = kind === 'removed' ? 'del' : 'ins';
    return [html(`<${element}>`), ...inline, html(`</${element}>`)];
  });
}

function quote(value: string): RootContent {
  return blockquote([text(safeText(value.replaceAll('\n', ' ')))]);
}

function variantParts({ units, texts, contract }: VariantView, language: Language): RootContent[] {
  return [
    ...(units === '' ? [] : [paragraph(text(units))]),
    ...texts.flatMap(({ part, hunks, note }) => [
      paragraph(strong(part)),
      ...(note === '' ? [] : [paragraph(text(note))]),
      ...hunks.flatMap(({ before, after }) => [
        paragraph(text(words.before[language])),
        blockquote(marked(before, language)),
        paragraph(text(words.after[language])),
        blockquote(marked(after, language)),
      ]),
    ]),
    ...(contract.length === 0
      ? []
      : [
          paragraph(strong(words.contract[language])),
          list(
            contract.map(({ text: own, breaks }) =>
              breaks ? [strong(own), text(` (${words.level.major[language]})`)] : [text(own)],
            ),
          ),
        ]),
  ];
}

function changeParts(change: ChangeView, language: Language): RootContent[] {
  const facts = [
    [words.verdict[language], change.verdict],
    [words.version[language], change.version],
    [words.reach[language], change.reach],
  ].filter(([, value]) => value !== '');
  return [
    heading(4, change.heading),
    list(facts.map(([label, value]) => [strong(`${label}:`), text(` ${value}`)])),
    ...change.variants.flatMap((variant) => variantParts(variant, language)),
    ...(change.more === '' ? [] : [paragraph(text(change.more))]),
    ...(change.additions.length === 0 ? [] : [paragraph(strong(words.additions[language]))]),
    ...change.additions.flatMap(({ part, text: own, lockedPart, lockedText, sentences }) => [
      ...(sentences ? [paragraph(strong(words.sameSubject[language]))] : []),
      paragraph(text(`${words[sentences ? 'localSentence' : 'local'][language]}: ${part}`)),
      quote(sentences?.local ?? own),
      paragraph(text(`${words[sentences ? 'lockedSentence' : 'locked'][language]}: ${lockedPart}`)),
      quote(sentences?.locked ?? lockedText),
    ]),
    ...(change.reasons.length === 0
      ? []
      : [paragraph(strong(words.reason[language])), list(change.reasons.map((reason) => [text(reason)]))]),
  ];
}

/** For a step summary or a comment: the largest changes first, and told when some are left out. */
export async function formatComparisonMarkdown(input: ComparisonInput): Promise<string> {
  const { language, comparison } = input;
  const view = comparisonView(input);
  const write = await markdownWriter();
  const head: RootContent[] = [
    heading(3, view.title),
    paragraph(text(`${view.between}. ${view.summary}`)),
    ...(view.findings.length === 0
      ? []
      : [
          list(
            view.findings.map(({ wording, address, rule }) => [
              strong(`${wording.levelWord}:`),
              text(` ${wording.message} ${wording.action} `),
              code(address),
              text(' '),
              code(rule),
            ]),
          ),
        ]),
  ];
  return fitted({
    write,
    head,
    sections: view.changes.map((change) => changeParts(change, language)),
    total: view.changes.length,
    tail: view.notes.map((note) => paragraph(text(note))),
    cut: (count, total) =>
      paragraph(text(filled(words.cut[language], { count, total, base: comparison.base.name }, language))),
  });
}
