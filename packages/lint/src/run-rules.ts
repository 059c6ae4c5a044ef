import type {
  Channel,
  DocumentPlace,
  Fix,
  LinkedTemplate,
  Place,
  Prose,
  UnjudgedFinding,
} from '@klarmall/model';
import type {
  AnyRule,
  LibraryView,
  Need,
  OptionSchemas,
  OptionValues,
  Problem,
  RuleInputs,
  RuleSubject,
  Surroundings,
} from './rule.ts';
import { readersOf } from './words-of-rules.ts';

/**
 * What rules are handed. A rule that needs what is not there cannot run: `ruleRunner` says so at once. `isPast` follows
 * from `today` unless it is set.
 */
export interface RunSettings extends Partial<Surroundings> {
  /** Option values by rule id, already validated; missing ones take the rule's default. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What the runner fills in where a problem does not say it. */
interface Around {
  readonly place?: Place;
  readonly template?: string;
  readonly part?: string;
  readonly usedIn?: readonly string[];
  readonly unit?: string;
  readonly channel?: Channel;
  /** The attached file. */
  readonly file?: string;
}

function aroundOf<Subject extends RuleSubject>(subject: Subject, input: RuleInputs[Subject]): Around {
  switch (subject) {
    case 'prose': {
      const prose = input as Prose;
      return {
        place: prose.place(0, prose.text.length),
        ...(prose.context.template === undefined ? {} : { template: prose.context.template }),
        part: prose.part,
        usedIn: prose.usedIn,
      };
    }
    case 'template': {
      const template = input as RuleInputs['template'];
      return { place: template.places.key([]), template: template.id };
    }
    case 'blocks': {
      const view = input as RuleInputs['blocks'];
      return {
        place: view.template.places.key([]),
        template: view.template.id,
        channel: view.channel,
        ...(view.unit ? { unit: view.unit.id } : {}),
      };
    }
    case 'html': {
      const view = input as RuleInputs['html'];
      return { place: view.template.places.key([]), template: view.template.id };
    }
    case 'attachment':
      return { file: (input as RuleInputs['attachment']).fileName };
    default:
      return {};
  }
}

function optionsOf(rule: AnyRule, settings: RunSettings): OptionValues<OptionSchemas> {
  const values: Record<string, unknown> = {};
  const given = settings.options[rule.id] ?? {};
  for (const [name, schema] of Object.entries(rule.options as OptionSchemas)) {
    values[name] = given[name] ?? schema.default;
  }
  return values as OptionValues<OptionSchemas>;
}

/** Where in the attached file, if the rule looks at one. */
function documentPlace({ file }: Around, { page, path, box }: Problem): DocumentPlace | undefined {
  if (file === undefined) return undefined;
  return {
    file,
    ...(page === undefined ? {} : { page }),
    ...(path === undefined ? {} : { path }),
    ...(box === undefined ? {} : { box }),
  };
}

function toFinding(
  rule: AnyRule,
  problem: Problem,
  around: Around,
  place: Place | undefined,
): UnjudgedFinding {
  if (!(problem.message in rule.messages)) throw new Error(`${rule.id} has no message "${problem.message}"`);
  const part = problem.part ?? around.part;
  const channel = problem.channel ?? around.channel;
  const document = documentPlace(around, problem);
  const matterhorn = problem.matterhorn ?? rule.matterhorn;
  return {
    rule: rule.id,
    message: problem.message,
    data: problem.data ?? {},
    severity: problem.severity ?? rule.severity,
    certainty: problem.certainty ?? rule.certainty,
    ...(place ? { place } : {}),
    ...(document ? { document } : {}),
    ...(around.template === undefined ? {} : { template: around.template }),
    ...(part === undefined ? {} : { part }),
    ...(around.usedIn && around.usedIn.length > 0 ? { usedIn: around.usedIn } : {}),
    ...(problem.related ? { related: [...problem.related] } : {}),
    ...(channel ? { channel } : {}),
    ...(around.unit ? { unit: around.unit } : {}),
    ...(rule.wcag ? { wcag: [...rule.wcag] } : {}),
    ...(matterhorn ? { matterhorn: [...matterhorn] } : {}),
    ...(problem.fixes ? { fixes: problem.fixes.map((fix: Fix) => fix) } : {}),
  };
}

/** What the rule has asked for, and nothing else; whoever handed it in sees when it is read. */
function askedFor(rule: AnyRule, settings: RunSettings): Partial<Surroundings> {
  const context = {};
  for (const need of rule.needs as readonly Need[]) {
    if (need === 'isPast' && !('isPast' in settings) && 'today' in settings) {
      Object.assign(context, { isPast: (day: string) => day < (settings.today ?? '') });
      continue;
    }
    // Looking whether it is there is not yet asking for it.
    if (!(need in settings) && need !== 'spelling')
      throw new Error(`${rule.id} needs ${need}, which it is not given`);
    Object.defineProperty(context, need, { enumerable: true, get: () => settings[need] });
  }
  return context;
}

/** What is being shown to the rules. */
interface Showing<Input> {
  readonly input: Input;
  readonly findings: UnjudgedFinding[];
  /** Made for the first problem: most inputs have none. */
  around?: Around;
}

/**
 * A function that shows one input to every rule on `subject` and returns what they saw.
 * Rules and what they are handed are prepared once, so that a large library pays for them only once.
 */
export function ruleRunner<Subject extends RuleSubject>(
  rules: readonly AnyRule[],
  subject: Subject,
  settings: RunSettings,
): (input: RuleInputs[Subject]) => UnjudgedFinding[] {
  let showing: Showing<RuleInputs[Subject]> | undefined;
  const reporter = (rule: AnyRule) => (problem: Problem) => {
    if (showing === undefined) throw new Error(`${rule.id} reports after its check has ended`);
    const { input, findings } = showing;
    showing.around ??= aroundOf(subject, input);
    const place =
      problem.place ??
      (problem.at && subject === 'prose'
        ? (input as Prose).place(problem.at.start, problem.at.end)
        : showing.around.place);
    findings.push(toFinding(rule, problem, showing.around, place));
  };
  const prepared = rules
    .filter((rule) => rule.on === subject)
    .map((rule) => ({
      words: rule.words,
      check: rule.check as (input: RuleInputs[Subject], context: object) => void,
      context: Object.assign(askedFor(rule, settings), {
        options: optionsOf(rule, settings),
        report: reporter(rule),
      }),
    }));
  const readers = subject === 'prose' ? readersOf(prepared.map(({ words }) => words)) : undefined;
  return (input) => {
    const findings: UnjudgedFinding[] = [];
    showing = { input, findings };
    const reading = readers?.((input as Prose).text);
    for (let index = 0; index < prepared.length; index += 1) {
      if (reading !== undefined && reading[index] !== 1) continue;
      const rule = prepared[index];
      rule?.check(input, rule.context);
    }
    showing = undefined;
    return findings;
  };
}

/** What rules on the library gathered of one template, by rule. */
export type Gathered = Readonly<Record<string, unknown>>;

/** A function that gathers what rules on the library need of a template. */
export function gatherer(rules: readonly AnyRule[]): (template: LinkedTemplate) => Gathered {
  const gathering = rules.flatMap(({ id, gather }) => (gather ? [{ id, gather }] : []));
  return (template) => {
    const facts: Record<string, unknown> = {};
    for (const { id, gather } of gathering) {
      const own = gather(template);
      if (own !== undefined) facts[id] = own;
    }
    return facts;
  };
}

/** A function that shows a library to every rule on libraries, with what was gathered of its templates. */
export function libraryRunner(
  rules: readonly AnyRule[],
  settings: RunSettings,
): (library: Omit<LibraryView, 'templates'>, gathered: readonly Gathered[]) => UnjudgedFinding[] {
  const runners = rules
    .filter(({ on }) => on === 'library')
    .map((rule) => ({ id: rule.id, run: ruleRunner([rule], 'library', settings) }));
  return ({ units, snippets, answerable }, gathered) =>
    runners.flatMap(({ id, run }) =>
      run({ templates: gathered.flatMap((facts) => facts[id] ?? []), units, snippets, answerable }),
    );
}
