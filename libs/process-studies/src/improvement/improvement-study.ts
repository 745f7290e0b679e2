import type { ProcessModel } from '#pruefwerk/bpmn';
import type { FigureInputs, Range } from '#pruefwerk/process-figures';
import {
  defaultImprovementInputs,
  type ImprovementInputs,
  type Improvements,
  improvementsOf,
} from '#pruefwerk/process-improvement';
import type { CheckSources } from '../checks/check-model.ts';
import { checkModel } from '../checks/check-model.ts';

/** What a person tries out besides what is recorded. */
export type WhatIf = Pick<ImprovementInputs, 'parameters' | 'controlResults'>;

export interface StudyBasis {
  readonly sources: CheckSources;
  readonly figures: FigureInputs;
  /** Of the newest simulation of the same content. */
  readonly lateShare: Range | null;
  readonly whatIf: WhatIf;
}

export interface ImprovementStudy extends Improvements {
  /** With what the records of controls and risks say. */
  readonly model: ProcessModel;
  readonly inputs: ImprovementInputs;
}

/** All proposals on a model, with the records of its controls and risks; each is guarded by the rules of control. */
export function studyImprovements(read: ProcessModel, basis: StudyBasis): ImprovementStudy {
  const { sources, figures, lateShare, whatIf } = basis;
  const { model } = checkModel(read, sources);
  const inputs = { ...defaultImprovementInputs, ...whatIf, figures, lateShare };
  return { model, inputs, ...improvementsOf(model, inputs, { asOf: sources.asOf }) };
}
