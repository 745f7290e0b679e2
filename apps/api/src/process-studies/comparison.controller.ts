import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { ComparisonService, type ContentRef, parseContentRef } from '#pruefwerk/process-studies';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { RequestRefused } from '../problems/api.problems.ts';
import { uuid } from '../uuid.pipe.ts';
import { comparisonView } from './comparison-view.ts';
import { ComparisonQuery, type ProcessComparisonDto } from './comparison.dto.ts';

@Controller('engagements/:engagementId/process-studies')
export class ComparisonController {
  constructor(private readonly comparisons: ComparisonService) {}

  /** Two contents side by side, of one process or of two: for example as it is and as it shall be. */
  @Get('comparison')
  @RequirePermission('process:read')
  async compare(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() { before, after }: ComparisonQuery,
  ): Promise<ProcessComparisonDto> {
    const [one, other] = [contentRef(before), contentRef(after)];
    return comparisonView(await this.comparisons.compare(actor, engagementId, one, other));
  }
}

function contentRef(text: string): ContentRef {
  const ref = parseContentRef(text);
  if (!ref) throw new RequestRefused(400, 'no content of a process');
  return ref;
}
