import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository, type TestRepository } from '../cli/git.ts';
import { brokenText, template, unit, type Workspace, workspace } from '../cli/support.ts';
import { type GitHubStandIn, githubStandIn } from './github-stand-in.ts';
import {
  actionFolder,
  type Context,
  readAction,
  repositoryRoot,
  runAction,
  stageTools,
} from './run-action.ts';

let at: Workspace;
let repo: TestRepository;
let github: GitHubStandIn;
let tools: string;
let base: string;

beforeAll(async () => {
  execFileSync(process.execPath, [join(repositoryRoot, 'scripts/setup.mjs')], { stdio: 'pipe' });
  tools = stageTools();
  github = await githubStandIn();
  at = workspace();
  repo = repository(at);
  at.write('mallar/package-lock.json', '{}');
  at.write('mallar/klarmall.yaml', 'language: sv\n');
  at.write('mallar/templates/units/storby.yaml', unit);
  at.write('mallar/templates/local/a.mall.yaml', template());
  // Old and with a date that has passed: no business of a change to another template.
  at.write(
    'mallar/templates/local/old.mall.yaml',
    `${template('Vi erhåller ditt ärende.', 'Gammal')}exceptions:\n  - rule: words/formal-word\n    reason: Skäl.\n    owner: Rollen\n    until: "2026-01-01"\n`,
  );
  base = repo.commit('Det som finns');
}, 180_000);
afterAll(async () => {
  at.remove();
  rmSync(tools, { recursive: true, force: true });
  await github.close();
});

const pullRequest = (head: string, target = base): Promise<Awaited<ReturnType<typeof runAction>>> => {
  const context: Context = {
    'inputs.folder': 'mallar',
    'github.event.pull_request.base.sha': target,
    'github.event.pull_request.head.sha': head,
    'github.event.pull_request.number': '7',
  };
  return runAction(at.root, tools, context, {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'region/mallar',
    GITHUB_EVENT_NAME: 'pull_request',
  });
};

