import type { LineRole, LinkedTemplate, MarkupBlock, MarkupInline, MarkupLink, Place } from '@klarmall/model';
import { foldBlocks, inlinesIn, linesIn } from '@klarmall/model';
import { remembered } from './remembered.ts';

/** One run of text as written, with the part of the template that it stands in. */
export interface TextRun {
  readonly inlines: readonly MarkupInline[];
  readonly part: string;
  readonly kind: 'line' | LineRole;
  readonly place: Place;
}

/** A link in a text. */
export interface LinkUse {
  readonly link: MarkupLink;
  readonly text: string;
  readonly part: string;
}

/** The words of a text as written; a placeholder shows as its name in braces. */
export function plainText(inlines: readonly MarkupInline[]): string {
  let text = '';
  for (const inline of inlinesIn(inlines)) {
    if (inline.type === 'text') text += inline.value;
    else if (inline.type === 'placeholder') text += `{{${inline.namespace}.${inline.name}}}`;
  }
  return text;
}

/** Blocks and the blocks inside boxes and conditions, in reading order. Includes are not followed. */
export function flatBlocks(blocks: readonly MarkupBlock[]): readonly MarkupBlock[] {
  return foldBlocks<MarkupBlock, MarkupBlock>(blocks, (block, inside) => [block, ...inside]);
}

/** The runs of text in blocks, in reading order. */
export function runsOfBlocks(blocks: readonly MarkupBlock[], part: string): readonly TextRun[] {
  return linesIn(blocks).map(({ role, inlines, place }) => ({ inlines, part, kind: role, place }));
}

/** Whether something was written in the template's own file, or in a shared snippet that no other file answers for. */
export function isOwn(template: LinkedTemplate, place: Place): boolean {
  return place.file === template.places.file || place.file.startsWith('templates/snippets/');
}

/** Every run of text that the invånare reads, in reading order: lines, snippets and answer texts. Many rules ask for them. */
export const runsOf: (template: LinkedTemplate) => readonly TextRun[] = remembered(collectRuns);

function collectRuns(template: LinkedTemplate): readonly TextRun[] {
  const runs: TextRun[] = [];
  const line = (
    part: string,
    value: { inlines: readonly MarkupInline[]; place: Place } | undefined,
  ): void => {
    if (value) runs.push({ inlines: value.inlines, part, kind: 'line', place: value.place });
  };
  line('name', template.name);
  line('purpose', template.purpose);
  for (const snippet of template.snippets) {
    const part = `snippets/${snippet.id}`;
    if (snippet.heading) {
      runs.push({ inlines: snippet.title.inlines, part, kind: 'heading', place: snippet.title.place });
    }
    runs.push(...runsOfBlocks(snippet.blocks, part));
  }
  line('answerUse', template.answerUse);
  for (const question of template.questions) {
    line(`questions/${question.id}`, question.text);
    line(`questions/${question.id}`, question.help);
  }
  for (const [form, texts] of Object.entries(template.answerForms)) {
    for (const text of texts as LinkedTemplate['answerForms']['reply']) {
      runs.push(...runsOfBlocks(text.blocks, `answerForms/${form}/${text.id}`));
    }
  }
  line('contact', template.contact);
  return runs;
}

/** The links in a run, in reading order. */
function linksOfRun({ inlines, part }: TextRun): readonly LinkUse[] {
  return inlinesIn(inlines).flatMap((inline) =>
    inline.type === 'link' ? [{ link: inline, text: plainText(inline.children), part }] : [],
  );
}

/** Every link in the texts that the invånare reads. */
export const linksOf: (template: LinkedTemplate) => readonly LinkUse[] = remembered((template) =>
  runsOf(template).flatMap((run) => linksOfRun(run)),
);

/** The addresses that a link can lead to: its own, or those that the template and its units give the name. */
export function addressesOf(template: LinkedTemplate, link: MarkupLink): readonly string[] {
  const target = link.target;
  if (target.type === 'url') return [target.url];
  const own = template.links.get(target.name);
  const addresses = new Set<string>();
  for (const unit of template.units) {
    const named = own ?? unit.links.get(target.name);
    if (named) addresses.add(named.url);
  }
  if (own) addresses.add(own.url);
  return [...addresses].sort();
}
