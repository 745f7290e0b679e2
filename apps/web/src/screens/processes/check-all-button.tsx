import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { IconRefresh } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { listedChecksQuery, useCheckAll } from '../process-checks/process-checks.queries.ts';
import type { ProcessListItem } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

interface Props {
  readonly processes: readonly Pick<ProcessListItem, 'id'>[];
}

/** Offered when controls or risks have changed since the last check. */
export function CheckAllButton({ processes }: Props) {
  const say = useTexts(processesTexts);
  const toasts = useToasts();
  const engagementId = useEngagementId();
  const { data } = useQuery(listedChecksQuery(engagementId));
  const checkAll = useCheckAll();
  const current = new Set(data?.filter((check) => check.current).map((one) => one.processId));
  if (!data || processes.every(({ id }) => current.has(id))) return null;
  return (
    <Guarded permission="process:write">
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={checkAll.isPending}
        onClick={() =>
          checkAll.mutate(undefined, {
            onSuccess: () => toasts.done(say('hits.asked')),
            onError: toasts.problem,
          })
        }
      >
        {say('hits.again')}
      </Button>
    </Guarded>
  );
}
