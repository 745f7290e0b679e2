import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put } from '@nestjs/common';
import { MappingTemplateService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  MappingTemplateBodyDto,
  type MappingTemplateDto,
  RenameTemplateDto,
} from './mapping-template.dto.ts';
import { plain } from './plain.ts';

@Controller('engagements/:engagementId/mapping-templates')
export class MappingTemplateController {
  constructor(private readonly templates: MappingTemplateService) {}

  @Get()
  @RequirePermission('import:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<MappingTemplateDto[]> {
    return plain(await this.templates.list(actor, engagementId));
  }

  /** Creates the template or replaces the one of that name. */
  @Put()
  @RequirePermission('import:write')
  async save(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: MappingTemplateBodyDto,
  ): Promise<MappingTemplateDto> {
    return plain(await this.templates.save(actor, engagementId, body));
  }

  @Patch(':id')
  @RequirePermission('import:write')
  async rename(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, name }: RenameTemplateDto,
  ): Promise<MappingTemplateDto> {
    return plain(await this.templates.rename(actor, { engagementId, id, version }, name));
  }

  /** Imports that used it keep their own copy. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('import:write')
  remove(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<void> {
    return this.templates.remove(actor, { engagementId, id });
  }
}
