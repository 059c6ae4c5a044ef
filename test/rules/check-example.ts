import {
  inboxProfile,
  linkLibrary,
  parseSource,
  proseFromText,
  renderTemplate,
  sourceKind,
  staffProfile,
} from '@klarmall/compiler';
import { messageToHast, placeOf } from '@klarmall/html';
import {
  type AnyRule,
  gatherer,
  libraryRunner,
  type RunSettings,
  ruleRunner,
  type Spelling,
} from '@klarmall/lint';
import type { LinkedLibrary, Prose, UnjudgedFinding } from '@klarmall/model';
import { variantInspector } from '../../packages/check/src/pipeline/inspect-variants.ts';
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
  const run = ruleRunner(rules, 'prose', settings(nothing));
  return { findings: prose.flatMap((one: Prose) => run(one)), compiler: [] };
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
  const findings: UnjudgedFinding[] = [];
  const inVariants = variantInspector(rules, run, new Set(['staff', 'inbox']));
  const onTemplate = ruleRunner(rules, 'template', run);
  const onProse = ruleRunner(rules, 'prose', run);
  const onBlocks = ruleRunner(rules, 'blocks', run);
  const onHtml = ruleRunner(rules, 'html', run);
  for (const template of library.templates) {
    findings.push(...onTemplate(template), ...template.prose.flatMap((prose) => onProse(prose)));
    findings.push(...inVariants(template, template.units));
    for (const unit of template.units.length === 0 ? [undefined] : template.units) {
      const rendered = renderTemplate(template, unit);
      for (const message of rendered.messages) {
        const root = messageToHast(rendered, message);
        findings.push(...onHtml({ template, message, root, placeOf }));
        for (const channel of template.channels) {
          findings.push(...onBlocks({ template, rendered, message, channel, ...(unit ? { unit } : {}) }));
        }
      }
    }
  }
  findings.push(...libraryRunner(rules, run)(library, library.templates.map(gatherer(rules))));
  return { findings, compiler };
}
