import type { ProcessListItem } from './processes.queries.ts';

/** A row of the list: a to-be process stands below the as-is process that it starts from. */
export interface GroupedProcess {
  readonly process: ProcessListItem;
  /** Number of the as-is process above it. */
  readonly belowNumber: number | null;
}

/** By number; every to-be process directly below its as-is process, when that is listed too. */
export function groupedProcesses(listed: readonly ProcessListItem[]): GroupedProcess[] {
  const byId = new Map(listed.map((process) => [process.id, process]));
  const startOf = ({ asIsProcessId }: ProcessListItem) =>
    asIsProcessId === null ? undefined : byId.get(asIsProcessId);
  const below = Map.groupBy(
    listed.filter((process) => startOf(process)),
    ({ asIsProcessId }) => asIsProcessId,
  );
  return listed
    .filter((process) => !startOf(process))
    .flatMap((process) => [
      { process, belowNumber: null },
      ...(below.get(process.id) ?? []).map((one) => ({
        ...{ process: one, belowNumber: process.number },
      })),
    ]);
}
