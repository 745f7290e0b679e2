import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { OrganisationRecordService, postRecords } from '#pruefwerk/organisation';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { PostChangeDto, NewPostDto } from './post.dto.ts';
import { recordView } from './record-view.ts';
import type { OrganisationRecordDto } from './validity.dto.ts';

@Controller('engagements/:engagementId/organisation/posts')
export class PostController {
  constructor(private readonly records: OrganisationRecordService) {}

  @Post()
  @RequirePermission('organisation-unit:write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() facts: NewPostDto,
  ): Promise<OrganisationRecordDto> {
    return recordView(await this.records.add(actor, engagementId, postRecords, facts));
  }

  /** Also ends it, by its last day. */
  @Patch(':id')
  @RequirePermission('organisation-unit:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: PostChangeDto,
  ): Promise<OrganisationRecordDto> {
    const target = { engagementId, id, version };
    return recordView(await this.records.change(actor, target, postRecords, change));
  }
}
