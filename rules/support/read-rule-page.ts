import type { ProseContext, TextRole } from '@klarmall/model';

/** One fenced block of a rule's page: a text, or a file of a project. */
export interface ExampleFile {
  /** `text`, or a path such as `templates/local/exempel.mall.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** An example on a rule's page, which is a test of the rule too. */
export interface RuleExample {
  readonly title: string;
  readonly isWrong: boolean;
  /** Message keys that the rule must report, all of them; empty for an example of what is right. */
  readonly expected: readonly string[];
  readonly files: readonly ExampleFile[];
  /** What a single text reads after its fixes. */
  readonly fixed?: string;
  readonly role?: TextRole;
  readonly context: Partial<ProseContext>;
}

interface RulePage {
  readonly title: string;
  /** The level-2 headings in order. */
  readonly sections: readonly string[];
  readonly examples: readonly RuleExample[];
}

type Info = ReadonlyMap<string, string>;

function infoOf(words: readonly string[]): Info {
  return new Map(words.map((word) => [word.replace(/=.*$/u, ''), word.replace(/^[^=]*=/u, '')]));
}

function contextOf(info: Info): Partial<ProseContext> {
  const textType = info.get('textType') as ProseContext['textType'];
  const audience = info.get('audience') as ProseContext['audience'];
  const words = info.get('words');
  return {
    ...(textType === undefined ? {} : { textType }),
    ...(audience === undefined ? {} : { audience }),
    ...(words === undefined ? {} : { allowedWords: new Set(words.split(',')) }),
  };
}

type Block = { readonly path: string; readonly info: Info; readonly body: string };

function exampleOf(title: string, blocks: readonly Block[]): RuleExample {
  const [first] = blocks;
  const isText = first?.path === 'text';
  const [text = '', fixed] = isText ? first.body.split('\n→ ') : [];
  const role = first?.info.get('role') as TextRole | undefined;
  return {
    title,
    isWrong: title.startsWith('Fel'),
    expected: blocks.flatMap(({ info }) => info.get('expect')?.split(',') ?? []),
    // A file ends with a line end; the fence takes it away.
    files: isText ? [{ path: 'text', text }] : blocks.map(({ path, body }) => ({ path, text: `${body}\n` })),
    ...(fixed === undefined ? {} : { fixed }),
    ...(role === undefined ? {} : { role }),
    context: first ? contextOf(first.info) : {},
  };
}

/**
 * Reads a rule's page. Under `## Exempel` every level-3 heading begins with Fel or Rätt. A fence ```` ```text ```` is an
 * example of its own; fences with paths under one heading are the files of one example. Words after the first say what
 * is expected: `expect=key,key role=heading textType=summons audience=guardians words=KKM`. A last line of a text that
 * begins with → is what it reads after its fixes.
 */
export function readRulePage(page: string): RulePage {
  let title = '';
  let heading = '';
  const sections: string[] = [];
  const examples: RuleExample[] = [];
  let files: Block[] = [];
  const close = (): void => {
    if (files.length > 0) examples.push(exampleOf(heading, files));
    files = [];
  };
  const lines = page.split(/\r?\n/u);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('```')) {
      const end = lines.indexOf('```', at + 1);
      const [path = '', ...words] = line.slice(3).trim().split(/\s+/u);
      const block = { path, info: infoOf(words), body: lines.slice(at + 1, end).join('\n') };
      at = end < 0 ? lines.length : end;
      if (sections.at(-1) !== 'Exempel') continue;
      if (path !== 'text') files.push(block);
      else {
        examples.push(exampleOf(heading, [block]));
      }
    } else if (line.startsWith('# ')) title = line.slice(2);
    else if (line.startsWith('## ')) {
      close();
      sections.push(line.slice(3));
    } else if (line.startsWith('### ')) {
      close();
      heading = line.slice(4);
    }
  }
  close();
  return { title, sections, examples };
}
