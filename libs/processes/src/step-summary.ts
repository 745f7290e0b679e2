import type { EntityManager } from 'typeorm';

/** What a list shows of a process without reading its diagram. */
export interface StepSummary {
  readonly steps: number;
  readonly controls: number;
  readonly risks: number;
  readonly mediaBreaks: number;
  /** Sum over the steps as if each were done once; minutes and hours. */
  readonly minutes: number;
  readonly waitingHours: number;
}

export const noSteps: StepSummary = {
  ...{ steps: 0, controls: 0, risks: 0, mediaBreaks: 0, minutes: 0, waitingHours: 0 },
};

const SQL = `
  select process_id as "processId",
    count(number)::int as steps,
    count(*) filter (where media_break)::int as "mediaBreaks",
    coalesce(sum(minutes), 0) as minutes,
    coalesce(sum(waiting_hours), 0) as "waitingHours",
    (select count(distinct one)::int from app.process_step inner_step, unnest(inner_step.control_numbers) one
      where inner_step.process_id = step.process_id) as controls,
    (select count(distinct one)::int from app.process_step inner_step, unnest(inner_step.risk_numbers) one
      where inner_step.process_id = step.process_id) as risks
  from app.process_step step
  where engagement_id = $1
  group by process_id`;

/** By process. */
export async function stepSummaries(
  manager: EntityManager,
  engagementId: string,
): Promise<ReadonlyMap<string, StepSummary>> {
  const rows = await manager.query<(StepSummary & { processId: string })[]>(SQL, [engagementId]);
  return new Map(rows.map(({ processId, ...summary }) => [processId, summary]));
}
