import createClient from 'openapi-fetch';
import { i18n } from '../texts/i18n.ts';
import { ApiProblem, Unreachable } from './problem.ts';
import type { paths } from './schema.d.ts';
import { sessionLost } from './session-lost.ts';

/** The header shows the server that the request comes from this application (docs/adr: same-site requests). */
export const ownHeaders = (): Record<string, string> => ({
  'X-Pruefwerk': '1',
  'Accept-Language': i18n.language,
});

export const api = createClient<paths>({ baseUrl: '/' });

api.use({
  onRequest({ request }) {
    for (const [name, value] of Object.entries(ownHeaders())) request.headers.set(name, value);
    return request;
  },
});

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The data of an answer: `const page = await call(api.GET('/api/engagements'))`.
 * @throws ApiProblem with the server's words; Unreachable when there is no connection
 */
export async function call<Data>(request: Promise<Answer<Data>>): Promise<Data> {
  const answer = await request.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable('no connection', { cause: error });
  });
  if (answer.response.ok) return answer.data as Data;
  throw failed(answer.response.status, answer.error);
}

/** For what openapi-fetch does not cover: uploads with progress, downloads. */
export function failed(status: number, body: unknown): ApiProblem {
  const problem = new ApiProblem(status, typeof body === 'object' && body !== null ? body : {});
  if (status === 401) sessionLost.tell();
  return problem;
}
