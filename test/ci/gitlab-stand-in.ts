import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Note {
  readonly id: number;
  body: string;
  readonly position?: { readonly new_path: string; readonly new_line: number; readonly head_sha: string };
}

/** A merge request's comments behind GitLab's own addresses. */
export interface GitLabStandIn {
  readonly url: string;
  /** Comments and suggestions, as GitLab lists them together. */
  readonly notes: Note[];
  /** The tokens that wrote. */
  readonly tokens: Set<string>;
  close(): Promise<void>;
}

export async function gitlabStandIn(): Promise<GitLabStandIn> {
  const notes: Note[] = [];
  const tokens = new Set<string>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    let text = '';
    for await (const part of request) text += part;
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const [, rest = ''] = /^\/projects\/42\/merge_requests\/7(.*)$/.exec(pathname) ?? [];
    if (request.method === 'GET')
      return rest === ''
        ? answer(200, { diff_refs: { base_sha: 'b', start_sha: 's', head_sha: 'h' } })
        : answer(200, searchParams.get('page') === '1' ? notes : []);
    tokens.add(String(request.headers['private-token']));
    const body = JSON.parse(text);
    if (request.method === 'PUT') {
      const own = notes.find(({ id }) => rest === `/notes/${id}`);
      if (own) own.body = body.body;
      return answer(own ? 200 : 404, own ?? {});
    }
    if (rest !== '/notes' && rest !== '/discussions') return answer(404, {});
    const made = { id: notes.length + 1, ...body };
    notes.push(made);
    return answer(201, made);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    notes,
    tokens,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
