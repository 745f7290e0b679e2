import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import {
  engagementStatuses,
  type EngagementStatus,
} from '../../engagement/engagement-status-tag.tsx';
import { engagementTexts } from '../../engagement/engagement.texts.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterChip } from '../../parts/filter-chip.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Pager } from '../../parts/pager.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useEngagementColumns } from './engagement-columns.tsx';
import { engagementsQuery } from './engagements.queries.ts';
import { engagementsTexts } from './engagements.texts.ts';
import type { EngagementSort, EngagementsSearch } from './search.ts';

const route = getRouteApi('/inside/');
/** As many can be taken in at a glance. */
const fewest = 8;

/** @param total without any filter */
export function EngagementTable({ total }: { readonly total: number }) {
  const say = useTexts(engagementsTexts);
  const sayEngagement = useTexts(engagementTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // Not suspended: the field that the person is typing in would lose the focus.
  const { data, error, refetch } = useQuery(engagementsQuery(search));
  const columns = useEngagementColumns();
  const change = (part: EngagementsSearch) =>
    void navigate({ search: { ...search, seite: undefined, ...part }, replace: true });
  const filtered = search.suche !== undefined || search.stand !== undefined;
  return (
    <>
      {(total > fewest || filtered) && (
        <FilterBar
          onReset={filtered ? () => change({ suche: undefined, stand: undefined }) : undefined}
        >
          <SearchField
            label={say('filter')}
            width={300}
            value={search.suche ?? ''}
            onSearch={(text) => change({ suche: text || undefined })}
          />
          <FilterChip
            label={say('filter.status')}
            choices={engagementStatuses.map((value) => ({
              value,
              label: sayEngagement(`status.${value}`),
            }))}
            chosen={search.stand ? [search.stand] : []}
            onChange={(chosen) => change({ stand: chosen.at(-1) as EngagementStatus | undefined })}
          />
        </FilterBar>
      )}
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <Card flush>
            <DataTable
              caption={say('caption')}
              columns={columns}
              rows={data.items}
              rowKey={({ id }) => id}
              sort={search.sort}
              onSort={(sort) => change({ sort: sort as EngagementSort })}
              empty={say('empty')}
            />
          </Card>
          <Pager {...data} onPage={(seite) => void navigate({ search: { ...search, seite } })} />
        </>
      )}
      {!data && !error && <Loading />}
    </>
  );
}
