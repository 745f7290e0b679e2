import type { ProcessListItem, ProcessRecord } from '../processes/processes.queries.ts';
import type { ProcessHistory } from '../process-versions/process-versions.queries.ts';

/** A choice of content as the address writes it: `f3` or the id of another process. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

const own = (revision: number) => `f${revision}`;

type Known = Pick<ProcessListItem, 'id' | 'kind' | 'state' | 'asIsProcessId'>;

/**
 * What is compared when nobody has chosen: as it is with as it shall be, else what is approved with what stands now,
 * else the two newest contents; null when there is nothing to compare with.
 */
export function usualSides(
  process: Pick<ProcessRecord, 'id' | 'kind' | 'revision' | 'asIsProcessId'>,
  all: readonly Known[],
  { versions }: Pick<ProcessHistory, 'versions'>,
): Sides | null {
  const { id, revision, asIsProcessId } = process;
  const now = own(revision);
  if (asIsProcessId !== null) return { before: asIsProcessId, after: now };
  const toBe = all.find((one) => one.asIsProcessId === id && one.state === 'draft');
  if (toBe) return { before: now, after: toBe.id };
  const approved = versions.find(({ state }) => state === 'approved');
  if (approved && approved.revision !== revision) {
    return { before: own(approved.revision), after: now };
  }
  return revision > 1 ? { before: own(revision - 1), after: now } : null;
}

/** As the server takes it. */
export function contentRef(side: string, processId: string): string {
  const [, revision] = /^f(\d+)$/.exec(side) ?? [];
  return revision === undefined ? side : `${processId}@${revision}`;
}
