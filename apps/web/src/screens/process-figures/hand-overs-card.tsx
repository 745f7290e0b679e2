import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { HandOverMatrix } from './hand-over-matrix.tsx';
import classes from './process-figures.module.css';
import { roleLabels } from './role-labels.ts';
import type { HandOver, RoleFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';

interface Props {
  readonly roles: readonly RoleFigures[];
  readonly handOvers: readonly HandOver[];
}

/** Who hands what to whom, and how long it then lies. */
export function HandOversCard({ roles, handOvers }: Props) {
  const say = useTexts(processFiguresTexts);
  const columns = useColumns(roles);
  if (handOvers.length === 0) {
    return <Card title={say('handOvers.title')}>{say('handOvers.none')}</Card>;
  }
  return (
    <Card title={say('handOvers.title')} note={say('handOvers.note')} flush>
      <HandOverMatrix roles={roles} handOvers={handOvers} />
      <h3 className={classes['subhead']}>{say('handOvers.list')}</h3>
      <DataTable
        caption={say('handOvers.list')}
        columns={columns}
        rows={handOvers}
        rowKey={({ fromRole, toRole }) => `${fromRole} ${toRole}`}
      />
    </Card>
  );
}

function useColumns(roles: readonly RoleFigures[]): Column<HandOver>[] {
  const say = useTexts(processFiguresTexts);
  const { onePlace, twoPlaces } = useFormat();
  const names = roleLabels(roles, say('roles.nowhere'));
  const orDash = (value: number, text: string) => (value === 0 ? '–' : text);
  return [
    {
      ...{ key: 'from', title: say('handOvers.from'), rowHeader: true },
      cell: ({ fromRole }) => names.get(fromRole) ?? '–',
    },
    {
      ...{ key: 'to', title: say('handOvers.to') },
      cell: ({ toRole }) => names.get(toRole) ?? '–',
    },
    {
      ...{ key: 'count', title: say('handOvers.count'), numeric: true },
      cell: ({ count }) => twoPlaces(count),
    },
    {
      ...{ key: 'separating', title: say('handOvers.separating'), numeric: true },
      cell: ({ separating }) => orDash(separating, twoPlaces(separating)),
    },
    {
      ...{ key: 'waiting', title: say('handOvers.waiting'), numeric: true },
      cell: ({ waitingHours }) =>
        orDash(waitingHours, say('unit.hours', { value: onePlace(waitingHours) })),
    },
    {
      ...{ key: 'transfer', title: say('handOvers.transfer'), numeric: true },
      cell: ({ transferHours }) =>
        orDash(transferHours, say('unit.hours', { value: onePlace(transferHours) })),
    },
  ];
}
