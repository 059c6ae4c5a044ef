import type { InboxDialect } from '../profiles/inbox-dialect.ts';
import type {
  InboxArticle,
  InboxLeaf,
  InboxParagraph,
  InboxSection,
  InboxText,
  InboxTitle,
} from './article.ts';
import { escapeXml } from './escape-xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** Writes a message body as XML, one element a line. Fields stay as `{{fields.id}}`. */
export function writeArticle(article: InboxArticle, dialect: InboxDialect): string {
  const lines = [declaration, '<article>', `  <info><title>${writeTitle(article.title)}</title></info>`];
  for (const leaf of article.opening) lines.push(...writeLeaf(leaf, dialect, '  '));
  for (const section of article.sections) lines.push(...writeSection(section, dialect));
  if (article.sender !== undefined) lines.push(`  <bibliography>${escapeXml(article.sender)}</bibliography>`);
  lines.push('</article>', '');
  return lines.join('\n');
}

/** The written body without its declaration, as the dialect wants it inside another document. */
export function withoutDeclaration(xml: string): string {
  return xml.startsWith(`${declaration}\n`) ? xml.slice(declaration.length + 1) : xml;
}

function writeText(text: InboxText): string {
  return text
    .map((part) => (typeof part === 'string' ? escapeXml(part) : `{{fields.${part.field}}}`))
    .join('');
}

function writeTitle(title: InboxTitle): string {
  return title.map((run) => (run.type === 'bold' ? bold(run.text) : writeText(run.text))).join('');
}

function bold(text: InboxText): string {
  return `<emphasis role="bold">${writeText(text)}</emphasis>`;
}

/** A box's title is one emphasis, which holds no other: bold inside it is left to the box's own look. */
function writeSectionTitle({ title = [], box }: InboxSection): string | undefined {
  if (box === undefined) return title.length === 0 ? undefined : writeTitle(title);
  return `<emphasis role="${box}">${title.map(({ text }) => writeText(text)).join('')}</emphasis>`;
}

function writeSection(section: InboxSection, dialect: InboxDialect): string[] {
  const title = writeSectionTitle(section);
  return [
    '  <section>',
    ...(title === undefined ? [] : [`    <title>${title}</title>`]),
    ...section.children.flatMap((leaf) => writeLeaf(leaf, dialect, '    ')),
    '  </section>',
  ];
}

function writeLeaf(leaf: InboxLeaf, dialect: InboxDialect, indent: string): string[] {
  switch (leaf.type) {
    case 'paragraph':
      return [`${indent}<para>${writeParagraph(leaf, dialect)}</para>`];
    case 'list':
      return [
        `${indent}<itemizedlist mark="${dialect.listMark.value}">`,
        ...leaf.items.map((item) => `${indent}  <listitem>${writeText(item)}</listitem>`),
        `${indent}</itemizedlist>`,
      ];
    case 'terms':
      return [
        `${indent}<variablelist>`,
        ...leaf.items.map(
          ({ term, details }) =>
            `${indent}  <varlistentry><term>${writeText(term)}</term><listitem>${writeText(details)}</listitem></varlistentry>`,
        ),
        `${indent}</variablelist>`,
      ];
  }
}

function writeParagraph(paragraph: InboxParagraph, dialect: InboxDialect): string {
  const { value: element } = dialect.linkElement;
  return paragraph.children
    .map((run) => {
      if (run.type === 'plain') return writeText(run.text);
      if (run.type === 'bold') return bold(run.text);
      return `<${element} url="${escapeXml(run.url)}" type="${dialect.linkType.value}">${writeText(run.text)}</${element}>`;
    })
    .join('');
}
