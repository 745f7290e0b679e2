/** In which capacity a person acts in a state machine. */
export type Capacity = 'auditor' | 'auditee' | 'lead' | 'owner' | 'verifier';

/** What must be there before a step; `reason` is common to all machines. */
export type Need =
  | 'five-parts'
  | 'response'
  | 'planned-measure'
  | 'verified-measures'
  | 'not-measure-owner'
  | 'accepted-until'
  | 'evidence'
  | 'not-owner'
  | 'reason';

/** One row of a state machine's table. */
export interface Transition<Status extends string> {
  readonly from: Status;
  readonly to: Status;
  readonly by: Capacity;
  readonly needs: readonly Need[];
}

export interface Step<Status extends string> {
  readonly from: Status;
  readonly to: Status;
  readonly capacities: ReadonlySet<Capacity>;
  readonly reason: string | null;
}

export type Refusal =
  | { readonly why: 'no-such-step' }
  | { readonly why: 'wrong-capacity'; readonly by: Capacity }
  | { readonly why: 'need'; readonly need: Need };

type Checks<State> = Readonly<Partial<Record<Need, (state: State) => boolean>>>;

/** Null when the step is allowed, otherwise the first reason against it. */
export function refusalOf<Status extends string, State>(
  transitions: readonly Transition<Status>[],
  checks: Checks<State>,
  step: Step<Status>,
  state: State,
): Refusal | null {
  const found = transitions.find(({ from, to }) => from === step.from && to === step.to);
  if (!found) return { why: 'no-such-step' };
  if (!step.capacities.has(found.by)) return { why: 'wrong-capacity', by: found.by };
  const missing = found.needs.find((need) =>
    need === 'reason' ? !step.reason?.trim() : !(checks[need]?.(state) ?? false),
  );
  return missing ? { why: 'need', need: missing } : null;
}
