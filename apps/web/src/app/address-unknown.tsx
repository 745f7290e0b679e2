import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { engagementQuery } from '../engagement/engagement.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Page } from '../parts/page.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { appTexts } from './app.texts.ts';

/** Leads back to what certainly exists: the engagement of the address, or the list of all. */
export function AddressUnknown() {
  const say = useTexts(appTexts);
  const { engagementId = '' } = useParams({ strict: false });
  const { data } = useQuery({ ...engagementQuery(engagementId), enabled: false });
  return (
    <Page title={say('unknown.title')}>
      <EmptyState
        title={data ? say('unknown.inside') : say('unknown.outside')}
        action={
          data ? (
            <Link to="/p/$engagementId" params={{ engagementId }}>
              {say('unknown.overview')}
            </Link>
          ) : (
            <Link to="/">{say('unknown.back')}</Link>
          )
        }
      >
        {data ? say('unknown.inside.text') : say('unknown.outside.text')}
      </EmptyState>
    </Page>
  );
}
