import type { ProcessModel, ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';
import {
  type ProcessFigures,
  processFigures,
  type Range,
  type StepFigures,
} from '#pruefwerk/process-figures';
import { caseGraph, type PathGraph } from '#pruefwerk/process-graph';
import type { ParameterKey } from '../parameters/parameter.ts';
import { type ImprovementInputs, parameterOf } from './improvement-inputs.ts';

/** A model as the rules of improvement look at it. */
export class ImprovementView {
  readonly figures: ProcessFigures;
  readonly graph: PathGraph;
  /** Activities that hold no others. */
  readonly work: readonly ProcessStep[];
  readonly #steps: ReadonlyMap<string, ProcessStep>;
  readonly #figures: ReadonlyMap<string, StepFigures>;
  readonly #out: ReadonlyMap<string, readonly SequenceFlow[]>;
  readonly #in: ReadonlyMap<string, readonly SequenceFlow[]>;

  constructor(
    readonly model: ProcessModel,
    readonly inputs: ImprovementInputs,
  ) {
    this.figures = processFigures(model, inputs.figures);
    this.graph = caseGraph(model);
    const holders = new Set(model.steps.map(({ parentId }) => parentId));
    this.work = model.steps.filter(({ id, kind }) => kind === 'activity' && !holders.has(id));
    this.#steps = new Map(model.steps.map((step) => [step.id, step]));
    this.#figures = new Map(this.figures.steps.map((one) => [one.stepId, one]));
    this.#out = Map.groupBy(model.flows, ({ fromId }) => fromId);
    this.#in = Map.groupBy(model.flows, ({ toId }) => toId);
  }

  /** Null when nobody tells it. */
  get casesPerYear(): number | null {
    return this.figures.casesPerYear;
  }

  step(id: string): ProcessStep | null {
    return this.#steps.get(id) ?? null;
  }

  flowsFrom(id: string): readonly SequenceFlow[] {
    return this.#out.get(id) ?? [];
  }

  flowsTo(id: string): readonly SequenceFlow[] {
    return this.#in.get(id) ?? [];
  }

  /** The only step that follows, entered from here only; null otherwise, and where something can interrupt. */
  nextInLine(id: string): ProcessStep | null {
    const [flow, ...others] = this.flowsFrom(id);
    if (!flow || others.length > 0 || this.flowsTo(flow.toId).length !== 1) return null;
    return this.step(flow.toId);
  }

  visits(id: string): number {
    return this.figures.visits.perStep.get(id) ?? 0;
  }

  /** Executions per case. */
  executions({ id, activity }: ProcessStep): number {
    return this.visits(id) * (activity.haeufigkeitProFall ?? 1);
  }

  /** Minutes of a person per execution; 0 where nothing is recorded or a machine works. */
  minutes(id: string): number {
    return this.#figures.get(id)?.minutesEach?.base ?? 0;
  }

  figuresOf(id: string): StepFigures | null {
    return this.#figures.get(id) ?? null;
  }

  /** Hours per visit that a case lies and travels before the step, and is worked on. */
  hours(id: string): number {
    const one = this.#figures.get(id);
    return one ? one.waitingHoursEach + one.transportHoursEach + one.workHoursEach.base : 0;
  }

  /** No more than the step takes at all, where its time is recorded: nobody is spared what was never spent. */
  withinTime({ id }: ProcessStep, saved: Range): Range {
    const own = this.#figures.get(id);
    if (!own?.minutesEach) return saved;
    const { low, base, high } = own.minutesPerCase;
    return {
      low: Math.min(saved.low, low),
      base: Math.min(saved.base, base),
      high: Math.min(saved.high, high),
    };
  }

  parameter(key: ParameterKey): Range {
    return parameterOf(this.inputs, key);
  }

  limit(key: ParameterKey): number {
    return this.parameter(key).base;
  }

  /** Something attached could leave the step before it is done. */
  hasBoundary(id: string): boolean {
    return this.model.steps.some(({ event }) => event?.attachedTo === id);
  }
}
