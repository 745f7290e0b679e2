import type { IksControl, ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import {
  caseGraph,
  dominatorsOf,
  immediateDominators,
  leadingTo,
  type PathGraph,
  reachable,
  waysFrom,
  type WayTo,
} from '#pruefwerk/process-graph';
import { Roles } from './roles.ts';

/** A control at the step where the model shows it. */
export interface PlacedControl {
  readonly step: ProcessStep;
  readonly control: IksControl;
}

/** A model as the rules look at it. */
export class ProcessView {
  readonly graph: PathGraph;
  readonly roles: Roles;
  readonly controls: readonly PlacedControl[];
  /** Steps that order a payment or pay it out. */
  readonly payments: readonly ProcessStep[];
  /** What a case can come to at all. */
  readonly live: ReadonlySet<string>;
  readonly #steps: ReadonlyMap<string, ProcessStep>;
  readonly #idoms: ReadonlyMap<string, string | null>;
  readonly #waysPast: (avoided: ReadonlySet<string>) => WayTo;
  readonly #leaving = new Map<string, (avoided: ReadonlySet<string>) => WayTo>();
  readonly #after = new Map<string, ReadonlySet<string>>();

  constructor(
    readonly model: ProcessModel,
    /** Plain date that ages are counted to; null: ages are not looked at. */
    readonly asOf: string | null = null,
  ) {
    this.graph = caseGraph(model);
    this.roles = new Roles(model);
    this.#steps = new Map(model.steps.map((step) => [step.id, step]));
    this.#idoms = immediateDominators(this.graph);
    this.#waysPast = waysFrom(this.graph, this.graph.starts);
    this.live = reachable(this.graph, this.graph.starts);
    this.payments = model.steps.filter(({ paymentRelevant }) => paymentRelevant);
    this.controls = model.steps.flatMap((step) =>
      step.controls.map((control) => ({ step, control })),
    );
  }

  step(id: string): ProcessStep | null {
    return this.#steps.get(id) ?? null;
  }

  /** Ways from a start past all of these; what no start leads to is done without any way. */
  waysPast(avoided: ReadonlySet<string>): (to: ProcessStep) => readonly string[] | null {
    const past = this.#waysPast(avoided);
    return ({ id }) => {
      if (this.live.has(id)) return past(id);
      return avoided.has(id) ? null : [id];
    };
  }

  wayPast(to: ProcessStep, avoided: ReadonlySet<string>): readonly string[] | null {
    return this.waysPast(avoided)(to);
  }

  /** Ways from a step past all of these, to as many others as are asked for. */
  waysBetween(
    from: ProcessStep,
    avoided: ReadonlySet<string>,
  ): (to: ProcessStep) => readonly string[] | null {
    const leaving = this.#leaving.get(from.id) ?? waysFrom(this.graph, [from.id]);
    this.#leaving.set(from.id, leaving);
    const past = leaving(avoided);
    return ({ id }) => past(id);
  }

  /** Whether a case that was at the first can come to the second afterwards. */
  leadsTo(from: ProcessStep, to: ProcessStep): boolean {
    const after =
      this.#after.get(from.id) ?? reachable(this.graph, this.graph.next.get(from.id) ?? []);
    this.#after.set(from.id, after);
    return after.has(to.id);
  }

  /** Steps that can come before this one, and itself. */
  upTo(step: ProcessStep): ReadonlySet<string> {
    return leadingTo(this.graph, step.id);
  }

  /** The last activity that every way passes before the step: a control there would catch them all. */
  lastCommonActivity(step: ProcessStep): string | null {
    const before = dominatorsOf(this.#idoms, step.id);
    return before.find((id) => this.step(id)?.kind === 'activity') ?? null;
  }

  /** Ids of the steps with such a control. */
  stepsWith(wanted: (placed: PlacedControl) => boolean): ReadonlySet<string> {
    return new Set(this.controls.filter(wanted).map(({ step }) => step.id));
  }
}
