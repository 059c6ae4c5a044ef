// One comment on a pull request, kept up to date: what was found, what the citizen will see, and safe fixes as
// suggestions on their lines. Reads check.md, check.json and diff.md in the folder that it is given.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const mark = '<!-- klarmall -->';
/** GitHub takes 65 536 characters in a comment. */
const longest = 60_000;
/** More suggestions than this are noise. */
const mostSuggestions = 20;

const {
  GITHUB_API_URL = 'https://api.github.com',
  GITHUB_REPOSITORY,
  GITHUB_TOKEN,
  PULL_REQUEST,
  HEAD_COMMIT,
} = process.env;
const [folder] = process.argv.slice(2);

async function ask(method, path, body) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'content-type': 'application/json',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, value: response.ok ? await response.json() : undefined };
}

/** Everything that a list has, page by page. */
async function all(path) {
  const items = [];
  for (let page = 1; ; page += 1) {
    const { value } = await ask('GET', `${path}?per_page=100&page=${page}`);
    items.push(...(value ?? []));
    if ((value ?? []).length < 100) return items;
  }
}

async function textOf(name) {
  return readFile(join(folder, name), 'utf8').catch(() => '');
}

/** Whole sections, as many as have room. */
function fitted(text, room) {
  if (text.length <= room) return text;
  const end = text.lastIndexOf('\n\n', room);
  return `${text.slice(0, end > 0 ? end : room)}\n\n… Resten står i körningens sammanfattning. The rest is in the summary of the run.\n`;
}

/** Safe fixes that stand on one line, as GitHub shows suggestions. */
async function suggestions() {
  const report = JSON.parse((await textOf('check.json')) || '{"findings":[]}');
  const byLine = new Map();
  for (const { finding, words } of report.findings) {
    const fix = (finding.fixes ?? []).find(({ safety }) => safety === 'safe');
    const [edit, ...others] = fix?.edits ?? [];
    if (!edit || others.length > 0 || edit.place.start.line !== edit.place.end.line) continue;
    const key = `${edit.place.file}:${edit.place.start.line}`;
    // Two suggestions on one line would undo each other.
    if (!byLine.has(key)) byLine.set(key, { edit, words, fingerprint: finding.fingerprint });
  }
  const { root = process.cwd(), prefix = '' } = await place();
  const made = [];
  for (const { edit, words, fingerprint } of [...byLine.values()].slice(0, mostSuggestions)) {
    const source = (await readFile(join(root, edit.place.file), 'utf8')).replace(/^\ufeff/, '');
    const line = source.split(/\r?\n/)[edit.place.start.line - 1] ?? '';
    const fixed =
      line.slice(0, edit.place.start.column - 1) + edit.text + line.slice(edit.place.end.column - 1);
    if (fixed.includes('\n') || fixed.includes('```')) continue;
    made.push({
      path: prefix + edit.place.file,
      line: edit.place.start.line,
      side: 'RIGHT',
      body: `<!-- klarmall ${fingerprint} -->\n${words.message}\n\n\`\`\`suggestion\n${fixed}\n\`\`\``,
    });
  }
  return made;
}

/** Where the project lies in the repository. */
async function place() {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const project = process.env.PROJECT_FOLDER ?? '.';
  const root = join(workspace, project);
  return { root, prefix: project === '.' ? '' : `${project.replace(/^\.\/|\/$/g, '')}/` };
}

const body = [
  mark,
  fitted(await textOf('check.md'), longest / 2),
  fitted(await textOf('diff.md'), longest / 2),
].join('\n');
const comments = await all(`/issues/${PULL_REQUEST}/comments`);
const own = comments.find((comment) => comment.body?.startsWith(mark));
const { status } = own
  ? await ask('PATCH', `/issues/comments/${own.id}`, { body })
  : await ask('POST', `/issues/${PULL_REQUEST}/comments`, { body });
if (status === 401 || status === 403 || status === 404) {
  // A pull request from a fork may only be read. The summary of the run has all of it.
  console.log('Klarmall may not write a comment here; the summary of the run has all of it.');
  process.exit(0);
}
if (status >= 400) {
  console.error(`GitHub answered ${status} to the comment.`);
  process.exit(1);
}
const said = await all(`/pulls/${PULL_REQUEST}/comments`);
const known = new Set(
  said.flatMap(({ body: text = '' }) => /^<!-- klarmall (\w+) -->/.exec(text)?.[1] ?? []),
);
for (const comment of await suggestions()) {
  const [, fingerprint = ''] = /^<!-- klarmall (\w+) -->/.exec(comment.body) ?? [];
  // A line outside the change cannot be commented on (422); the finding stands in the comment all the same.
  if (!known.has(fingerprint))
    await ask('POST', `/pulls/${PULL_REQUEST}/comments`, { ...comment, commit_id: HEAD_COMMIT });
}
