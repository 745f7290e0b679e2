import { Checkbox, Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import type { EditCells } from './step-cell.ts';
import { ColumnChooser } from './step-columns/column-chooser.tsx';
import { walkGrid } from './step-columns/grid-keys.ts';
import { stepColumnsTexts } from './step-columns/step-columns.texts.ts';
import { useStepColumns } from './step-columns/use-step-columns.ts';
import { StepListFoot } from './step-list-foot.tsx';
import { StepListHead } from './step-list-head.tsx';
import classes from './step-list.module.css';
import { StepRow } from './step-row.tsx';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId');

interface Props {
  readonly steps: readonly ProcessStep[];
  readonly selectedId: string | null;
  readonly onSelect: (elementId: string) => void;
  /** Enter on a step. */
  readonly onOpen: () => void;
  /** While the process is edited. */
  readonly edit?: EditCells;
  /** At the right of the head. */
  readonly tools?: ReactNode;
}

/** The readable and writable twin of the diagram. */
export function StepList({ tools, ...props }: Props) {
  const { steps, edit } = props;
  const say = useTexts(processTexts);
  const sayColumn = useTexts(stepColumnsTexts);
  const columns = useStepColumns();
  const { alle } = route.useSearch();
  const shown = alle === 1 ? steps : steps.filter(({ kind }) => kind === 'activity');
  return (
    <Card
      flush
      title={say('list')}
      note={edit ? sayColumn('keys') : say('list.note')}
      actions={
        <Group gap={10}>
          <AllSwitch />
          {tools}
          <ColumnChooser columns={columns} />
        </Group>
      }
    >
      <div
        className={classes['scroll']}
        role="region"
        aria-label={sayColumn('scroll')}
        tabIndex={0}
      >
        <table className={classes['table']} onKeyDown={edit && walkGrid}>
          <caption className="visually-hidden">{say('list.caption')}</caption>
          <StepListHead columns={columns} editing={edit !== undefined} />
          <tbody>
            {shown.length === 0 && (
              <tr>
                <td colSpan={columns.shown.length + 5} className={classes['empty']}>
                  {say('list.none')}
                </td>
              </tr>
            )}
            {shown.map((step) => (
              <StepRow key={step.elementId} {...props} step={step} columns={columns.shown} />
            ))}
          </tbody>
          <StepListFoot steps={shown} columns={columns.shown} editing={edit !== undefined} />
        </table>
      </div>
    </Card>
  );
}

function AllSwitch() {
  const say = useTexts(processTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const showAll = search.alle === 1;
  return (
    <Checkbox
      size="xs"
      className="no-print"
      label={say('list.all')}
      checked={showAll}
      onChange={() =>
        void navigate({
          search: { ...search, alle: showAll ? undefined : 1 },
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
