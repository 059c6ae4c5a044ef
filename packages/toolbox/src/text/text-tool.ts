import { copyText } from '../copy.ts';
import type { CheckedText, ShownEdit, ShownFinding } from '../core/messages.ts';
import { withEdits } from '../edits.ts';
import { button, element, writingPlace } from '../element.ts';
import type { Surroundings } from '../tool.ts';

/** Milliseconds from the last key until the text is read, and until what was found is told. */
const readAfter = 300;
const tellAfter = 1200;
/** A text of this length is read well within it. Milliseconds. */
const timeLimit = 20_000;

/** Puts a text in the place of a stretch of a field so that the browser can undo it. */
function replaceIn(field: HTMLTextAreaElement, start: number, end: number, text: string): void {
  field.focus();
  field.setSelectionRange(start, end);
  // The only way to write that Ctrl+Z takes back.
  const isWritten =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isWritten) {
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Kontrollera text: findings while somebody writes. */
export function textTool({ say, language, today, newWorker }: Surroundings): Node {
  const worker = newWorker();
  const { label, field } = writingPlace('text', say('yourText'), {
    rows: '12',
    'aria-describedby': 'text-help',
  });
  const marks = element('div', { class: 'marks', 'aria-hidden': 'true' });
  const status = element('p', { id: 'text-status', role: 'status' });
  const list = element('div', { id: 'text-findings' }, element('p', {}, say('waiting')));
  const fixAll = button(say('fixAll'), () => void makeSafeFixes(), { hidden: true, id: 'fix-all' });
  let checked: CheckedText = { findings: [], counts: '' };
  /** The text that `checked` is about. */
  let read = '';
  /** Whether something is said of a text already: it stands until the next is read. */
  let isShown = false;
  let shownIndex = -1;
  let readTimer = 0;
  let tellTimer = 0;
  let round = 0;

  const tell = (text: string) => {
    status.textContent = text;
  };

  const showMarks = () => {
    const parts: Node[] = [];
    let at = 0;
    for (const { start, end, level } of checked.findings) {
      if (start < at || end <= start) continue;
      parts.push(
        document.createTextNode(read.slice(at, start)),
        element('mark', { class: `mark-${level}` }, read.slice(start, end)),
      );
      at = end;
    }
    // A line break at the end shows only when something stands after it.
    marks.replaceChildren(...parts, document.createTextNode(`${read.slice(at)}\u200b`));
    marks.scrollTop = field.scrollTop;
  };

  const makeFix = (edits: readonly ShownEdit[]) => {
    if (field.value !== read) return;
    const start = Math.min(...edits.map((edit) => edit.start));
    const end = Math.max(...edits.map((edit) => edit.end));
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    replaceIn(field, start, end, withEdits(read.slice(start, end), moved));
    tell(say('fixedOne'));
    void check(true);
  };

  const makeSafeFixes = async () => {
    const answer = await worker.ask('fixText', { text: field.value, today: today(), language }, timeLimit);
    if (answer.kind === 'ended') return tell(say(answer.by === 'time' ? 'tooSlow' : 'failed'));
    const { text, applied } = answer.answer;
    if (applied > 0) replaceIn(field, 0, field.value.length, text);
    tell(applied > 0 ? say('fixedAll', { count: applied }) : say('fixedNone'));
    void check(true);
  };

  const show = (index: number) => {
    const finding = checked.findings[index];
    if (finding === undefined) return;
    shownIndex = index;
    field.focus();
    field.setSelectionRange(finding.start, finding.end);
    tell(`${finding.levelWord}: ${finding.message}`);
  };

  const entry = (finding: ShownFinding, index: number): HTMLElement => {
    const { start: from, end: to } = finding.around;
    const fixes = finding.fixes.map(({ edits }) => {
      const moved = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
      return element(
        'div',
        { class: 'proposal' },
        element(
          'dl',
          {},
          element('dt', {}, say('original')),
          element('dd', {}, read.slice(from, to)),
          element('dt', {}, say('proposed')),
          element('dd', {}, withEdits(read.slice(from, to), moved)),
        ),
        element(
          'p',
          { class: 'buttons' },
          button(say('use'), () => makeFix(edits)),
        ),
      );
    });
    const details = element(
      'details',
      {},
      element('summary', {}, say('why')),
      element('p', {}, finding.why),
      finding.sources === ''
        ? undefined
        : element('p', { class: 'rule' }, `${say('source')}: ${finding.sources}`),
      element('p', { class: 'rule' }, finding.rule),
    );
    return element(
      'section',
      { class: 'entry' },
      element(
        'h3',
        {},
        element('span', { class: `level level-${finding.level}` }, `${finding.levelWord}: `),
        finding.title,
      ),
      element('p', {}, finding.message),
      element('p', {}, finding.action),
      ...fixes,
      element(
        'p',
        { class: 'buttons' },
        button(say('show'), () => show(index)),
      ),
      details,
    );
  };

  const showFindings = () => {
    const isEmpty = read.trim() === '';
    isShown = !isEmpty;
    if (isEmpty) list.replaceChildren(element('p', {}, say('waiting')));
    else if (checked.findings.length === 0)
      list.replaceChildren(element('p', { class: 'verdict clean' }, say('clean')));
    else list.replaceChildren(...checked.findings.map(entry));
    fixAll.hidden = !checked.findings.some(({ fixes }) => fixes.some(({ isSafe }) => isSafe));
  };

  const check = async (isQuiet = false) => {
    clearTimeout(readTimer);
    clearTimeout(tellTimer);
    round += 1;
    const mine = round;
    const text = field.value;
    const answer = await worker.ask('text', { text, today: today(), language }, timeLimit);
    // Somebody has written on: the next round answers.
    if (mine !== round || text !== field.value) return;
    if (answer.kind === 'ended') {
      if (!isShown) list.replaceChildren();
      return tell(say(answer.by === 'time' ? 'tooSlow' : 'failed'));
    }
    checked = answer.answer;
    read = text;
    shownIndex = -1;
    showMarks();
    showFindings();
    if (isQuiet) return;
    tellTimer = window.setTimeout(() => {
      if (text.trim() === '') return tell('');
      tell(checked.findings.length === 0 ? say('clean') : say('found', { counts: checked.counts }));
    }, tellAfter - readAfter);
  };

  field.addEventListener('input', () => {
    clearTimeout(readTimer);
    clearTimeout(tellTimer);
    // Marks of what stood before would point at other words.
    read = field.value;
    checked = { findings: [], counts: '' };
    showMarks();
    if (read.trim() !== '' && !isShown) list.replaceChildren(element('p', {}, say('readingText')));
    readTimer = window.setTimeout(() => void check(), readAfter);
  });
  field.addEventListener('scroll', () => {
    marks.scrollTop = field.scrollTop;
  });
  const writing = element(
    'div',
    { class: 'writing' },
    element('p', {}, say('textIntro'), ' ', say('noPersonal')),
    label,
    element('p', { id: 'text-help', class: 'note' }, say('textHelp')),
    element('div', { class: 'marked' }, marks, field),
    element(
      'p',
      { class: 'buttons' },
      fixAll,
      button(say('copyText'), async () => tell(say((await copyText(field.value)) ? 'copied' : 'notCopied'))),
      button(say('clear'), () => {
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.focus();
      }),
    ),
    status,
  );
  const found = element('div', {}, element('h2', {}, say('findings')), list);
  const around = element('div', { class: 'beside' }, writing, found);
  around.addEventListener('keydown', (event) => {
    if (event.key !== 'F8' || checked.findings.length === 0) return;
    event.preventDefault();
    const { length } = checked.findings;
    const step = event.shiftKey ? -1 : 1;
    show(shownIndex < 0 ? (event.shiftKey ? length - 1 : 0) : (shownIndex + step + length) % length);
  });
  return around;
}
