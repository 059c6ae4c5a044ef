import type { ShownDraft, ShownFinding, ShownFix, ShownLetter } from '../core/messages.ts';
import { withEdits } from '../edits.ts';

type Draft = Extract<ShownLetter, { kind: 'draft' }>;

/** Tells a proposal from others while the text around it changes. */
const keyOf = ({ rule, start, end, around }: ShownFinding, text: string) =>
  [rule, text.slice(start, end), text.slice(around.start, around.end)].join('\n');

/** A letter that is being worked on: its draft as it stands, what was said of it, and what was changed or kept. */
export class OpenedLetter {
  readonly letter: Draft;
  /** The draft's text. */
  template: string;
  /** What the rules say of the text as it stands. */
  checked: ShownDraft;
  readonly #kept = new Set<string>();
  /** The text before each change, the latest last. */
  readonly #before: string[] = [];

  constructor(letter: Draft, checked: ShownDraft) {
    this.letter = letter;
    this.checked = checked;
    this.template = letter.files.find(({ path }) => path === letter.template)?.text ?? '';
  }

  /** The files of the letter, with the draft as it stands. */
  get files(): Draft['files'] {
    const { files, template } = this.letter;
    return files.map((file) => (file.path === template ? { path: template, text: this.template } : file));
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** The findings that nobody has chosen to leave as they are. */
  get open(): readonly ShownFinding[] {
    return this.checked.findings.filter((finding) => !this.#kept.has(keyOf(finding, this.template)));
  }

  keep(finding: ShownFinding): void {
    this.#kept.add(keyOf(finding, this.template));
  }

  change(fixes: readonly ShownFix[]): void {
    this.#before.push(this.template);
    this.template = withEdits(
      this.template,
      fixes.flatMap(({ edits }) => edits),
    );
  }

  undo(): void {
    this.template = this.#before.pop() ?? this.template;
  }
}
