import type { ChangeBell } from '#pruefwerk/platform';

/** Looked for changes this often without a ring, in case the listening connection is down. */
const LOOK_MS = 15_000;

export interface Rung {
  readonly bell: ChangeBell;
  readonly engagementId: string;
  readonly signal: AbortSignal;
}

/**
 * Looks at once, then whenever something may have changed, until `look` says that it was the last time or the signal
 * fires. One look at a time; rings meanwhile count as one.
 */
export async function onEachRing(
  { bell, engagementId, signal }: Rung,
  look: () => Promise<boolean>,
): Promise<void> {
  let next = Promise.withResolvers<void>();
  const ring = () => next.resolve();
  const unsubscribe = bell.subscribe(engagementId, ring);
  const timer = setInterval(ring, LOOK_MS);
  signal.addEventListener('abort', ring, { once: true });
  try {
    while (!signal.aborted) {
      next = Promise.withResolvers<void>();
      if (!(await look())) return;
      await next.promise;
    }
  } finally {
    clearInterval(timer);
    unsubscribe();
  }
}
