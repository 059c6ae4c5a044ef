import {
  inboxProfile,
  linkLibrary,
  parseSource,
  proseFromText,
  sourceKind,
  staffProfile,
} from '@klarmall/compiler';
import { type AnyRule, gatherer, libraryRunner, type RunSettings, type Spelling } from '@klarmall/lint';
import type { LinkedLibrary, UnjudgedFinding } from '@klarmall/model';
import { emitContextOf } from '../../packages/check/src/pipeline/emit-context.ts';
import { proseInspector, templateInspector } from '../../packages/check/src/pipeline/inspect-templates.ts';
import { emptyConfiguration } from '../../packages/check/src/workspace/configuration.ts';
import type { RuleExample } from '../../rules/support/read-rule-page.ts';

/** The day on which the examples are read. */
export const exampleToday = '2026-11-22';

/** A unit that lacks nothing and uses the given templates, for examples that bring none of their own. */
function defaultUnit(templates: readonly string[]): string {
  return `id: ogonmottagningen-storby
name: Ögonmottagningen Storby sjukhus
hsaId: SE2321009991-EX01
phones:
  - number: 08-465 004 00
    hours: Måndag till fredag klockan 8–16
address: Storgatan 1, Storby
contactPage: https://www.1177.se/exempel/ogonmottagningen-storby
uses:
${templates.map((id) => `  - ${id}`).join('\n')}
defaults:
  reminderDays: 3
  autoCloseDays: 14
`;
}

export interface CheckedExample {
  /** What the rule says. */
  readonly findings: readonly UnjudgedFinding[];
  /** What the compiler says on the way: an example must be a text that can be read. */
  readonly compiler: readonly UnjudgedFinding[];
  /** What a channel cannot carry: an example that is right can be sent wherever it goes. */
  readonly refused: readonly UnjudgedFinding[];
}

/** What a dictionary would say of the words in the examples. */
const spelling: Spelling = new Map([
  ['undersöknng', ['undersökning', 'undersöka']],
  ['vanlgt', ['vanligt', 'vänligt']],
]);

function settings(library: LinkedLibrary): RunSettings {
  return {
    today: exampleToday,
    profiles: { staff: staffProfile, inbox: inboxProfile },
    library,
    options: {},
    spelling,
  };
}

const nothing: LinkedLibrary = { templates: [], units: [], snippets: [] };

/** A heading's mark, which its example leaves out. */
export const headingMark = '## ';

/** Shows one text, as `klarmall text` would, to the rules on prose. Places are those of the text with its heading mark. */
export function checkText(
  rules: readonly AnyRule[],
  text: string,
  { role, context }: Pick<RuleExample, 'role' | 'context'>,
): CheckedExample {
  const written = role === 'heading' ? headingMark + text.trim() : text;
  const prose = proseFromText(
    { path: 'text.md', text: written, hash: '' },
    {
      context: { allowedWords: new Set(), ...context },
      ...(role === undefined || role === 'heading' ? {} : { paragraphRole: role }),
    },
  );
  const inspect = proseInspector({ rules, settings: settings(nothing), textOf: () => written });
  return { findings: inspect(prose).map(({ finding }) => finding), compiler: [], refused: [] };
}

/** Compiles a project given as texts by path and shows it to rules, each what it wants to see. */
export function checkProject(rules: readonly AnyRule[], given: ReadonlyMap<string, string>): CheckedExample {
  const files = new Map(given);
  if (![...files.keys()].some((path) => path.startsWith('templates/units/'))) {
    const ids = [...files.keys()].flatMap((path) => {
      const kind = sourceKind(path);
      return kind?.kind === 'template' ? [kind.id] : [];
    });
    files.set('templates/units/ogonmottagningen-storby.yaml', defaultUnit(ids));
  }
  const parsed = [...files].map(([path, text]) => {
    const kind = sourceKind(path);
    if (!kind) throw new Error(`${path} is no source of Klarmall's`);
    return parseSource({ path, text, hash: '' }, kind.kind, kind.id);
  });
  const linked = linkLibrary(parsed.map(({ value }) => value));
  const library = linked.value;
  const run = settings(library);
  const compiler = [...parsed.flatMap(({ findings }) => findings), ...linked.findings];
  const inspect = templateInspector({
    context: emitContextOf(emptyConfiguration, {
      compiler: { name: 'klarmall', version: '0.0.0' },
      ruleSet: '0.0.0',
      today: exampleToday,
    }),
    rules,
    settings: run,
    channels: new Set(['staff', 'inbox']),
    units: undefined,
    textOf: (path) => files.get(path),
    pages: false,
  });
  const own = new Set(rules.map(({ id }) => id));
  const seen = library.templates.flatMap((template) =>
    inspect(template).sightings.map(({ finding }) => finding),
  );
  const findings = seen.filter(({ rule }) => own.has(rule));
  findings.push(
    ...libraryRunner(rules, run)({ ...library, answerable: [] }, library.templates.map(gatherer(rules))),
  );
  return { findings, compiler, refused: seen.filter(({ rule }) => !own.has(rule)) };
}
