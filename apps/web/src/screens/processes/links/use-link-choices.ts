import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useMay } from '../../../engagement/rights.tsx';
import { organisationQuery } from '../../organisation/organisation.queries.ts';
import { catalogueQuery } from '../../tasks/tasks.queries.ts';
import { processNumber } from '../process-number.ts';
import { processesQuery, type ProcessRecord } from '../processes.queries.ts';

export interface LinkChoice {
  readonly value: string;
  readonly label: string;
}

export type LinkChoices = Readonly<Record<'processes' | 'units' | 'tasks', readonly LinkChoice[]>>;

/**
 * What a process can be linked with.
 * @param linked what is linked already: it stays a choice after it was withdrawn
 */
export function useLinkChoices(
  { id }: Pick<ProcessRecord, 'id'>,
  linked: ReadonlySet<string>,
): LinkChoices {
  const engagementId = useEngagementId();
  const processes = useQuery(processesQuery(engagementId));
  const units = useQuery({
    ...organisationQuery(engagementId),
    enabled: useMay('organisation-unit:read'),
  });
  const tasks = useQuery({ ...catalogueQuery(engagementId), enabled: useMay('task:read') });
  const counts = (open: boolean, key: string) => open || linked.has(key);
  return {
    processes: (processes.data ?? [])
      .filter((one) => one.kind === 'as-is' && one.id !== id)
      .filter((one) => counts(one.state === 'draft', one.id))
      .map((one) => ({ value: one.id, label: `${processNumber(one.number)} ${one.name}` })),
    units: (units.data?.units ?? [])
      .filter((unit) => counts(unit.holds, unit.id))
      .map((unit) => ({ value: unit.id, label: `${'– '.repeat(unit.depth)}${unit.name}` })),
    tasks: (tasks.data?.tasks ?? [])
      .filter((task) => counts(task.withdrawnReason === null, task.id))
      .map((task) => ({ value: task.id, label: `${task.number} ${task.title}` })),
  };
}
