import type { Block, Inline, Rendered, RenderedQuestion } from '@klarmall/model';

/** Collects what makes one rendering different from another; walks with a stack, so depth costs no call frames. */
class Writer {
  readonly #parts: string[] = [];

  add(...parts: readonly (string | number)[]): void {
    for (const part of parts) this.#parts.push(String(part));
  }

  nodes(first: readonly (Block | Inline)[]): void {
    const stack: (Block | Inline | string)[] = [...first].reverse();
    const push = (nodes: readonly (Block | Inline)[]) => {
      stack.push(')');
      for (let index = nodes.length - 1; index >= 0; index -= 1) {
        const node = nodes[index];
        if (node) stack.push(node);
      }
    };
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (typeof node === 'string') {
        this.#parts.push(node);
        continue;
      }
      this.#parts.push(node.type, node.place.file, String(node.place.start.offset));
      switch (node.type) {
        case 'text':
          this.#parts.push(node.value);
          break;
        case 'field':
          this.#parts.push(node.id);
          break;
        case 'link':
          this.#parts.push(node.url);
          push(node.children);
          break;
        case 'heading':
          this.#parts.push(String(node.level));
          push(node.children);
          break;
        case 'box':
          this.#parts.push(node.kind);
          push(node.heading ? [node.heading, ...node.children] : node.children);
          break;
        case 'list':
          for (let index = node.items.length - 1; index >= 0; index -= 1)
            push(node.items[index]?.children ?? []);
          break;
        case 'terms':
          for (let index = node.items.length - 1; index >= 0; index -= 1) {
            push(node.items[index]?.details ?? []);
            push(node.items[index]?.term ?? []);
          }
          break;
        default:
          push(node.children);
      }
    }
  }

  questions(first: readonly RenderedQuestion[]): void {
    const stack = [...first].reverse();
    for (let question = stack.pop(); question !== undefined; question = stack.pop()) {
      this.add(question.id, question.type, question.text, question.help ?? '', String(question.required));
      this.add(question.maxLength ?? '', ...question.options);
      for (const { when, ask } of question.followUps) {
        this.add(when);
        stack.push(ask);
      }
    }
  }

  toString(): string {
    return this.#parts.join('\u0000');
  }
}

/**
 * Everything that a rule can see of a rendering, as one string: units whose renderings are equal, down to where each
 * word was written, are inspected once.
 */
export function signatureOf(rendered: Rendered): string {
  const writer = new Writer();
  writer.nodes(rendered.title);
  for (const { id, blocks } of rendered.messages) {
    writer.add('message', id);
    writer.nodes(blocks);
  }
  for (const { id, title, blocks } of rendered.snippets) {
    writer.add('snippet', id);
    writer.nodes(title);
    writer.nodes(blocks);
  }
  writer.add('answerUse');
  writer.nodes(rendered.answerUse);
  writer.add('contact');
  writer.nodes(rendered.contact);
  writer.add('questions');
  writer.questions(rendered.questions);
  for (const [form, texts] of Object.entries(rendered.answerForms)) {
    writer.add(form);
    for (const { id, blocks } of texts) {
      writer.add(id);
      writer.nodes(blocks);
    }
  }
  for (const [name, setting] of Object.entries(rendered.settings))
    writer.add(name, setting?.days ?? '', setting?.from ?? '');
  return writer.toString();
}
