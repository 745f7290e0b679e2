import type { RunDifference } from '#pruefwerk/analysis';
import { parameterValue } from './analysis-run.dto.ts';
import { IsParameterValue, type ParameterValueDto } from './parameter-value.ts';

export class ParameterChangeDto {
  name: string;
  @IsParameterValue({ nullable: true })
  before: ParameterValueDto | null;
  @IsParameterValue({ nullable: true })
  after: ParameterValueDto | null;
}

export class RuleDifferenceDto {
  ruleId: string;
  /** Null where the rule did not take part. */
  status: 'ran' | 'not-applicable' | 'failed' | null;
  previousStatus: 'ran' | 'not-applicable' | 'failed' | null;
  /** Null where it did not run, or is about persons and its hits are for the lead only. */
  hits: number | null;
  previousHits: number | null;
  /** Null unless both are known. */
  delta: number | null;
  parametersChanged: ParameterChangeDto[];
  versionChanged: boolean;
  becameApplicable: boolean;
  becameNotApplicable: boolean;
}

export class RunDifferenceDto {
  /** Null for the first run. */
  previousNumber: number | null;
  previousRunId: string | null;
  /** False: hits may differ because the payments do. */
  sameDataset: boolean;
  signingLimitsChanged: boolean;
  rules: RuleDifferenceDto[];
  /** Without those about persons, except for the lead. */
  added: number;
  /** Null where those about persons cannot be told apart. */
  notSeen: number | null;
  seenAgain: number;
}

export function runDifferenceDto(difference: RunDifference): RunDifferenceDto {
  return {
    ...difference,
    rules: difference.rules.map((rule) => ({
      ...rule,
      parametersChanged: rule.parametersChanged.map(({ name, before, after }) => ({
        name,
        before: before === null ? null : parameterValue(before),
        after: after === null ? null : parameterValue(after),
      })),
    })),
  };
}
