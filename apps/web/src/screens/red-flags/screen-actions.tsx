import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { IconPrint, IconSheet } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { PrintedList } from './printed-list.tsx';
import { Progress } from './progress.tsx';
import { redFlagFilter, redFlagSort } from './red-flag-filter.ts';
import { pageQuery } from './red-flags.queries.ts';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { RedFlagsSearch } from './search.ts';
import { usePrintList } from './use-print-list.ts';
import type { Standings } from './use-standings.ts';

interface Props {
  readonly search: RedFlagsSearch;
  readonly standings: Standings | undefined;
}

export function ScreenActions({ search, standings }: Props) {
  const say = useTexts(redFlagsTexts);
  const engagementId = useEngagementId();
  const request = { engagementId, filter: redFlagFilter(search), sort: redFlagSort(search) };
  const { data } = useQuery(pageQuery(request, 1));
  const total = data?.total ?? 0;
  const { flags, print } = usePrintList(request, total);
  return (
    <>
      {standings && <Progress standings={standings} />}
      <Button
        variant="default"
        leftSection={<IconPrint size={16} aria-hidden />}
        disabled={total === 0}
        onClick={print}
      >
        {say('print.list')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconSheet size={16} aria-hidden />}
        renderRoot={(props) => (
          <Link to="/p/$engagementId/bericht" params={{ engagementId }} {...props} />
        )}
      >
        {say('excel')}
      </Button>
      {flags && <PrintedList flags={flags} total={total} />}
    </>
  );
}
