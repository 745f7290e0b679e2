import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../engagement/rights.tsx';
import { Card } from '../../../parts/card.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useShortcuts } from '../../../shortcuts/shortcuts.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Catalogue } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { usePlace } from '../use-place.ts';
import { TaskDialog } from './task-dialog.tsx';
import { neighbour, nextNumber } from './task-order.ts';
import { TaskPanel } from './task-panel.tsx';
import { TaskTable } from './task-table.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly onAdd: () => void;
}

type Open = 'edit' | 'sub' | null;

/** The tree at the left, the chosen task at the right; at first the top of the tree. */
export function CatalogueView({ catalogue, onAdd }: Props) {
  const say = useTexts(tasksTexts);
  const { taskId, withWithdrawn, change } = usePlace();
  const [open, setOpen] = useState<Open>(null);
  const may = useMay('task:write');
  const all = catalogue.tasks;
  const gone = all.filter(({ withdrawnReason }) => withdrawnReason !== null).length;
  const shown = withWithdrawn ? all : all.filter(({ withdrawnReason }) => withdrawnReason === null);
  const chosen = all.find(({ id }) => id === taskId) ?? shown[0];
  const choose = (aufgabe: string) => change({ aufgabe });
  const step = (by: 1 | -1) => () => {
    const next = neighbour(shown, chosen?.id, by);
    if (next) choose(next.id);
  };
  const edit = may && chosen?.withdrawnReason === null ? () => setOpen('edit') : () => undefined;
  useShortcuts([
    { key: 'j', label: say('key.next'), run: step(1) },
    { key: 'k', label: say('key.previous'), run: step(-1) },
    ...(may
      ? [
          { key: 'e', label: say('key.edit'), run: edit },
          { key: 'n', label: say('key.new'), run: onAdd },
        ]
      : []),
  ]);
  return (
    <div className={classes['layout']}>
      <Card
        title={say('view.katalog')}
        actions={
          gone > 0 && (
            <Checkbox
              size="xs"
              label={`${say('task.showWithdrawn')} (${gone})`}
              checked={withWithdrawn}
              onChange={({ currentTarget }) =>
                change({ alle: currentTarget.checked ? 1 : undefined })
              }
            />
          )
        }
        flush
      >
        <TaskTable tasks={shown} units={catalogue.units} chosenId={chosen?.id} onChoose={choose} />
      </Card>
      {chosen ? (
        <TaskPanel
          key={chosen.id}
          task={chosen}
          catalogue={catalogue}
          onEdit={() => setOpen('edit')}
          onSub={() => setOpen('sub')}
        />
      ) : (
        <Notice kind="info">{say('task.choose')}</Notice>
      )}
      {chosen && open !== null && (
        <TaskDialog
          task={open === 'edit' ? chosen : null}
          number={nextNumber(chosen.number, all)}
          template={open === 'sub' ? chosen : undefined}
          units={catalogue.units}
          onClose={() => setOpen(null)}
          onAdded={choose}
        />
      )}
    </div>
  );
}
