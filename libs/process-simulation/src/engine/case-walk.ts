import { EXCEPTION_SHARE } from '#pruefwerk/process-figures';
import type { Begin, Boundary, Station, Way } from '../compile/station.ts';
import { CaseWithoutEnd } from '../simulation.problems.ts';
import { drawBoundary, drawSome, drawWay } from './draw-way.ts';
import type { Clockwork } from './happening.ts';
import { Joins } from './joins.ts';
import type { RandomStream } from './random-stream.ts';
import type { ServiceDesk } from './service-desk.ts';
import type { Scope, SimulatedCase, Token } from '../compile/station.ts';

/** A case that moves more often than this will never end. */
const MOST_MOVES = 10_000;

interface Move {
  readonly token: Token;
  readonly to: Station;
  readonly slot: number;
}

/** How the cases walk through the model. Moves of one moment are done one after the other, never one inside the other. */
export class CaseWalk {
  readonly #agenda: Move[] = [];
  /** Cases that went on: whoever waits in them may have nothing to wait for any more. */
  readonly #touched: SimulatedCase[] = [];
  readonly #joins = new Joins(
    (token) => {
      this.#arrive(token);
    },
    (token) => {
      this.#lie(token);
    },
  );

  constructor(
    private readonly clock: Clockwork,
    private readonly desk: ServiceDesk,
    private readonly random: RandomStream,
    private readonly ended: (one: SimulatedCase) => void,
  ) {}

  start(one: SimulatedCase, begin: Begin): void {
    this.#begin(one, one.root, begin);
  }

  /** Does everything that this moment still holds. */
  settle(): void {
    while (this.#agenda.length > 0 || this.#touched.length > 0) {
      for (let move = this.#agenda.shift(); move; move = this.#agenda.shift()) this.#enter(move);
      const one = this.#touched.pop();
      if (one && !one.done && this.#joins.release(one)) this.#touch(one);
    }
  }

  ready(token: Token): void {
    const { batch } = token.at;
    if (!batch) {
      this.work(token);
      return;
    }
    if (batch.add(token)) {
      for (const gathered of batch.takeAll()) this.work(gathered);
      return;
    }
    const due = batch.nextDue(this.clock.now);
    if (due !== null) this.clock.plan(due, { kind: 'due', station: token.at });
  }

  work(token: Token): void {
    const { inside } = token.at;
    if (inside) this.#open(token, inside);
    else if (!this.desk.begin(token)) this.finish(token);
  }

  /** The step is done: its messages go out, and the token goes on. */
  finish(token: Token): void {
    this.#touch(token.case);
    for (const to of token.at.sends) this.#send(token, to);
    token.visit += 1;
    token.state = 'moving';
    const { boundaries, exit, ways, terminates } = token.at;
    const left = this.#exception(token, boundaries);
    if (left) this.#agenda.push({ token, to: left.station, slot: -1 });
    else if (terminates) this.#endScope(token.scope);
    else if (ways.length === 0) this.#consume(token);
    else if (exit === 'one') this.#go(token, drawWay(ways, this.random));
    else this.#goAll(token, exit === 'all' ? ways : drawSome(ways, this.random));
  }

  /** The attached event that ends the work, or null; those that do not end it happen beside it. */
  #exception({ case: one, scope }: Token, boundaries: readonly Boundary[]): Boundary | null {
    if (!boundaries.some(({ share }) => share > 0)) return null;
    for (const { interrupts, share, station } of boundaries) {
      if (!interrupts && this.random.fraction() < share) this.#spawn(one, scope, station);
    }
    return drawBoundary(boundaries, this.random);
  }

  timer(token: Token, { interrupts, station }: Boundary): void {
    this.#touch(token.case);
    if (interrupts) {
      this.#withdraw(token);
      this.#agenda.push({ token, to: station, slot: -1 });
    } else this.#spawn(token.case, token.scope, station);
  }

  move(token: Token, { to, slot }: Way): void {
    this.#agenda.push({ token, to, slot });
  }

  #touch(one: SimulatedCase): void {
    if (this.#touched.at(-1) !== one) this.#touched.push(one);
  }

  #enter({ token, to, slot }: Move): void {
    const one = token.case;
    this.#touch(one);
    one.moves += 1;
    if (one.moves > MOST_MOVES) throw new CaseWithoutEnd(to.step);
    token.at = to;
    token.visit += 1;
    token.state = 'moving';
    if (slot < 0 || to.join === 'none') this.#arrive(token);
    else this.#joins.park(token, slot);
  }

  #arrive(token: Token): void {
    const { at, case: one, visit } = token;
    if (one.counted >= 0) at.tally.visits += 1;
    for (const boundary of at.boundaries) {
      if (boundary.afterMs === null) continue;
      const then = this.clock.now + boundary.afterMs;
      this.clock.plan(then, { kind: 'timer', token, visit, boundary });
    }
    if (at.waits && !this.#joins.takeMessage(token)) return;
    this.#lie(token);
  }

  #lie(token: Token): void {
    const { at, case: one, visit } = token;
    if (at.delayMs === 0) {
      this.ready(token);
      return;
    }
    if (one.counted >= 0) at.tally.recordedMs += at.delayMs;
    this.clock.plan(this.clock.now + at.delayMs, { kind: 'ready', token, visit });
  }

  #begin(one: SimulatedCase, scope: Scope, { oneOf, allOf, perhaps }: Begin): void {
    const index = oneOf.length > 1 ? Math.floor(this.random.fraction() * oneOf.length) : 0;
    const chosen = oneOf[index];
    for (const station of chosen ? [chosen, ...allOf] : allOf) this.#spawn(one, scope, station);
    for (const station of perhaps) {
      if (this.random.fraction() < EXCEPTION_SHARE) this.#spawn(one, scope, station);
    }
  }

  #spawn(one: SimulatedCase, scope: Scope, at: Station): Token {
    const token = this.#token(one, scope, at);
    this.#agenda.push({ token, to: at, slot: -1 });
    return token;
  }

  #token(one: SimulatedCase, scope: Scope, at: Station): Token {
    const token: Token = {
      ...{ case: one, scope, at, state: 'moving', visit: 0 },
      ...{ since: 0, workMs: 0, inner: null },
    };
    scope.tokens.add(token);
    one.active += 1;
    return token;
  }

  #go(token: Token, way: Way): void {
    if (way.delayMs === 0) {
      this.move(token, way);
      return;
    }
    if (token.case.counted >= 0) token.at.tally.recordedMs += way.delayMs;
    const { visit } = token;
    this.clock.plan(this.clock.now + way.delayMs, { kind: 'moved', token, visit, way });
  }

  #goAll(token: Token, ways: readonly Way[]): void {
    const { case: one, scope, at } = token;
    ways.forEach((way, index) => {
      this.#go(index === 0 ? token : this.#token(one, scope, at), way);
    });
  }

  #open(token: Token, inside: Begin): void {
    const scope: Scope = { host: token, tokens: new Set(), joins: new Map() };
    token.inner = scope;
    token.state = 'hosting';
    token.case.active -= 1;
    this.#begin(token.case, scope, inside);
  }

  #consume(token: Token): void {
    token.case.active -= 1;
    token.scope.tokens.delete(token);
    if (token.scope.tokens.size === 0) this.#closed(token.case, token.scope);
  }

  #closed(one: SimulatedCase, { host }: Scope): void {
    if (!host) {
      one.done = true;
      this.ended(one);
      return;
    }
    host.inner = null;
    one.active += 1;
    this.finish(host);
  }

  #send({ case: one }: Token, to: Station): void {
    if (to.begins) this.#spawn(one, one.root, to);
    else this.#joins.deliver(one, to);
  }

  #endScope(scope: Scope): void {
    const [first] = scope.tokens;
    for (const token of scope.tokens) {
      this.#withdraw(token);
      token.case.active -= 1;
    }
    scope.tokens.clear();
    scope.joins.clear();
    if (first) this.#closed(first.case, scope);
  }

  /** Takes a token out of whatever it is in; it counts as moving afterwards. */
  #withdraw(token: Token): void {
    const { state, inner, at } = token;
    token.visit += 1;
    token.state = 'moving';
    if (state === 'queued') at.pool?.giveUp(this.clock.now);
    if (state === 'served' && at.pool) this.desk.release(at.pool);
    if (state === 'parked') this.#joins.forget(token);
    if (state === 'hosting') token.case.active += 1;
    token.inner = null;
    for (const within of inner?.tokens ?? []) {
      this.#withdraw(within);
      token.case.active -= 1;
    }
  }
}
