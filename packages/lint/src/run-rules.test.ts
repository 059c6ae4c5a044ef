import type { AttachmentFacts } from '@klarmall/attachments';
import type { ChannelProfile, LinkedTemplate, LinkedUnit, Place, Prose, Rendered } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { defineLibraryRule, defineRule } from './define-rule.ts';
import type { AnyRule, MessageView, Problem, RuleInputs } from './rule.ts';
import { gatherer, libraryRunner, type RunSettings, ruleRunner } from './run-rules.ts';

const words = { sv: 'Ord', en: 'Words' };
const described = {
  severity: 'warning' as const,
  title: words,
  why: words,
  action: words,
  tags: [],
  basis: [],
  messages: { found: words },
};

function place(start: number, end: number, file = 'templates/local/a.mall.yaml'): Place {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { file, start: point(start), end: point(end) };
}

const template = {
  id: 'local/a',
  places: { key: () => place(0, 4), value: () => place(6, 9) },
} as unknown as LinkedTemplate;
const prose = {
  text: 'Hej du.',
  part: 'snippets/start',
  usedIn: ['local/a', 'local/b'],
  context: { template: 'local/a' },
  place: (start: number, end: number) => place(start + 100, end + 100),
} as unknown as Prose;
const unit = { id: 'storby' } as unknown as LinkedUnit;
const view = {
  template,
  channel: 'inbox',
  rendered: {} as Rendered,
} as unknown as MessageView;

/** A rule that says just this of what it is shown. */
function saying<Subject extends AnyRule['on']>(
  on: Subject,
  problem: Problem,
  changes: Partial<AnyRule> = {},
): AnyRule {
  const rule = defineRule({
    ...described,
    id: 'structure/said',
    on,
    check: (_, { report }) => report(problem),
  });
  return { ...rule, ...changes } as AnyRule;
}

function shown<Subject extends AnyRule['on']>(
  subject: Subject,
  input: RuleInputs[Subject],
  rules: readonly AnyRule[],
  settings: RunSettings = { options: {} },
) {
  return ruleRunner(rules, subject, settings)(input);
}

const core = {
  rule: 'structure/said',
  message: 'found',
  data: {},
  severity: 'warning',
  certainty: 'certain',
};

describe('where a finding is when its rule does not say', () => {
  const problem = { message: 'found' };

  it('is all of a text, with its part and every template that uses it', () => {
    expect(shown('prose', prose, [saying('prose', problem)])).toEqual([
      {
        ...core,
        place: place(100, 107),
        template: 'local/a',
        part: 'snippets/start',
        usedIn: ['local/a', 'local/b'],
      },
    ]);
  });

  it('is of no template in a text that stands alone', () => {
    const alone = { ...prose, usedIn: [], context: {} } as unknown as Prose;
    const [finding] = shown('prose', alone, [saying('prose', problem)]);
    expect(finding).not.toHaveProperty('template');
    expect(finding).not.toHaveProperty('usedIn');
  });

  it('is the template, its page, or its message in one channel and unit', () => {
    const at = { ...core, place: place(0, 4), template: 'local/a' };
    expect(shown('template', template, [saying('template', problem)])).toEqual([at]);
    const page = { template } as unknown as RuleInputs['html'];
    expect(shown('html', page, [saying('html', problem)])).toEqual([at]);
    const blocks = [saying('blocks', problem)];
    expect(shown('blocks', view, blocks)).toEqual([{ ...at, channel: 'inbox' }]);
    expect(shown('blocks', { ...view, unit }, blocks)).toEqual([{ ...at, channel: 'inbox', unit: 'storby' }]);
  });

  it('is the attached file', () => {
    const facts = { fileName: 'karta.pdf' } as AttachmentFacts;
    expect(shown('attachment', facts, [saying('attachment', problem)])).toEqual([
      { ...core, document: { file: 'karta.pdf' } },
    ]);
  });

  it('is nowhere in a library', () => {
    const library = { templates: [], units: [], snippets: [], answerable: [] };
    expect(shown('library', library, [saying('library', problem)])).toEqual([core]);
  });
});

