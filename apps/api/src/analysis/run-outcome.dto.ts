import { ApiProperty } from '@nestjs/swagger';
import { RESERVED_HITS, type RunView } from '#pruefwerk/analysis';
import { outcomeReason } from '#pruefwerk/payment-check';
import { BothLanguagesDto } from '../findings/both-languages.dto.ts';

export type FactDto = string | number | boolean | null;

export class RunOutcomeReasonDto {
  /** For example `missing-columns`. */
  code: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      nullable: true,
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
    },
  })
  facts: Record<string, FactDto>;
  /** The same in words. */
  text: BothLanguagesDto;
}

export class RunOutcomeDto {
  ruleId: string;
  version: number;
  status: 'ran' | 'not-applicable' | 'failed';
  /** Why it did not run, or why its hits are not told; null otherwise. */
  reason: RunOutcomeReasonDto | null;
  /** Null: the rule is about persons, and its hits are for the lead only. */
  hits: number | null;
  /** Each hit counted on its own; null as `hits`. */
  amountAtRiskCents: number | null;
  durationMs: number;
}

const RESERVED: RunOutcomeReasonDto = {
  code: 'reserved-for-lead',
  facts: {},
  text: RESERVED_HITS,
};

export function runOutcomeDto({ reason, ...outcome }: RunView['outcomes'][number]): RunOutcomeDto {
  if (outcome.hits === null) return { ...outcome, reason: RESERVED };
  if (reason === null) return { ...outcome, reason };
  const words = (language: 'de' | 'en') =>
    outcomeReason(outcome.ruleId, reason, language) ?? reason.code;
  return { ...outcome, reason: { ...reason, text: { de: words('de'), en: words('en') } } };
}
