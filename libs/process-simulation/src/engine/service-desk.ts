import type { RandomStream } from './random-stream.ts';
import type { Clockwork } from './happening.ts';
import type { ServerPool } from './server-pool.ts';
import type { Token } from '../compile/station.ts';

/** Cases that go first stand before every priority of a step. */
const URGENT = -1e9;

/** Work at the steps: how long it takes, who does it, who waits. */
export class ServiceDesk {
  constructor(
    private readonly clock: Clockwork,
    private readonly random: RandomStream,
  ) {}

  /** False when nothing takes time here. */
  begin(token: Token): boolean {
    const { at } = token;
    token.workMs = this.#drawWork(token);
    if (token.case.counted >= 0) at.tally.workedMs += token.workMs;
    if (token.workMs === 0) return false;
    if (at.pool === null) {
      this.#planEnd(token, this.clock.now + token.workMs);
      return true;
    }
    token.state = 'queued';
    token.since = this.clock.now;
    at.pool.enqueue(token, at.priority + (token.case.urgent ? URGENT : 0), this.clock.now);
    this.serve(at.pool);
    return true;
  }

  /** Gives free posts to those who wait, or plans it for the opening of the office. */
  serve(pool: ServerPool<Token>): void {
    const { now } = this.clock;
    while (pool.isFree && pool.hasWaiting) {
      const open = pool.hours?.nextOpen(now) ?? now;
      if (open > now) {
        this.#planOpening(pool, open);
        return;
      }
      const token = pool.dequeue(now);
      if (!token) return;
      pool.occupy(now);
      token.state = 'served';
      if (token.case.counted >= 0) token.at.tally.queuedMs += now - token.since;
      this.#planEnd(token, pool.endOfWork(now, token.workMs));
    }
  }

  release(pool: ServerPool<Token>): void {
    pool.release(this.clock.now);
    this.serve(pool);
  }

  #planOpening(pool: ServerPool<Token>, open: number): void {
    if (pool.wakesAt === open) return;
    pool.wakesAt = open;
    this.clock.plan(open, { kind: 'opens', pool });
  }

  #planEnd(token: Token, at: number): void {
    this.clock.plan(at, { kind: 'served', token, visit: token.visit });
  }

  #drawWork({ at: { work } }: Token): number {
    if (!work) return 0;
    const whole = Math.floor(work.times);
    const more = work.times > whole && this.random.fraction() < work.times - whole ? 1 : 0;
    let total = 0;
    for (let one = 0; one < whole + more; one += 1) total += work.meanMs * work.draw(this.random);
    return Math.round(total);
  }
}
