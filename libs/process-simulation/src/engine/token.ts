import type { Station } from '../compile/station.ts';

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
