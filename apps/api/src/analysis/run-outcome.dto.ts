import { ApiProperty } from '@nestjs/swagger';

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
