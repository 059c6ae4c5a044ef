// One comment on a pull request, kept up to date, and safe fixes as suggestions on their lines. Reads the folder that it
// is given.
import { commentBody, everyPage, isOurs, suggestedIn, suggestions } from './body.mjs';

/** GitHub takes 65 536 characters in a comment. */
const longest = 60_000;

const {
  GITHUB_API_URL = 'https://api.github.com',
  GITHUB_REPOSITORY,
  GITHUB_TOKEN,
  GITHUB_WORKSPACE = process.cwd(),
  HEAD_COMMIT,
  PROJECT_FOLDER = '.',
  PULL_REQUEST,
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

/** Everything that a list has. */
function all(path) {
  return everyPage(async (query) => (await ask('GET', `${path}?${query}`)).value);
}

const body = await commentBody(folder, longest);
const own = (await all(`/issues/${PULL_REQUEST}/comments`)).find(isOurs);
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
const known = suggestedIn(await all(`/pulls/${PULL_REQUEST}/comments`));
for (const suggestion of await suggestions(folder, GITHUB_WORKSPACE, PROJECT_FOLDER)) {
  const { path, line, fingerprint } = suggestion;
  // A line outside the change cannot be commented on (422); the finding stands in the comment all the same.
  if (!known.has(fingerprint))
    await ask('POST', `/pulls/${PULL_REQUEST}/comments`, {
      path,
      line,
      side: 'RIGHT',
      body: suggestion.body('suggestion'),
      commit_id: HEAD_COMMIT,
    });
}