describe('the action on GitHub', () => {
  it('lets a good change through, though an old date has passed, and shows what the citizen will see', async () => {
    repo.git('checkout', '-q', '-b', 'topic');
    at.write('mallar/templates/local/a.mall.yaml', template('Vi svarar inom tre dagar.'));
    const { code, summary, log, steps, outputs } = await pullRequest(repo.commit('Tydligare svar'));
    expect(log).not.toMatch(/::error/);
    expect(code).toBe(0);
    expect(steps).toEqual(['Install', 'Base', 'Check', 'What changes', 'Comment', 'Verdict']);
    expect(summary).toContain('<ins>svarar inom tre dagar.</ins>');
    expect(summary).toContain('Tydligare svar');
    expect(outputs.diff?.breaking).toBe('false');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(
      /^<!-- klarmall -->\n### Granskning av mallar[\s\S]*### Vad som ändras/,
    );
  }, 180_000);

  it('stops a bad one, says where, and keeps one comment and one suggestion up to date after a force push', async () => {
    at.write('mallar/templates/local/a.mall.yaml', template(brokenText));
    at.write('mallar/templates/local/b.mall.yaml', template('Vi erhåller svaret 2026-12-08 kl 13:30.', 'Ny'));
    repo.git('add', '-A');
    repo.git('commit', '-q', '--amend', '-m', 'Något annat');
    const bad = await pullRequest(repo.git('rev-parse', 'HEAD'));
    expect(bad.code).toBe(1);
    expect(bad.log).toContain('::error file=mallar/templates/local/a.mall.yaml,line=11');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('unit.nam');
    expect(github.suggestions.length).toBeGreaterThan(0);
    for (const { path, body } of github.suggestions) {
      expect(path).toBe('mallar/templates/local/b.mall.yaml');
      expect(body).toMatch(/```suggestion\n {6}Vi .*\n```$/);
    }
    const before = github.suggestions.length;
    const again = await pullRequest(repo.git('rev-parse', 'HEAD'));
    expect(again.code).toBe(1);
    expect([github.comments.length, github.suggestions.length]).toEqual([1, before]);
    const sarif = JSON.parse(readFileSync(join(again.reports, 'klarmall.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^mallar\//);
  }, 180_000);

  it('from a fork reads all and writes nothing', async () => {
    github.readOnly = true;
    const { code, log, summary } = await pullRequest(repo.git('rev-parse', 'HEAD'));
    github.readOnly = false;
    expect(code).toBe(1);
    expect(log).toContain('Klarmall may not write a comment here');
    expect(summary).toContain('### Vad som ändras');
  }, 180_000);

  it('takes no expression into a script, and only actions of GitHub’s own', () => {
    const { runs } = readAction();
    expect(runs.using).toBe('composite');
    for (const { run = '', uses } of runs.steps) {
      expect(run).not.toContain('${{');
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    }
  });

  it.each(['action.yml', 'workflow.yml'])('%s is what GitHub reads', (name) => {
    const validator = join(repositoryRoot, 'node_modules/@action-validator/cli/cli.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [validator, join(actionFolder, name)], {
      encoding: 'utf8',
    });
    expect({ status, said: stdout + stderr }).toMatchObject({ status: 0 });
  });
});

describe('the include for GitLab', () => {
  interface Job {
    readonly script: readonly string[];
    readonly rules: readonly { readonly if: string }[];
    readonly variables: Readonly<Record<string, string>>;
    readonly artifacts: {
      readonly when: string;
      readonly expose_as: string;
      readonly reports: Readonly<Record<string, string>>;
    };
  }
  const { klarmall: job }: { readonly klarmall: Job } = parse(
    readFileSync(join(repositoryRoot, 'ci/gitlab/klarmall.gitlab-ci.yml'), 'utf8'),
  );

  it('reports what GitLab shows, with the whole history and on every merge request', () => {
    expect(Object.keys(job.artifacts.reports).sort()).toEqual(['codequality', 'junit']);
    expect(job.artifacts.when).toBe('always');
    // GitLab refuses any other sign here (docs.gitlab.com, artifacts:expose_as).
    expect(job.artifacts.expose_as).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_ -]*$/);
    expect(job.variables.GIT_DEPTH).toBe('0');
    expect(job.rules.map((rule) => rule.if)).toContain('$CI_PIPELINE_SOURCE == "merge_request_event"');
  });

  it('runs its script on a merge request', () => {
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
      cwd: at.root,
      encoding: 'utf8',
      env: {
        PATH: `${tools}:${process.env.PATH}`,
        HOME: at.root,
        CI_PROJECT_DIR: at.root,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
        KLARMALL_FOLDER: 'mallar',
        KLARMALL_LANGUAGE: 'sv',
      },
    });
    expect(stdout).toContain('unit.nam');
    expect(status).toBe(1);
    const issues = JSON.parse(at.read('klarmall/code-quality.json'));
    expect(issues[0].location.path).toBe('mallar/templates/local/a.mall.yaml');
    expect(at.read('klarmall/junit.xml')).toContain('<failure ');
    expect(existsSync(join(at.root, 'klarmall/diff.html'))).toBe(true);
  }, 180_000);
});

describe('the hook before a commit', () => {
  it('is the same for the project itself and for those who fetch it, and meets every source', () => {
    const read = (path: string) => parse(readFileSync(join(repositoryRoot, path), 'utf8'));
    const [own] = read('ci/pre-commit/pre-commit-config.yaml').repos[0].hooks;
    const [{ description: _, ...fetched }] = read('.pre-commit-hooks.yaml');
    expect(own).toEqual(fetched);
    const files = new RegExp(own.files);
    for (const path of ['templates/local/a.mall.yaml', 'templates/snippets/tolk.md', 'templates/units/a.yml'])
      expect(files.test(path)).toBe(true);
    expect(files.test('README.md')).toBe(false);
  });

  it('runs its entry on the files that are to be committed', () => {
    const [{ entry }] = parse(readFileSync(join(repositoryRoot, '.pre-commit-hooks.yaml'), 'utf8'));
    const run = (path: string) =>
      spawnSync('sh', ['-c', `${entry} ${path}`], {
        cwd: join(at.root, 'mallar'),
        env: { PATH: `${tools}:${process.env.PATH}`, HOME: at.root },
      }).status;
    expect(run('templates/local/a.mall.yaml')).toBe(1);
    expect(run('templates/local/b.mall.yaml')).toBe(0);
  }, 180_000);
});
