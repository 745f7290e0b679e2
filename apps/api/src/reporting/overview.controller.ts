import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { OverviewService } from '#pruefwerk/reporting';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import type { OverviewDto } from './overview.dto.ts';

@Controller('engagements/:engagementId/overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  /** Where the engagement stands and what to do next, as far as the role may see it. */
  @Get()
  @RequirePermission('engagement:read')
  get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<OverviewDto> {
    return this.overview.of(actor, engagementId);
  }
}
