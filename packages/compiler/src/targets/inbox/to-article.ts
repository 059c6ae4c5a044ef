import { type InlineRun, inlineRuns, isSafeUrl, pageWords } from '@klarmall/html';
import type { Block, Box, Heading, Inline, Outcome, Place, UnjudgedFinding } from '@klarmall/model';
import { inlinesIn } from '@klarmall/model';
import { refusal } from '../target.ts';
import type {
  InboxArticle,
  InboxBold,
  InboxBoxRole,
  InboxField,
  InboxLeaf,
  InboxLink,
  InboxPlain,
  InboxSection,
  InboxText,
  InboxTitle,
} from './article.ts';
import { inboxDefinitions } from './definitions.ts';
import { hasForbiddenCharacter } from './escape-xml.ts';

/** A message with all that belongs in its body. */
interface InboxMessage {
  readonly title: readonly Inline[];
  readonly titlePlace: Place;
  readonly blocks: readonly Block[];
  readonly contact: readonly Block[];
  readonly sender?: string;
  /** BCP 47. */
  readonly language: string;
}

const { grammar } = inboxDefinitions;

const boxRoles: Readonly<Record<Box['kind'], InboxBoxRole>> = {
  information: 'information',
  attention: 'observe',
  collapsible: 'collapsible',
};

interface OpenSection {
  readonly title?: InboxTitle;
  readonly box?: InboxBoxRole;
  readonly children: InboxLeaf[];
}

/**
 * Lays a message out as a body in the dialect: purpose first, each heading a section, each box a section of its own,
 * then contact and sender. Either the body or what stands in its way, each at its source line; never both.
 */
export function toArticle(message: InboxMessage): Outcome<InboxArticle | undefined> {
  const findings: UnjudgedFinding[] = [];
  const report: Report = (problem, place) => {
    findings.push(refusal(grammar, problem, place));
  };
  const read = readers(report);

  const opening: InboxLeaf[] = [];
  const sections: OpenSection[] = [];
  let into = opening;
  const open = (section: OpenSection): void => {
    sections.push(section);
    into = section.children;
  };
  const addHeading = (heading: Heading): void => {
    if (heading.level !== 1) report('headingLevel', heading.place);
    open({ title: read.title(heading.children, heading.place), children: [] });
  };
  const addBox = (box: Box): void => {
    if (box.heading === undefined && box.kind === 'collapsible')
      report('collapsibleWithoutHeading', box.place);
    if (box.children.length === 0) report('emptyPart', box.place);
    const children: InboxLeaf[] = [];
    for (const child of box.children) {
      if (child.type === 'heading') report('headingInBox', child.place);
      else if (child.type === 'box') report('boxInBox', child.place);
      else children.push(read.leaf(child));
    }
    const title = box.heading === undefined ? [] : read.title(box.heading.children, box.heading.place);
    open({ title, box: boxRoles[box.kind], children });
  };
  const add = (blocks: readonly Block[]): void => {
    let afterBox = false;
    for (const block of blocks) {
      if (block.type === 'heading') addHeading(block);
      else if (block.type === 'box') addBox(block);
      else {
        if (afterBox) open({ children: [] });
        into.push(read.leaf(block));
      }
      afterBox = block.type === 'box';
    }
  };

  const title = read.title(message.title, message.titlePlace);
  add(message.blocks);
  if (message.contact.length > 0) {
    if (message.contact[0]?.type !== 'heading') open({ ...contactTitle(message.language), children: [] });
    add(message.contact);
  }
  if (message.sender !== undefined && hasForbiddenCharacter(message.sender)) {
    report('forbiddenCharacter', message.titlePlace);
  }
  if (findings.length > 0) return { value: undefined, findings };
  const { sender } = message;
  return {
    value: {
      title,
      opening,
      sections: sections.filter(isFilled),
      ...(sender === undefined ? {} : { sender }),
    },
    findings,
  };
}

function isFilled(section: InboxSection): boolean {
  return section.children.length > 0 || (section.title ?? []).length > 0;
}

