import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { AddressTabs } from '../../parts/address-tabs.tsx';
import { IconPlus } from '../../parts/icons.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useAccount } from '../../session/session.ts';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { AccountTable } from './account-table.tsx';
import { accountsTexts } from './accounts.texts.ts';
import { NewAccountDialog } from './new-account-dialog.tsx';
import { RolesTable } from './roles-table.tsx';

const route = getRouteApi('/inside/benutzer');

/** Accounts for the administration; what the roles allow for everybody. */
export function AccountsScreen() {
  const say = useTexts(accountsTexts);
  const { administrator } = useAccount();
  const { bereich = 'konten' } = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  useShortcuts(administrator ? [{ key: 'n', label: say('new'), run: () => setAdding(true) }] : []);
  return (
    <Page
      title={say('title')}
      sub={say('sub')}
      actions={
        administrator && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {say('new')}
          </Button>
        )
      }
      help={{
        about: [say('help.about'), say('help.about.rights')],
        next: [say('help.next.create'), say('help.next.member')],
        terms: ['pruefungsleitung', 'prueferin', 'fachbereich', 'protokoll'],
      }}
    >
      {administrator ? (
        <AddressTabs
          label={say('tabs')}
          value={bereich}
          onChange={(value) => void navigate({ search: { bereich: value } })}
          tabs={[
            { value: 'konten', label: say('tab.accounts'), content: <AccountTable /> },
            { value: 'rollen', label: say('tab.roles'), content: <RolesTable /> },
          ]}
        />
      ) : (
        <>
          <Notice kind="info" title={say('closed.title')}>
            {say('closed')}
          </Notice>
          <RolesTable />
        </>
      )}
      {adding && <NewAccountDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
