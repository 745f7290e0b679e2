import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { MeasuresList } from './measures-list.tsx';
import { measuresQuery } from './measures.queries.ts';
import { measuresTexts } from './measures.texts.ts';

const route = getRouteApi('/inside/p/$engagementId/massnahmen');

export function MeasuresScreen() {
  const say = useTexts(measuresTexts);
  const { count } = useFormat();
  const ownOnly = !useMay('measure:read');
  const finder = useRef<HTMLInputElement>(null);
  const { data, error, refetch } = useQuery(measuresQuery(useEngagementId(), route.useSearch()));
  useShortcuts([{ key: '/', label: say('search.key'), run: () => finder.current?.focus() }]);
  const total = data && say('sub', { count: data.total, shown: count(data.total) });
  return (
    <Page
      title={say('title')}
      sub={
        <span aria-live="polite">
          {[total, ...(ownOnly ? [say('sub.own')] : [])].filter(Boolean).join(' · ')}
        </span>
      }
      actions={<PrintButton />}
      help={{
        about: [say('help.about'), say('help.about.way')],
        next: [say('help.next.chase'), say('help.next.report')],
        terms: ['massnahme', 'feststellung', 'nachschau'],
      }}
    >
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {data && <MeasuresList page={data} finder={finder} />}
      {!data && !error && <Loading />}
    </Page>
  );
}