describe('what a rule says itself', () => {
  it('stands: offsets in a text, a place, and all else', () => {
    const fixes = [{ title: words, safety: 'safe' as const, edits: [] }];
    const said: Problem = {
      message: 'found',
      data: { word: 'du' },
      at: { start: 4, end: 6 },
      part: 'snippets/end',
      related: [{ place: place(1, 2), message: 'found' }],
      channel: 'staff',
      severity: 'info',
      certainty: 'review',
      fixes: fixes as unknown as NonNullable<Problem['fixes']>,
    };
    expect(shown('prose', prose, [saying('prose', said)])).toEqual([
      {
        rule: 'structure/said',
        message: 'found',
        data: { word: 'du' },
        severity: 'info',
        certainty: 'review',
        place: place(104, 106),
        template: 'local/a',
        part: 'snippets/end',
        usedIn: ['local/a', 'local/b'],
        related: said.related,
        channel: 'staff',
        fixes,
      },
    ]);
    const [placed] = shown('prose', prose, [saying('prose', { ...said, place: place(40, 41) })]);
    expect(placed?.place).toEqual(place(40, 41));
  });

  it('takes offsets in nothing but a text', () => {
    const [finding] = shown('template', template, [
      saying('template', { message: 'found', at: { start: 4, end: 6 } }),
    ]);
    expect(finding?.place).toEqual(place(0, 4));
  });

  it('is page, element and box of a document, with its criteria and conditions', () => {
    const facts = { fileName: 'karta.pdf' } as AttachmentFacts;
    const box = [1, 2, 3, 4] as unknown as NonNullable<Problem['box']>;
    const criteria = { wcag: ['1.1.1'], matterhorn: ['13-004'] };
    const [finding] = shown('attachment', facts, [
      saying('attachment', { message: 'found', page: 2, path: 'Document/Figure', box }, criteria),
    ]);
    expect(finding).toEqual({
      ...core,
      document: { file: 'karta.pdf', page: 2, path: 'Document/Figure', box },
      ...criteria,
    });
    const [own] = shown('attachment', facts, [
      saying('attachment', { message: 'found', matterhorn: ['13-001'] }, criteria),
    ]);
    expect(own).toMatchObject({ wcag: ['1.1.1'], matterhorn: ['13-001'] });
  });

  it('must be among its messages', () => {
    expect(() => shown('prose', prose, [saying('prose', { message: 'lost' })])).toThrow('no message "lost"');
  });

  it('is said while it looks, or not at all', () => {
    let late = (): void => undefined;
    const rule = defineRule({
      ...described,
      id: 'structure/late',
      on: 'prose',
      check(_, { report }) {
        late = () => report({ message: 'found' });
      },
    });
    expect(shown('prose', prose, [rule])).toEqual([]);
    expect(late).toThrow('structure/late reports after its check has ended');
  });
});

