import type {
  BoxKind,
  ListItem,
  MarkupBlock,
  MarkupInline,
  Outcome,
  Place,
  Placeholder,
  Term,
  UnjudgedFinding,
} from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { MONTH_NAMES } from '@klarmall/swedish';
import type {
  BlockContent,
  DefinitionContent,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { type ContainerDirective, directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

import { found } from '../found.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { endMarker, gatherConditions } from './conditions.ts';
import { linkTo } from './link-to.ts';
import { asPlaceholder, readMustache } from './placeholder.ts';
import { placeholderProblem } from './placeholder-problem.ts';
import { type MustacheNode, placeholderFromMarkdown, placeholderSyntax } from './placeholder-syntax.ts';
import { readSimpleChunk } from './read-simple-chunk.ts';
import { type Chunk, simpleChunks } from './simple-chunks.ts';
import { tangledAt } from './tangled.ts';
import { termOf } from './term-of.ts';
import { textPieces } from './text-pieces.ts';

const boxKinds: readonly BoxKind[] = ['information', 'attention', 'collapsible'];
const directiveNames: readonly string[] = ['facts', ...boxKinds];

/** Directives in flow only: their inline form would eat "1177:s" and "08:15". */
function klarmallSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { flow: directive().flow ?? {} },
    placeholderSyntax,
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    directiveFromMarkdown(),
    placeholderFromMarkdown,
  ];
}

const processor = unified().use(remarkParse).use(klarmallSyntax).freeze();

/** "12. maj": a date that Markdown takes for the first item of a numbered list. */
const dateAtStart = new RegExp(String.raw`^\d{1,2}\.[ \t]+(?:${MONTH_NAMES.join('|')})\b`, 'i');

type FlowNode = RootContent | BlockContent | DefinitionContent;

/** Any node of the Markdown parser's. */
interface Positioned {
  readonly position?: { start: { offset?: number }; end: { offset?: number } } | undefined;
}

interface Offsets {
  readonly start: number;
  readonly end: number;
}

class MarkdownReader {
  readonly findings: UnjudgedFinding[] = [];
  readonly #text: MappedText;
  /** Names of addresses on lines of their own that a link has led to so far. */
  readonly #references = new Set<string>();
  /** Offset of the stretch that the Markdown parser is reading. */
  #base = 0;

  constructor(text: MappedText) {
    this.#text = text;
  }

  #offsets(node: Positioned): Offsets {
    const { start, end } = node.position ?? {};
    return { start: this.#base + (start?.offset ?? 0), end: this.#base + (end?.offset ?? 0) };
  }

