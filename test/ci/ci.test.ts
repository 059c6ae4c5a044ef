import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflow } from '../../cli/src/scaffold/repository.ts';
import { repository, type TestRepository } from '../cli/git.ts';
import { brokenText, template, unit, type Workspace, workspace } from '../cli/support.ts';
import { faultsOf } from './ci-schemas.ts';
import { type GitHubStandIn, githubStandIn } from './github-stand-in.ts';
import { type GitLabStandIn, gitlabStandIn } from './gitlab-stand-in.ts';
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
let gitlab: GitLabStandIn;
let tools: string;
let base: string;

beforeAll(async () => {
  execFileSync(process.execPath, [join(repositoryRoot, 'scripts/setup.mjs')], { stdio: 'pipe' });
  tools = stageTools();
  github = await githubStandIn();
  gitlab = await gitlabStandIn();
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
  await gitlab.close();
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

  it('and the workflow of a new project: only the whole check of main meets the old date', () => {
    const steps: readonly { readonly run?: string }[] = parse(workflow).jobs.check.steps;
    const run = (BASE: string) =>
      spawnSync('bash', ['-e', '-c', steps.at(-1)?.run ?? ''], {
        cwd: join(at.root, 'mallar'),
        encoding: 'utf8',
        env: { PATH: `${tools}:${process.env.PATH}`, HOME: at.root, BASE },
      });
    expect(run(base)).toMatchObject({ status: 0 });
    const { status, stdout } = run('');
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: expect.stringContaining('gällde till 2026-01-01'),
    });
  }, 60_000);

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
      readonly reports: Readonly<Record<string, string>>;
    };
  }
  const { klarmall: job }: { readonly klarmall: Job } = parse(
    readFileSync(join(repositoryRoot, 'ci/gitlab/klarmall.gitlab-ci.yml'), 'utf8'),
  );

  it('holds to what GitLab reads, which would see what is wrong', () => {
    const file = parse(readFileSync(join(repositoryRoot, 'ci/gitlab/klarmall.gitlab-ci.yml'), 'utf8'));
    expect(faultsOf.gitlab(file)).toEqual([]);
    expect(faultsOf.gitlab({ klarmall: { ...file.klarmall, scripts: [] } })).toHaveLength(1);
    expect(faultsOf.gitlab({ klarmall: { ...file.klarmall, stage: 'kontroll' } })).toHaveLength(1);
  });

  it('reports what GitLab shows, with the whole history and on every merge request', () => {
    expect(Object.keys(job.artifacts.reports).sort()).toEqual(['codequality', 'junit']);
    expect(job.artifacts.when).toBe('always');
    expect(job.variables.GIT_DEPTH).toBe('0');
    expect(job.rules.map((rule) => rule.if)).toContain('$CI_PIPELINE_SOURCE == "merge_request_event"');
  });

  /** What GitLab runs, with what it tells a merge request's job. */
  const runJob = (environment: Readonly<Record<string, string>>) =>
    new Promise<{ readonly status: number; readonly stdout: string }>((resolve) => {
      const child = execFile(
        'bash',
        ['-eo', 'pipefail', '-c', job.script.join('\n')],
        {
          cwd: at.root,
          env: {
            PATH: `${tools}:${process.env.PATH}`,
            HOME: at.root,
            CI_PROJECT_DIR: at.root,
            CI_PROJECT_ID: '42',
            CI_API_V4_URL: gitlab.url,
            CI_MERGE_REQUEST_IID: '7',
            CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
            KLARMALL_FOLDER: 'mallar',
            KLARMALL_LANGUAGE: 'sv',
            ...environment,
          },
        },
        (_, stdout) => resolve({ status: child.exitCode ?? -1, stdout }),
      );
    });

  it('runs its script on a merge request, and says that it may write no comment', async () => {
    const { status, stdout } = await runJob({});
    expect(stdout).toContain('unit.nam');
    expect(stdout).toContain('KLARMALL_TOKEN saknas');
    expect(status).toBe(1);
    const issues = JSON.parse(at.read('klarmall/code-quality.json'));
    expect(issues[0].location.path).toBe('mallar/templates/local/a.mall.yaml');
    expect(at.read('klarmall/junit.xml')).toContain('<failure ');
    expect(existsSync(join(at.root, 'klarmall/diff.html'))).toBe(true);
    expect(gitlab.notes).toEqual([]);
  }, 180_000);

  it('keeps one comment and its suggestions up to date, and never repeats them', async () => {
    for (const round of [1, 2]) {
      expect((await runJob({ KLARMALL_TOKEN: 'a-token' })).status).toBe(1);
      const comments = gitlab.notes.filter(({ position }) => position === undefined);
      expect({ round, comments: comments.length }).toEqual({ round, comments: 1 });
      expect(comments[0]?.body).toMatch(
        /^<!-- klarmall -->\n### Granskning av mallar[\s\S]*### Vad som ändras/,
      );
      const lines = gitlab.notes.flatMap(({ position }) => position ?? []);
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines.map((line) => line.new_line)).size).toBe(lines.length);
      expect(lines[0]).toMatchObject({ new_path: 'mallar/templates/local/b.mall.yaml', head_sha: 'h' });
    }
    expect(gitlab.notes.at(-1)?.body).toMatch(/```suggestion:-0\+0\n {6}Vi .*\n```$/);
    expect([...gitlab.tokens]).toEqual(['a-token']);
  }, 180_000);
});

