import { Tooltip } from '@mantine/core';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-figures.module.css';
import type { ProcessFigures, RoleFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';

interface Props {
  readonly roles: readonly RoleFigures[];
  readonly singlePoints: ProcessFigures['singlePoints'];
}

/** Who has to do with a case, how much, and on whom everything hangs. */
export function RolesCard({ roles, singlePoints }: Props) {
  const say = useTexts(processFiguresTexts);
  const costs = roles.some(({ centsPerCase }) => centsPerCase.base > 0);
  const columns = useColumns(singlePoints).filter(({ key }) => costs || key !== 'cost');
  return (
    <Card title={say('roles.title')} note={say('roles.note')} flush>
      <DataTable
        caption={say('roles.title')}
        columns={columns}
        rows={roles}
        rowKey={({ key }) => key}
      />
    </Card>
  );
}

function useColumns(singlePoints: Props['singlePoints']): Column<RoleFigures>[] {
  const say = useTexts(processFiguresTexts);
  const { onePlace, twoPlaces, percent, money } = useFormat();
  const single = new Map(singlePoints.map(({ roleKey, onePost }) => [roleKey, onePost]));
  return [
    {
      ...{ key: 'name', title: say('roles.name'), rowHeader: true },
      cell: ({ key, name }) => (
        <span className={classes['named']}>
          {name}
          {single.has(key) && <SingleTag onePost={single.get(key) === true} />}
        </span>
      ),
    },
    {
      ...{ key: 'unit', title: say('roles.unit') },
      cell: ({ unit, site }) => [unit, site].filter(Boolean).join(', ') || '–',
    },
    {
      ...{ key: 'share', title: say('roles.share'), numeric: true },
      cell: ({ shareOfCases }) => percent(shareOfCases, 0),
    },
    {
      ...{ key: 'minutes', title: say('roles.minutes'), numeric: true },
      cell: ({ minutesPerCase }) => onePlace(minutesPerCase.base),
    },
    {
      ...{ key: 'cost', title: say('roles.cost'), numeric: true },
      cell: ({ centsPerCase: { base } }) => (base === 0 ? '–' : money(Math.round(base))),
    },
    {
      ...{ key: 'needed', title: say('roles.needed'), numeric: true },
      cell: ({ postsNeeded: needed }) =>
        needed === null ? (
          '–'
        ) : (
          <>
            {twoPlaces(needed.base)}
            <div className={classes['quiet']}>
              {say('range', { low: twoPlaces(needed.low), high: twoPlaces(needed.high) })}
            </div>
          </>
        ),
    },
    {
      ...{ key: 'posts', title: say('roles.posts'), numeric: true },
      cell: ({ posts }) => (posts === null ? '–' : twoPlaces(posts)),
    },
    {
      ...{ key: 'utilisation', title: say('roles.utilisation'), numeric: true },
      cell: ({ utilisation }) => (utilisation === null ? '–' : percent(utilisation, 0)),
    },
    {
      ...{ key: 'deputy', title: say('roles.deputy') },
      cell: ({ deputy }) => deputy ?? say('roles.noDeputy'),
    },
  ];
}

function SingleTag({ onePost }: { readonly onePost: boolean }) {
  const say = useTexts(processFiguresTexts);
  const why = say(onePost ? 'roles.single.onePost' : 'roles.single.unknown');
  return (
    <Tooltip label={why} w={280}>
      <span tabIndex={0} className={classes['tagged']}>
        <Tag tone="medium" sign="◆">
          {say('roles.single')}
        </Tag>
        <span className="visually-hidden">{why}</span>
      </span>
    </Tooltip>
  );
}
