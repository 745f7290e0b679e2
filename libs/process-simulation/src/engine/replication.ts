import type { Begin, Station, Token } from '../compile/station.ts';
import type { SimulationSettings } from '../settings/simulation-settings.ts';
import { CaseWalk } from './case-walk.ts';
import { Census } from './census.ts';
import { EventQueue } from './event-queue.ts';
import type { Happening } from './happening.ts';
import type { OfficeHours } from './office-hours.ts';
import { Arrivals } from './arrivals.ts';
import { RandomStream } from './random-stream.ts';
import type { ServerPool } from './server-pool.ts';
import { ServiceDesk } from './service-desk.ts';
import type { SimulatedCase } from '../compile/station.ts';

/** A model prepared for one run; its stations and pools hold the figures of the run. */
export interface SimulationPlan {
  readonly stations: readonly Station[];
  readonly pools: readonly ServerPool<Token>[];
  /** One per process that begins by itself. */
  readonly begins: readonly Begin[];
  readonly arrivalHours: OfficeHours | null;
}

/** One run from the empty office to the end of the last case. */
export class Replication {
  now = 0;
  events = 0;
  finished = 0;
  /** Hours would lose digits: milliseconds from arrival to end, of the counted cases in the order of their arrival. */
  readonly leadTimesMs: Float64Array;
  readonly census = new Census();
  readonly #queue = new EventQueue<Happening>();
  readonly #arrivals: Arrivals;
  readonly #desk: ServiceDesk;
  readonly #walk: CaseWalk;
  readonly #priority: RandomStream;
  readonly #counters: readonly { countFrom(now: number): void; countTo(now: number): void }[];
  #arrived = 0;

  constructor(
    readonly prepared: SimulationPlan,
    private readonly settings: SimulationSettings,
    replication: number,
  ) {
    const stream = (purpose: 'arrivals' | 'ways' | 'work' | 'urgency') =>
      new RandomStream(settings.seed, replication, purpose);
    this.leadTimesMs = new Float64Array(settings.cases);
    this.#arrivals = new Arrivals(settings, prepared.arrivalHours, stream('arrivals'));
    this.#desk = new ServiceDesk(this, stream('work'));
    this.#walk = new CaseWalk(this, this.#desk, stream('ways'), (one) => {
      this.#end(one);
    });
    this.#priority = stream('urgency');
    this.#counters = [this.census, ...prepared.pools];
    this.plan(this.#arrivals.next(), { kind: 'arrival' });
  }

  plan(at: number, happening: Happening): void {
    this.#queue.add(at, happening);
  }

  /** Goes on for so many events; true when every case has ended. */
  advance(events: number): boolean {
    for (let left = events; left > 0; left -= 1) {
      const at = this.#queue.firstKey;
      const next = this.#queue.take();
      if (next) {
        this.now = at;
        this.events += 1;
        this.#happen(next);
      } else if (!this.#emptyBatches()) return true;
    }
    return false;
  }

  #happen(next: Happening): void {
    if (next.kind === 'arrival') this.#arrive();
    else if (next.kind === 'due') this.#takeUp(next.station);
    else if (next.kind === 'opens') this.#open(next.pool);
    else if (next.token.visit === next.visit) this.#goOn(next);
  }

  #open(pool: ServerPool<Token>): void {
    pool.wakesAt = null;
    this.#desk.serve(pool);
  }

  #goOn(next: Extract<Happening, { token: unknown }>): void {
    const { token } = next;
    if (next.kind === 'ready') this.#walk.ready(token);
    else if (next.kind === 'moved') this.#walk.move(token, next.way);
    else if (next.kind === 'timer') this.#walk.timer(token, next.boundary);
    else {
      const { pool } = token.at;
      this.#walk.finish(token);
      if (pool) this.#desk.release(pool);
    }
    this.#walk.settle();
  }

  #arrive(): void {
    const { warmUpCases, cases, urgentShare } = this.settings;
    const counted = this.#arrived - warmUpCases;
    if (counted === 0) for (const one of this.#counters) one.countFrom(this.now);
    this.#arrived += 1;
    this.census.enter(this.now);
    const urgent = urgentShare > 0 && this.#priority.fraction() < urgentShare;
    const one = newCase(this.now, Math.max(-1, counted), urgent);
    for (const begin of this.prepared.begins) this.#walk.start(one, begin);
    this.#walk.settle();
    if (this.#arrived < warmUpCases + cases) this.plan(this.#arrivals.next(), { kind: 'arrival' });
    else for (const one of this.#counters) one.countTo(this.now);
  }

  #end({ counted, arrivedAt }: SimulatedCase): void {
    this.finished += 1;
    this.census.leave(this.now);
    if (counted >= 0) this.leadTimesMs[counted] = this.now - arrivedAt;
  }

  #takeUp({ batch }: Station): void {
    if (!batch) return;
    batch.dueAt = null;
    for (const token of batch.takeAll()) {
      this.#walk.work(token);
    }
    this.#walk.settle();
  }

  /** The last cases would wait for ever for their batch to fill. */
  #emptyBatches(): boolean {
    const full = this.prepared.stations.filter(({ batch }) => batch !== null && !batch.isEmpty);
    for (const station of full) this.#takeUp(station);
    return full.length > 0;
  }
}

function newCase(arrivedAt: number, counted: number, urgent: boolean): SimulatedCase {
  const root = { host: null, tokens: new Set<never>(), joins: new Map<never, never>() };
  return {
    ...{ arrivedAt, counted, urgent, root, active: 0, parked: 0, moves: 0 },
    ...{ inbox: new Map(), waiting: [], done: false },
  };
}
