import { setTimeout as pause } from 'node:timers/promises';

export interface ServerEvent {
  readonly id: number;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** A browser over HTTP: keeps its cookie, sends the application's own header, speaks JSON. */
export class Browser {
  readonly #address: string;
  #cookie = '';

  constructor(address: string) {
    this.#address = address;
  }

  async fetch(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(`${this.#address}/api${path}`, {
      ...init,
      method,
      headers: { 'X-Pruefwerk': '1', Cookie: this.#cookie, ...init.headers },
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.#cookie = cookie.split(';')[0] ?? '';
    return response;
  }

  /** The body of a successful answer. @throws Error with the problem otherwise */
  async json<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<T> {
    const response = await this.fetch(method, path, {
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json' },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async upload<T>(path: string, files: Readonly<Record<string, Uint8Array>>): Promise<T> {
    const body = new FormData();
    for (const [name, bytes] of Object.entries(files)) {
      body.append('file', new Blob([new Uint8Array(bytes)]), name);
    }
    const response = await this.fetch('POST', path, { body });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Server-sent events until the stream ends or `enough` of them have come; then the connection is cut. */
  async events(path: string, lastId = 0, enough = Infinity): Promise<ServerEvent[]> {
    const controller = new AbortController();
    const response = await this.fetch('GET', path, {
      headers: lastId > 0 ? { 'Last-Event-ID': String(lastId) } : {},
      signal: controller.signal,
    });
    const found: ServerEvent[] = [];
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = serverEvent(text.slice(0, end));
        text = text.slice(end + 2);
        if (event) found.push(event);
        if (found.length >= enough) {
          controller.abort();
          return found;
        }
      }
    }
    return found;
  }

  /** Asks until the answer is as wanted. @throws Error after forty seconds, with the last answer */
  async until<T>(path: string, wanted: (answer: T) => boolean): Promise<T> {
    let answer = await this.json<T>('GET', path);
    for (let tries = 0; !wanted(answer); tries++) {
      if (tries > 400) throw new Error(`${path} stays ${JSON.stringify(answer).slice(0, 500)}`);
      await pause(100);
      answer = await this.json<T>('GET', path);
    }
    return answer;
  }
}

function serverEvent(block: string): ServerEvent | null {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
  const data = fields.get('data');
  if (data === undefined) return null;
  return {
    id: Number(fields.get('id')),
    event: fields.get('event') ?? '',
    data: JSON.parse(data) as Record<string, unknown>,
  };
}
