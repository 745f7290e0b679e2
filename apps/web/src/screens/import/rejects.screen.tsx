import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { IconArrowLeft, IconDownload, IconSheet } from '../../parts/icons.ts';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Pager } from '../../parts/pager.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useFileNames } from './file-names.ts';
import { importQuery, rejectsPageSize, rejectsQuery } from './import.queries.ts';
import { RejectFilters } from './reject-filters.tsx';
import { RejectTable } from './reject-table.tsx';
import { RejectedRowCard } from './rejected-row-card.tsx';
import { rejectsTexts } from './rejects.texts.ts';
import classes from './rejects.module.css';

const route = getRouteApi('/inside/p/$engagementId/zahlungsdaten/import/$importId/abgewiesen');

/** Source rows that did not become payments, with reason and raw value. */
export function RejectsScreen() {
  const say = useTexts(rejectsTexts);
  const engagementId = useEngagementId();
  const { importId } = route.useParams();
  const { grund, spalte, seite = 1, nr } = route.useSearch();
  const navigate = useNavigate();
  const namesOf = useFileNames();
  const { count } = useFormat();
  const { data: one } = useSuspenseQuery(importQuery(engagementId, importId));
  const { data, error } = useQuery(
    rejectsQuery(engagementId, one, {
      ...(grund !== undefined && { code: grund }),
      ...(spalte !== undefined && { column: spalte }),
      ...{ page: seite, pageSize: rejectsPageSize },
    }),
  );
  const read = one.check?.read ?? 0;
  const rejected = one.check?.rejected ?? 0;
  return (
    <Page
      title={say('title')}
      sub={`${namesOf(one.fileNames)} · ${say('sub', { count: rejected, rejected: count(rejected), read: count(read) })}`}
      actions={<Actions importId={importId} />}
      help={{
        about: [say('help.about')],
        next: [say('help.next')],
        terms: ['abgewiesen', 'pseudonym'],
      }}
    >
      {one.check && <RejectFilters check={one.check} shown={data?.total ?? null} />}
      <ProblemNotice problem={error} />
      {!data && !error && <Loading />}
      {data && (
        <div className={classes['columns']} data-aside={nr !== undefined}>
          <Card flush>
            <RejectTable
              rejects={data.items}
              files={one.fileNames.length}
              first={(seite - 1) * rejectsPageSize + 1}
              selected={nr}
              filtered={grund !== undefined || spalte !== undefined}
            />
          </Card>
          {nr !== undefined && rejected > 0 && <RejectedRowCard one={one} />}
        </div>
      )}
      <Pager
        page={seite}
        pageSize={rejectsPageSize}
        total={data?.total ?? 0}
        onPage={(page) =>
          void navigate({ to: '.', search: (now) => ({ ...now, seite: page, nr: undefined }) })
        }
      />
    </Page>
  );
}

function Actions({ importId }: { readonly importId: string }) {
  const say = useTexts(rejectsTexts);
  const engagementId = useEngagementId();
  const address = `/api/engagements/${engagementId}/imports/${importId}/rejects`;
  const link = { component: 'a', download: true, variant: 'default' } as const;
  return (
    <>
      <Button
        component={Link}
        to={`/p/${engagementId}/zahlungsdaten/import/${importId}`}
        variant="default"
        leftSection={<IconArrowLeft size={16} />}
      >
        {say('back')}
      </Button>
      <PrintButton />
      <Button {...link} href={`${address}.xlsx`} leftSection={<IconSheet size={16} />}>
        {say('xlsx')}
      </Button>
      <Button {...link} href={`${address}.csv`} leftSection={<IconDownload size={16} />}>
        {say('csv')}
      </Button>
    </>
  );
}
