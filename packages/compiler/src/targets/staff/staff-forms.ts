import type { Block, Inline, Rendered } from '@klarmall/model';

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
    ...fieldsOf(rendered.contact),
    ...messages.flatMap(({ blocks }) => fieldsOf(blocks)),
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

/** Ids of the fields in a text. */
function fieldsOf(nodes: readonly (Block | Inline)[]): string[] {
  const found: string[] = [];
  const stack: (Block | Inline)[] = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    switch (node.type) {
      case 'field':
        found.push(node.id);
        break;
      case 'text':
        break;
      case 'list':
        stack.push(...node.items.flatMap(({ children }) => children));
        break;
      case 'terms':
        stack.push(...node.items.flatMap(({ term, details }) => [...term, ...details]));
        break;
      case 'box':
        if (node.heading !== undefined) stack.push(node.heading);
        stack.push(...node.children);
        break;
      default:
        stack.push(...node.children);
    }
  }
  return found;
}
