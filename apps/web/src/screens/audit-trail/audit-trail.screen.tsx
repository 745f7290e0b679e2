import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { RightNeeded } from '../../engagement/right-needed.tsx';
import { useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Pager } from '../../parts/pager.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useAuditColumns } from './audit-columns.tsx';
import { AuditFilter } from './audit-filter.tsx';
import { auditPageSize, auditTrailQuery } from './audit-trail.queries.ts';
import { auditTrailTexts } from './audit-trail.texts.ts';
import classes from './audit-trail.module.css';
import type { AuditTrailSearch } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/protokoll');

/** Who did what, and when. */
export function AuditTrailScreen() {
  const say = useTexts(auditTrailTexts);
  if (useMay('audit-trail:read')) return <AuditTrail />;
  return (
    <Page title={say('title')}>
      <RightNeeded />
    </Page>
  );
}

function AuditTrail() {
  const say = useTexts(auditTrailTexts);
  const { count } = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const finder = useRef<HTMLInputElement>(null);
  const { data, error, refetch } = useQuery(auditTrailQuery(useEngagementId(), search));
  const narrow = (change: AuditTrailSearch) =>
    void navigate({ search: { ...search, seite: undefined, ...change }, replace: true });
  const columns = useAuditColumns();
  useShortcuts([{ key: '/', label: say('search.key'), run: () => finder.current?.focus() }]);
  return (
    <Page
      title={say('title')}
      sub={
        <span aria-live="polite">
          {data && say('sub', { count: data.total, shown: count(data.total) })}
        </span>
      }
      actions={<PrintButton />}
      help={{
        about: [say('help.about'), say('help.about.values')],
        next: [say('help.next.filter'), say('help.next.print')],
        terms: ['protokoll'],
      }}
    >
      <AuditFilter search={search} onChange={narrow} finder={finder} />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Loading />}
      {data && (
        <>
          <Card flush>
            <DataTable
              caption={say('caption')}
              columns={columns}
              rows={data.items}
              rowKey={({ id }) => id}
              empty={say('empty')}
            />
          </Card>
          <Pager
            page={search.seite ?? 1}
            pageSize={auditPageSize}
            total={data.total}
            onPage={(seite) => void navigate({ search: { ...search, seite } })}
          />
        </>
      )}
      <Card title={say('chain.title')}>
        <p className={classes['chain']}>{say('chain.text')}</p>
        <p className={classes['chain']}>{say('chain.check')}</p>
      </Card>
    </Page>
  );
}