describe('the hook before a commit', () => {
  it('is the same for the project itself and for those who fetch it, and meets every source', () => {
    const read = (path: string) => parse(readFileSync(join(repositoryRoot, path), 'utf8'));
    const [own] = read('ci/pre-commit/pre-commit-config.yaml').repos[0].hooks;
    const [{ description: _, ...fetched }] = read('.pre-commit-hooks.yaml');
    expect(own).toEqual(fetched);
    expect(faultsOf.preCommit(read('ci/pre-commit/pre-commit-config.yaml'))).toEqual([]);
    expect(faultsOf.preCommitHooks(read('.pre-commit-hooks.yaml'))).toEqual([]);
    expect(faultsOf.preCommitHooks([{ ...fetched, file: '.*' }])).toHaveLength(1);
    const files = new RegExp(own.files);
    for (const path of ['templates/local/a.mall.yaml', 'templates/snippets/tolk.md', 'templates/units/a.yml'])
      expect(files.test(path)).toBe(true);
    expect(files.test('README.md')).toBe(false);
  });

  it('lets a good change be committed and stops a bad one, which stays as it was', () => {
    const [{ entry, files }] = parse(readFileSync(join(repositoryRoot, '.pre-commit-hooks.yaml'), 'utf8'));
    const project = workspace();
    try {
      const own = repository(project);
      project.write('klarmall.yaml', 'language: sv\n');
      project.write('templates/units/storby.yaml', unit);
      project.write('templates/local/a.mall.yaml', template());
      own.commit('Det som finns');
      // What pre-commit does with a hook of the system's own: the entry, with the staged files that fit.
      const script = `#!/bin/sh\nfiles=$(git diff --cached --name-only --diff-filter=ACMR | grep -E '${files}')\n[ -z "$files" ] || exec ${entry} $files\n`;
      writeFileSync(join(project.root, '.git/hooks/pre-commit'), script, { mode: 0o755 });
      const commit = (text: string) => {
        project.write('templates/local/a.mall.yaml', text);
        own.git('add', '-A');
        return spawnSync('git', ['commit', '-q', '-m', 'En ändring'], {
          cwd: project.root,
          encoding: 'utf8',
          env: { ...own.environment, HOME: tools, PATH: `${tools}:${process.env.PATH}` },
        });
      };
      const first = own.git('rev-parse', 'HEAD');
      const bad = commit(template(brokenText));
      expect(bad.status).toBe(1);
      expect(bad.stdout + bad.stderr).toContain('unit.nam');
      expect(own.git('rev-parse', 'HEAD')).toBe(first);
      expect(project.read('templates/local/a.mall.yaml')).toBe(template(brokenText));
      expect(commit(template('Vi svarar inom tre dagar.')).status).toBe(0);
      expect(own.git('rev-parse', 'HEAD')).not.toBe(first);
      project.write('README.md', 'Ord.\n');
      own.git('add', '-A');
      expect(own.git('commit', '-q', '-m', 'Annat')).toBe('');
    } finally {
      project.remove();
    }
  }, 180_000);
});
