import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded, useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { IconPlus } from '../../parts/icons.ts';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { FindingsList } from './findings-list.tsx';
import { findingsQuery } from './findings.queries.ts';
import { findingsTexts } from './findings.texts.ts';
import { NewFindingDialog } from './new-finding-dialog.tsx';

const route = getRouteApi('/inside/p/$engagementId/feststellungen');

export function FindingsScreen() {
  const say = useTexts(findingsTexts);
  const { count } = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const finder = useRef<HTMLInputElement>(null);
  const mayWrite = useMay('finding:write');
  const ownOnly = !useMay('finding:read');
  const { data, error, refetch } = useQuery(findingsQuery(useEngagementId(), search));
  const showForm = (shown: boolean) =>
    void navigate({ search: { ...search, neu: shown ? 1 : undefined }, replace: !shown });
  useShortcuts([
    { key: '/', label: say('search.key'), run: () => finder.current?.focus() },
    ...(mayWrite ? [{ key: 'n', label: say('new'), run: () => showForm(true) }] : []),
  ]);
  const total = data && say('sub', { count: data.total, shown: count(data.total) });
  return (
    <Page
      title={say('title')}
      sub={
        <span aria-live="polite">
          {[total, ...(ownOnly ? [say('sub.own')] : [])].filter(Boolean).join(' · ')}
        </span>
      }
      actions={
        <>
          <PrintButton />
          <Guarded permission="finding:write">
            <Button leftSection={<IconPlus size={16} />} onClick={() => showForm(true)}>
              {say('new')}
            </Button>
          </Guarded>
        </>
      }
      help={{
        about: [say('help.about'), say('help.about.rights')],
        next: [say('help.next.write'), say('help.next.hearing'), say('help.next.measures')],
        terms: ['feststellung', 'massnahme', 'stellungnahme'],
      }}
    >
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {data && <FindingsList page={data} finder={finder} />}
      {!data && !error && <Loading />}
      {search.neu === 1 && mayWrite && <NewFindingDialog onClose={() => showForm(false)} />}
    </Page>
  );
}
