import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import type { Shape } from '../../api/types.ts';
import { useMay } from '../../engagement/rights.tsx';
import { Card } from '../../parts/card.tsx';
import { CountChips } from '../../parts/count-chips.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Pager } from '../../parts/pager.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useFindingColumns } from './finding-columns.tsx';
import { FindingsFilter } from './findings-filter.tsx';
import { findingsPageSize } from './findings.queries.ts';
import { findingsTexts } from './findings.texts.ts';
import { type FindingsSearch, type FindingsSort, isFiltered } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/feststellungen');

interface Props {
  readonly page: Shape<'FindingPageDto'>;
  readonly finder: Ref<HTMLInputElement>;
}

/** Counts by status, filters and table; the one next action while there is nothing. */
export function FindingsList({ page, finder }: Props) {
  const say = useTexts(findingsTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useFindingColumns();
  const { sort = 'number', seite = 1 } = search;
  const filtered = isFiltered(search);
  const narrow = (change: FindingsSearch) =>
    void navigate({ search: { ...search, seite: undefined, ...change }, replace: true });
  if (page.total === 0 && !filtered) return <NoFindings />;
  return (
    <>
      <CountChips
        label={say('status')}
        choices={page.statuses.map(({ status, count }) => ({
          value: status,
          label: say(`status.${status}`),
          count,
        }))}
        chosen={search.status ?? []}
        onChange={(status) => narrow({ status: status.length > 0 ? status : undefined })}
      />
      <FindingsFilter search={search} filtered={filtered} onChange={narrow} finder={finder} />
      <Card flush>
        <DataTable
          caption={say('caption')}
          columns={columns}
          rows={page.items}
          rowKey={({ id }) => id}
          sort={sort}
          onSort={(field) => narrow({ sort: field as FindingsSort })}
          empty={say('empty.filter')}
        />
      </Card>
      <Pager
        page={seite}
        pageSize={findingsPageSize}
        total={page.total}
        onPage={(next) => void navigate({ search: { ...search, seite: next } })}
      />
    </>
  );
}

function NoFindings() {
  const say = useTexts(findingsTexts);
  const { engagementId } = route.useParams();
  const seesRedFlags = useMay('red-flag:read');
  if (!seesRedFlags) return <EmptyState title={say('empty.title')}>{say('empty.own')}</EmptyState>;
  return (
    <EmptyState
      title={say('empty.title')}
      action={
        <Button component={Link} to={`/p/${engagementId}/auffaelligkeiten?stand=open`}>
          {say('empty.action')}
        </Button>
      }
    >
      {say('empty.text')}
    </EmptyState>
  );
}
