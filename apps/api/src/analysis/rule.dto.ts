import { IsUUID } from 'class-validator';
import type { RuleView } from '#pruefwerk/analysis';
import { MayBeAbsent } from '../dto-rules.ts';
import { parameterValue } from './analysis-run.dto.ts';
import { IsParameterValue, type ParameterValueDto } from './parameter-value.ts';

export class RuleTextDto {
  de: string;
  en: string;
}

export class RuleColumnDto {
  /** Name in the payment schema. */
  column: string;
  label: RuleTextDto;
}

export class RuleParameterDto {
  name: string;
  /** A few words by which people call it. */
  label: RuleTextDto;
  kind: 'cents' | 'days' | 'count' | 'permille' | 'months' | 'list' | 'flag';
  /** What a number counts; null for lists and flags. */
  unit: 'EUR-cents' | 'days' | 'months' | 'count' | 'per-mille' | null;
  min: number | null;
  max: number | null;
  @IsParameterValue()
  default: ParameterValueDto;
  /** What holds in the engagement; the default where nothing else was set. */
  @IsParameterValue()
  value: ParameterValueDto;
  explanation: RuleTextDto;
}

export class RuleDto {
  id: string;
  version: number;
  family:
    | 'duplicates'
    | 'segregation-of-duties'
    | 'limits'
    | 'accounts-and-payees'
    | 'entitlement'
    | 'completeness'
    | 'time'
    | 'statistics';
  name: RuleTextDto;
  /** One sentence. */
  looksFor: RuleTextDto;
  risk: 'high' | 'medium' | 'low';
  /** Its red flags point at employees and are shown to the lead only. */
  aboutPersons: boolean;
  /** Columns without which it does not run; of each inner list one suffices. */
  requires: RuleColumnDto[][];
  uses: RuleColumnDto[];
  parameters: RuleParameterDto[];
  /** Null when no dataset was named. */
  applicable: boolean | null;
  /** Of each inner list the dataset has none. */
  missing: RuleColumnDto[][];
  /** Fits the dataset, and its hits are more than a hint (risk not low). */
  recommended: boolean;
}

export class RuleQuery {
  /** Tells which rules fit this dataset. */
  @MayBeAbsent()
  @IsUUID()
  datasetId?: string;
}

export function ruleDto(rule: RuleView): RuleDto {
  return {
    ...rule,
    parameters: rule.parameters.map((parameter) => ({
      ...parameter,
      default: parameterValue(parameter.default),
      value: parameterValue(parameter.value),
    })),
  };
}
