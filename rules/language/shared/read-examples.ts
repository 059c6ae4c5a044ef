import type { ProseContext, TextRole } from '@klarmall/model';

/** One example on a rule's page. */
export interface Example {
  readonly text: string;
  /** Message keys that the rule must report, all of them; empty for an example of what is right. */
  readonly expect: readonly string[];
  /** What the text reads after its fixes. */
  readonly fixed?: string;
  readonly role?: TextRole;
  readonly context: Partial<ProseContext>;
}

const FENCE = /^```text(?<info>[^\n]*)\n(?<body>[\s\S]*?)\n```$/gmu;

function contextOf(info: ReadonlyMap<string, string>): Partial<ProseContext> {
  const textType = info.get('textType') as ProseContext['textType'];
  const audience = info.get('audience') as ProseContext['audience'];
  const words = info.get('words');
  return {
    ...(textType === undefined ? {} : { textType }),
    ...(audience === undefined ? {} : { audience }),
    ...(words === undefined ? {} : { allowedWords: new Set(words.split(',')) }),
  };
}

/**
 * Reads the examples of a rule's page: fenced blocks ```` ```text expect=key role=heading ```` under Fel and Rätt.
 * A last line that begins with → is the text after its fixes.
 */
export function readExamples(page: string): readonly Example[] {
  return [...page.matchAll(FENCE)].map(({ groups }) => {
    const pairs = (groups?.info ?? '').trim().split(/\s+/u).filter(Boolean);
    const info = new Map(pairs.map((pair) => [pair.replace(/=.*$/u, ''), pair.replace(/^[^=]*=/u, '')]));
    const [text = '', fixed] = (groups?.body ?? '').split('\n→ ');
    const role = info.get('role') as TextRole | undefined;
    return {
      text,
      expect: info.get('expect')?.split(',') ?? [],
      ...(fixed === undefined ? {} : { fixed }),
      ...(role === undefined ? {} : { role }),
      context: contextOf(info),
    };
  });
}
