/** Parameters are integers (cents, days, counts, per mille), texts or lists of texts; never floats. */
export type ParameterValue = number | string | boolean | readonly string[];
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

interface ParameterBase {
  /** One sentence that a clerk understands, by language. */
  readonly explanation: { readonly de: string; readonly en: string };
}

export interface NumberParameter extends ParameterBase {
  readonly kind: 'cents' | 'days' | 'count' | 'permille' | 'months';
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export interface ListParameter extends ParameterBase {
  readonly kind: 'list';
  readonly default: readonly string[];
}

export interface FlagParameter extends ParameterBase {
  readonly kind: 'flag';
  readonly default: boolean;
}

export type ParameterDefinition = NumberParameter | ListParameter | FlagParameter;
export type ParameterSchema = Readonly<Record<string, ParameterDefinition>>;
