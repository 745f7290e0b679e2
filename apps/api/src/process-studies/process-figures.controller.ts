import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { ProcessFiguresService } from '#pruefwerk/process-studies';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { figuresView } from './process-figures-view.ts';
import type { ProcessFiguresDto } from './process-figures.dto.ts';

@Controller('engagements/:engagementId/processes')
export class ProcessFiguresController {
  constructor(private readonly figures: ProcessFiguresService) {}

  /** Expected visits, times, cost, lead time and hand-overs of the newest content, each with its calculation. */
  @Get(':id/figures')
  @RequirePermission('process:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ProcessFiguresDto> {
    return figuresView(await this.figures.figures(actor, { engagementId, id }));
  }
}
