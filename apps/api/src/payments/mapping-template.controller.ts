import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { MappingTemplateService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { MappingTemplateBodyDto, type MappingTemplateDto } from './mapping-template.dto.ts';

@Controller('engagements/:engagementId/mapping-templates')
export class MappingTemplateController {
  constructor(private readonly templates: MappingTemplateService) {}

  @Get()
  @RequirePermission('import:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<MappingTemplateDto[]> {
    return this.templates.list(actor, engagementId);
  }

  /** Creates the template or replaces the one of that name. */
  @Put()
  @RequirePermission('import:write')
  save(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: MappingTemplateBodyDto,
  ): Promise<MappingTemplateDto> {
    return this.templates.save(actor, engagementId, body);
  }
}
