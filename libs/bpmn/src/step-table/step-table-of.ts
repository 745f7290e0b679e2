import type { ProcessModel, ProcessStep, SequenceFlow } from '../model/process-model.ts';
import { iksElements } from '../iks/iks-elements.ts';
import { dataFieldText } from '../iks/data-fields.ts';
import { canonicalTable } from './canonical-table.ts';
import { isSplit, numberIn } from './step-ids.ts';
import type { StepRow, StepRowKind, StepTable, StepWay } from './step-table.ts';

/**
 * The table of a model: the inverse of `writeStepTable`. Rows that came from a table keep their numbers and order, any
 * other model is numbered along the flow. Events on a border, messages and data objects have no place in a table.
 */
export function stepTableOf(model: ProcessModel): StepTable {
  const graph = new TableGraph(model);
  const steps = graph.rows();
  const numbers = new Map(steps.map((step, index) => [step.id, graph.number(step, index)]));
  const rows = steps.map((step) => rowOf(step, graph.ways(step, numbers), numbers));
  const name = model.processes.find((one) => one.name !== '')?.name ?? '';
  return canonicalTable({ name, rows });
}

class TableGraph {
  readonly #out: ReadonlyMap<string, readonly SequenceFlow[]>;
  readonly #into: ReadonlyMap<string, readonly SequenceFlow[]>;
  readonly #byId: ReadonlyMap<string, ProcessStep>;
  readonly #fromTable: boolean;

  constructor(private readonly model: ProcessModel) {
    this.#out = Map.groupBy(model.flows, ({ fromId }) => fromId);
    this.#into = Map.groupBy(model.flows, ({ toId }) => toId);
    this.#byId = new Map(model.steps.map((step) => [step.id, step]));
    this.#fromTable = this.shown().every(({ id }) => numberIn(id) !== null);
  }

  rows(): ProcessStep[] {
    const shown = this.shown();
    return this.#fromTable ? shown.toSorted((a, b) => a.line - b.line) : shown;
  }

  number({ id }: ProcessStep, index: number): string {
    return (this.#fromTable ? numberIn(id) : null) ?? String(index + 1);
  }

  ways(step: ProcessStep, numbers: ReadonlyMap<string, string>): StepWay[] {
    const flows = this.#out.get(step.id) ?? [];
    const [only, ...others] = flows;
    const split = only && others.length === 0 ? this.#byId.get(only.toId) : undefined;
    const leaving = split && this.isSplitOf(split) ? (this.#out.get(split.id) ?? []) : flows;
    return leaving.map(({ toId, name, iks }) => ({
      to: numbers.get(toId) ?? null,
      condition: name,
      share: iks.wahrscheinlichkeit,
    }));
  }

  private shown(): ProcessStep[] {
    return this.model.steps.filter((step) => !this.isLeftOut(step));
  }

  /** What `writeStepTable` adds of itself. */
  private isLeftOut(step: ProcessStep): boolean {
    if (step.name !== '' || step.documentation !== '') return false;
    const [into, out] = [this.#into.get(step.id) ?? [], this.#out.get(step.id) ?? []];
    const plain = !step.event?.trigger;
    if (step.type === 'startEvent') return plain && out.length === 1 && this.isOnlyStart(step);
    if (step.type === 'endEvent') return plain && step.event?.ergebnis === null && into.length > 0;
    return this.isSplitOf(step);
  }

  private isOnlyStart(step: ProcessStep): boolean {
    const starts = this.model.steps.filter(({ type }) => type === 'startEvent');
    return starts.length === 1 && starts[0] === step;
  }

  /** A gateway without a name right after a step, for the ways out of that step. */
  private isSplitOf({ id, type, name, decision }: ProcessStep): boolean {
    const ways = this.#out.get(id) ?? [];
    const [into, ...others] = this.#into.get(id) ?? [];
    const before = into && this.#byId.get(into.fromId);
    if (name !== '' || ways.length < 2 || others.length > 0 || before?.kind !== 'activity') {
      return false;
    }
    const told = ways.some((way) => way.name !== '' || way.iks.wahrscheinlichkeit !== null);
    const fits = type === 'exclusiveGateway' ? told : isSplit(id) && !told;
    return fits && decision.kriterium === null && this.#out.get(before.id)?.length === 1;
  }
}

function rowOf(
  step: ProcessStep,
  next: readonly StepWay[],
  numbers: ReadonlyMap<string, string>,
): StepRow {
  return {
    nr: numbers.get(step.id) ?? '',
    kind: kindOfStep(step),
    name: step.name,
    role: step.laneId === null ? '' : (step.role ?? ''),
    next,
    attributes: step.kind === 'activity' ? attributesOf(step) : {},
    controls: step.controls.map(({ id }) => id),
    risks: step.risks.map(({ id }) => id),
    remark: step.documentation,
  };
}

function kindOfStep({ kind, type }: ProcessStep): StepRowKind {
  if (kind === 'activity') return SUB_PROCESSES.has(type) ? 'sub-process' : 'step';
  return KINDS[type] ?? (kind === 'event' ? 'wait' : 'decision');
}

const SUB_PROCESSES: ReadonlySet<string> = new Set([
  ...['subProcess', 'transaction', 'adHocSubProcess', 'callActivity'],
]);

const KINDS: Readonly<Record<string, StepRowKind>> = {
  startEvent: 'start',
  endEvent: 'end',
  exclusiveGateway: 'decision',
  eventBasedGateway: 'decision',
  inclusiveGateway: 'choice',
  complexGateway: 'choice',
  parallelGateway: 'parallel',
};

const names = iksElements.find(({ local }) => local === 'aktivitaet')?.attributes ?? [];

/** The attributes of a step as they stand in a file; what is not recorded is left out. */
export function attributesOf({ activity }: ProcessStep): Record<string, string> {
  const { datenfelder, ...facts } = activity;
  const values: Readonly<Record<string, unknown>> = {
    ...facts,
    datenfelder: datenfelder.map(dataFieldText),
  };
  return Object.fromEntries(
    names.flatMap(({ name }) => {
      const text = textOf(values[name]);
      return text === '' ? [] : [[name, text] as const];
    }),
  );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value ?? '').replaceAll('"', '');
}
