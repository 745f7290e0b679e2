import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { RightNeeded } from '../../engagement/right-needed.tsx';
import { useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Pager } from '../../parts/pager.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { IssueCard } from './issue-card.tsx';
import { IssuedVersions } from './issued-versions.tsx';
import {
  finishedRunsQuery,
  sheetsQuery,
  versionsPageSize,
  versionsQuery,
} from './report.queries.ts';
import { reportTexts } from './report.texts.ts';
import { UnderWay } from './under-way.tsx';
import { useEndTold } from './use-end-told.ts';
import { VerifyCard } from './verify-card.tsx';

/** Issue a workbook, see what was issued, verify what came back. */
export function ReportScreen() {
  const say = useTexts(reportTexts);
  if (useMay('report:read')) return <Report />;
  return (
    <Page title={say('title')}>
      <RightNeeded />
    </Page>
  );
}

function Report() {
  const say = useTexts(reportTexts);
  const engagementId = useEngagementId();
  const [page, setPage] = useState(1);
  const versions = useQuery(versionsQuery(engagementId, page));
  const runs = useQuery(finishedRunsQuery(engagementId));
  const sheets = useQuery(sheetsQuery(engagementId));
  const follow = useEndTold(versions.data?.items);
  const loaded = versions.data && runs.data && sheets.data;
  const nothing = loaded && runs.data.length === 0 && versions.data.total === 0;
  return (
    <Page
      title={say('title')}
      sub={say('sub')}
      help={{
        about: [say('help.about'), say('help.about.hash')],
        next: [say('help.next.issue'), say('help.next.verify')],
        terms: ['feststellung', 'massnahme', 'auffaelligkeit'],
      }}
    >
      <ProblemNotice problem={versions.error ?? runs.error ?? sheets.error} />
      {!loaded && !versions.error && !runs.error && <Loading />}
      {nothing && <NoRun />}
      {loaded && !nothing && (
        <>
          {runs.data.length > 0 && (
            <div className="no-print">
              <IssueCard runs={runs.data} sheets={sheets.data} onStarted={follow} />
            </div>
          )}
          <UnderWay versions={versions.data.items} />
          <IssuedVersions versions={versions.data.items} sheets={sheets.data} />
          <Pager
            page={page}
            pageSize={versionsPageSize}
            total={versions.data.total}
            onPage={setPage}
          />
          <VerifyCard />
        </>
      )}
    </Page>
  );
}

function NoRun() {
  const say = useTexts(reportTexts);
  return (
    <EmptyState
      title={say('empty.title')}
      action={
        <Button component={Link} to={`/p/${useEngagementId()}/analyselaeufe/neu`}>
          {say('empty.action')}
        </Button>
      }
    >
      {say('empty.text')}
    </EmptyState>
  );
}
