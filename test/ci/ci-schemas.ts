import { Ajv } from 'ajv';

/** What those who read our ready-made files demand, for tests: the keys that we write, as their reference has them, and nothing else. */

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: text, minItems: 1 } as const;
const variables = { type: 'object', additionalProperties: { type: 'string' } } as const;

function strict(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) {
  return { type: 'object', additionalProperties: false, properties, required };
}

/** GitLab CI/CD YAML (docs.gitlab.com/ci/yaml): one job. `expose_as` takes letters a to z, digits, spaces, `_` and `-`. */
const gitlabJob = strict(
  {
    stage: { enum: ['build', 'test', 'deploy', '.pre', '.post'] },
    image: text,
    rules: { type: 'array', items: strict({ if: { type: 'string', pattern: '^\\$[A-Z_]+ ==' } }, ['if']) },
    variables,
    cache: strict({ key: strict({ files: { ...texts, maxItems: 2 } }, ['files']), paths: texts }, [
      'key',
      'paths',
    ]),
    script: texts,
    artifacts: strict(
      {
        when: { enum: ['on_success', 'on_failure', 'always'] },
        expose_as: { type: 'string', pattern: '^[A-Za-z0-9_][A-Za-z0-9_ -]*$' },
        paths: { type: 'array', items: { type: 'string', pattern: '^(?!/)' }, minItems: 1 },
        reports: strict({ codequality: text, junit: text }),
      },
      ['paths'],
    ),
  },
  ['script'],
);

/** pre-commit (pre-commit.com, "Creating new hooks"): a hook of the system's own. */
const hook = strict(
  {
    id: text,
    name: text,
    description: text,
    entry: text,
    language: { const: 'system' },
    files: text,
    pass_filenames: { type: 'boolean' },
    require_serial: { type: 'boolean' },
  },
  ['id', 'name', 'entry', 'language'],
);
const repository = strict({ repo: { const: 'local' }, hooks: { type: 'array', items: hook, minItems: 1 } }, [
  'repo',
  'hooks',
]);

const ajv = new Ajv({ allErrors: true });

/** What is wrong with a file for GitLab CI, for `.pre-commit-config.yaml` or for `.pre-commit-hooks.yaml`; nothing when it holds. */
export const faultsOf = {
  gitlab: faults({ type: 'object', additionalProperties: gitlabJob }),
  preCommit: faults(strict({ repos: { type: 'array', items: repository, minItems: 1 } }, ['repos'])),
  preCommitHooks: faults({ type: 'array', items: hook, minItems: 1 }),
} as const;

function faults(schema: object): (value: unknown) => readonly string[] {
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
