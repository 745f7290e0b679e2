import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { OrganisationRecordService, signingPowerRecords } from '#pruefwerk/organisation';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { SigningPowerChangeDto, NewSigningPowerDto } from './post-rights.dto.ts';
import { recordView } from './record-view.ts';
import type { OrganisationRecordDto } from './validity.dto.ts';

@Controller('engagements/:engagementId/organisation/signing-powers')
export class SigningPowerController {
  constructor(private readonly records: OrganisationRecordService) {}

  @Post()
  @RequirePermission('organisation-unit:write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() facts: NewSigningPowerDto,
  ): Promise<OrganisationRecordDto> {
    return recordView(await this.records.add(actor, engagementId, signingPowerRecords, facts));
  }

  /** Also ends it, by its last day. */
  @Patch(':id')
  @RequirePermission('organisation-unit:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: SigningPowerChangeDto,
  ): Promise<OrganisationRecordDto> {
    const target = { engagementId, id, version };
    return recordView(await this.records.change(actor, target, signingPowerRecords, change));
  }
}
