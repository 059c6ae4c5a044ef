import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a rule can be shown; `attachment` is what was read of a document, for rules in `rules/attachment`. */
export const subjects = ['prose', 'template', 'blocks', 'html', 'library', 'attachment'] as const;
export type Subject = (typeof subjects)[number];

/** The word that the new rule finds until its author has written what it really finds. */
const word = 'exempelordet';

/** What every text of a new rule begins with until it is written. A rule that is not on trial may not keep it. */
export const toWrite = { sv: 'Fyll i:', en: 'Fill in:' } as const;

/** Mistakes in what was asked for, to be shown as they are. */
export class ScaffoldError extends Error {}

interface Body {
  readonly imports: readonly string[];
  readonly check: string;
}

const bodies: Readonly<Record<Subject, Body>> = {
  prose: {
    imports: [],
    check: `  check(prose, { report }) {
    if (prose.reader !== 'citizen') return;
    for (const { 0: word, index } of prose.text.matchAll(FOUND))
      report({ message: 'found', data: { word }, at: { start: index, end: index + word.length } });
  },`,
  },
  template: {
    imports: [],
    check: `  check(template, { report }) {
    for (const [word] of template.source.name?.matchAll(FOUND) ?? [])
      report({ message: 'found', data: { word }, place: template.places.value(['name']) });
  },`,
  },
  blocks: {
    imports: [],
    check: `  check({ message }, { report }) {
    for (const block of message.blocks) {
      if (block.type !== 'heading') continue;
      const text = block.children.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
      for (const [word] of text.matchAll(FOUND))
        report({ message: 'found', data: { word }, place: block.place });
    }
  },`,
  },
  html: {
    imports: ["import { headings } from '@klarmall/html';"],
    check: `  check({ root, placeOf }, { report }) {
    for (const { node, text } of headings(root)) {
      const place = placeOf(node);
      for (const [word] of text.matchAll(FOUND))
        report({ message: 'found', data: { word }, ...(place ? { place } : {}) });
    }
  },`,
  },
  library: {
    imports: [],
    check: `  gather({ source, places }) {
    return source.name === undefined ? undefined : { name: source.name, place: places.value(['name']) };
  },
  check({ templates }, { report }) {
    for (const { name, place } of templates)
      for (const [word] of name.matchAll(FOUND)) report({ message: 'found', data: { word }, place });
  },`,
  },
  attachment: {
    imports: ["import { textOf } from '@klarmall/attachments';"],
    check: `  check({ pages }) {
    return pages.flatMap(({ number, texts }) =>
      [...textOf(texts.filter(({ visible }) => visible)).matchAll(FOUND)].map(([word]) => ({
        message: 'found',
        data: { word },
        page: number,
      })),
    );
  },`,
  },
};

/** Where a definer of rules comes from, seen from a rule's folder. */
const definers: Readonly<Record<Subject, readonly [name: string, from: string]>> = {
  prose: ['defineRule', '@klarmall/lint'],
  template: ['defineRule', '@klarmall/lint'],
  blocks: ['defineRule', '@klarmall/lint'],
  html: ['defineRule', '@klarmall/lint'],
  library: ['defineLibraryRule', '@klarmall/lint'],
  attachment: ['defineDocumentRule', '../support/document-rule.ts'],
};

const languageBody = `  check({ text, flag }) {
    for (const { 0: word, index } of text.matchAll(FOUND))
      flag({ message: 'found', data: { word }, at: { start: index, end: index + word.length } });
  },`;

function texts(name: string, sv: string, en: string): string {
  return `  ${name}: { sv: '${toWrite.sv} ${sv}', en: '${toWrite.en} ${en}' },`;
}

function ruleSource(id: string, subject: Subject, since: string): string {
  // A rule on Swedish must leave other languages, quoted words and addresses alone, which languageRule does.
  const isLanguage = id.startsWith('language/');
  const [definer, from] = definers[subject];
  const define = isLanguage ? 'languageRule' : definer;
  const basis = "import { regionMessages } from '../../support/basis.ts';";
  const definition = `import { ${definer} } from '${from}';`;
  const imports = isLanguage
    ? [
        "import { languageRule } from '../shared/language-rule.ts';",
        "import { styleGuide } from '../shared/sources.ts';",
      ]
    : [
        ...bodies[subject].imports,
        // From the farthest to the nearest, as imports stand here.
        ...(from.startsWith('.') ? [basis, definition] : [definition, basis]),
      ];
  return `${imports.join('\n')}

/** What the rule looks for. */
const FOUND = /(?<!\\p{L})${word}(?!\\p{L})/giu;

export default ${define}({
  id: '${id}',
${define === 'defineRule' ? `  on: '${subject}',\n` : ''}${isLanguage ? '' : "  severity: 'warning',\n"}  certainty: 'review',
  since: '${since}',
  preview: true,
${texts('title', 'vad som är fel.', 'what is wrong.')}
${texts('why', 'vad invånaren möter då.', 'what the reader meets then.')}
${texts('action', 'en sak att göra.', 'one thing to do.')}${subject === 'attachment' ? `\n${texts('levelReason', 'varför den har sin nivå.', 'why it has its level.')}` : ''}
${isLanguage ? '  basis: [styleGuide],' : "  tags: ['1177'],\n  basis: [regionMessages],"}
  messages: {
    found: {
      sv: '${toWrite.sv} vad ”{word}” gör svårt.',
      en: '${toWrite.en} what "{word}" makes hard.',
    },
  },
${isLanguage ? languageBody : bodies[subject].check}
});
`;
}

