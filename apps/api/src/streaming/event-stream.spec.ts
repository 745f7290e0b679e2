import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Response } from 'express';
import { EventStream } from './event-stream.ts';

function answer() {
  const written: string[] = [];
  const response = {
    req: {},
    writableEnded: false,
    status: () => response,
    set: () => response,
    flushHeaders: () => undefined,
    write: (text: string) => written.push(text),
    end: () => void (response.writableEnded = true),
  };
  return { response, written, asResponse: response as unknown as Response };
}

/** However long a busy machine takes for its heartbeats. */
async function ended(response: { readonly writableEnded: boolean }): Promise<void> {
  while (!response.writableEnded) await pause(5);
}

const allowedFor = (beats: number) => () => Promise.resolve(beats-- > 0);
const end = 'event: end\ndata: {"reason":"access"}\n\n';

describe('an event stream', () => {
  it('writes events as the browser reads them, with an id only where it can resume', () => {
    const { written, asResponse } = answer();
    const stream = EventStream.open(asResponse);
    stream.send({ id: 7, event: 'change', data: { a: 1 } });
    stream.send({ event: 'end', data: {} });
    stream.end();
    expect(written).toEqual([
      'id: 7\nevent: change\ndata: {"a":1}\n\n',
      'event: end\ndata: {}\n\n',
    ]);
  });

  it('ends at the heartbeat at which the session or the right is gone', async () => {
    const { response, written, asResponse } = answer();
    EventStream.open(asResponse, { heartbeatMs: 5, mayGoOn: allowedFor(2) });
    await ended(response);
    expect(written).toEqual([': still here\n\n', ': still here\n\n', end]);
  });

  it('ends by itself for a request that no guard has let through', async () => {
    const { response, written, asResponse } = answer();
    EventStream.open(asResponse, { heartbeatMs: 5 });
    await ended(response);
    expect(written).toEqual([end]);
  });

  it('tells nothing more when it cannot be asked', async () => {
    const { response, written, asResponse } = answer();
    const away = () => Promise.reject(new Error('database away'));
    const stream = EventStream.open(asResponse, { mayGoOn: away });
    expect(await stream.goesOn()).toBe(false);
    stream.send({ event: 'change', data: {} });
    expect(written).toEqual([end]);
    expect(response.writableEnded).toBe(true);
  });
});
