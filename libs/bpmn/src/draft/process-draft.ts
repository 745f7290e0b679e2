import type { IksActivity } from '../iks/iks-activity.ts';
import type { IksControl } from '../iks/iks-control.ts';
import type { IksDecision, IksEvent, IksFlow, IksProcess, IksRole } from '../iks/iks-frame.ts';

export type DraftNodeType =
  | ('startEvent' | 'endEvent' | 'userTask' | 'manualTask' | 'serviceTask')
  | ('exclusiveGateway' | 'parallelGateway' | 'intermediateCatchEvent');

/** A control with more than its number, for one that is not recorded elsewhere. */
export type DraftControl = Partial<IksControl> & Pick<IksControl, 'id'>;

export interface DraftLane {
  readonly id: string;
  readonly name: string;
  /** Rows of the grid that the lane takes. */
  readonly rows: number;
  readonly role?: Partial<IksRole>;
}

export interface DraftNode {
  readonly id: string;
  readonly type: DraftNodeType;
  readonly name: string;
  readonly lane: string;
  /** Cell of the grid, both from 0; rows are counted within the lane. */
  readonly column: number;
  readonly row?: number;
  readonly documentation?: string;
  readonly activity?: Partial<IksActivity>;
  /** What an intermediate event waits for. */
  readonly trigger?: 'timer' | 'message';
  /** Of a gateway. */
  readonly decision?: Partial<IksDecision>;
  /** Of an end event. */
  readonly event?: Partial<IksEvent>;
  /** Numbers of controls and risks, for example K-04 and R-07. */
  readonly controls?: readonly (string | DraftControl)[];
  readonly risks?: readonly string[];
}

export interface DraftFlow {
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  /** Share of the cases that take this way, 0 to 1. */
  readonly share?: number;
  readonly iks?: Partial<IksFlow>;
}

/** A process on a grid: enough to write a BPMN file with a drawing. One pool, lanes from top to bottom. */
export interface ProcessDraft {
  /** XML name; the ids of all elements must be unique. */
  readonly id: string;
  readonly name: string;
  readonly casesPerYear?: number;
  readonly iks?: Partial<IksProcess>;
  readonly lanes: readonly DraftLane[];
  readonly nodes: readonly DraftNode[];
  /** The first flow out of a gateway is the way that is counted first. */
  readonly flows: readonly DraftFlow[];
}
