import type { IksActivity } from '../iks/iks-activity.ts';
import type { IksControl, IksRisk } from '../iks/iks-control.ts';
import type {
  IksDecision,
  IksEvent,
  IksFlow,
  IksInformation,
  IksProcess,
  IksRole,
} from '../iks/iks-frame.ts';
import type { Medium } from '../iks/iks-values.ts';
import type { ModelWarning } from '../model-warning.ts';

export type StepKind = 'activity' | 'event' | 'gateway';

/** Where information changes its medium and somebody has to carry it over (Medienbruch); derived, never entered. */
export interface MediaBreak {
  /** Inside: the step takes in one medium and hands out another. Handover: it needs another one than it is given. */
  readonly kind: 'inside' | 'handover';
  readonly from: readonly Medium[];
  readonly to: readonly Medium[];
  /** The step that hands over; null for a break inside. */
  readonly fromStepId: string | null;
}

/** What an event waits for or sends. */
export interface StepEvent extends IksEvent {
  /** Local name of its definition without the ending: `timer`, `message`, `link` …; null for none. */
  readonly trigger: string | null;
  /** Name of a link: the event that throws it and the one that catches it are one place. */
  readonly link: string | null;
  /** Activity that a boundary event is attached to. */
  readonly attachedTo: string | null;
  /** Stops the work it is attached to or happens in; false where that goes on beside it. */
  readonly interrupting: boolean;
  /** How long a timer waits (`timeDuration`); null where none is told in ISO 8601. */
  readonly durationH: number | null;
}

/** A flow node: activity (Arbeitsschritt), event or gateway. */
export interface ProcessStep {
  readonly id: string;
  readonly kind: StepKind;
  /** Local name of the element, for example `userTask`. */
  readonly type: string;
  readonly name: string;
  readonly documentation: string;
  readonly processId: string;
  /** The sub-process around it. */
  readonly parentId: string | null;
  readonly laneId: string | null;
  /** Name of the innermost lane, else of the pool: who does it. */
  readonly role: string | null;
  /** Place along the flow among all flow nodes, from 1. */
  readonly position: number;
  /** Number in the list of steps, from 1; null for events and gateways. */
  readonly number: number | null;
  readonly activity: IksActivity;
  /** Null for activities and gateways. */
  readonly event: StepEvent | null;
  readonly decision: IksDecision;
  readonly controls: readonly IksControl[];
  readonly risks: readonly IksRisk[];
  /** Orders a payment or pays it out. */
  readonly paymentRelevant: boolean;
  readonly mediaBreak: MediaBreak | null;
  readonly line: number;
}

export interface SequenceFlow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** Condition as it is written at the arrow. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly iks: IksFlow;
}

/** A message between pools, from flow node to flow node; those from or to a whole pool are left out. */
export interface MessageFlow {
  readonly id: string;
  readonly name: string;
  readonly fromId: string;
  readonly toId: string;
  readonly iks: IksInformation;
}

/** A data object or data store as it is drawn or, without a drawing, as it is declared. */
export interface ModelDataObject {
  readonly id: string;
  /** Local name of the element: `dataObjectReference`, `dataStoreReference`, `dataInput` … */
  readonly type: string;
  readonly name: string;
  /** Null for a data store that stands beside the processes. */
  readonly processId: string | null;
  readonly iks: IksInformation;
}

export interface ModelLane {
  readonly id: string;
  readonly name: string;
  readonly processId: string;
  readonly parentId: string | null;
  readonly iks: IksRole;
}

export interface ModelProcess {
  readonly id: string;
  readonly name: string;
  readonly iks: IksProcess;
}

export interface ModelParticipant {
  readonly id: string;
  readonly name: string;
  /** Null for a pool that stays closed. */
  readonly processId: string | null;
  /** Of a pool without lanes. */
  readonly iks: IksRole;
}

export interface ProcessModel {
  readonly processes: readonly ModelProcess[];
  readonly participants: readonly ModelParticipant[];
  readonly lanes: readonly ModelLane[];
  /** In the order along the flow. */
  readonly steps: readonly ProcessStep[];
  readonly flows: readonly SequenceFlow[];
  readonly messages: readonly MessageFlow[];
  readonly dataObjects: readonly ModelDataObject[];
  readonly warnings: readonly ModelWarning[];
}
