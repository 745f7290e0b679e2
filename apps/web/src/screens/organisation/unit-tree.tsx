import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { UnitAt } from './organisation.queries.ts';
import classes from './organisation.module.css';
import { organisationTexts } from './organisation.texts.ts';
import { useFte } from './use-fte.ts';

interface Props {
  readonly units: readonly UnitAt[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}

/** The tree as a table with indents: read line by line, each unit a button. */
export function UnitTree({ units, chosenId, onChoose }: Props) {
  const say = useTexts(organisationTexts);
  const fte = useFte();
  const columns: Column<UnitAt>[] = [
    {
      key: 'name',
      title: say('tree.unit'),
      rowHeader: true,
      cell: (unit) => <UnitButton unit={unit} chosen={unit.id === chosenId} onChoose={onChoose} />,
    },
    {
      key: 'fte',
      title: say('tree.fte'),
      numeric: true,
      cell: ({ total }) => `${fte(total.fteActual)} / ${fte(total.fteTarget)}`,
    },
    {
      key: 'gaps',
      title: say('tree.gaps'),
      numeric: true,
      cell: ({ total }) =>
        total.withoutDeputy === 0 ? '–' : <Tag tone="medium">{total.withoutDeputy}</Tag>,
    },
  ];
  return (
    <Card title={say('tree.title')} flush>
      <div className={classes['scroll']}>
        <DataTable
          caption={say('tree.caption')}
          columns={columns}
          rows={units}
          rowKey={({ id }) => id}
          selectedKey={chosenId}
        />
      </div>
    </Card>
  );
}

interface ButtonProps {
  readonly unit: UnitAt;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

function UnitButton({ unit, chosen, onChoose }: ButtonProps) {
  const say = useTexts(organisationTexts);
  return (
    <button
      type="button"
      className={classes['unit']}
      aria-current={chosen || undefined}
      style={{ paddingLeft: unit.depth * 16 }}
      onClick={() => onChoose(unit.id)}
    >
      {unit.name}
      <span className={classes['kind']}>
        {say(`kind.${unit.kind}`)}
        {!unit.holds && ` · ${say('tree.ended')}`}
      </span>
    </button>
  );
}
