import { copyRich, copyText } from '../copy.ts';
import type { ShownDraft, ShownFinding, ShownLetter } from '../core/messages.ts';
import { dropFrame } from '../drop.ts';
import { withEdits } from '../edits.ts';
import { button, element, writingPlace } from '../element.ts';
import { saveDialogue, saveText } from '../save.ts';
import type { Surroundings } from '../tool.ts';

/** A long letter in pdf on a slow computer. Milliseconds. */
const timeLimit = 30_000;

type Draft = Extract<ShownLetter, { kind: 'draft' }>;

/** Tells a proposal from others while the text around it changes. */
const keyOf = ({ rule, start, end, around }: ShownFinding, text: string) =>
  [rule, text.slice(start, end), text.slice(around.start, around.end)].join('\n');

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

/** Gör om ett brev: from a paper letter to the fields of Personalverktyget, one step at a time. */
export function letterTool({ say, language, today, newWorker, version }: Surroundings): Node {
  const worker = newWorker();
  const status = element('p', { id: 'letter-status', role: 'status' });
  const wizard = element('div', { id: 'wizard' });
  const { label, field } = writingPlace('letter', say('pasteLetter'), { rows: '6' });
  /** What was pasted with its headings and lists, and the words that it shows. */
  let pasted: { readonly html: string; readonly text: string } | undefined;
  let letter: Draft | undefined;
  let draft: ShownDraft | undefined;
  let template = '';
  let step = 0;
  const kept = new Set<string>();
  /** The draft before each change, the latest last. */
  let before: string[] = [];

  const tell = (text: string) => {
    status.textContent = text;
  };
  const ended = (by: 'time' | 'failure' | 'cancelled') => tell(say(by === 'time' ? 'tooSlow' : 'failed'));

  const filesNow = ({ files, template: path }: Draft) =>
    files.map((file) => (file.path === path ? { path, text: template } : file));

  const readDraft = async (from: Draft) => {
    const ask = { files: filesNow(from), template: from.template, today: today(), language, version };
    const answer = await worker.ask('draft', ask, timeLimit);
    if (answer.kind === 'ended') return ended(answer.by);
    draft = answer.answer;
  };

  const list = (lines: readonly string[]) =>
    element('ul', {}, ...lines.map((line) => element('li', {}, line)));

  const noted = (title: string, texts: readonly { readonly text: string; readonly note: string }[]) =>
    texts.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, `${title} (${texts.length})`),
            element(
              'ul',
              {},
              ...texts.map(({ text, note }) =>
                element('li', {}, text, ' ', element('span', { class: 'note' }, `(${note})`)),
              ),
            ),
          ),
        ];

  const change = async (fixes: readonly ShownFinding['fixes'][number][]) => {
    if (letter === undefined) return;
    before.push(template);
    template = withEdits(
      template,
      fixes.flatMap(({ edits }) => edits),
    );
    await readDraft(letter);
    tell(say('changed'));
    show(true);
  };

  const undo = async () => {
    const last = before.pop();
    if (letter === undefined || last === undefined) return;
    template = last;
    await readDraft(letter);
    tell(say('undone'));
    show(true);
  };

  /** The words before and after a proposal; undefined when it changes none that a reader sees. */
  const shownChange = (finding: ShownFinding) => {
    const labels = draft?.labels ?? new Map<string, string>();
    const { before: was, after } = changedStretch(finding, template);
    const [original, proposed] = [shownWords(was, labels), shownWords(after, labels)];
    return original === proposed ? undefined : { original, proposed };
  };
  const isProposal = (finding: ShownFinding) => shownChange(finding) !== undefined;

  const proposalEntry = (finding: ShownFinding, index: number) => {
    const [fix] = finding.fixes;
    const id = `proposal-${index}`;
    const words = shownChange(finding);
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
        button(say('use'), () => void change(fix ? [fix] : [])),
        button(say('keep'), () => {
          kept.add(keyOf(finding, template));
          tell(say('kept'));
          show(true);
        }),
      ),
    );
  };

  /** Safe proposals of one kind are made together; the guard has put doses and times among those that are not. */
  const kindButtons = (proposals: readonly ShownFinding[]) => {
    const kinds = new Map<
      string,
      { readonly title: string; readonly fixes: ShownFinding['fixes'][number][] }
    >();
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
      .map(({ title, fixes }) =>
        button(say('useKind', { title, count: fixes.length }), () => void change(fixes)),
      );
  };

  const proposalParts = (): readonly Node[] => {
    const open = (draft?.findings ?? []).filter((finding) => !kept.has(keyOf(finding, template)));
    const proposals = open.filter(isProposal);
    const others = open.filter((finding) => !isProposal(finding) && finding.level !== 'stop');
    return [
      element('h3', {}, say('proposals', { count: proposals.length })),
      ...(proposals.length === 0 ? [element('p', {}, say('noProposals'))] : []),
      element(
        'p',
        { class: 'buttons' },
        ...kindButtons(proposals),
        before.length > 0 ? button(say('undo'), () => void undo()) : undefined,
      ),
      ...proposals.map(proposalEntry),
      ...noted(
        say('lookAt'),
        others.map(({ message, action, start, end }) => ({
          text: `${message} ${action}`,
          note: template.slice(start, Math.min(end, start + 60)),
        })),
      ),
    ];
  };

  const save = async (path: string, text: string) => {
    const name = path.split('/').at(-1) ?? path;
    tell(say((await saveText(text, name)) ? 'saved' : 'notSaved'));
  };

  const entryParts = (from: Draft): readonly Node[] => {
    const parts: Node[] = [element('p', {}, say('enterIntro'))];
    let last = '';
    for (const { step: title, label: name, text, html, isCopied } of draft?.fields ?? []) {
      if (title !== last) parts.push(element('h3', {}, title));
      last = title;
      const done = element('span', { class: 'note', role: 'status' });
      parts.push(
        element(
          'section',
          { class: 'entry field-to-copy' },
          element('h4', {}, name),
          element('pre', { class: 'value', translate: 'no' }, text),
          !isCopied
            ? undefined
            : element(
                'p',
                { class: 'buttons' },
                button(
                  say('copy'),
                  async () => {
                    done.textContent = say((await copyRich(text, html)) ? 'copied' : 'notCopied');
                  },
                  { 'aria-label': `${say('copy')}: ${name}` },
                ),
                done,
              ),
        ),
      );
    }
    if (from.todos.length > 0) parts.push(element('h3', {}, say('todos')), list(from.todos));
    parts.push(element('h3', {}, say('asFile')), element('p', {}, say('asFileText')));
    for (const { path, text } of filesNow(from))
      parts.push(
        element(
          'p',
          { class: 'buttons' },
          element('code', {}, path),
          saveDialogue()
            ? button(say('save'), () => void save(path, text), { 'aria-label': `${say('save')} ${path}` })
            : undefined,
          button(say('copy'), async () => tell(say((await copyText(text)) ? 'copied' : 'notCopied')), {
            'aria-label': `${say('copy')}: ${path}`,
          }),
        ),
      );
    return parts;
  };

  /** @param isSame whether the same step is shown again: then the focus stays near what was pressed. */
  const show = (isSame = false) => {
    if (letter === undefined) return;
    const from = letter;
    const titles = [...from.steps.map(({ title }) => title), say('enter')];
    const heading = element(
      'h2',
      { tabindex: '-1' },
      say('step', { number: step + 1, all: titles.length, title: titles[step] ?? '' }),
    );
    const move = (to: number) => () => {
      step = to;
      show();
    };
    const body: Node[] = [];
    const own = from.steps[step];
    if (own) body.push(list(own.lines));
    if (step === 0) body.push(...noted(say('dropped'), from.dropped));
    if (step === 4) body.push(...noted(say('toUnit'), from.contact));
    if (step === 5) body.push(...proposalParts());
    if (own === undefined) body.push(...entryParts(from));
    wizard.replaceChildren(
      heading,
      element('progress', { max: String(titles.length), value: String(step + 1), 'aria-hidden': 'true' }),
      ...body,
      element(
        'p',
        { class: 'buttons' },
        step > 0 ? button(say('back'), move(step - 1)) : undefined,
        step < titles.length - 1 ? button(say('next'), move(step + 1), { class: 'main' }) : undefined,
        button(say('otherLetter'), clear),
      ),
    );
    start.hidden = true;
    heading.focus({ preventScroll: isSame });
  };

  const clear = () => {
    letter = undefined;
    draft = undefined;
    template = '';
    pasted = undefined;
    field.value = '';
    kept.clear();
    before = [];
    wizard.replaceChildren();
    start.hidden = false;
    tell(say('removed'));
    chooser.focus();
  };

  const read = async (bytes: Uint8Array<ArrayBuffer>) => {
    tell(say('readingLetter'));
    const answer = await worker.ask('letter', { bytes, today: today(), language }, timeLimit, [bytes.buffer]);
    if (answer.kind === 'ended') return ended(answer.by);
    const found = answer.answer;
    if (found.kind === 'refused') {
      tell('');
      wizard.replaceChildren(
        element('h2', { tabindex: '-1' }, say('noDraft')),
        ...found.reasons.map((reason) => element('p', { class: 'verdict stopped' }, reason)),
      );
      wizard.querySelector('h2')?.focus();
      return;
    }
    letter = found;
    template = found.files.find(({ path }) => path === found.template)?.text ?? '';
    step = 0;
    kept.clear();
    before = [];
    await readDraft(found);
    if (draft === undefined) return;
    tell('');
    show();
  };

  const encoded = (text: string) => new TextEncoder().encode(text);

  field.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '' || field.value.trim() !== '') return;
    // The field takes the words; the headings and lists are kept beside it until they are read.
    setTimeout(() => {
      pasted = { html, text: field.value };
    });
  });
  const { frame, chooser } = dropFrame(
    'letter-files',
    say('chooseLetter'),
    '.docx,.odt,.pdf,.html,.htm,.txt,.eml,.xml',
    ([file]) => {
      if (file === undefined) return;
      file
        .arrayBuffer()
        .then((buffer) => read(new Uint8Array(buffer)))
        .catch(() => tell(say('unreadable', { file: file.name })));
    },
  );
  const start = element(
    'div',
    {},
    element('p', {}, say('letterIntro')),
    element('p', {}, say('letterPersonal')),
    frame,
    label,
    field,
    element(
      'p',
      { class: 'buttons' },
      button(say('convert'), () => {
        if (field.value.trim() === '') return tell(say('noLetter'));
        void read(encoded(pasted?.text === field.value ? pasted.html : field.value));
      }),
    ),
  );
  return element('div', {}, start, status, wizard);
}
