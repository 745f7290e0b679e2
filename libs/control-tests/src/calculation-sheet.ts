import type { BothLanguages } from './both-languages.ts';

/** A figure of the calculation with the words to follow and re-compute it. */
export interface CalculationLine {
  readonly key: string;
  readonly label: BothLanguages;
  /** How it comes about; null for what was given. */
  readonly formula: BothLanguages | null;
  readonly value: number;
  /** `share` is a fraction of 1. */
  readonly unit: 'count' | 'share' | 'cents' | 'factor';
}

type Words = readonly [de: string, en: string];

const both = ([de, en]: Words): BothLanguages => ({ de, en });

export const given = (
  key: string,
  label: Words,
  value: number,
  unit: CalculationLine['unit'],
): CalculationLine => ({ key, label: both(label), formula: null, value, unit });

export const derived = (
  key: string,
  words: { readonly label: Words; readonly formula: Words },
  value: number,
  unit: CalculationLine['unit'],
): CalculationLine => ({
  key,
  label: both(words.label),
  formula: both(words.formula),
  value,
  unit,
});
