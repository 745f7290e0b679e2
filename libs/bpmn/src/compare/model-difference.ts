import type { StepKind } from '../model/process-model.ts';

export type ComparedKind =
  | ('process' | 'participant' | 'lane' | 'step' | 'flow' | 'message')
  | ('data' | 'control' | 'risk');

/** Null: not recorded. Lists are compared as sets. */
export type ComparedValue = string | number | boolean | readonly string[] | null;

/** An element of one of the two models. */
export interface ComparedElement {
  readonly kind: ComparedKind;
  /** Of the element; the number for controls and risks. */
  readonly id: string;
  readonly name: string;
  /** Local name of the BPMN element for steps, else the kind. */
  readonly type: string;
  readonly stepKind: StepKind | null;
  /** Where it is seen in the diagram: itself, or the step of a control or risk. */
  readonly shownAt: string;
}

export interface PropertyChange {
  /** As in the model: `name`, `grundzeitMin` …; `role`, `from`, `to`, `step` … hold ids of elements. */
  readonly property: string;
  readonly before: ComparedValue;
  readonly after: ComparedValue;
  /** The values are ids of elements, each of its own model. */
  readonly refers: boolean;
}

/** How the two were found to be the same element; everything but `id` is a guess and is to be told as one. */
export type MatchReason = 'id' | 'name-and-role' | 'name' | 'ends' | 'only-one';

export interface ElementPair {
  readonly before: ComparedElement;
  readonly after: ComparedElement;
  readonly match: MatchReason;
}

export interface ElementChange extends ElementPair {
  readonly changes: readonly PropertyChange[];
}

/** What lies between two models; where the elements are drawn does not count. */
export interface ModelDifference {
  /** In the order of the later model. */
  readonly added: readonly ComparedElement[];
  /** In the order of the earlier model. */
  readonly removed: readonly ComparedElement[];
  readonly changed: readonly ElementChange[];
  /** Taken for the same by guess, and without a change. */
  readonly guessed: readonly ElementPair[];
  /** Pairs without a change, the guessed ones included. */
  readonly unchanged: number;
}
