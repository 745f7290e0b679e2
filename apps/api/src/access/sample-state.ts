import { Injectable } from '@nestjs/common';
import { AnalysisRunService } from '#pruefwerk/analysis';
import { EngagementService } from '#pruefwerk/engagements';
import { ImportViews } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import type { SampleDto } from './session.dto.ts';

const NEWEST = { offset: 0, limit: 1 };
const STOPPED: ReadonlySet<string> = new Set(['failed', 'cancelled', 'awaiting-mapping']);

/** How far the sample engagement is; every account is a member of it. */
@Injectable()
export class SampleState {
  constructor(
    private readonly engagements: EngagementService,
    private readonly imports: ImportViews,
    private readonly runs: AnalysisRunService,
  ) {}

  async of(actor: Actor): Promise<SampleDto> {
    const engagementId = await this.engagements.sampleId(actor);
    if (engagementId === null) return { engagementId, state: 'absent' };
    return { engagementId, state: await this.stateOf(actor, engagementId) };
  }

  private async stateOf(actor: Actor, engagementId: string): Promise<SampleDto['state']> {
    const runs = (await this.runs.list(actor, engagementId, { offset: 0, limit: 200 })).items;
    if (runs.some(({ state }) => state === 'done')) return 'ready';
    const [run] = runs;
    const [taken] = (await this.imports.list(actor, engagementId, NEWEST)).items;
    const state = run?.state ?? taken?.state ?? 'waiting';
    return STOPPED.has(state) ? 'stuck' : 'preparing';
  }
}
