import { Controller, Get, Param, Query } from '@nestjs/common';
import { officeDay } from '#pruefwerk/calendar';
import { OrganisationService } from '#pruefwerk/organisation';
import { type Actor, Clock } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { organisationView } from './organisation-view.ts';
import { type OrganisationDto, OrganisationQuery } from './organisation.dto.ts';

@Controller('engagements/:engagementId/organisation')
export class OrganisationController {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly clock: Clock,
  ) {}

  /** Units, posts, deputies, signing powers, services and opening hours as they are on a day, with sums. */
  @Get()
  @RequirePermission('organisation-unit:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: OrganisationQuery,
  ): Promise<OrganisationDto> {
    const day = query.on ?? officeDay(this.clock.now());
    return organisationView(await this.organisation.at(actor, engagementId, day));
  }
}
