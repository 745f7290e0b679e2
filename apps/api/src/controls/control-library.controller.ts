import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  ControlService,
  type CopiedEntries,
  LIBRARY_CONTROLS,
  LIBRARY_RISKS,
  LibraryService,
  RiskService,
} from '#pruefwerk/controls';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  type ControlLibraryDto,
  ControlsFromLibraryDto,
  type CopiedEntriesDto,
  RisksFromLibraryDto,
} from './control-library.dto.ts';
import { controlView } from './control-view.ts';
import { riskView } from './risk-view.ts';

@Controller()
export class ControlLibraryController {
  constructor(
    private readonly library: LibraryService,
    private readonly risks: RiskService,
    private readonly controls: ControlService,
  ) {}

  /** The project's own risks and controls; the texts are German, the titles English as well. */
  @Get('control-library')
  @RequirePermission('session:own')
  read(): ControlLibraryDto {
    return { risks: [...LIBRARY_RISKS], controls: [...LIBRARY_CONTROLS] };
  }

  @Post('engagements/:engagementId/risks/from-library')
  @RequirePermission('control:write')
  async copyRisks(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { libraryIds, withControls }: RisksFromLibraryDto,
  ): Promise<CopiedEntriesDto> {
    const copied = await this.library.copyRisks(actor, engagementId, libraryIds, withControls);
    return this.view(actor, engagementId, copied);
  }

  @Post('engagements/:engagementId/controls/from-library')
  @RequirePermission('control:write')
  async copyControls(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { libraryIds }: ControlsFromLibraryDto,
  ): Promise<CopiedEntriesDto> {
    const copied = await this.library.copyControls(actor, engagementId, libraryIds);
    return this.view(actor, engagementId, copied);
  }

  private async view(
    actor: Actor,
    engagementId: string,
    { risks, controls, links }: CopiedEntries,
  ): Promise<CopiedEntriesDto> {
    const added = new Set([...risks, ...controls].map(({ id }) => id));
    const riskFiles = await this.risks.list(actor, engagementId);
    const controlFiles = await this.controls.list(actor, engagementId);
    return {
      risks: riskFiles.filter(({ risk }) => added.has(risk.id)).map(riskView),
      controls: controlFiles.filter(({ control }) => added.has(control.id)).map(controlView),
      links,
    };
  }
}
