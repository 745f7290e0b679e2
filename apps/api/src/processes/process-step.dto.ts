import type { Execution, Medium, PaymentRole, StepKind, TimeMethod } from '#pruefwerk/bpmn';

export class MediaBreakDto {
  /** Inside the step, or between the step before and this one. */
  kind: 'inside' | 'handover';
  from: Medium[];
  to: Medium[];
  fromStepId: string | null;
}

/** One own attribute of an activity, as it stands in the file. */
export class StepAttributeDto {
  name: string;
  value: string;
}

export class ProcessStepDto {
  /** Of the element in the diagram. */
  elementId: string;
  position: number;
  /** Number in the Schrittliste; null for events and gateways. */
  number: number | null;
  kind: StepKind;
  /** BPMN element, for example userTask. */
  type: string;
  name: string;
  documentation: string;
  /** Lane, else pool. */
  role: string | null;
  systems: string[];
  minutes: number | null;
  timeMethod: TimeMethod | null;
  /** Hours that the case lies before the step. */
  waitingHours: number | null;
  /** In which the information comes in and is handed on. */
  mediaIn: Medium[];
  mediaOut: Medium[];
  execution: Execution | null;
  paymentRole: PaymentRole | null;
  /** Orders a payment or pays it out. */
  paymentRelevant: boolean;
  controlNumbers: string[];
  riskNumbers: string[];
  mediaBreak: MediaBreakDto | null;
  /** All that is recorded, also what other fields say. */
  attributes: StepAttributeDto[];
}
