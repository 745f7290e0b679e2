import { Injectable } from '@nestjs/common';
import { type Dataset, ImportFollower, type PaymentImport } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { AnalysisRunService } from './analysis-run.service.ts';

/** Queues all rules over a population that was just sealed, when its import asks for it. */
@Injectable()
export class AnalyseAfterImport extends ImportFollower {
  constructor(private readonly runs: AnalysisRunService) {
    super();
  }

  override async sealed(
    manager: EntityManager,
    actor: Actor,
    { engagementId, followUp }: PaymentImport,
    dataset: Dataset,
  ): Promise<void> {
    if (followUp === 'none') return;
    await this.runs.createIn(manager, actor, engagementId, {
      datasetId: dataset.id,
      followUp: followUp === 'workbook' ? 'workbook' : 'none',
    });
  }
}
