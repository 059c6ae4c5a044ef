import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** One fenced block of a rule's page: a text, or a file of a project. */
export interface ExampleFile {
  /** `text`, or a path such as `templates/local/exempel.mall.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly isHeading: boolean;
}

/** A part of `## Exempel`. */
export interface Example {
  readonly title: string;
  readonly isWrong: boolean;
  readonly files: readonly ExampleFile[];
  /** Keys of the rule's messages that a wrong example must give. */
  readonly expected: readonly string[];
}

export interface RulePage {
  readonly title: string;
  /** The level-2 headings in order. */
  readonly sections: readonly string[];
  readonly examples: readonly Example[];
}

function plain(node: { readonly children?: readonly unknown[]; readonly value?: string }): string {
  if (node.value !== undefined) return node.value;
  return (node.children ?? []).map((child) => plain(child as Parameters<typeof plain>[0])).join('');
}

/** Reads a rule's page. */
export function readRulePage(path: string | URL): RulePage {
  const { children } = fromMarkdown(readFileSync(path, 'utf8'));
  let title = '';
  const sections: string[] = [];
  const examples: { title: string; isWrong: boolean; files: ExampleFile[]; expected: string[] }[] = [];
  for (const node of children) {
    if (node.type === 'heading') {
      const heading = plain(node);
      if (node.depth === 1) title = heading;
      else if (node.depth === 2) sections.push(heading);
      else if (sections.at(-1) === 'Exempel') {
        examples.push({ title: heading, isWrong: heading.startsWith('Fel'), files: [], expected: [] });
      }
    } else if (node.type === 'code') {
      const example = examples.at(-1);
      if (example === undefined || sections.at(-1) !== 'Exempel') continue;
      const words = (node.meta ?? '').split(' ').filter(Boolean);
      const expected = words.find((word) => word.startsWith('expect='))?.slice('expect='.length);
      if (expected) example.expected.push(...expected.split(','));
      example.files.push({
        path: node.lang ?? '',
        // A file ends with a line end; the fence takes it away.
        text: node.lang === 'text' ? node.value : `${node.value}\n`,
        isHeading: words.includes('role=heading'),
      });
    }
  }
  return { title, sections, examples };
}
