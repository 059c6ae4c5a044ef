import { readXml, type XmlElement } from './read-xml.ts';

/** One row of Inera's element table. */
interface ElementRule {
  readonly children: readonly string[];
  readonly text: boolean;
  /** Allowed values by attribute; `undefined`: any text. */
  readonly attributes: Readonly<Record<string, readonly string[] | undefined>>;
  readonly required: readonly string[];
  /** Children that must be first, in this order, at most once each. */
  readonly first: readonly string[];
  /** Children that must stand there exactly once. */
  readonly once: readonly string[];
  /** Whether it may be without any child or text. */
  readonly mayBeEmpty: boolean;
}

const row = (
  children: readonly string[],
  rest: Partial<Omit<ElementRule, 'children'>> = {},
): ElementRule => ({
  children,
  text: false,
  attributes: {},
  required: [],
  first: [],
  once: [],
  mayBeEmpty: false,
  ...rest,
});

const link = row([], {
  text: true,
  attributes: { url: undefined, type: ['_self', '_blank'] },
  required: ['url'],
});

/**
 * Which element may hold which: Inera, "DocBook-formatering av meddelande" (1177 inkorg, current page). Breaking it has
 * shown the citizen "##### Mismatched Element in Source #####". `frame` is used in examples but is not in the table.
 */
const elementTable: Readonly<Record<string, ElementRule>> = {
  article: row(['info', 'para', 'section', 'bibliography', 'variablelist', 'itemizedlist'], {
    first: ['info'],
  }),
  section: row(['info', 'title', 'para', 'bibliography', 'variablelist', 'itemizedlist'], {
    first: ['info', 'title'],
  }),
  info: row(['title'], { once: ['title'] }),
  title: row(['emphasis'], { text: true }),
  para: row(['ulink', 'link', 'emphasis'], { text: true }),
  bibliography: row([], { text: true }),
  variablelist: row(['title', 'varlistentry'], { first: ['title'] }),
  varlistentry: row(['term', 'listitem'], { first: ['term'], once: ['term', 'listitem'] }),
  itemizedlist: row(['listitem'], { attributes: { mark: ['bullet', 'hyphen'] } }),
  term: row([], { text: true }),
  listitem: row([], { text: true }),
  ulink: link,
  link,
  emphasis: row([], {
    text: true,
    attributes: {
      role: ['bold', 'italics', 'underline', 'collapsible', 'bgcolor', 'information', 'observe'],
    },
    required: ['role'],
    mayBeEmpty: true,
  }),
};

/** Something in a message body that the dialect does not allow. */
interface GrammarProblem {
  /** Names from the root, 'article/section/para'. */
  readonly path: string;
  readonly problem: string;
}

/** Checks a written message body against the element table; empty when it is inside the grammar. */
export function checkInboxGrammar(xml: string): GrammarProblem[] {
  const { root, problem } = readXml(xml);
  if (root === undefined) return [{ path: '', problem: `${problem.problem} (${problem.offset})` }];
  if (root.name !== 'article') return [{ path: root.name, problem: 'the root is not article' }];
  const problems: GrammarProblem[] = [];
  const stack: { readonly element: XmlElement; readonly path: string }[] = [
    { element: root, path: root.name },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { element, path } = next;
    const rule = Object.hasOwn(elementTable, element.name) ? elementTable[element.name] : undefined;
    if (rule === undefined) {
      problems.push({ path, problem: 'the dialect has no such element' });
      continue;
    }
    for (const problem of checkElement(element, rule)) problems.push({ path, problem });
    for (const child of element.children) {
      if (typeof child !== 'string') stack.push({ element: child, path: `${path}/${child.name}` });
    }
  }
  return problems;
}

function* checkElement(element: XmlElement, rule: ElementRule): Generator<string> {
  for (const [name, value] of element.attributes) {
    if (!Object.hasOwn(rule.attributes, name)) yield `has no attribute ${name}`;
    const values = rule.attributes[name];
    if (values !== undefined && !values.includes(value)) yield `${name} cannot be "${value}"`;
  }
  for (const name of rule.required) if (!element.attributes.has(name)) yield `lacks the attribute ${name}`;
  const names: string[] = [];
  let hasText = false;
  for (const child of element.children) {
    if (typeof child !== 'string') names.push(child.name);
    else if (child.trim() !== '') hasText = true;
  }
  if (hasText && !rule.text) yield 'holds text of its own';
  for (const name of names) if (!rule.children.includes(name)) yield `cannot hold ${name}`;
  const started = names.findIndex((name) => !rule.first.includes(name));
  const head = started === -1 ? names : names.slice(0, started);
  for (const name of rule.first) {
    const count = names.filter((other) => other === name).length;
    if (count > 1) yield `holds ${name} more than once`;
    if (count > head.filter((other) => other === name).length) yield `${name} does not stand first`;
  }
  for (const name of rule.once) {
    if (names.filter((other) => other === name).length !== 1) yield `needs exactly one ${name}`;
  }
  if (!rule.mayBeEmpty && names.length === 0 && !hasText) yield 'is empty';
}