function textExample(text: string, expect?: string): string {
  return `\`\`\`text${expect ? ` expect=${expect}` : ''}\n${text}\n\`\`\``;
}

function templateExample(name: string, title: string, expect?: string): string {
  return `\`\`\`templates/local/exempel.mall.yaml${expect ? ` expect=${expect}` : ''}
kind: information
name: ${name}
category: information
purpose: Vi har ett besked till dig.
instruction: Skicka samma dag.
snippets:
  - id: news
    title: ${title}
    text: Du behöver inte göra något.
\`\`\``;
}

function attachmentExample(text: string, expect?: string): string {
  return `\`\`\`brev.pdf${expect ? ` expect=${expect}` : ''}
content:
  - heading: Ditt besök
  - paragraph: ${text}
\`\`\``;
}

const attachmentExamples = [
  '### Fel: ordet står i texten',
  attachmentExample('Här står exempelordet i en mening.', 'found'),
  '### Fel: ordet står först',
  attachmentExample('Exempelordet kan stå först också.', 'found'),
  '### Rätt: ett annat ord',
  attachmentExample('Här står ett annat ord.'),
  '### Rätt: ett längre ord',
  attachmentExample('Exempelordets egna former är andra ord.'),
].join('\n\n');

function examples(subject: Subject): string {
  if (subject === 'prose')
    return [
      '### Fel',
      textExample('Här står exempelordet i en mening.', 'found'),
      textExample('Exempelordet kan stå först också.', 'found'),
      '### Rätt',
      textExample('Här står ett annat ord.'),
      // A near miss.
      textExample('Exempelordets egna former är andra ord.'),
    ].join('\n\n');
  const inName = subject === 'template' || subject === 'library';
  if (subject === 'attachment') return attachmentExamples;
  const one = (text: string, expect?: string) =>
    inName ? templateExample(text, 'Vad som händer', expect) : templateExample('Ett besked', text, expect);
  return [
    '### Fel: ordet står i texten',
    one('Om exempelordet', 'found'),
    '### Fel: ordet står först',
    one('Exempelordet och du', 'found'),
    '### Rätt: ett annat ord',
    one('Om något annat'),
    '### Rätt: ett längre ord',
    one('Om exempelordets former'),
  ].join('\n\n');
}

function pageSource(subject: Subject): string {
  return `# ${toWrite.sv} vad som är fel

## Vad regeln kontrollerar

${toWrite.sv} vad regeln hittar, och vad den är tyst om.

## Varför

${toWrite.sv} vad invånaren möter då.

## Exempel

${examples(subject)}

## Gör så här

${toWrite.sv} en sak att göra.

## När ett undantag är rätt

${toWrite.sv} när regeln har fel.

## Källor

- [1177, språkliga riktlinjer: språklig stil](https://www.1177.se/Vastra-Gotaland/riktlinjer-och-material/sprakliga-riktlinjer/spraklig-stil/)
`;
}

/** The version that comes next, in which a new rule is first found: the next minor one. */
function nextVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8'));
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/**
 * The files of a new rule by path from the root: a rule that works and is on trial, its page with examples, and texts
 * to fill in. Its tests are the examples; the registry is made from the folders.
 * @param root the repository's folder.
 * @param id `subject/name`, lower case.
 * @param on what the rule is shown; a rule on language always reads prose, one on attachments a document.
 * @throws ScaffoldError when such a rule cannot be made.
 */
export function newRule(root: string, id: string, on?: string): ReadonlyMap<string, string> {
  const folders = readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['generated', 'support', 'words'].includes(entry.name))
    .map(({ name }) => name)
    .sort();
  const match = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id);
  const [, folder = '', name = ''] = match ?? [];
  if (folder === 'words')
    throw new ScaffoldError('A word rule needs no code: add the word to a pack, rules/words/<pack>.yaml.');
  if (!match || !folders.includes(folder))
    throw new ScaffoldError(
      `Name the rule as SUBJECT/NAME in lower case, with one of these subjects: ${folders.join(', ')}.`,
    );
  if (readdirSync(join(root, 'rules', folder)).includes(name))
    throw new ScaffoldError(`rules/${id} exists. Choose another name.`);
  const usual = folder === 'attachment' ? 'attachment' : 'prose';
  const subject = subjects.find((one) => one === (on ?? usual));
  if (!subject) throw new ScaffoldError(`--on takes one of these: ${subjects.join(', ')}.`);
  if (folder === 'language' && subject !== 'prose')
    throw new ScaffoldError('A rule on language reads prose. Leave out --on, or choose another subject.');
  if ((folder === 'attachment') !== (subject === 'attachment'))
    throw new ScaffoldError(
      'A rule in rules/attachment reads attachments, and no other does. Leave out --on, or choose another subject.',
    );
  return new Map([
    [`rules/${id}/rule.ts`, ruleSource(id, subject, nextVersion(root))],
    [`rules/${id}/rule.md`, pageSource(subject)],
  ]);
}
