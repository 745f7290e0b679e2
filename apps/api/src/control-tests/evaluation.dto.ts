import type { Verdict } from '#pruefwerk/control-tests';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';

export class AttributeDeviationsDto {
  /** Place of the attribute, from 0. */
  attribute: number;
  name: string;
  deviations: number;
}

/** A line of the calculation sheet. */
export class CalculationLineDto {
  key: string;
  label: BothLanguagesDto;
  /** Null for what was given. */
  formula: BothLanguagesDto | null;
  value: number;
  /** `share` is a fraction of 1. */
  unit: 'count' | 'share' | 'cents' | 'factor';
}

/** What a sample says; open items count as without deviation. */
export class TestEvaluationDto {
  items: number;
  rated: number;
  complete: boolean;
  /** Without items where nothing is applicable. */
  counted: number;
  deviations: number;
  allowedDeviations: number | null;
  byAttribute: AttributeDeviationsDto[];
  /** Share of items, or of the money for samples of monetary units. */
  mostLikely: number;
  /** One-sided, at the confidence of the plan. */
  upperBound: number;
  /** Two-sided; null for samples of monetary units. */
  intervalLow: number | null;
  intervalHigh: number | null;
  tolerable: number;
  /** From the bound against the tolerable share. */
  verdict: Verdict;
  lines: CalculationLineDto[];
}
