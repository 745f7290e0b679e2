import { Controller, Get, Param, Query } from '@nestjs/common';
import { RuleCatalogue, ruleCatalogue } from '#pruefwerk/analysis';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { type RuleDto, ruleDto, RuleQuery } from './rule.dto.ts';

@Controller()
export class RuleController {
  constructor(private readonly catalogue: RuleCatalogue) {}

  /** Every rule with what it needs and how it can be set, in the order of the registry. */
  @Get('rules')
  @RequirePermission('session:own')
  list(): RuleDto[] {
    return ruleCatalogue().map(ruleDto);
  }

  /** The same with the engagement's own values and, for a dataset, whether each rule fits it. */
  @Get('engagements/:engagementId/rules')
  @RequirePermission('analysis:read')
  async ofEngagement(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() { datasetId }: RuleQuery,
  ): Promise<RuleDto[]> {
    return (await this.catalogue.list(actor, engagementId, datasetId ?? null)).map(ruleDto);
  }
}
