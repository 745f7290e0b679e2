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
import { useFindingColumn, useMeasureColumns } from './measure-columns.tsx';
import { MeasureOfAddress } from './measure-of-address.tsx';
import { MeasuresFilter } from './measures-filter.tsx';
import { measuresPageSize } from './measures.queries.ts';
import { measuresTexts } from './measures.texts.ts';
import type { MeasuresSearch, MeasuresSort } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/massnahmen');

interface Props {
  readonly page: Shape<'MeasurePageDto'>;
  readonly finder: Ref<HTMLInputElement>;
}

export function MeasuresList({ page, finder }: Props) {
  const say = useTexts(measuresTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { nr, sort = 'number', seite = 1, ...filters } = search;
  const filtered = Object.values(filters).some((value) => value !== undefined);
  const open = (number: number | undefined) =>
    void navigate({ search: { ...search, nr: number }, replace: nr !== undefined });
  const columns = [...useMeasureColumns(({ number }) => open(number)), useFindingColumn()];
  const narrow = (change: MeasuresSearch) =>
    void navigate({ search: { ...search, seite: undefined, ...change }, replace: true });
  if (page.total === 0 && !filtered) return <NoMeasures />;
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
      <MeasuresFilter search={search} filtered={filtered} onChange={narrow} finder={finder} />
      <Card flush>
        <DataTable
          caption={say('caption')}
          columns={columns}
          rows={page.items}
          rowKey={({ id }) => id}
          sort={sort}
          onSort={(field) => narrow({ sort: field as MeasuresSort })}
          empty={say('empty.filter')}
        />
      </Card>
      <Pager
        page={seite}
        pageSize={measuresPageSize}
        total={page.total}
        onPage={(next) => void navigate({ search: { ...search, seite: next } })}
      />
      {nr !== undefined && (
        <MeasureOfAddress number={nr} listed={page.items} onClose={() => open(undefined)} />
      )}
    </>
  );
}

function NoMeasures() {
  const say = useTexts(measuresTexts);
  const { engagementId } = route.useParams();
  const seesAll = useMay('measure:read');
  if (!seesAll) return <EmptyState title={say('empty.title')}>{say('empty.own')}</EmptyState>;
  return (
    <EmptyState
      title={say('empty.title')}
      action={
        <Button component={Link} to={`/p/${engagementId}/feststellungen`}>
          {say('empty.action')}
        </Button>
      }
    >
      {say('empty.text')}
    </EmptyState>
  );
}
