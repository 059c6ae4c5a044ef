import type { Payload } from '@klarmall/model';

/** The version of the payload that this code reads. */
export const payloadVersion = 2;

type PlainObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function hasTexts(value: unknown, ...keys: readonly string[]): value is PlainObject {
  return isObject(value) && keys.every((key) => isText(value[key]));
}

/** No message of ours is deeper: a box holds paragraphs and lists, and they hold bold and links. */
const deepest = 16;

/** Whether a tree is built of the nodes that the payload's schema knows. */
function isTree(first: unknown): boolean {
  const stack: { readonly node: unknown; readonly depth: number }[] = [{ node: first, depth: 0 }];
  const push = (nodes: unknown, depth: number): boolean => {
    if (!Array.isArray(nodes)) return false;
    for (const node of nodes) stack.push({ node, depth });
    return true;
  };
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next;
    if (Array.isArray(node)) {
      push(node, depth);
      continue;
    }
    if (!isObject(node) || depth > deepest) return false;
    const isKnown = nodeTests[String(node.type)]?.(node, (nodes) => push(nodes, depth + 1)) ?? false;
    if (!isKnown) return false;
  }
  return true;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

type Push = (nodes: unknown) => boolean;

const isParent = (node: PlainObject, push: Push): boolean => push(node.children);
const holds =
  (items: unknown, ...keys: readonly string[]) =>
  (push: Push): boolean =>
    isListOf(items, (item) => isObject(item) && keys.every((key) => push(item[key])));

const nodeTests: Readonly<Record<string, (node: PlainObject, push: Push) => boolean>> = {
  text: (node) => isText(node.value),
  field: (node) => isText(node.id),
  strong: isParent,
  link: (node, push) => isText(node.url) && isParent(node, push),
  heading: isParent,
  paragraph: isParent,
  list: (node, push) => holds(node.items, 'children')(push),
  terms: (node, push) => holds(node.items, 'term', 'details')(push),
  box: (node, push) =>
    isText(node.kind) && (node.heading === undefined || push([node.heading])) && isParent(node, push),
};

const fieldTypes = ['date', 'time', 'phone', 'text', 'place'];

/**
 * Whether something has everything of a payload that `fill` reads, in the right form: what a person or a system has
 * changed by hand may lack any of it. Smaller than the schema's validator, and needs no Node.
 */
export function isUsable(value: unknown): value is Payload {
  if (!isObject(value)) return false;
  const { template, channels, stopped, title, messages, contact, fields, contract, unit, attachments } =
    value;
  return (
    hasTexts(template, 'id', 'language', 'status') &&
    isLanguage(String(template.language)) &&
    isListOf(channels, isText) &&
    isListOf(stopped, isText) &&
    isTree(title) &&
    isListOf(messages, (message) => hasTexts(message, 'id', 'name') && isTree(message.blocks)) &&
    isTree(contact) &&
    isListOf(
      fields,
      (field) =>
        hasTexts(field, 'id', 'label', 'type') &&
        fieldTypes.includes(String(field.type)) &&
        (field.maxLength === undefined || Number.isInteger(field.maxLength)),
    ) &&
    hasTexts(contract, 'listTitle', 'messageTitle') &&
    (unit === undefined || hasTexts(unit, 'id', 'name')) &&
    isListOf(attachments, (attachment) => hasTexts(attachment, 'file', 'title'))
  );
}
