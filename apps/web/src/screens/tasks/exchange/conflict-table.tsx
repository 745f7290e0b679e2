import { Group, Radio } from '@mantine/core';
import { DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import type { Conflict } from './exchange.queries.ts';
import type { Choice } from './import-choices.ts';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoose: (address: string, choice: Choice) => void;
}

/** Cells that two sides changed, to be decided one by one. */
export function ConflictTable({ conflicts, choices, onChoose }: Props) {
  const say = useTexts(tasksTexts);
  const shown = (text: string) => text || say('excel.blank');
  return (
    <div className={classes['scroll']}>
      <DataTable
        caption={say('excel.conflicts', { count: conflicts.length })}
        rows={conflicts}
        rowKey={({ address }) => address}
        columns={[
          { key: 'cell', title: say('excel.cell'), cell: ({ address }) => address },
          { key: 'task', title: say('excel.task'), rowHeader: true, cell: ({ row }) => row },
          { key: 'column', title: say('excel.column'), cell: ({ column }) => column },
          { key: 'base', title: say('excel.base'), cell: ({ base }) => shown(base) },
          {
            key: 'choice',
            title: say('excel.holds'),
            cell: ({ address, mine, theirs }) => (
              <Radio.Group
                aria-label={say('excel.choice', { address })}
                value={choices.get(address) ?? ''}
                onChange={(next) => onChoose(address, next as Choice)}
              >
                <Group gap="md">
                  <Radio value="mine" label={`${say('excel.mine')}: ${shown(mine)}`} />
                  <Radio value="theirs" label={`${say('excel.theirs')}: ${shown(theirs)}`} />
                </Group>
              </Radio.Group>
            ),
          },
        ]}
      />
    </div>
  );
}
