import type { FactorName, FigureUnit } from '#pruefwerk/process-figures';

/** Low and high by the precision of the times. */
export class RangeDto {
  low: number;
  base: number;
  high: number;
}

export class FactorDto {
  name: FactorName;
  value: number;
  divides: boolean;
}

/** One line of a calculation: its value is the product of its factors. */
export class TraceLineDto {
  /** Name of the step or role; null for a line about the whole. */
  label: string | null;
  stepId: string | null;
  factors: FactorDto[];
  value: number;
}

/** A figure with its calculation: the lines add up to the base value. */
export class FigureDto {
  unit: FigureUnit;
  value: RangeDto;
  lines: TraceLineDto[];
}
