import type { ListedCheck } from '../process-checks/process-checks.queries.ts';
import type { ProcessListItem } from '../processes/processes.queries.ts';

type Named = Pick<ProcessListItem, 'id' | 'number' | 'name' | 'state'>;
type Counted = Pick<ListedCheck, 'processId' | 'errors' | 'warnings'>;

export interface CheckedProcesses {
  /** Without those that were withdrawn. */
  readonly processes: number;
  readonly unchecked: number;
  readonly errors: number;
  readonly warnings: number;
  /** Those with hits, the worst first. */
  readonly hit: readonly (Pick<Named, 'id' | 'number' | 'name'> & Omit<Counted, 'processId'>)[];
}

/** What the rules of control last found on all processes together. */
export function checkedProcesses(
  processes: readonly Named[],
  checks: readonly Counted[],
): CheckedProcesses {
  const byProcess = new Map(checks.map((check) => [check.processId, check]));
  const active = processes.filter(({ state }) => state === 'draft');
  const all = active.flatMap(({ id, number, name }) => {
    const check = byProcess.get(id);
    return check ? [{ id, number, name, errors: check.errors, warnings: check.warnings }] : [];
  });
  const hit = all.filter(({ errors, warnings }) => errors + warnings > 0);
  return {
    processes: active.length,
    unchecked: active.length - all.length,
    errors: all.reduce((sum, { errors }) => sum + errors, 0),
    warnings: all.reduce((sum, { warnings }) => sum + warnings, 0),
    hit: hit.toSorted(
      (a, b) => b.errors - a.errors || b.warnings - a.warnings || a.number - b.number,
    ),
  };
}
