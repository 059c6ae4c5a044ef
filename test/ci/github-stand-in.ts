import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Comment {
  readonly id: number;
  body: string;
  readonly path?: string;
  readonly line?: number;
}

/** A pull request's comments behind GitHub's own addresses. */
export interface GitHubStandIn {
  readonly url: string;
  readonly comments: Comment[];
  readonly suggestions: Comment[];
  /** When set, nothing may be written, as for a fork. */
  readOnly: boolean;
  close(): Promise<void>;
}

export async function githubStandIn(): Promise<GitHubStandIn> {
  const comments: Comment[] = [];
  const suggestions: Comment[] = [];
  const state = { readOnly: false };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    let text = '';
    for await (const part of request) text += part;
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const list = /\/issues\/\d+\/comments$/.test(pathname)
      ? comments
      : /\/pulls\/\d+\/comments$/.test(pathname)
        ? suggestions
        : undefined;
    if (request.method === 'GET') return answer(200, list ?? []);
    if (state.readOnly) return answer(403, { message: 'Resource not accessible by integration' });
    const body = JSON.parse(text);
    if (request.method === 'PATCH') {
      const own = comments.find(({ id }) => pathname.endsWith(`/${id}`));
      if (own) own.body = body.body;
      return answer(own ? 200 : 404, own ?? {});
    }
    const made = { id: comments.length + suggestions.length + 1, ...body };
    list?.push(made);
    return answer(201, made);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    suggestions,
    get readOnly() {
      return state.readOnly;
    },
    set readOnly(value) {
      state.readOnly = value;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
