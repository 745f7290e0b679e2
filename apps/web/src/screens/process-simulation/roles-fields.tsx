import { Checkbox } from '@mantine/core';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { NumberField } from './number-field.tsx';
import classes from './process-simulation.module.css';
import type { SimulationDesk, SimulationSettings } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';

type Role = SimulationSettings['roles'][number];

interface Props {
  readonly known: SimulationDesk['roles'];
  readonly roles: readonly Role[];
  readonly onRoles: (roles: Role[]) => void;
}

/** People per role and how much of their time this process has. */
export function RolesFields({ known, roles, onRoles }: Props) {
  const say = useTexts(processSimulationTexts);
  const { precise } = useFormat();
  const titleOf = (key: string): string => known.find((one) => one.key === key)?.title ?? key;
  const recorded = (key: string): number | null =>
    known.find((one) => one.key === key)?.vzaeIst ?? null;
  const sourceOf = (key: string) => known.find((one) => one.key === key)?.source ?? null;
  const set = (key: string, change: Partial<Role>) =>
    onRoles(roles.map((one) => (one.key === key ? { ...one, ...change } : one)));
  return (
    <div className={classes['scroll']}>
      <DataTable
        caption={say('form.roles.caption')}
        rows={roles}
        rowKey={({ key }) => key}
        columns={[
          {
            ...{ key: 'role', title: say('form.role'), rowHeader: true },
            cell: ({ key }) => <RoleName title={titleOf(key)} source={sourceOf(key)} />,
          },
          {
            ...{ key: 'recorded', title: say('form.recorded'), numeric: true },
            cell: ({ key }) => {
              const posts = recorded(key);
              return posts === null ? '–' : precise(posts, 2);
            },
          },
          {
            ...{ key: 'posts', title: say('form.posts'), width: '7.5rem' },
            cell: ({ key, posts }) => (
              <NumberField
                hiddenLabel
                label={say('form.posts.of', { role: titleOf(key) })}
                placeholder={say('form.posts.unlimited')}
                min={1}
                value={posts}
                onValue={(value) => set(key, { posts: value })}
              />
            ),
          },
          {
            ...{ key: 'availability', title: say('form.availability'), width: '8rem' },
            cell: ({ key, availability }) => (
              <NumberField
                hiddenLabel
                label={say('form.availability.of', { role: titleOf(key) })}
                decimals={1}
                max={100}
                value={Math.round(availability * 1000) / 10}
                onValue={(value) => set(key, { availability: (value ?? 0) / 100 })}
              />
            ),
          },
          {
            ...{ key: 'office', title: say('form.office') },
            cell: ({ key, officeHours }) => (
              <Checkbox
                aria-label={say('form.office.of', { role: titleOf(key) })}
                checked={officeHours}
                onChange={(event) => set(key, { officeHours: event.currentTarget.checked })}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

interface RoleNameProps {
  readonly title: string;
  readonly source: SimulationDesk['roles'][number]['source'];
}

/** With the place that its posts come from. */
function RoleName({ title, source }: RoleNameProps) {
  const inLanguage = useBilingual();
  return (
    <>
      {title}
      {source && <div className={classes['quiet']}>{inLanguage(source)}</div>}
    </>
  );
}
