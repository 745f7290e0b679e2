import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ApiProblem } from '../../api/problem.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { FindingPage } from './finding-page.tsx';
import { findingQuery } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';

const route = getRouteApi('/inside/p/$engagementId/feststellungen/$findingId');

/** One finding as a document; the address has its number. */
export function FindingScreen() {
  const say = useTexts(findingTexts);
  const engagementId = useEngagementId();
  const { findingId } = route.useParams();
  const { data, error, refetch } = useQuery(findingQuery(engagementId, findingId));
  if (data) return <FindingPage key={data.finding.id} file={data} />;
  const retry = error instanceof ApiProblem ? undefined : () => void refetch();
  return (
    <Page
      title={say('document')}
      sub={
        <Link to="/p/$engagementId/feststellungen" params={{ engagementId }}>
          {say('back')}
        </Link>
      }
    >
      {error ? <ProblemNotice problem={error} {...(retry && { onRetry: retry })} /> : <Loading />}
    </Page>
  );
}
