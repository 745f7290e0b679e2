import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { type OrganisationUnit, OrganisationUnitService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  NewOrganisationUnitDto,
  OrganisationUnitChangeDto,
  type OrganisationUnitDto,
} from './organisation-unit.dto.ts';

@AnswersWithProblems()
@Controller('engagements/:engagementId/organisation-units')
export class OrganisationUnitController {
  constructor(private readonly units: OrganisationUnitService) {}

  /** The whole tree as a flat list; `parentId` joins it. */
  @Get()
  @RequirePermission('organisation-unit:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<OrganisationUnitDto[]> {
    return (await this.units.list(actor, engagementId)).map(organisationUnitDto);
  }

  @Post()
  @RequirePermission('organisation-unit:write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: NewOrganisationUnitDto,
  ): Promise<OrganisationUnitDto> {
    return organisationUnitDto(await this.units.add(actor, engagementId, body));
  }

  @Patch(':id')
  @RequirePermission('organisation-unit:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...facts }: OrganisationUnitChangeDto,
  ): Promise<OrganisationUnitDto> {
    const target = { engagementId, id, version };
    return organisationUnitDto(await this.units.change(actor, target, facts));
  }
}

function organisationUnitDto(unit: OrganisationUnit): OrganisationUnitDto {
  const { id, parentId, kind, name, code, validFrom, validTo, version } = unit;
  return { id, parentId, kind, name, code, validFrom, validTo, version };
}
