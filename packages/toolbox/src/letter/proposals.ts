import type { ShownDraft, ShownFinding, ShownFix } from '../core/messages.ts';
import { withEdits } from '../edits.ts';
import { button, element } from '../element.ts';
import type { Say } from '../words.ts';
import { noted } from './lists.ts';
import type { OpenedLetter } from './opened-letter.ts';

/** What can be done with proposals. */
interface ProposalActions {
  change(fixes: readonly ShownFix[]): void;
  keep(finding: ShownFinding): void;
  undo(): void;
}

/** A line of the draft without the marks that a template has and a message has not: fields by their labels, links by their words. */
const shownWords = (text: string, labels: ShownDraft['labels']) =>
  text
    .replace(/^[#-]+\s*/u, '')
    .replace(/\s*\{#[^}]*\}\s*$/u, '')
    .replace(/\[([^\]]*)\]\(\{\{links\.[\w-]+\}\}\)/gu, '$1')
    .replace(/\{\{\w+\.([\w-]+)\}\}/gu, (_, id: string) => `[${(labels.get(id) ?? id).toLowerCase()}]`)
    .trim();

/** A stretch of the template before and after a change. */
function changedStretch({ around: { start, end }, fixes: [fix] }: ShownFinding, template: string) {
  const edits = (fix?.edits ?? []).map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const before = template.slice(start, end);
  return { before, after: withEdits(before, edits) };
}

/** The words before and after a proposal; undefined when it changes none that a reader sees. */
function shownChange(finding: ShownFinding, { template, checked: { labels } }: OpenedLetter) {
  const { before, after } = changedStretch(finding, template);
  const [original, proposed] = [shownWords(before, labels), shownWords(after, labels)];
  return original === proposed ? undefined : { original, proposed };
}

/** Safe proposals of one kind are made together; the guard has put doses and times among those that are not. */
function kindButtons(proposals: readonly ShownFinding[], say: Say, { change }: ProposalActions) {
  const kinds = new Map<string, { readonly title: string; readonly fixes: ShownFix[] }>();
  for (const { rule, title, fixes } of proposals) {
    const [fix] = fixes;
    if (!fix?.isSafe) continue;
    const kind = kinds.get(rule) ?? { title, fixes: [] };
    kinds.set(rule, kind);
    const last = kind.fixes.at(-1)?.edits.at(-1);
    // One that overlaps the one before waits for the next look.
    if (last === undefined || (fix.edits[0]?.start ?? 0) >= last.end) kind.fixes.push(fix);
  }
  return [...kinds.values()]
    .filter(({ fixes }) => fixes.length > 1)
    .map(({ title, fixes }) => button(say('useKind', { title, count: fixes.length }), () => change(fixes)));
}

/** What the checks say of the draft: each proposal beside the original, then what a person should look at. */
export function proposalsView(opened: OpenedLetter, say: Say, actions: ProposalActions): readonly Node[] {
  const { open, template, canUndo } = opened;
  const changes = new Map(open.map((finding) => [finding, shownChange(finding, opened)]));
  const proposals = open.filter((finding) => changes.get(finding) !== undefined);
  const others = open.filter((finding) => !proposals.includes(finding) && finding.level !== 'stop');
  const entry = (finding: ShownFinding, index: number) => {
    const id = `proposal-${index}`;
    const words = changes.get(finding);
    return element(
      'section',
      { class: 'entry', role: 'group', 'aria-labelledby': id },
      element('h4', { id }, finding.title),
      element(
        'dl',
        {},
        element('dt', {}, say('original')),
        element('dd', {}, words?.original ?? ''),
        element('dt', {}, say('proposed')),
        element('dd', {}, words?.proposed ?? ''),
        element('dt', {}, say('why')),
        element('dd', {}, finding.message),
      ),
      element(
        'p',
        { class: 'buttons' },
        button(say('use'), () => actions.change(finding.fixes.slice(0, 1))),
        button(say('keep'), () => actions.keep(finding)),
      ),
    );
  };
  return [
    element('h3', {}, say('proposals', { count: proposals.length })),
    ...(proposals.length === 0 ? [element('p', {}, say('noProposals'))] : []),
    element(
      'p',
      { class: 'buttons' },
      ...kindButtons(proposals, say, actions),
      canUndo ? button(say('undo'), actions.undo) : undefined,
    ),
    ...proposals.map(entry),
    ...noted(
      say('lookAt'),
      others.map(({ message, action, start, end }) => ({
        text: `${message} ${action}`,
        note: template.slice(start, Math.min(end, start + 60)),
      })),
    ),
  ];
}
