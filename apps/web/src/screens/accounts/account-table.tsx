import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterChip } from '../../parts/filter-chip.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Pager } from '../../parts/pager.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type AccountAction, useAccountColumns } from './account-columns.tsx';
import { AccountPasswordDialog } from './account-password-dialog.tsx';
import { accountsQuery } from './accounts.queries.ts';
import { accountsTexts } from './accounts.texts.ts';
import { EditAccountDialog } from './edit-account-dialog.tsx';
import type { AccountSort, AccountsSearch } from './search.ts';
import { useAccountSwitch } from './use-account-switch.ts';

const route = getRouteApi('/inside/benutzer');

export function AccountTable() {
  const say = useTexts(accountsTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // Not suspended: the field that the person is typing in would lose the focus.
  const { data, error, refetch } = useQuery(accountsQuery(search));
  const [open, setOpen] = useState<{ id: string; action: AccountAction } | null>(null);
  const switchAccount = useAccountSwitch();
  const columns = useAccountColumns((account, action) =>
    action === 'switch' ? switchAccount(account) : setOpen({ id: account.id, action }),
  );
  const change = (part: AccountsSearch) =>
    void navigate({ search: { ...search, seite: undefined, ...part }, replace: true });
  // The row of the list, so that a dialog sees what others save meanwhile.
  const chosen = data?.items.find(({ id }) => id === open?.id);
  const close = () => setOpen(null);
  const filtered = search.suche !== undefined || search.aktiv !== undefined;
  return (
    <>
      <FilterBar
        onReset={filtered ? () => change({ suche: undefined, aktiv: undefined }) : undefined}
      >
        <SearchField
          label={say('search')}
          value={search.suche ?? ''}
          onSearch={(text) => change({ suche: text || undefined })}
        />
        <FilterChip
          label={say('filter.state')}
          choices={[
            { value: 'ja', label: say('active') },
            { value: 'nein', label: say('inactive') },
          ]}
          chosen={search.aktiv ? [search.aktiv] : []}
          onChange={(chosen) => change({ aktiv: chosen.at(-1) as AccountsSearch['aktiv'] })}
        />
      </FilterBar>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <Card flush>
            <DataTable
              caption={say('caption')}
              columns={columns}
              rows={data.items}
              rowKey={({ id }) => id}
              sort={search.sort ?? 'displayName'}
              onSort={(sort) => change({ sort: sort as AccountSort })}
              empty={say('empty')}
            />
          </Card>
          <Pager {...data} onPage={(seite) => void navigate({ search: { ...search, seite } })} />
        </>
      )}
      {!data && !error && <Loading />}
      {chosen && open?.action === 'edit' && <EditAccountDialog account={chosen} onClose={close} />}
      {chosen && open?.action === 'password' && (
        <AccountPasswordDialog account={chosen} onClose={close} />
      )}
    </>
  );
}
