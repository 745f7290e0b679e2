import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { AnalysisFollower, type AnalysisRun } from '#pruefwerk/analysis';
import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { ExportService } from './export.service.ts';

/** Queues the workbook of a run that has just ended, when the run asks for it. */
@Injectable()
export class ExportAfterAnalysis extends AnalysisFollower {
  constructor(
    private readonly exports: ExportService,
    private readonly authorisation: Authorisation,
  ) {
    super();
  }

  override async done(manager: EntityManager, actor: Actor, run: AnalysisRun): Promise<void> {
    if (run.followUp !== 'workbook') return;
    const { engagementId } = run;
    const role = await this.authorisation.require(manager, actor, engagementId, 'report:issue');
    await this.exports.createIn(manager, actor, { engagementId, role }, { runId: run.id });
  }
}
