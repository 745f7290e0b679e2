import { AnalysisRun } from '#pruefwerk/analysis';
import { Dataset, PaymentImport } from '#pruefwerk/payments';
import { type EntityManager, In } from 'typeorm';
import { Export } from '../export.entity.ts';

/** Where the work with the payments stands. */
export interface ProgressFigures {
  readonly imports: PaymentImport[];
  /** Newest first. */
  readonly datasets: Dataset[];
  readonly runs: number;
  /** The last one that was finished. */
  readonly lastRun: AnalysisRun | null;
  readonly runAtWork: boolean;
  readonly lastIssue: Export | null;
  /** Of red flags, findings, measures and runs. */
  readonly lastChange: Date | null;
  readonly signingLimits: number;
  readonly members: number;
}

export async function progressFigures(
  manager: EntityManager,
  engagementId: string,
): Promise<ProgressFigures> {
  const where = { engagementId };
  return {
    imports: await manager.findBy(PaymentImport, where),
    datasets: await manager.find(Dataset, { where, order: { sealedAt: 'DESC', id: 'ASC' } }),
    runs: await manager.countBy(AnalysisRun, where),
    lastRun: await manager.findOne(AnalysisRun, {
      where: { ...where, state: 'done' },
      order: { number: 'DESC' },
    }),
    runAtWork: await manager.existsBy(AnalysisRun, { ...where, state: In(['waiting', 'running']) }),
    lastIssue: await manager.findOne(Export, {
      where: { ...where, state: 'issued' },
      order: { number: 'DESC' },
    }),
    ...(await counted(manager, engagementId)),
  };
}

type Counted = Pick<ProgressFigures, 'lastChange' | 'signingLimits' | 'members'>;

/** The red flag's own disposals and the findings' history, because not everybody may read the audit trail. */
async function counted(manager: EntityManager, engagementId: string): Promise<Counted> {
  const [row] = await manager.query<Counted[]>(
    `select
       (select count(*)::integer from app.signing_limit where engagement_id = $1) as "signingLimits",
       (select count(*)::integer from app.membership where engagement_id = $1) as members,
       greatest(
         (select max(disposed_at) from app.red_flag_disposal where engagement_id = $1),
         (select max(changed_at) from app.finding_history where engagement_id = $1),
         (select max(created_at) from app.finding where engagement_id = $1),
         (select max(created_at) from app.measure where engagement_id = $1),
         (select max(ended_at) from app.analysis_run where engagement_id = $1 and state = 'done')
       ) as "lastChange"`,
    [engagementId],
  );
  return row ?? { lastChange: null, signingLimits: 0, members: 0 };
}
