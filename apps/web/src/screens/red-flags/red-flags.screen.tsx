import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useFormat } from '../../format/use-format.ts';
import { redFlagSort, without } from './red-flag-filter.ts';
import { RedFlagWork } from './red-flag-work.tsx';
import { redFlagsTexts } from './red-flags.texts.ts';
import { ScreenActions } from './screen-actions.tsx';
import type { RedFlagSortField, RedFlagsSearch } from './search.ts';
import { useStandings } from './use-standings.ts';

const route = getRouteApi('/inside/p/$engagementId/auffaelligkeiten');

/** Auffälligkeiten bewerten: list and file side by side, one after the other with the keys. */
export function RedFlagsScreen() {
  const say = useTexts(redFlagsTexts);
  const { count } = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const standings = useStandings();
  const onSearch = useCallback(
    (next: RedFlagsSearch) => void navigate({ search: next, resetScroll: false }),
    [navigate],
  );
  const show = useCallback(
    (nr: number | undefined) =>
      void navigate({
        search: (before) => (nr === undefined ? without(before, 'nr') : { ...before, nr }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const field = redFlagSort(search).replace('-', '') as RedFlagSortField;
  const counts = standings && {
    open: count(standings.open),
    total: count(standings.total),
  };
  return (
    <Page
      title={say('title')}
      // The line keeps its room, so that nothing moves when the counts arrive.
      sub={counts ? `${say('sub.counts', counts)} · ${say(`sort.${field}`)}` : '\u00a0'}
      actions={<ScreenActions search={search} standings={standings} />}
      help={{
        about: [say('help.about'), say('help.about.persons')],
        next: [
          ...[say('help.next.judge'), say('help.next.finding')],
          ...[say('help.next.bulk'), say('help.next.undo')],
        ],
        terms: ['auffaelligkeit', 'unauffaellig', 'rueckfrage', 'feststellung'],
      }}
      fill
    >
      <RedFlagWork search={search} standings={standings} onSearch={onSearch} show={show} />
    </Page>
  );
}
