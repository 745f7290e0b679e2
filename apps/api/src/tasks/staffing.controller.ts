import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { StaffingService } from '#pruefwerk/tasks';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { staffingView } from './staffing-view.ts';
import { type StaffingDto, StaffingQuery } from './staffing.dto.ts';

@Controller('engagements/:engagementId/staffing')
export class StaffingController {
  constructor(private readonly staffing: StaffingService) {}

  /** Staffing requirement per task and unit with every figure it rests on, against the posts that are there. */
  @Get()
  @RequirePermission('task:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() { year }: StaffingQuery,
  ): Promise<StaffingDto> {
    return staffingView(await this.staffing.at(actor, engagementId, year ?? null));
  }
}
