// One comment on a merge request, kept up to date, and safe fixes as suggestions on their lines. Reads the folder that it
// is given. KLARMALL_TOKEN is a project access token with the scope api: a job's own token may not write comments.
import { commentBody, everyPage, isOurs, suggestedIn, suggestions } from '../github/body.mjs';

/** GitLab takes a million characters in a comment; nobody reads as many. */
const longest = 200_000;

const {
  CI_API_V4_URL,
  CI_MERGE_REQUEST_IID,
  CI_PROJECT_DIR = process.cwd(),
  CI_PROJECT_ID,
  KLARMALL_FOLDER = '.',
  KLARMALL_TOKEN,
} = process.env;
const [folder] = process.argv.slice(2);

if (!KLARMALL_TOKEN) {
  console.log(
    'Ingen kommentar: variabeln KLARMALL_TOKEN saknas. Allt står i filen diff.html. No comment: the variable KLARMALL_TOKEN is not set. All of it is in diff.html.',
  );
  process.exit(0);
}

async function ask(method, path, body) {
  const response = await fetch(
    `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}${path}`,
    {
      method,
      headers: { 'private-token': KLARMALL_TOKEN, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    },
  );
  return { status: response.status, value: response.ok ? await response.json() : undefined };
}

const notes = await everyPage(async (query) => (await ask('GET', `/notes?${query}`)).value);
const body = await commentBody(folder, longest);
const own = notes.find(isOurs);
const { status } = own
  ? await ask('PUT', `/notes/${own.id}`, { body })
  : await ask('POST', '/notes', { body });
if (status >= 400) {
  // A comment that could not be written is no fault of the change.
  console.log(`GitLab svarade ${status} på kommentaren. GitLab answered ${status} to the comment.`);
  process.exit(0);
}
const refs = (await ask('GET', '')).value?.diff_refs;
const known = suggestedIn(notes);
for (const suggestion of refs ? await suggestions(folder, CI_PROJECT_DIR, KLARMALL_FOLDER) : []) {
  const { path, line, fingerprint } = suggestion;
  // A line outside the change is refused (400); the finding stands in the comment all the same.
  if (!known.has(fingerprint))
    await ask('POST', '/discussions', {
      body: suggestion.body('suggestion:-0+0'),
      position: { position_type: 'text', ...refs, old_path: path, new_path: path, new_line: line },
    });
}
