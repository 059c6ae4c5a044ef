import type { DocumentView } from '@klarmall/pdf';
import type { Seen } from './file/inspect-file.ts';
import type { Level, ProfileName } from './profiles/levels.ts';
import { documentRules } from './rules/document/index.ts';
import { pdfRuleId } from './rules/pdf-rules.ts';

/** What stays to be told of a document that is nothing but pictures of text: what would go with its text into a new file too. */
const apart: ReadonlySet<string> = new Set(
  ['scan', 'personal-number', 'safety', 'permission', 'comments'].map((name) => `attachment/${name}`),
);
const aboutDocument: ReadonlySet<string> = new Set([
  ...documentRules.map(({ id }) => id).filter((id) => !apart.has(id)),
  'attachment/pdfua2',
]);

const isAboutDocument = (id: string) => id.startsWith('pdfua/') || aboutDocument.has(id);

/** Of the mildest and the gravest, the graver has the lower number. */
const gravity: Readonly<Record<Level, number>> = { stop: 0, review: 1, advice: 2, tip: 3 };

type Pages = DocumentView['pages'];

/** A finding that others follow from: whoever mends it has mended them. */
interface Cause {
  readonly rule: string;
  /** Only these messages of the rule; all unless said. */
  readonly messages?: readonly string[];
  readonly follows: (id: string) => boolean;
  /** What follows is told on the same page. */
  readonly samePage?: boolean;
}

const oneOf = (...rules: readonly string[]) => {
  const ids = new Set(rules.map(pdfRuleId));
  return (id: string) => ids.has(id);
};

const languageRules = oneOf(
  ...['7.2-2', '7.2-33', '7.2-34'],
  ...[21, 22, 23, 24, 25, 30, 31, 32].map((number) => `7.2-${number}`),
);

const causes: readonly Cause[] = [
  // Without tags no content, link or field can be tagged.
  {
    rule: pdfRuleId('7.1-11'),
    follows: oneOf('6.2-1', '7.1-3', '7.18.1-1', '7.18.3-1', '7.18.4-1', '7.18.5-1'),
  },
  { rule: 'attachment/structure', messages: ['empty'], follows: oneOf('7.1-3') },
  { rule: 'attachment/structure', messages: ['partial'], follows: oneOf('7.1-3'), samePage: true },
  { rule: 'attachment/title', follows: oneOf('7.1-9', '7.1-10') },
  // Without metadata neither title nor mark can stand in them.
  { rule: pdfRuleId('7.1-8'), follows: oneOf('5-1', '7.1-9') },
  { rule: 'attachment/language', messages: ['missing', 'undetermined'], follows: languageRules },
];

/**
 * Leaves out what follows from something else that is told, and is no graver than that: one cause is one finding. A document that
 * is a scan needs another file, and nothing that is wrong with this one's tags, title or language is of use to whoever has it.
 * @param pages of the document that was read; undefined when there is none.
 */
export function oneCause(
  seen: readonly Seen[],
  documentClass: DocumentView['class'] | undefined,
  pages: Pages | undefined,
  profile: ProfileName,
): readonly Seen[] {
  const levelOf = ([definition, problem]: Seen) => problem.level ?? definition.levels[profile].level;
  const scan = seen.find((one) => one[0].id === 'attachment/scan' && levelOf(one) === 'stop');
  if (scan !== undefined && documentClass !== 'mixed') return seen.filter(([{ id }]) => !isAboutDocument(id));
  const scanned = new Set(
    scan === undefined
      ? []
      : (pages ?? [])
          .filter(({ class: pageClass }) => pageClass !== 'born-digital' && pageClass !== 'blank')
          .map(({ number }) => number),
  );
  return seen.filter((one) => {
    const [{ id }, { page }] = one;
    if (page !== undefined && scanned.has(page) && isAboutDocument(id)) return false;
    return !causes.some(
      ({ rule, messages, follows, samePage }) =>
        follows(id) &&
        seen.some(
          (other) =>
            other[0].id === rule &&
            (messages === undefined || messages.includes(other[1].message)) &&
            (samePage !== true || other[1].page === page) &&
            gravity[levelOf(other)] <= gravity[levelOf(one)],
        ),
    );
  });
}
