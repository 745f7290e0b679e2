import { ApiProperty } from '@nestjs/swagger';
import type { RunView } from '#pruefwerk/analysis';
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
  /** Why it did not run; null when it ran. */
  reason: RunOutcomeReasonDto | null;
  hits: number;
  /** Each hit counted on its own. */
  amountAtRiskCents: number;
  durationMs: number;
}

export function runOutcomeDto({ reason, ...outcome }: RunView['outcomes'][number]): RunOutcomeDto {
  if (reason === null) return { ...outcome, reason };
  const words = (language: 'de' | 'en') =>
    outcomeReason(outcome.ruleId, reason, language) ?? reason.code;
  return { ...outcome, reason: { ...reason, text: { de: words('de'), en: words('en') } } };
}
