import type { ModelEdit, ProcessModel } from '#pruefwerk/bpmn';
import type { Range } from '#pruefwerk/process-figures';
import type { Language } from '#pruefwerk/problems';
import type { ParameterKey } from './parameters/parameter.ts';
import type { ImprovementView } from './view/improvement-view.ts';

/** Which of its three values each assumption takes. */
export type Level = keyof Range;

/** Ids of elements stand in facts too; the wording shows them by their names. */
export type FactValue = string | number | readonly string[] | null;
export type Facts = Readonly<Record<string, FactValue>>;

/** What would be done to the model. */
export interface Change {
  readonly apply: (model: ProcessModel) => ProcessModel;
  /** The same as edits of the file; null where something has to be drawn. */
  readonly edits: readonly ModelEdit[] | null;
  /** By id of a step that was taken into another one, the id of that one. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/** What is saved on top of what the changed model shows; per case, hours of lead time per case. */
export interface Effect {
  readonly minutesPerCase?: Range;
  /** Of those who are spared these minutes. */
  readonly payGrade?: string | null;
  readonly centsPerCase?: Range;
  readonly leadTimeH?: Range;
}

/** Something that could be done better. */
export interface Finding {
  readonly kind: 'finding';
  /** Ids of flow nodes, lanes or flows; the first is where it is shown. */
  readonly elementIds: readonly string[];
  readonly facts?: Facts;
  /** Assumptions that the saving rests on. */
  readonly uses: readonly ParameterKey[];
  /** Null where the model cannot show it. */
  readonly change: ((level: Level) => Change) | null;
  readonly extra?: Effect;
}

export const neededInputs = [
  'case-count',
  'control-results',
  'data-fields',
  'hourly-rates',
  'knock-out-marks',
  'posts',
  'simulation',
  'smaller-model',
  'spread',
] as const;
export type NeededInput = (typeof neededInputs)[number];

/** A rule that cannot judge because something was never measured: told, never guessed. */
export interface Need {
  readonly kind: 'need';
  readonly input: NeededInput;
  readonly elementIds: readonly string[];
}

/** One way of improving a process. Pure: the same model and inputs give the same findings, in the same order. */
export interface ImprovementRule {
  readonly id: string;
  find(view: ImprovementView): readonly (Finding | Need)[];
}

/** What a sentence is made of. */
export interface SentenceFacts {
  text(name: string): string;
  /** The names of the elements that the fact holds the ids of, in quotation marks. */
  element(name: string): string;
  number(name: string): string;
  /** As per cent, one digit at most. */
  percent(name: string): string;
  raw(name: string): FactValue;
  /** Where it is shown. */
  readonly here: string;
}

export interface ImprovementText {
  readonly name: string;
  /** One sentence: what the rule looks for. */
  readonly looksFor: string;
  readonly finding: (facts: SentenceFacts) => string;
  /** What would change. */
  readonly change: (facts: SentenceFacts) => string;
  /** What to check before anybody decides. */
  readonly checkFirst: (facts: SentenceFacts) => string;
}

export type ImprovementWording = Readonly<Record<Language, ImprovementText>>;