describe('what a rule is handed', () => {
  const max = { type: 'integer' as const, default: 25, description: words };

  it('is its options: what the project sets, and else their defaults', () => {
    const seen: unknown[] = [];
    const rule = defineRule({
      ...described,
      id: 'language/long',
      on: 'prose',
      options: { max, min: { ...max, default: 3 } },
      check: (_, { options }) => void seen.push(options),
    });
    shown('prose', prose, [rule]);
    shown('prose', prose, [rule], {
      options: { 'language/long': { max: 20 }, 'language/other': { min: 1 } },
    });
    expect(seen).toEqual([
      { max: 25, min: 3 },
      { max: 20, min: 3 },
    ]);
  });

  it('is what it has asked for and nothing else, read when the rule reads it', () => {
    const keys: string[][] = [];
    const days: string[] = [];
    let read = 0;
    const rule = defineRule({
      ...described,
      id: 'timing/day',
      on: 'prose',
      needs: ['today'],
      check(_, context) {
        keys.push(Object.keys(context));
        expect(read).toBe(0);
        days.push(context.today);
      },
    });
    shown('prose', prose, [rule], {
      options: {},
      profiles: {} as Record<'staff' | 'inbox', ChannelProfile>,
      get today() {
        read += days.length;
        return '2026-11-30';
      },
    });
    expect(keys).toEqual([['today', 'options', 'report']]);
    expect(days).toEqual(['2026-11-30']);
  });

  it('is there, or nothing runs: only spelling may be left out', () => {
    const needing = (need: 'today' | 'spelling') => [
      saying('prose', { message: 'found' }, { needs: [need] }),
    ];
    expect(() => ruleRunner(needing('today'), 'prose', { options: {} })).toThrow(
      'structure/said needs today',
    );
    expect(shown('prose', prose, needing('spelling'))).toHaveLength(1);
  });

  it('is whether a day has passed, by the day of the check or by whoever keeps count', () => {
    const passed = (settings: RunSettings) => {
      const seen: boolean[] = [];
      const rule = defineRule({
        ...described,
        id: 'timing/past',
        on: 'prose',
        needs: ['isPast'],
        check: (_, { isPast }) => void seen.push(isPast('2026-11-29'), isPast('2026-11-30')),
      });
      shown('prose', prose, [rule], settings);
      return seen;
    };
    expect(passed({ options: {}, today: '2026-11-30' })).toEqual([true, false]);
    expect(passed({ options: {}, today: '2026-11-30', isPast: (day) => day === '2026-11-30' })).toEqual([
      false,
      true,
    ]);
    expect(() => passed({ options: {} })).toThrow('timing/past needs isPast');
  });

  it('is only what it is on', () => {
    expect(shown('prose', prose, [saying('template', { message: 'found' })])).toEqual([]);
  });
});

describe('a rule on the library', () => {
  const rule = (id: string, wanted: string) =>
    defineLibraryRule({
      ...described,
      id,
      gather: ({ id: template }) => (template.startsWith(wanted) ? { template } : undefined),
      check({ templates, units }, { report }) {
        report({
          message: 'found',
          data: { templates: templates.map(({ template }) => template).join(' '), units: units.length },
        });
      },
    });
  const rules = [
    rule('structure/local', 'local/'),
    rule('structure/all', ''),
    saying('template', { message: 'found' }),
  ];
  const templates = ['local/a', 'regional/b', 'local/c'].map((id) => ({ id }) as LinkedTemplate);

  it('sees what it has gathered itself, in the order of the library', () => {
    const gathered = templates.map(gatherer(rules));
    expect(gathered).toEqual([
      { 'structure/local': { template: 'local/a' }, 'structure/all': { template: 'local/a' } },
      { 'structure/all': { template: 'regional/b' } },
      { 'structure/local': { template: 'local/c' }, 'structure/all': { template: 'local/c' } },
    ]);
    const found = libraryRunner(rules, { options: {} })(
      { units: [unit], snippets: [], answerable: [] },
      gathered,
    );
    expect(found.map(({ rule, data }) => [rule, data])).toEqual([
      ['structure/local', { templates: 'local/a local/c', units: 1 }],
      ['structure/all', { templates: 'local/a regional/b local/c', units: 1 }],
    ]);
  });
});

it('is certain, open to exceptions, asks for nothing and reads no documents unless it says so', () => {
  const rule = defineRule({ ...described, id: 'structure/plain', on: 'prose', check: () => undefined });
  expect(rule).toMatchObject({
    certainty: 'certain',
    exceptable: true,
    options: {},
    needs: [],
    documents: false,
  });
  expect(
    defineRule({
      ...described,
      id: 'structure/plain',
      on: 'prose',
      exceptable: false,
      check: () => undefined,
    }),
  ).toMatchObject({ exceptable: false });
});
