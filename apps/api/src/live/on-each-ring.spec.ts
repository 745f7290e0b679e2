import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { ChangeBell } from '#pruefwerk/platform';
import { onEachRing } from './on-each-ring.ts';

/** A bell that a test rings by hand. */
class HandBell extends ChangeBell {
  readonly rings = new Set<() => void>();

  constructor() {
    super('postgres://nowhere.invalid/none');
  }

  override subscribe(_: string, ring: () => void): () => void {
    this.rings.add(ring);
    return () => this.rings.delete(ring);
  }

  ring(): void {
    for (const ring of this.rings) ring();
  }
}

describe('looking at each ring', () => {
  it('looks at once, once for all rings during a look, and leaves nothing behind', async () => {
    const bell = new HandBell();
    const controller = new AbortController();
    let looks = 0;
    const watch = { bell, engagementId: 'a', signal: controller.signal };
    const done = onEachRing(watch, async () => {
      looks += 1;
      await pause(20);
      return true;
    });
    expect(looks).toBe(1);
    bell.ring();
    bell.ring();
    await pause(60);
    expect(looks).toBe(2);
    controller.abort();
    await done;
    expect(bell.rings.size).toBe(0);
  });

  it('ends after the look that says so', async () => {
    const bell = new HandBell();
    const watch = { bell, engagementId: 'a', signal: new AbortController().signal };
    await onEachRing(watch, () => Promise.resolve(false));
    expect(bell.rings.size).toBe(0);
  });
});
