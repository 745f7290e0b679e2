import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { changeActivity, renameElement } from '../../bpmn/edit-step.ts';
import { partsOf } from './edited-steps.ts';
import type { ProcessStep } from './processes.queries.ts';

/** What can be changed of a step; null and empty lists take it away. */
export interface StepChange {
  readonly name?: string;
  readonly minutes?: number | null;
  readonly waitingHours?: number | null;
  /** As typed, separated by semicolons. */
  readonly systems?: string;
  readonly execution?: ProcessStep['execution'];
  readonly paymentRole?: ProcessStep['paymentRole'];
  readonly timeMethod?: ProcessStep['timeMethod'];
  readonly mediaIn?: ProcessStep['mediaIn'];
  readonly mediaOut?: ProcessStep['mediaOut'];
}

/** Attributes of the descriptor by the fields of a step. */
export function attributesOf(change: StepChange): Record<string, string | number | undefined> {
  const attributes: Record<string, string | number | null | undefined> = {
    grundzeitMin: change.minutes,
    liegezeitH: change.waitingHours,
    zeitMethode: change.timeMethod,
    ausfuehrungsart: change.execution,
    zahlungsrelevant: change.paymentRole,
    itSysteme: change.systems === undefined ? undefined : joined(partsOf(change.systems)),
    medienEin: change.mediaIn && joined(change.mediaIn),
    medienAus: change.mediaOut && joined(change.mediaOut),
  };
  // Undefined means "not part of this change" here, but "take it away" to the editor.
  const part = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(part.map(([name, value]) => [name, value ?? undefined]));
}

const joined = (parts: readonly string[]) => (parts.length === 0 ? null : parts.join('; '));

export function changeStep(diagram: BaseViewer, id: string, change: StepChange): void {
  if (change.name !== undefined) renameElement(diagram, id, change.name);
  const attributes = attributesOf(change);
  if (Object.keys(attributes).length > 0) changeActivity(diagram, id, attributes);
}
