import type { Station } from '../compile/station.ts';
import type { JoinState, Scope, SimulatedCase, Token } from '../compile/station.ts';

interface Held {
  readonly scope: Scope;
  readonly join: JoinState;
}

/** Waiting of a case for its own: at joins, and for messages. */
export class Joins {
  constructor(
    private readonly pastJoin: (token: Token) => void,
    private readonly pastMessage: (token: Token) => void,
  ) {}

  park(token: Token, slot: number): void {
    const { scope, at } = token;
    const join = scope.joins.get(at) ?? { at, parked: [] };
    scope.joins.set(at, join);
    join.parked.push({ token, slot });
    stop(token);
    if (at.join === 'all' && slotsOf(join).size === at.slots) this.#merge({ scope, join });
  }

  /** False when none has come: then the token waits for it. */
  takeMessage(token: Token): boolean {
    const { inbox, waiting } = token.case;
    const left = inbox.get(token.at) ?? 0;
    if (left > 0) {
      inbox.set(token.at, left - 1);
      return true;
    }
    waiting.push(token);
    stop(token);
    return false;
  }

  /** Wakes the token that waits for it; without one the message is kept. */
  deliver({ inbox, waiting }: SimulatedCase, to: Station): void {
    const index = waiting.findIndex(({ at }) => at === to);
    const [found] = index < 0 ? [] : waiting.splice(index, 1);
    if (found) {
      resume(found);
      this.pastMessage(found);
    } else inbox.set(to, (inbox.get(to) ?? 0) + 1);
  }

  /** Lets one go on whose waiting has become senseless; false when nobody is to go on. */
  release(one: SimulatedCase): boolean {
    if (one.parked === 0) return false;
    const held = joinsOf(one.root);
    const complete = held.find(({ scope, join }) => isComplete(scope, join));
    if (complete) this.#merge(complete);
    return complete !== undefined || (one.active === 0 && this.#releaseStuck(one, held));
  }

  forget(token: Token): void {
    const { waiting } = token.case;
    const index = waiting.indexOf(token);
    if (index >= 0) waiting.splice(index, 1);
    const join = token.scope.joins.get(token.at);
    const place = join?.parked.findIndex((one) => one.token === token) ?? -1;
    if (place >= 0) join?.parked.splice(place, 1);
    resume(token);
  }

  /** A message that nobody sends any more, else the first join along the flow. */
  #releaseStuck({ waiting }: SimulatedCase, held: readonly Held[]): boolean {
    const waited = waiting.shift();
    if (waited) {
      waited.at.tally.released += 1;
      resume(waited);
      this.pastMessage(waited);
      return true;
    }
    const [first] = held.toSorted((a, b) => a.join.at.index - b.join.at.index);
    if (!first) return false;
    first.join.at.tally.released += 1;
    this.#merge(first);
    return true;
  }

  /** One token of each way goes in; they become one. */
  #merge({ scope, join }: Held): void {
    const seen = new Set<number>();
    const taken = join.parked.filter(({ slot }) => !seen.has(slot) && seen.add(slot));
    const rest = join.parked.filter((one) => !taken.includes(one));
    join.parked.splice(0, join.parked.length, ...rest);
    const [first, ...others] = taken.map(({ token }) => token);
    for (const token of others) {
      scope.tokens.delete(token);
      token.case.parked -= 1;
    }
    if (!first) return;
    resume(first);
    this.pastJoin(first);
  }
}

function stop(token: Token): void {
  token.state = 'parked';
  token.case.active -= 1;
  token.case.parked += 1;
}

function resume(token: Token): void {
  token.state = 'moving';
  token.case.active += 1;
  token.case.parked -= 1;
}

const slotsOf = ({ parked }: JoinState): ReadonlySet<number> =>
  new Set(parked.map(({ slot }) => slot));

/** A join that waits for whatever is under way: everything came, or nothing that is left can come to it. */
function isComplete({ tokens }: Scope, join: JoinState): boolean {
  const { at, parked } = join;
  if (at.join !== 'some') return false;
  if (slotsOf(join).size === at.slots) return true;
  const here = new Set(parked.map(({ token }) => token));
  return ![...tokens].some((token) => !here.has(token) && at.leadsHere.has(token.at));
}

/** Joins that hold somebody, those inside sub-processes too. */
function joinsOf(scope: Scope): Held[] {
  const own = [...scope.joins.values()].filter(({ parked }) => parked.length > 0);
  const within = [...scope.tokens].flatMap(({ inner }) => (inner ? joinsOf(inner) : []));
  return [...own.map((join) => ({ scope, join })), ...within];
}
