import { Controller, Get, Param, Query } from '@nestjs/common';
import { officeDay } from '#pruefwerk/calendar';
import { MatrixService } from '#pruefwerk/controls';
import { type Actor, Clock } from '#pruefwerk/platform';
import { ProcessService } from '#pruefwerk/processes';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { matrixView } from './matrix-view.ts';
import { MatrixQuery, type RiskControlMatrixDto } from './risk-control-matrix.dto.ts';

@Controller('engagements/:engagementId/risk-control-matrix')
export class RiskControlMatrixController {
  constructor(
    private readonly matrices: MatrixService,
    private readonly processes: ProcessService,
    private readonly clock: Clock,
  ) {}

  /** Risks and controls of one day with links, gaps, residual risk and the counts of the heat map. */
  @Get()
  @RequirePermission('control:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: MatrixQuery,
  ): Promise<RiskControlMatrixDto> {
    const day = query.on ?? officeDay(this.clock.now());
    const matrix = await this.matrices.on(actor, engagementId, day);
    const steps = await this.processes.steps(actor, engagementId);
    const references = steps.flatMap(({ controlNumbers }) => controlNumbers);
    return matrixView(matrix, day, references);
  }
}
