import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { ProcessLossService } from '#pruefwerk/processes';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { lossReportView } from './loss-view.ts';
import type { LossReportDto } from './process-loss.dto.ts';

@Controller('engagements/:engagementId/processes/:id')
export class ProcessLossController {
  constructor(private readonly losses: ProcessLossService) {}

  /** What other programs would lose of the imported file. */
  @Get('loss-report')
  @RequirePermission('process:read')
  async report(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<LossReportDto> {
    return lossReportView(await this.losses.certificate(actor, { engagementId, id }));
  }
}
