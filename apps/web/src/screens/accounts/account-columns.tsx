import { ActionIcon, Menu } from '@mantine/core';
import { useFormat } from '../../format/use-format.ts';
import type { Column } from '../../parts/data-table.tsx';
import { IconDots } from '../../parts/icons.ts';
import { Tag } from '../../parts/tag.tsx';
import { useAccount } from '../../session/session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './account-table.module.css';
import type { Account } from './accounts.queries.ts';
import { accountsTexts } from './accounts.texts.ts';

export type AccountAction = 'edit' | 'password' | 'switch';
type OnAction = (account: Account, action: AccountAction) => void;

export function useAccountColumns(onAction: OnAction): readonly Column<Account>[] {
  const say = useTexts(accountsTexts);
  const format = useFormat();
  const own = useAccount();
  return [
    {
      key: 'name',
      title: say('column.name'),
      sortField: 'displayName',
      rowHeader: true,
      cell: ({ id, displayName }) => (
        <span className={classes['tags']}>
          <strong>{displayName}</strong>
          {id === own.id && <Tag tone="dashed">{say('you')}</Tag>}
        </span>
      ),
    },
    {
      key: 'userName',
      title: say('column.userName'),
      sortField: 'userName',
      cell: ({ userName }) => userName,
    },
    {
      key: 'rights',
      title: say('column.rights'),
      cell: (account) => <Rights account={account} />,
    },
    {
      key: 'state',
      title: say('column.state'),
      cell: ({ active, passwordChangeDue, deactivationReason }) => (
        <span className={classes['tags']}>
          {active ? (
            <Tag tone="low" sign="✓">
              {say('active')}
            </Tag>
          ) : (
            <Tag tone="neutral" sign="✕">
              {say('inactive')}
            </Tag>
          )}
          {active && passwordChangeDue && <Tag tone="info">{say('passwordDue')}</Tag>}
          {deactivationReason && <span className={classes['note']}>{deactivationReason}</span>}
        </span>
      ),
    },
    {
      key: 'created',
      title: say('column.created'),
      sortField: 'createdAt',
      numeric: true,
      cell: ({ createdAt }) => format.dateTime(createdAt),
    },
    {
      key: 'actions',
      title: <span className="visually-hidden">{say('column.actions')}</span>,
      width: '48px',
      cell: (account) => <Actions account={account} onAction={onAction} />,
    },
  ];
}

function Rights({ account }: { readonly account: Account }) {
  const say = useTexts(accountsTexts);
  const { administrator, mayOpenEngagements } = account;
  if (!administrator && !mayOpenEngagements) {
    return <span className={classes['note']}>{say('noRights')}</span>;
  }
  return (
    <span className={classes['tags']}>
      {administrator && <Tag tone="info">{say('administrator')}</Tag>}
      {mayOpenEngagements && <Tag tone="neutral">{say('mayOpen')}</Tag>}
    </span>
  );
}

function Actions({
  account,
  onAction,
}: {
  readonly account: Account;
  readonly onAction: OnAction;
}) {
  const say = useTexts(accountsTexts);
  return (
    <Menu position="bottom-end" shadow="sm">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('action.for', { name: account.displayName })}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAction(account, 'edit')}>{say('action.edit')}</Menu.Item>
        <Menu.Item onClick={() => onAction(account, 'password')}>
          {say('action.password')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => onAction(account, 'switch')}>
          {say(account.active ? 'action.deactivate' : 'action.activate')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
