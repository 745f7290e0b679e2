/** Who acts: every write carries it, and row-level security lets only the actor's engagements through. */
export interface Actor {
  readonly accountId: string;
}