  #place(node: Positioned): Place {
    const { start, end } = this.#offsets(node);
    return this.#text.place(start, end);
  }

  #written(node: Positioned): string {
    const { start, end } = this.#offsets(node);
    return this.#text.value.slice(start, end);
  }

  #firstLine(node: Positioned): Place {
    const { start, end } = this.#offsets(node);
    const lineEnd = this.#text.value.indexOf('\n', start);
    return this.#text.place(start, lineEnd === -1 || lineEnd > end ? end : lineEnd);
  }

  #report(
    rule: string,
    message: string,
    place: Place,
    data: Readonly<Record<string, string | number>> = {},
  ): void {
    this.findings.push(found(rule, message, place, data));
  }

  #take<Value>({ value, findings }: Outcome<Value>): Value {
    this.findings.push(...findings);
    return value;
  }

  /** `chunks` cover the text; those that are simple never meet the Markdown parser. */
  root(chunks: readonly Chunk[]): readonly MarkupBlock[] {
    return this.#take(gatherConditions(chunks.flatMap((chunk) => this.#chunk(chunk))));
  }

  /** What cannot be read as Markdown is read as words, so that nothing of it goes unseen. */
  #asItStands({ start, end }: Chunk, tangled: number): MarkupBlock {
    const lineEnd = this.#text.value.indexOf('\n', tangled);
    const to = Math.min(lineEnd === -1 ? end : lineEnd, tangled + 80);
    this.#report('source/markdown-form', 'tangled', this.#text.place(tangled, to));
    const children = textPieces(this.#text, start, end, undefined);
    return { type: 'paragraph', children, place: this.#text.place(start, end) };
  }

  #chunk(chunk: Chunk): MarkupBlock[] {
    if (chunk.type !== 'markdown') return [this.#take(readSimpleChunk(this.#text, chunk))];
    const tangled = tangledAt(this.#text.value.slice(chunk.start, chunk.end));
    if (tangled !== undefined) return [this.#asItStands(chunk, chunk.start + tangled)];
    this.#base = chunk.start;
    const tree: Root = processor.parse(this.#text.value.slice(chunk.start, chunk.end));
    return this.#blocks(tree.children, undefined);
  }

  #blocks(nodes: readonly FlowNode[], inside: ContainerDirective | undefined): MarkupBlock[] {
    return nodes.flatMap((node): MarkupBlock[] => {
      const blocks = this.#block(node, inside);
      return blocks.length > 0 ? blocks : [{ type: 'refused', place: this.#firstLine(node) }];
    });
  }

  #block(node: FlowNode, inside: ContainerDirective | undefined): MarkupBlock[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node);
      case 'heading': {
        const setext = !this.#written(node).startsWith('#');
        if (setext) this.#report('source/heading-form', 'setext', this.#place(node));
        else if (node.depth === 1)
          this.#report('source/heading-form', 'snippetHeading', this.#firstLine(node));
        else if (node.depth > 2) this.#report('source/heading-form', 'tooDeep', this.#firstLine(node));
        else if (inside) this.#report('source/heading-form', 'insideBox', this.#firstLine(node));
        return [
          { type: 'heading', level: 2, children: this.#inlines(node.children), place: this.#place(node) },
        ];
      }
      case 'list':
        return this.#list(node);
      case 'containerDirective':
        return this.#box(node, inside);
      case 'leafDirective':
        this.#report('source/box-form', 'leaf', this.#firstLine(node), { name: node.name });
        return [];
      case 'html':
        this.#html(node.value, this.#place(node));
        return [];
      case 'code': {
        const fence = /^(?:`{3,}|~{3,})/.exec(this.#written(node))?.[0];
        if (fence) this.#report('source/markdown-form', 'fence', this.#firstLine(node), { text: fence });
        else this.#report('source/markdown-form', 'indented', this.#firstLine(node));
        return this.#plain(node);
      }
      case 'blockquote':
        this.#report('source/markdown-form', 'quote', this.#firstLine(node));
        return this.#blocks(node.children, inside);
      case 'thematicBreak':
        this.#report('source/markdown-form', 'rule', this.#place(node));
        return [];
      case 'definition':
        // Where a link leads by it, the link tells.
        if (this.#references.has(node.identifier)) return [];
        this.#report('source/markdown-form', 'definition', this.#firstLine(node));
        return [];
      case 'footnoteDefinition':
        this.#report('source/markdown-form', 'definition', this.#firstLine(node));
        return [];
      case 'table':
        this.#report('source/markdown-form', 'table', this.#firstLine(node));
        return this.#plain(node);
      default:
        this.#report('source/markdown-form', 'other', this.#firstLine(node));
        return [];
    }
  }

  /** Text in a form that no channel carries, kept as a paragraph so that its words are still checked. */
  #plain(node: Positioned): MarkupBlock[] {
    const { start, end } = this.#offsets(node);
    return [
      {
        type: 'paragraph',
        children: textPieces(this.#text, start, end, undefined),
        place: this.#place(node),
      },
    ];
  }

  #html(value: string, place: Place): void {
    if (/^<script\b/i.test(value)) this.#report('source/html', 'script', place);
    else if (/^<!--/.test(value)) this.#report('source/html', 'comment', place);
    else this.#report('source/html', 'html', place, { text: value.slice(0, 40) });
  }

  #paragraph(node: Paragraph): MarkupBlock[] {
    const written = this.#written(node);
    if (/^:{2,}/.test(written) || /\n[ \t]*:{3,}/.test(written)) {
      const at =
        this.#offsets(node).start + (/^:{2,}/.exec(written)?.index ?? written.search(/\n[ \t]*:{3,}/) + 1);
      const lineEnd = this.#text.value.indexOf('\n', at);
      this.#report('source/box-form', 'text', this.#text.place(at, lineEnd === -1 ? at + 3 : lineEnd));
    }
    if (/^\|.*\|/m.test(written) && /^\|?[ \t]*:?-{2,}/m.test(written)) {
      this.#report('source/markdown-form', 'table', this.#firstLine(node));
    }
    const only = node.children.length === 1 ? node.children[0] : undefined;
    if (only?.type === 'mustache') {
      const mustache = readMustache(only.value);
      const place = this.#place(node);
      if (mustache.type === 'include') return [{ type: 'include', id: mustache.id, place }];
      if (mustache.type === 'if') {
        const value: Placeholder = {
          type: 'placeholder',
          namespace: mustache.namespace,
          name: mustache.name,
          place: this.#place(only),
        };
        if (mustache.namespace !== 'values')
          this.#report('source/condition-form', 'notValue', value.place, {
            name: `${mustache.namespace}.${mustache.name}`,
          });
        return [{ type: 'condition', value, children: [], place }];
      }
      if (mustache.type === 'end') return [{ ...endMarker, place }];
    }
    const children = this.#inlines(node.children);
    return children.length > 0 ? [{ type: 'paragraph', children, place: this.#place(node) }] : [];
  }

  #list(node: List): MarkupBlock[] {
    if (node.ordered === true) {
      const first = this.#written(node).split('\n')[0] ?? '';
      this.#report(
        'source/list-form',
        dateAtStart.test(first) ? 'dateList' : 'ordered',
        this.#firstLine(node),
        { text: first },
      );
    }
    const items: ListItem<MarkupInline>[] = [];
    for (const item of node.children) {
      const children: MarkupInline[] = [];
      for (const child of item.children) {
        if (child.type === 'paragraph') {
          if (children.length > 0) this.#report('source/list-form', 'paragraphs', this.#firstLine(child));
          for (const inline of child.children) {
            if (
              inline.type === 'mustache' &&
              ['end', 'if', 'include'].includes(readMustache(inline.value).type)
            ) {
              this.#report('source/condition-form', 'insideList', this.#place(inline), {
                text: inline.value,
              });
            }
          }
          const usable = child.children.filter(
            (inline) =>
              inline.type !== 'mustache' || ['name', 'problem'].includes(readMustache(inline.value).type),
          );
          children.push(...this.#inlines(this.#withoutCheckbox(usable)));
        } else if (child.type === 'list') {
          this.#report('source/list-form', 'nested', this.#firstLine(child));
          for (const nested of this.#list(child)) if (nested.type === 'list') items.push(...nested.items);
        } else {
          this.#report('source/list-form', 'content', this.#firstLine(child));
          this.#block(child as FlowNode, undefined);
        }
      }
      // Of an item that held something and has nothing left, what it held tells.
      if (children.length > 0 || item.children.length === 0)
        items.push({ children, place: this.#place(item) });
    }
    return items.length > 0 ? [{ type: 'list', items, place: this.#place(node) }] : [];
  }

  /** An item's words without the `[ ]` or `[x]` that other tools show as a box to tick. */
  #withoutCheckbox(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
    const [first, ...rest] = nodes;
    const box = first?.type === 'text' ? /^\[[ xX]\](?= )/.exec(first.value)?.[0] : undefined;
    if (first?.type !== 'text' || box === undefined || !first.position) return nodes;
    const { start } = this.#offsets(first);
    this.#report('source/list-form', 'checkbox', this.#text.place(start, start + box.length), { text: box });
    const from = first.position.start;
    const position = {
      ...first.position,
      start: { ...from, column: from.column + box.length + 1, offset: (from.offset ?? 0) + box.length + 1 },
    };
    return [{ ...first, value: first.value.slice(box.length + 1), position }, ...rest];
  }

  #box(node: ContainerDirective, inside: ContainerDirective | undefined): MarkupBlock[] {
    const opening = this.#firstLine(node);
    const lines = this.#written(node).trimEnd().split('\n');
    if (lines.length < 2 || !/^[ \t]*:{3,}[ \t]*\r?$/.test(lines.at(-1) ?? '')) {
      this.#report('source/box-form', 'unclosed', opening, { name: node.name });
    }
    if (inside) this.#report('source/box-form', 'nested', opening, { name: node.name });
    const label = node.children.find(
      (child) => child.type === 'paragraph' && child.data?.directiveLabel === true,
    );
    if (label) this.#report('source/box-form', 'label', opening, { name: node.name });
    if (Object.keys(node.attributes ?? {}).length > 0)
      this.#report('source/box-form', 'attributes', opening, { name: node.name });
    const content = node.children.filter((child) => child !== label);
    if (node.name === 'facts') return this.#facts(node, content);
    const kind = boxKinds.find((candidate) => candidate === node.name);
    if (!kind) {
      const suggestion = nearest(node.name, directiveNames);
      this.#report('source/box-form', suggestion ? 'unknownSuggest' : 'unknown', opening, {
        name: node.name,
        ...(suggestion ? { suggestion } : {}),
      });
      return this.#blocks(content, node);
    }
    if (content.length === 0) this.#report('source/box-form', 'empty', opening, { name: node.name });
    return [{ type: 'box', kind, children: this.#blocks(content, node), place: this.#place(node) }];
  }

  #facts(node: ContainerDirective, content: readonly FlowNode[]): MarkupBlock[] {
    const items: Term<MarkupInline>[] = [];
    for (const child of content) {
      if (child.type !== 'list' || child.ordered === true) {
        this.#report('source/box-form', 'factsContent', this.#firstLine(child));
        continue;
      }
      for (const block of this.#list(child)) {
        if (block.type !== 'list') continue;
        for (const item of block.items) items.push(this.#take(termOf(item)));
      }
    }
    if (items.length === 0)
      this.#report('source/box-form', 'empty', this.#firstLine(node), { name: 'facts' });
    return [{ type: 'terms', items, place: this.#place(node) }];
  }

  #inlines(nodes: readonly PhrasingContent[]): MarkupInline[] {
    return nodes.flatMap((node, index) => this.#inline(node, nodes[index + 1]));
  }

  #inline(node: PhrasingContent, next: PhrasingContent | undefined): MarkupInline[] {
    switch (node.type) {
      case 'text':
        return this.#textNode(node, next);
      case 'mustache':
        return this.#mustache(node);
      case 'strong': {
        const children = this.#inlines(node.children);
        return [{ type: 'strong', children, place: this.#place(node) }];
      }
      case 'emphasis':
        this.#report('source/markdown-form', 'italic', this.#place(node));
        return this.#inlines(node.children);
      case 'link':
        return this.#link(node);
      case 'break': {
        this.#report('source/markdown-form', 'lineBreak', this.#place(node));
        return [{ type: 'text', value: ' ', place: this.#place(node) }];
      }
      case 'image':
      case 'imageReference':
        this.#report('source/markdown-form', 'image', this.#place(node));
        return [];
      case 'inlineCode':
        this.#report('source/markdown-form', 'code', this.#place(node));
        return [{ type: 'text', value: node.value, place: this.#place(node) }];
      case 'html':
        this.#html(node.value, this.#place(node));
        return [];
      case 'linkReference':
        this.#references.add(node.identifier);
        this.#report('source/markdown-form', 'definition', this.#place(node));
        return this.#inlines(node.children);
      default:
        this.#report('source/markdown-form', 'other', this.#place(node));
        return [];
    }
  }

  #textNode(node: Text, next: PhrasingContent | undefined): MarkupInline[] {
    const { start, end } = this.#offsets(node);
    const pieces = textPieces(this.#text, start, end, node.value);
    const written = this.#text.value.slice(start, end);
    for (const footnote of written.matchAll(/\[\^[^\]\s]{1,40}\]/g)) {
      // Its mark in the text tells; the note itself goes the same way.
      const isNote = written.charAt(footnote.index + footnote[0].length) === ':';
      if (isNote && this.#text.value.indexOf(footnote[0]) < start + footnote.index) continue;
      const place = this.#text.place(start + footnote.index, start + footnote.index + footnote[0].length);
      this.#report('source/markdown-form', 'footnote', place, { text: footnote[0] });
    }
    const escaped = /(?:\\?\{){2}[^{}\n]{0,80}(?:\\?\}){2}/.exec(written);
    const open = node.value.indexOf('{{');
    if (open !== -1 && escaped) {
      const place = this.#text.place(start + escaped.index, start + escaped.index + escaped[0].length);
      const data = { text: escaped[0], suggestion: escaped[0].replaceAll('\\', '') };
      this.#report('source/placeholder-form', 'escaped', place, data);
    } else if (open !== -1) {
      const at = start + Math.max(0, this.#text.value.slice(start, end).indexOf('{{'));
      const lineEnd = this.#text.value.indexOf('\n', at);
      this.#report(
        'source/placeholder-form',
        'unclosed',
        this.#text.place(at, lineEnd === -1 || lineEnd > end ? end : lineEnd),
      );
    } else if (/\}\}/.test(node.value)) {
      const at = start + Math.max(0, this.#text.value.slice(start, end).indexOf('}}'));
      this.#report('source/placeholder-form', 'unopened', this.#text.place(at, at + 2));
    }
    if (next?.type === 'mustache' && /\]\([ \t]*$/.test(node.value)) {
      this.#report('source/link-form', 'blanks', this.#place(next), { text: next.value });
    }
    return pieces;
  }

  #mustache(node: MustacheNode): MarkupInline[] {
    const place = this.#place(node);
    const mustache = readMustache(node.value);
    const placeholder = asPlaceholder(mustache, place);
    if (placeholder) return [placeholder];
    if (mustache.type === 'problem') this.findings.push(placeholderProblem(mustache, place));
    else if (mustache.type === 'include')
      this.#report('source/placeholder-form', 'includeInLine', place, { text: node.value });
    else this.#report('source/condition-form', 'inLine', place, { text: node.value });
    return [];
  }

  #link(node: Link): MarkupInline[] {
    const place = this.#place(node);
    const { start, end } = this.#offsets(node);
    if (node.title) this.#report('source/link-form', 'title', place);
    const children = this.#inlines(node.children);
    const autolink = this.#text.value.charAt(start) === '<';
    const lastChild = node.children.at(-1);
    const textEnd = lastChild ? this.#offsets(lastChild).end : start + 1;
    // `](` follows the link's text directly; the address ends before `)` or a title.
    const from = autolink ? start + 1 : textEnd + 2;
    const raw = this.#text.value.slice(from, end - 1);
    const lead = raw.length - raw.trimStart().length;
    const address = (raw.trim().split(/\s/)[0] ?? '').replace(/^<|>$/g, '');
    const at = from + lead;
    const targetPlace = this.#text.place(at, at + Math.max(1, address.length));
    return this.#take(linkTo({ address, url: node.url, targetPlace, children, place }));
  }
}

/**
 * Reads the Markdown of a snippet or other text in the closed subset; whatever else stands there is a finding that says what to write.
 * `chunks` tell which parts need no Markdown parser.
 */
export function parseMarkdown(
  text: MappedText,
  chunks: readonly Chunk[] = simpleChunks(text.value),
): Outcome<readonly MarkupBlock[]> {
  const reader = new MarkdownReader(text);
  const value = reader.root(chunks);
  return { value, findings: reader.findings };
}
