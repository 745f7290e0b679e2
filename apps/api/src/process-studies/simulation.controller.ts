import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { SimulationService } from '#pruefwerk/process-studies';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { settingsOf } from './simulation-settings-view.ts';
import { deskView } from './simulation-view.ts';
import { NewSimulationDto, type SimulationDeskDto } from './simulation.dto.ts';

@Controller('engagements/:engagementId/processes/:id/simulations')
export class SimulationController {
  constructor(private readonly simulations: SimulationService) {}

  /** Settings to begin with, and the runs with their results, newest first. */
  @Get()
  @RequirePermission('process:read')
  async desk(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<SimulationDeskDto> {
    return deskView(await this.simulations.desk(actor, { engagementId, id }));
  }

  /** Runs in the background; the desk tells how far it is. */
  @Post()
  @HttpCode(202)
  @RequirePermission('process:write')
  async start(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { name, settings }: NewSimulationDto,
  ): Promise<SimulationDeskDto> {
    const request = { name, settings: settingsOf(settings), holidays: settings.holidays };
    await this.simulations.start(actor, { engagementId, id }, request);
    return deskView(await this.simulations.desk(actor, { engagementId, id }));
  }

  @Post(':simulationId/cancel')
  @HttpCode(200)
  @RequirePermission('process:write')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Param('simulationId', uuid) simulationId: string,
  ): Promise<SimulationDeskDto> {
    await this.simulations.cancel(actor, engagementId, simulationId);
    return deskView(await this.simulations.desk(actor, { engagementId, id }));
  }
}
