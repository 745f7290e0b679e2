import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { OrganisationRecordService, openingHoursRecords } from '#pruefwerk/organisation';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { OpeningHoursChangeDto, NewOpeningHoursDto } from './branch.dto.ts';
import { recordView } from './record-view.ts';
import { minutesOf } from './time-of-day.ts';
import type { OrganisationRecordDto } from './validity.dto.ts';

@Controller('engagements/:engagementId/organisation/opening-hours')
export class OpeningHoursController {
  constructor(private readonly records: OrganisationRecordService) {}

  @Post()
  @RequirePermission('organisation-unit:write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { opens, closes, ...given }: NewOpeningHoursDto,
  ): Promise<OrganisationRecordDto> {
    const facts = { ...given, opensAt: minutesOf(opens), closesAt: minutesOf(closes) };
    return recordView(await this.records.add(actor, engagementId, openingHoursRecords, facts));
  }

  /** Also ends it, by its last day. */
  @Patch(':id')
  @RequirePermission('organisation-unit:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, opens, closes, ...given }: OpeningHoursChangeDto,
  ): Promise<OrganisationRecordDto> {
    const change = {
      ...given,
      ...(opens !== undefined && { opensAt: minutesOf(opens) }),
      ...(closes !== undefined && { closesAt: minutesOf(closes) }),
    };
    const target = { engagementId, id, version };
    return recordView(await this.records.change(actor, target, openingHoursRecords, change));
  }
}
