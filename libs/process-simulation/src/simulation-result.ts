import type { Assumption, FlowProblem } from '#pruefwerk/process-figures';
import type { RunAssumption } from './assumption.ts';

/** Mean over the replications; the bounds are the 95 % confidence interval (Student's t), null with one replication. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RoleFigures {
  readonly key: string;
  readonly title: string;
  readonly laneIds: readonly string[];
  readonly posts: number;
  /** Share of the posts' hours that was worked for this process, 0 to 1. */
  readonly utilisation: Estimate;
  /** Cases that wait for the role, on average. */
  readonly meanQueue: Estimate;
  readonly longestQueue: number;
}

/** Per counted case, over all replications. */
export interface StepFigures {
  readonly stepId: string;
  readonly visits: number;
  readonly workMin: number;
  /** Hours of waiting for a free post, and hours of waiting as recorded. */
  readonly queuedH: number;
  readonly recordedH: number;
}

export interface HistogramBar {
  readonly fromH: number;
  /** Null: the last bar, everything above. */
  readonly toH: number | null;
  readonly cases: number;
}

export interface SimulationResult {
  /** Counted cases, of all replications. */
  readonly cases: number;
  readonly replications: number;
  /** Hours from arrival to the end of the last way of the case. */
  readonly leadTimeH: {
    readonly mean: Estimate;
    readonly p50: Estimate;
    readonly p80: Estimate;
    readonly p95: Estimate;
  };
  /** Share of the cases that take longer than the legal deadline; null without one. */
  readonly late: { readonly deadlineDays: number; readonly share: Estimate } | null;
  /** Most worked first. */
  readonly roles: readonly RoleFigures[];
  /** Key of the role that is worked most; null when no role has a number of posts. */
  readonly bottleneck: string | null;
  readonly steps: readonly StepFigures[];
  readonly histogram: readonly HistogramBar[];
  /** Cases under way, on average. */
  readonly casesUnderWay: Estimate;
  readonly assumptions: readonly RunAssumption[];
  /** What the model leaves open about shares and starts, as the expected visits take it. */
  readonly flowAssumptions: readonly Assumption[];
  readonly flowProblems: readonly FlowProblem[];
  readonly events: number;
}
