import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { Card } from '../../parts/card.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { IconPlay, IconPlus } from '../../parts/icons.ts';
import { Page } from '../../parts/page.tsx';
import { Pager } from '../../parts/pager.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { RunTable } from './run-table.tsx';
import { datasetsQuery, runsPageSize, runsQuery } from './runs.queries.ts';
import { runsTexts } from './runs.texts.ts';

const route = getRouteApi('/inside/p/$engagementId/analyselaeufe');

/** All runs of the engagement, newest first. */
export function RunsScreen() {
  const say = useTexts(runsTexts);
  const engagementId = useEngagementId();
  const { seite = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay('analysis:run');
  const { data } = useSuspenseQuery(runsQuery(engagementId, seite));
  const start = () => void navigate({ to: '/p/$engagementId/analyselaeufe/neu' });
  useShortcuts(may ? [{ key: 'n', label: say('new'), run: start }] : []);
  const none = data.total === 0;
  return (
    <Page
      title={say('title')}
      sub={none ? undefined : say('sub', { count: data.total })}
      actions={none ? undefined : <NewRunButton />}
      help={{
        about: [say('help.about'), say('help.about.counts')],
        next: [say('help.next'), say('help.next.open')],
        terms: ['analyselauf', 'auffaelligkeit', 'grundgesamtheit'],
      }}
    >
      {none ? (
        <NoRuns engagementId={engagementId} />
      ) : (
        <>
          <Card flush>
            <RunTable runs={data.items} />
          </Card>
          <Pager
            page={seite}
            pageSize={runsPageSize}
            total={data.total}
            onPage={(page) => void navigate({ search: { seite: page } })}
          />
        </>
      )}
    </Page>
  );
}

function NewRunButton() {
  const say = useTexts(runsTexts);
  const engagementId = useEngagementId();
  const navigate = route.useNavigate();
  return (
    <Guarded permission="analysis:run">
      <Button
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() =>
          void navigate({ to: '/p/$engagementId/analyselaeufe/neu', params: { engagementId } })
        }
      >
        {say('new')}
      </Button>
    </Guarded>
  );
}

function NoRuns({ engagementId }: { readonly engagementId: string }) {
  const say = useTexts(runsTexts);
  const { data } = useQuery(datasetsQuery(engagementId));
  if (data?.total === 0) {
    return (
      <EmptyState
        title={say('empty.noData')}
        action={
          <Link to="/p/$engagementId/zahlungsdaten" params={{ engagementId }}>
            {say('empty.noData.action')}
          </Link>
        }
      >
        {say('empty.noData.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say('empty.title')} action={<NewRunButton />}>
      <IconPlay size={16} aria-hidden /> {say('empty.text')}
    </EmptyState>
  );
}
