import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openEvents } from './event-stream.ts';

/** The browser's stream as far as it is used. */
class Stream {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;
  onopen?: () => void;
  onerror?: () => void;
  readonly #listeners = new Map<string, (event: { type: string; data: string }) => void>();

  constructor() {
    Stream.opened.push(this);
  }

  addEventListener(type: string, listener: (event: { type: string; data: string }) => void): void {
    this.#listeners.set(type, listener);
  }

  send(type: string, data: unknown): void {
    this.#listeners.get(type)?.({ type, data: JSON.stringify(data) });
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

const minute = 60_000;

beforeEach(() => {
  Stream.opened = [];
  Object.assign(globalThis, { EventSource: Stream });
  jest.useFakeTimers();
});

afterEach(() => void jest.useRealTimers());

describe('a stream of events', () => {
  it('is opened anew when the browser has given up, and goes on telling', () => {
    const heard: unknown[] = [];
    openEvents('/events', ['change'], ({ data }) => heard.push(data));
    Stream.opened[0]?.send('change', 1);
    Stream.opened[0]?.fail(Stream.CLOSED);
    jest.advanceTimersByTime(minute);
    Stream.opened[1]?.send('change', 2);
    expect(heard).toEqual([1, 2]);
  });

  it('is left to the browser while that tries by itself', () => {
    openEvents('/events', ['change'], () => undefined);
    Stream.opened[0]?.fail(0);
    jest.advanceTimersByTime(minute);
    expect(Stream.opened).toHaveLength(1);
  });

  it('stays closed once nobody listens, also between two attempts', () => {
    const close = openEvents('/events', ['change'], () => undefined);
    Stream.opened[0]?.fail(Stream.CLOSED);
    close();
    jest.advanceTimersByTime(minute);
    expect(Stream.opened).toHaveLength(1);
  });
});
