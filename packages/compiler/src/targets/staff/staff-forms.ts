import type { Block, Inline, Rendered } from '@klarmall/model';
import { inlinesIn, linesIn } from '@klarmall/model';

/** A template as Personalverktyget holds it: whole, or one of its messages where they exclude each other. */
export interface StaffForm {
  readonly rendered: Rendered;
  /** The one message that it holds; absent: all of them. */
  readonly message?: { readonly id: string; readonly name: string };
  /** Names of the template's other messages, each a template of its own in the tool. */
  readonly siblings: readonly string[];
}

/**
 * The name of a form among all of a unit's: the template's id, with the message's after a dot. No id holds a dot, so two
 * forms never share a name.
 */
export function formKey(template: string, message?: string): string {
  return message === undefined ? template : `${template}.${message}`;
}

/**
 * How a template lies in Personalverktyget. All snippets of one template stand in one list there, and whoever sends picks
 * from it freely: messages that must never lie together become a template each.
 */
export function staffForms(rendered: Rendered): readonly StaffForm[] {
  const { facts, messages } = rendered;
  if (!facts.exclusive) return [{ rendered, siblings: [] }];
  return messages.map(({ id, name }) => ({
    rendered: onlyMessage(rendered, id),
    message: { id, name },
    siblings: messages.filter((other) => other.id !== id).map((other) => other.name),
  }));
}

/** The template with one message, and of everything else what that message needs. */
function onlyMessage(rendered: Rendered, id: string): Rendered {
  const messages = rendered.messages.filter((message) => message.id === id);
  const wanted = new Set(messages.flatMap(({ snippets }) => snippets));
  const snippets = rendered.snippets.filter((snippet) => wanted.has(snippet.id));
  const used = new Set([
    ...fieldsOf(rendered.title),
    ...fieldsOf(rendered.answerUse),
    ...fieldsOfBlocks(rendered.contact),
    ...messages.flatMap(({ blocks }) => fieldsOfBlocks(blocks)),
    ...snippets.flatMap(({ title }) => fieldsOf(title)),
    // Lines of questions hold their fields as text.
    ...[...JSON.stringify(rendered.questions).matchAll(/\{\{fields\.([\w-]+)\}\}/g)].map(
      ([, field = '']) => field,
    ),
  ]);
  const isKept = (part: string): boolean =>
    !part.startsWith('snippets/') || wanted.has(part.slice('snippets/'.length));
  return {
    ...rendered,
    messages,
    snippets,
    fields: new Map([...rendered.fields].filter(([field]) => used.has(field))),
    differences: rendered.differences.flatMap((difference) => {
      const parts = difference.parts.filter(isKept);
      return parts.length === 0 ? [] : [{ ...difference, parts }];
    }),
    choices: rendered.choices.filter(({ part }) => isKept(part)),
  };
}

/** Ids of the fields in a line. */
function fieldsOf(inlines: readonly Inline[]): string[] {
  return inlinesIn(inlines).flatMap((inline) => (inline.type === 'field' ? [inline.id] : []));
}

function fieldsOfBlocks(blocks: readonly Block[]): string[] {
  return linesIn(blocks).flatMap(({ inlines }) => fieldsOf(inlines));
}
