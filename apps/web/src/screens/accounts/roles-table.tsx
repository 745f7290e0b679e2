import { useSuspenseQuery } from '@tanstack/react-query';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { type Roles, rolesQuery } from './accounts.queries.ts';
import { accountsTexts } from './accounts.texts.ts';
import classes from './roles-table.module.css';

type Role = Roles['roles'][number];

/** Roles in columns, in words what each may do. */
export function RolesTable() {
  const say = useTexts(accountsTexts);
  const inLanguage = useBilingual();
  const { data } = useSuspenseQuery(rolesQuery);
  const ofRoles = data.permissions.filter(({ roles }) => roles.length > 0);
  const ofAccount = (...names: string[]) =>
    data.permissions
      .filter(({ permission }) => names.includes(permission))
      .map(({ allows }) => inLanguage(allows))
      .join(', ');
  return (
    <div className={classes['parts']}>
      <Card title={say('roles.title')} note={say('roles.note')}>
        <dl className={classes['roles']}>
          {data.roles.map(({ role, name, description }) => (
            <div key={role}>
              <dt>{inLanguage(name)}</dt>
              <dd>{inLanguage(description)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card flush>
        <DataTable
          caption={say('roles.caption')}
          rows={ofRoles}
          rowKey={({ permission }) => permission}
          columns={[
            {
              key: 'allows',
              title: say('roles.what'),
              rowHeader: true,
              cell: ({ allows }) => inLanguage(allows),
            },
            ...data.roles.map(({ role, name }) => ({
              key: role,
              title: inLanguage(name),
              width: '9rem',
              cell: ({ roles }: { roles: Role['role'][] }) => <May yes={roles.includes(role)} />,
            })),
          ]}
        />
      </Card>
      <Card title={say('roles.account')}>
        <ul className={classes['account']}>
          <li>{say('roles.everybody', { allows: ofAccount('session:own', 'engagement:list') })}</li>
          <li>{say('roles.account.mayOpen', { allows: ofAccount('engagement:open') })}</li>
          <li>
            {say('roles.account.administrator', {
              allows: ofAccount('account:read', 'account:write', 'settings:read', 'settings:write'),
            })}
          </li>
        </ul>
      </Card>
    </div>
  );
}

function May({ yes }: { readonly yes: boolean }) {
  const say = useTexts(accountsTexts);
  return (
    <span className={yes ? classes['yes'] : classes['no']}>
      <span aria-hidden>{yes ? '✓' : '–'}</span>
      <span className="visually-hidden">{say(yes ? 'roles.yes' : 'roles.no')}</span>
    </span>
  );
}
