import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAreaCounts } from '../../engagement/area-counts.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { without } from './red-flag-filter.ts';
import { lastRunsQuery } from './red-flags.queries.ts';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { RedFlagsSearch } from './search.ts';
import type { Standings } from './use-standings.ts';

interface Props {
  readonly search: RedFlagsSearch;
  readonly standings: Standings;
  readonly onSearch: (search: RedFlagsSearch) => void;
}

/** Why the list is empty: nothing fits, all is judged, or nothing was ever found. */
export function RedFlagsEmpty({ search, standings, onSearch }: Props) {
  const say = useTexts(redFlagsTexts);
  const { count } = useFormat();
  if (standings.total === 0) return <NothingFound />;
  const { stand } = search;
  const narrowed = without(search, 'nr', 'sort', 'stand');
  const onlyOpen = stand === undefined || (stand.length === 1 && stand[0] === 'open');
  if (onlyOpen && Object.keys(narrowed).length === 0) {
    const { query } = standings;
    const next = query > 0 ? 'query' : 'alle';
    return (
      <EmptyState
        title={say('empty.judged')}
        action={
          <Button onClick={() => onSearch({ stand: [next] })}>
            {say(query > 0 ? 'empty.showQueries' : 'empty.showAll')}
          </Button>
        }
      >
        {query > 0
          ? say('empty.judged.queries', { count: query, n: count(query) })
          : say('empty.judged.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say('empty.filter')}
      action={<Button onClick={() => onSearch({})}>{say('empty.reset')}</Button>}
    >
      {say('empty.filter.text')}
    </EmptyState>
  );
}

function NothingFound() {
  const say = useTexts(redFlagsTexts);
  const { count } = useFormat();
  const engagementId = useEngagementId();
  const { data } = useQuery(lastRunsQuery(engagementId));
  const { payments } = useAreaCounts(engagementId);
  if (!data) return null;
  // Without payments a run could not start either.
  if (payments === 0) return <NoPayments />;
  const done = data.items.find(({ state }) => state === 'done');
  const atWork = data.items.find(({ state }) => state === 'running' || state === 'waiting');
  if (atWork) {
    return (
      <EmptyState
        title={say('empty.running')}
        action={
          <Button
            renderRoot={(props) => (
              <Link
                to="/p/$engagementId/analyselaeufe/$runId"
                params={{ engagementId, runId: atWork.id }}
                {...props}
              />
            )}
          >
            {say('empty.toRun')}
          </Button>
        }
      >
        {say('empty.running.text')}
      </EmptyState>
    );
  }
  const title = say(done ? 'empty.none' : 'empty.noRun');
  const words = done
    ? say('empty.none.text', {
        rules: count(done.rules.length),
        payments: count(done.dataset.rows),
        run: done.number,
      })
    : say('empty.noRun.text');
  return (
    <EmptyState title={title} action={done ? undefined : <StartRun />}>
      {words}
    </EmptyState>
  );
}

function NoPayments() {
  const say = useTexts(redFlagsTexts);
  const engagementId = useEngagementId();
  return (
    <EmptyState
      title={say('empty.noPayments')}
      action={
        <Guarded permission="import:write">
          <Button
            renderRoot={(props) => (
              <Link to="/p/$engagementId/zahlungsdaten/neu" params={{ engagementId }} {...props} />
            )}
          >
            {say('empty.import')}
          </Button>
        </Guarded>
      }
    >
      {say('empty.noPayments.text')}
    </EmptyState>
  );
}

function StartRun() {
  const say = useTexts(redFlagsTexts);
  const engagementId = useEngagementId();
  return (
    <Guarded permission="analysis:run">
      <Button
        renderRoot={(props) => (
          <Link to="/p/$engagementId/analyselaeufe/neu" params={{ engagementId }} {...props} />
        )}
      >
        {say('empty.run')}
      </Button>
    </Guarded>
  );
}
