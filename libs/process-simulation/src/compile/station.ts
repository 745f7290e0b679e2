import type { ProcessStep } from '#pruefwerk/bpmn';
import type { Batch } from '../engine/batch.ts';
import type { ServerPool } from '../engine/server-pool.ts';
import type { TimeDraw } from '../engine/service-time.ts';

/** A way that a case can go on. */
export interface Way {
  readonly to: Station;
  readonly share: number;
  /** Taken when no other is. */
  readonly otherwise: boolean;
  /** Place among what the join behind it waits for; -1: it does not wait for this way. */
  readonly slot: number;
  readonly delayMs: number;
}

/** An event attached to an activity. With a time it is a timer, else a share of the cases leaves by it. */
export interface Boundary {
  readonly station: Station;
  readonly afterMs: number | null;
  readonly share: number;
  readonly interrupts: boolean;
}

export interface Work {
  readonly meanMs: number;
  readonly draw: TimeDraw;
  /** Executions per visit; a fraction is the chance of one more. */
  readonly times: number;
}

/** What happened at a step, of the counted cases. */
export interface StationTally {
  visits: number;
  queuedMs: number;
  workedMs: number;
  recordedMs: number;
  /** Joins that were released although not everything had arrived, of all cases. */
  released: number;
}

/** A step as the run walks it, with its figures. */
export interface Station {
  readonly index: number;
  readonly step: ProcessStep;
  join: 'none' | 'all' | 'some';
  slots: number;
  /** How a case goes on: by one of the ways, by some of them, by all. */
  exit: 'one' | 'some' | 'all';
  ways: readonly Way[];
  delayMs: number;
  work: Work | null;
  pool: ServerPool<Token> | null;
  priority: number;
  batch: Batch<Token> | null;
  /** Alternatives or parallel starts within; null for a step that holds no others. */
  inside: Begin | null;
  boundaries: readonly Boundary[];
  /** Where its messages arrive. */
  sends: readonly Station[];
  /** Waits for a message of its own case. */
  waits: boolean;
  /** A message begins something new here. */
  begins: boolean;
  terminates: boolean;
  /** What can still lead to a join that waits for whatever is under way; empty for others. */
  leadsHere: ReadonlySet<Station>;
  readonly tally: StationTally;
}

/** Where cases begin: at one of the first, at all of the second, and at each of the third now and then. */
export interface Begin {
  readonly oneOf: readonly Station[];
  readonly allOf: readonly Station[];
  readonly perhaps: readonly Station[];
}

/** `moving`: something is planned for it; `parked`: waits for others of its case; `hosting`: its work is done inside. */
export type TokenState = 'moving' | 'queued' | 'served' | 'parked' | 'hosting';

/** A place at which a case is; a case is at several places where it goes parallel ways. */
export interface Token {
  readonly case: SimulatedCase;
  readonly scope: Scope;
  at: Station;
  state: TokenState;
  /** Rises whenever the token goes on: what was planned for it before no longer holds. */
  visit: number;
  /** Since when it waits in a queue. */
  since: number;
  /** Work that its step takes this time. */
  workMs: number;
  /** What runs inside the sub-process that it hosts. */
  inner: Scope | null;
}

/** What a join has got so far. */
export interface JoinState {
  readonly at: Station;
  readonly parked: { readonly token: Token; readonly slot: number }[];
}

/** The whole case, or what runs within one visit of a sub-process. */
export interface Scope {
  readonly host: Token | null;
  readonly tokens: Set<Token>;
  readonly joins: Map<Station, JoinState>;
}

export interface SimulatedCase {
  readonly arrivedAt: number;
  /** Place among the counted cases; -1 for those of the warm-up. */
  readonly counted: number;
  readonly urgent: boolean;
  readonly root: Scope;
  /** Tokens that are neither parked nor hosting. */
  active: number;
  /** Tokens that wait at a join or for a message. */
  parked: number;
  moves: number;
  /** Messages that arrived before anybody waited for them. */
  readonly inbox: Map<Station, number>;
  readonly waiting: Token[];
  done: boolean;
}
