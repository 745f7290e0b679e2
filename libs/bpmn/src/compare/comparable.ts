import type { ModelLane, ProcessModel, ProcessStep, SequenceFlow } from '../model/process-model.ts';
import type { ComparedElement, ComparedKind, ComparedValue } from './model-difference.ts';
import { recordedValues } from './recorded-values.ts';

interface Reference {
  readonly kind: ComparedKind;
  readonly id: string | null;
}

/** An element with all that counts for a comparison. */
export interface Comparable {
  readonly element: ComparedElement;
  readonly role: string;
  readonly values: ReadonlyMap<string, ComparedValue>;
  readonly references: ReadonlyMap<string, Reference>;
}

type Facts = Omit<ComparedElement, 'stepKind' | 'shownAt' | 'type'> &
  Partial<Pick<ComparedElement, 'stepKind' | 'shownAt' | 'type'>>;

interface Recorded {
  readonly role?: string;
  readonly values: object;
  readonly references?: Readonly<Record<string, Reference>>;
}

/** Everything of a model that can be added, removed or changed, frames first. */
export function comparables(model: ProcessModel): Comparable[] {
  return [
    ...model.processes.map(({ id, name, iks }) =>
      comparable({ kind: 'process', id, name }, { values: { name, ...iks } }),
    ),
    ...model.participants.map(({ id, name, processId, iks }) =>
      comparable(
        { kind: 'participant', id, name },
        { values: { name, ...iks }, references: { process: { kind: 'process', id: processId } } },
      ),
    ),
    ...model.lanes.map(comparableLane),
    ...model.steps.map(comparableStep),
    ...model.flows.map(comparableFlow),
    ...model.messages.map(({ id, name, fromId, toId, iks }) =>
      comparable(
        { kind: 'message', id, name },
        { values: { name, ...iks }, references: ends(fromId, toId) },
      ),
    ),
    ...model.dataObjects.map(({ id, type, name, processId, iks }) =>
      comparable(
        { kind: 'data', id, name, type },
        { values: { name, ...iks }, references: { process: { kind: 'process', id: processId } } },
      ),
    ),
    ...model.steps.flatMap((step) => [
      ...step.controls.map((one) => attached('control', one, step)),
      ...step.risks.map((one) => attached('risk', one, step)),
    ]),
  ];
}

function comparable(facts: Facts, { role = '', values, references = {} }: Recorded): Comparable {
  return {
    element: { type: facts.kind, stepKind: null, shownAt: facts.id, ...facts },
    role,
    values: recordedValues(values),
    references: new Map(Object.entries(references)),
  };
}

function comparableLane({ id, name, processId, parentId, iks }: ModelLane): Comparable {
  return comparable(
    { kind: 'lane', id, name },
    {
      values: { name, ...iks },
      references: {
        process: { kind: 'process', id: processId },
        parent: { kind: 'lane', id: parentId },
      },
    },
  );
}

function comparableStep(step: ProcessStep): Comparable {
  const { id, kind, type, name, documentation, event } = step;
  const { attachedTo = null, ...happening } = event ?? {};
  return comparable(
    { kind: 'step', id, name, type, stepKind: kind },
    {
      role: step.role ?? '',
      values: { name, type, documentation, ...step.activity, ...step.decision, ...happening },
      references: {
        process: { kind: 'process', id: step.processId },
        parent: { kind: 'step', id: step.parentId },
        role: { kind: 'lane', id: step.laneId },
        attachedTo: { kind: 'step', id: attachedTo },
      },
    },
  );
}

function comparableFlow({ id, fromId, toId, name, isDefault, iks }: SequenceFlow): Comparable {
  return comparable(
    { kind: 'flow', id, name },
    { values: { condition: name, isDefault, ...iks }, references: ends(fromId, toId) },
  );
}

const ends = (fromId: string, toId: string): Record<string, Reference> => ({
  from: { kind: 'step', id: fromId },
  to: { kind: 'step', id: toId },
});

function attached(
  kind: 'control' | 'risk',
  recorded: { readonly id: string; readonly name?: string | null },
  step: ProcessStep,
): Comparable {
  const { id, ...values } = recorded;
  const references: Record<string, Reference> = { step: { kind: 'step', id: step.id } };
  return comparable(
    { kind, id, name: recorded.name ?? '', shownAt: step.id },
    { values, references },
  );
}
