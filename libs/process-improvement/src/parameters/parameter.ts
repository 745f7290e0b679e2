import type { Range } from '#pruefwerk/process-figures';
import type { Language } from '#pruefwerk/problems';
import type { ParameterSource } from '#pruefwerk/staffing';

export const parameterKeys = [
  'loopThreshold',
  'relocationEffect',
  'simpleShare',
  'simpleTime',
  'setupMin',
  'handoverLimit',
  'handoverReduction',
  'transcriptionMin',
  'transcriptionErrors',
  'correctionMin',
  'fieldEntryMin',
  'automationCases',
  'automationShare',
  'smallAmountShare',
  'negligibleErrors',
  'tolerableErrors',
  'sampleShare',
  'utilisationLimit',
  'poolingLimit',
  'queryThreshold',
  'queryMin',
  'queryReduction',
  'contactMin',
  'letterCents',
  'exceptionShare',
  'exceptionElements',
  'lateThreshold',
] as const;
export type ParameterKey = (typeof parameterKeys)[number];

export type ParameterUnit = 'share' | 'minutes' | 'count' | 'cents';

/**
 * An assumption with three values. Low is the one that saves least, so that low, base and high of a saving keep their
 * order; a threshold has three equal values.
 */
export interface Parameter extends ParameterSource {
  readonly key: ParameterKey;
  readonly unit: ParameterUnit;
  readonly value: Range;
  readonly name: Readonly<Record<Language, string>>;
}
