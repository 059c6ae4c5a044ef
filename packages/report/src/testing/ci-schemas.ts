import { SaxesParser } from 'saxes';

/**
 * What those who read our reports demand, for tests. Written from the standards' own text: the parts that we write, and
 * nothing else may stand there.
 */

const text = { type: 'string', minLength: 1 } as const;
const line = { type: 'integer', minimum: 1 } as const;

function strict(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, properties, required };
}

function listOf(items: unknown) {
  return { type: 'array', items };
}

const message = strict({ text }, ['text']);
const region = strict({ startLine: line, startColumn: line, endLine: line, endColumn: line }, [
  'startLine',
  'startColumn',
  'endLine',
  'endColumn',
]);
const artifactLocation = strict(
  { uri: { type: 'string', pattern: '^(?!\\./|/)[^\\s\\\\]+$' }, uriBaseId: { const: '%SRCROOT%' } },
  ['uri', 'uriBaseId'],
);
const location = strict(
  {
    physicalLocation: strict({ artifactLocation, region }, ['artifactLocation']),
    logicalLocations: listOf(strict({ kind: text, name: text, fullyQualifiedName: text }, ['name'])),
    properties: { type: 'object' },
  },
  ['physicalLocation'],
);
const level = { enum: ['none', 'note', 'warning', 'error'] };
const replacement = strict(
  { deletedRegion: region, insertedContent: strict({ text: { type: 'string' } }, ['text']) },
  ['deletedRegion', 'insertedContent'],
);

/** SARIF 2.1.0 (OASIS, 2020) within the limits of GitHub's code scanning. */
export const sarifSchema = strict(
  {
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      ...listOf(
        strict(
          {
            tool: strict(
              {
                driver: strict(
                  {
                    name: text,
                    version: text,
                    language: { type: 'string', pattern: '^[a-z]{2}$' },
                    rules: {
                      ...listOf(
                        strict(
                          {
                            id: text,
                            shortDescription: message,
                            fullDescription: message,
                            help: message,
                            helpUri: { type: 'string', pattern: '^https?://' },
                            defaultConfiguration: strict({ level }, ['level']),
                            properties: strict(
                              {
                                tags: { ...listOf(text), maxItems: 10, uniqueItems: true },
                                'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
                              },
                              ['tags', 'problem.severity'],
                            ),
                          },
                          ['id', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration'],
                        ),
                      ),
                      uniqueItems: true,
                      maxItems: 25_000,
                    },
                  },
                  ['name', 'version', 'rules'],
                ),
              },
              ['driver'],
            ),
            automationDetails: strict({ id: { type: 'string', pattern: '^klarmall/[a-z]+/' } }, ['id']),
            invocations: listOf(
              strict(
                {
                  executionSuccessful: { type: 'boolean' },
                  toolExecutionNotifications: listOf(strict({ level, message }, ['message'])),
                },
                ['executionSuccessful'],
              ),
            ),
            columnKind: { const: 'utf16CodeUnits' },
            results: {
              ...listOf(
                strict(
                  {
                    ruleId: text,
                    ruleIndex: { type: 'integer', minimum: 0 },
                    level,
                    message,
                    locations: { ...listOf(location), minItems: 1, maxItems: 100 },
                    relatedLocations: listOf(location),
                    // GitHub's uploader warns of a primaryLocationLineHash that is not its own.
                    partialFingerprints: strict({ 'klarmall/v1': text }, ['klarmall/v1']),
                    fixes: listOf(
                      strict(
                        {
                          description: message,
                          artifactChanges: {
                            ...listOf(
                              strict(
                                { artifactLocation, replacements: { ...listOf(replacement), minItems: 1 } },
                                ['artifactLocation', 'replacements'],
                              ),
                            ),
                            minItems: 1,
                          },
                        },
                        ['artifactChanges'],
                      ),
                    ),
                    properties: strict({ certainty: { enum: ['certain', 'review'] } }, ['certainty']),
                  },
                  ['ruleId', 'level', 'message', 'locations', 'partialFingerprints'],
                ),
              ),
              maxItems: 5000,
            },
          },
          ['tool', 'automationDetails', 'columnKind', 'results'],
        ),
      ),
      minItems: 1,
      maxItems: 1,
    },
  },
  ['$schema', 'version', 'runs'],
);

/** The report that GitLab's Code Quality reads (docs.gitlab.com, Code Quality report format). */
export const gitlabSchema = listOf(
  strict(
    {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: strict(
        {
          path: { type: 'string', pattern: '^(?!\\./|/).+' },
          lines: strict({ begin: line, end: line }, ['begin']),
        },
        ['path', 'lines'],
      ),
    },
    ['description', 'check_name', 'fingerprint', 'severity', 'location'],
  ),
);

interface ElementRule {
  readonly attributes: readonly string[];
  readonly optional?: readonly string[];
  /** Children in order; `*` any number, `?` at most one. */
  readonly children: string;
}

/** JUnit.xsd of Windy Road: what it asks of each element. */
const junitRules: Readonly<Record<string, ElementRule>> = {
  testsuites: { attributes: [], children: '^(testsuite )*$' },
  testsuite: {
    attributes: ['package', 'id', 'name', 'timestamp', 'hostname', 'tests', 'failures', 'errors', 'time'],
    optional: ['skipped'],
    children: '^properties (testcase )*system-out system-err $',
  },
  properties: { attributes: [], children: '^$' },
  testcase: { attributes: ['name', 'classname', 'time'], children: '^((skipped|error|failure) )?$' },
  failure: { attributes: ['type'], optional: ['message'], children: '^$' },
  'system-out': { attributes: [], children: '^$' },
  'system-err': { attributes: [], children: '^$' },
};

/** What in a JUnit report its strictest schema would refuse. */
export function junitFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: { readonly name: string; children: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => faults.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const rule = junitRules[name];
    if (!rule) faults.push(`no element ${name}`);
    const parent = open.at(-1);
    if (parent) parent.children += `${name} `;
    open.push({ name, children: '' });
    for (const wanted of rule?.attributes ?? [])
      if (attributes[wanted] === undefined) faults.push(`${name} lacks ${wanted}`);
    for (const given of Object.keys(attributes))
      if (![...(rule?.attributes ?? []), ...(rule?.optional ?? [])].includes(given))
        faults.push(`${name} may not have ${given}`);
    for (const number of ['id', 'tests', 'failures', 'errors'])
      if (attributes[number] !== undefined && !/^\d+$/.test(String(attributes[number])))
        faults.push(`${number} is no number`);
    const { timestamp } = attributes;
    if (timestamp !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(String(timestamp)))
      faults.push('timestamp has another form');
  });
  parser.on('closetag', () => {
    const { name = '', children = '' } = open.pop() ?? {};
    const rule = junitRules[name];
    if (rule && !new RegExp(rule.children).test(children)) faults.push(`${name} holds ${children}`);
  });
  parser.write(xml).close();
  return faults;
}
