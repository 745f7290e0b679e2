/**
 * How the minutes of one execution spread around their mean (the recorded time). The mean is kept by every kind:
 * `fixed`: always the mean; `exponential`: coefficient of variation 1; `triangular`: between two multiples of the mean;
 * `lognormal`: with this coefficient of variation (standard deviation / mean).
 */
export type ServiceTime =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'exponential' }
  | { readonly kind: 'triangular'; readonly lowFactor: number; readonly highFactor: number }
  | { readonly kind: 'lognormal'; readonly cv: number };

/** Times of the day as `hh:mm`, `24:00` allowed as an end. */
export interface OpenSpan {
  readonly from: string;
  readonly to: string;
}

/** When somebody works. Local clock, days of 24 hours: the two nights of the summer time are not shortened. */
export interface OfficeHoursSettings {
  /** Seven lists, Monday first. */
  readonly weekly: readonly (readonly OpenSpan[])[];
  /** Plain dates, for example the holidays of the Land. */
  readonly closedDays: readonly string[];
}

export interface RoleSettings {
  /** People who work at the same time; null: nobody ever waits for this role. */
  readonly posts: number | null;
  /** Share of their working time that these people have for this process, above 0 up to 1. */
  readonly availability: number;
  /** Name of the office hours; null: day and night. */
  readonly hours: string | null;
}

export interface ArrivalSettings {
  readonly rate: number;
  readonly per: 'year' | 'working-day';
  /** `random`: Poisson process; `even`: equal distances. Both within the hours. */
  readonly pattern: 'random' | 'even';
  readonly hours: string | null;
}

export interface TimerSettings {
  readonly afterH: number;
  /** Ends the work at its activity; else the activity goes on beside it. */
  readonly interrupts: boolean;
}

/** Everything that a run depends on: the same settings and model give the same result on every machine. */
export interface SimulationSettings {
  /** Whole number, 0 to 4294967295. */
  readonly seed: number;
  /** Plain date of the first day; hours and closed days are counted from it. */
  readonly startDate: string;
  /** Cases that are counted in each replication. */
  readonly cases: number;
  /** Cases before them that fill the empty office and are not counted. */
  readonly warmUpCases: number;
  readonly replications: number;
  readonly arrivals: ArrivalSettings;
  readonly hours: Readonly<Record<string, OfficeHoursSettings>>;
  /** By key of the role; roles that are not named have nobody to wait for. */
  readonly roles: Readonly<Record<string, RoleSettings>>;
  readonly serviceTime: ServiceTime;
  /** By id of the step, where it differs. */
  readonly serviceTimes: Readonly<Record<string, ServiceTime>>;
  /** Adds recorded waiting (Liegezeit, Transport, Übergabe) to the waiting for a free post. */
  readonly recordedWaiting: boolean;
  /** Share of the cases that go before all others, 0 to 1. */
  readonly urgentShare: number;
  /** By id of the step: the smaller number is done first, 0 unless told. */
  readonly priorities: Readonly<Record<string, number>>;
  /** By id of the timer event. */
  readonly timers: Readonly<Record<string, TimerSettings>>;
  /** Days that the law gives; null: lateness is not counted. */
  readonly deadlineDays: number | null;
}