/** Our own heading only in a language that we write: a Swedish heading in a Finnish message could not be marked as Swedish. */
function contactTitle(language: string): { title?: InboxTitle } {
  const words = pageWords(language);
  if (language.split('-')[0] !== words.language) return {};
  return { title: [{ type: 'plain', text: [words.contact] }] };
}

type Report = (problem: keyof typeof grammar.messages, place: Place) => void;

interface Readers {
  title(inlines: readonly Inline[], place: Place): InboxTitle;
  leaf(block: Exclude<Block, Heading | Box>): InboxLeaf;
}

function readers(report: Report): Readers {
  const part = ({ node }: InlineRun): string | InboxField => {
    if (node.type === 'field') return { field: node.id };
    if (hasForbiddenCharacter(node.value)) report('forbiddenCharacter', node.place);
    // The dialect has no line break, and a reader may or may not fold white space: one space says the same in both.
    return node.value.replace(/[ \t\r\n]+/g, ' ');
  };

  const text = (runs: readonly InlineRun[]): InboxText => runs.map(part);

  /** Text that can hold neither bold nor links. */
  const plain = (inlines: readonly Inline[], place: Place): InboxText => {
    const runs = inlineRuns(inlines);
    for (const run of runs) {
      if (run.link !== undefined) report('linkInList', run.link.place);
      else if (run.strong !== undefined) report('boldInList', run.strong.place);
    }
    const content = text(runs);
    if (isBlank(content)) report('emptyPart', place);
    return content;
  };

  const runsOf = (inlines: readonly Inline[]): (InboxPlain | InboxBold | InboxLink)[] => {
    const children: (InboxPlain | InboxBold | InboxLink)[] = [];
    const runs = inlineRuns(inlines);
    let index = 0;
    while (index < runs.length) {
      const { link, strong } = runs[index] ?? {};
      const group: InlineRun[] = [];
      for (let run = runs[index]; run !== undefined; run = runs[++index]) {
        if (run.link !== link || (link === undefined && run.strong !== strong)) break;
        group.push(run);
      }
      const content = text(group);
      // Assumed: the table of elements has neither bold in links nor the reverse, and a link stands out already.
      if (link !== undefined) {
        if (!isSafeUrl(link.url) || hasForbiddenCharacter(link.url)) report('unsafeLink', link.place);
        if (isBlank(content)) report('emptyPart', link.place);
        children.push({ type: 'link', url: link.url, text: content });
      } else children.push({ type: strong === undefined ? 'plain' : 'bold', text: content });
    }
    return children;
  };

  /** A link without any text inside leaves no run behind, and would be lost in silence. */
  const reportHollow = (inlines: readonly Inline[]): void => {
    for (const inline of inlinesIn(inlines))
      if (inline.type === 'link' && inlineRuns(inline.children).length === 0)
        report('emptyPart', inline.place);
  };

  return {
    title(inlines, place) {
      reportHollow(inlines);
      const title: (InboxPlain | InboxBold)[] = [];
      for (const run of inlineRuns(inlines)) {
        if (run.link !== undefined) report('linkInHeading', run.link.place);
        title.push({ type: run.strong === undefined ? 'plain' : 'bold', text: text([run]) });
      }
      if (title.every((run) => isBlank(run.text))) report('emptyPart', place);
      return title;
    },
    leaf(block) {
      if (block.type === 'paragraph') {
        reportHollow(block.children);
        const children = runsOf(block.children);
        if (children.every((run) => isBlank(run.text))) report('emptyPart', block.place);
        return { type: 'paragraph', children };
      }
      if (block.items.length === 0) report('emptyPart', block.place);
      if (block.type === 'list') {
        for (const item of block.items) reportHollow(item.children);
        return { type: 'list', items: block.items.map((item) => plain(item.children, item.place)) };
      }
      for (const item of block.items) {
        reportHollow(item.term);
        reportHollow(item.details);
      }
      return {
        type: 'terms',
        items: block.items.map((item) => ({
          term: plain(item.term, item.place),
          details: plain(item.details, item.place),
        })),
      };
    },
  };
}

function isBlank(text: InboxText): boolean {
  return text.every((part) => typeof part === 'string' && part.trim() === '');
}
