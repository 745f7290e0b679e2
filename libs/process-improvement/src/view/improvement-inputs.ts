import { defaultFigureInputs, type FigureInputs, type Range } from '#pruefwerk/process-figures';
import { defaultParameters } from '../parameters/default-parameters.ts';
import type { ParameterKey } from '../parameters/parameter.ts';

/** What a test of a control found. */
export interface ControlResult {
  /** Cases looked at, and those with an error. */
  readonly n: number;
  readonly errors: number;
}

/** What the model does not tell. Null or absent: never measured. */
export interface ImprovementInputs {
  readonly figures: FigureInputs;
  /** Values of the user instead of the usual ones. */
  readonly parameters: Readonly<Partial<Record<ParameterKey, Range>>>;
  /** By number of the control. */
  readonly controlResults: ReadonlyMap<string, ControlResult>;
  /** Share of the cases later than the legal deadline, from a simulation. */
  readonly lateShare: Range | null;
  /** Pay grade that simple work (RAG 01 to 03) needs. */
  readonly simpleWorkGrade: string;
}

export const defaultImprovementInputs: ImprovementInputs = {
  figures: defaultFigureInputs,
  parameters: {},
  controlResults: new Map(),
  lateShare: null,
  simpleWorkGrade: 'E06',
};

/** The value that is reckoned with: of the user, else the usual one. */
export function parameterOf({ parameters }: ImprovementInputs, key: ParameterKey): Range {
  const usual = defaultParameters.find((one) => one.key === key)?.value;
  return parameters[key] ?? usual ?? { low: 0, base: 0, high: 0 };
}
