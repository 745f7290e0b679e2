import type { IksControl, IksRisk, ProcessModel } from '#pruefwerk/bpmn';

type Told<T> = Partial<Omit<T, 'id'>>;

/** What is recorded about controls and risks outside the file, by their numbers. */
export interface ProcessRecords {
  readonly controls: ReadonlyMap<string, Told<IksControl>>;
  readonly risks: ReadonlyMap<string, Told<IksRisk>>;
}

/**
 * The model with what the records of its controls and risks say. A file often names them by number only; where both
 * say something, the record holds, for it is what people keep up to date.
 */
export function withRecords(model: ProcessModel, records: ProcessRecords): ProcessModel {
  const steps = model.steps.map((step) => ({
    ...step,
    controls: step.controls.map((one) => ({ ...one, ...said(records.controls.get(one.id)) })),
    risks: step.risks.map((one) => ({ ...one, ...said(records.risks.get(one.id)) })),
  }));
  return { ...model, steps };
}

/** Numbers of controls of which the model says nothing but the number: no rule counts them. */
export function controlsByNumberOnly({ steps }: ProcessModel): string[] {
  const silent = steps
    .flatMap(({ controls }) => controls)
    .filter(({ art, wirkung, schluessel }) => art === null && wirkung === null && !schluessel);
  return [...new Set(silent.map(({ id }) => id))].sort();
}

function said<T extends object>(record: T | undefined): Partial<T> {
  const entries = Object.entries(record ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Partial<T>;
}
