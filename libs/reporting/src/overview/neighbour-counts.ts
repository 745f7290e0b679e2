import { Control, Risk } from '#pruefwerk/controls';
import { ProcessRecord } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';

/** Processes, risks and controls of an engagement, but for those that were withdrawn. */
export interface NeighbourCounts {
  readonly processes: number;
  readonly risks: number;
  readonly controls: number;
}

export async function neighbourCounts(
  manager: EntityManager,
  engagementId: string,
): Promise<NeighbourCounts> {
  return {
    processes: await manager.countBy(ProcessRecord, { engagementId, state: 'draft' }),
    risks: await manager.countBy(Risk, { engagementId, state: 'active' }),
    controls: await manager.countBy(Control, { engagementId, state: 'active' }),
  };
}
