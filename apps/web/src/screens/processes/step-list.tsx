import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import type { EditCell } from './step-cell.ts';
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
  readonly edit?: EditCell;
}

/** The readable and writable twin of the diagram. */
export function StepList(props: Props) {
  const { steps, edit } = props;
  const say = useTexts(processTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const showAll = search.alle === 1;
  const shown = showAll ? steps : steps.filter(({ kind }) => kind === 'activity');
  const switchAll = (
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
  return (
    <Card
      flush
      title={say('list')}
      note={edit ? say('list.note.edit') : say('list.note')}
      actions={switchAll}
    >
      <table className={classes['table']}>
        <caption className="visually-hidden">{say('list.caption')}</caption>
        <ListHead editing={edit !== undefined} />
        <tbody>
          {shown.length === 0 && (
            <tr>
              <td colSpan={8} className={classes['empty']}>
                {say('list.none')}
              </td>
            </tr>
          )}
          {shown.map((step) => (
            <StepRow key={step.elementId} {...props} step={step} />
          ))}
        </tbody>
        <ListFoot steps={shown} editing={edit !== undefined} />
      </table>
    </Card>
  );
}

function ListHead({ editing }: { readonly editing: boolean }) {
  const say = useTexts(processTexts);
  const numeric = classes['numeric'];
  return (
    <thead>
      <tr>
        <th scope="col" className={numeric}>
          {say('col.number')}
        </th>
        <th scope="col">{say('col.step')}</th>
        <th scope="col" className={classes['role']}>
          {say('col.role')}
        </th>
        <th scope="col">{say('col.system')}</th>
        <th scope="col" className={numeric}>
          {say('col.minutes')}
        </th>
        <th scope="col" className={numeric}>
          {say('col.waiting')}
        </th>
        <th scope="col">{say('col.controls')}</th>
        {!editing && <th scope="col">{say('col.hint')}</th>}
      </tr>
    </thead>
  );
}

interface FootProps {
  readonly steps: readonly ProcessStep[];
  readonly editing: boolean;
}

function ListFoot({ steps, editing }: FootProps) {
  const say = useTexts(processTexts);
  const { decimal } = useFormat();
  if (steps.length === 0) return null;
  const sum = (of: (step: ProcessStep) => number | null) =>
    decimal(steps.reduce((total, step) => total + (of(step) ?? 0), 0));
  return (
    <tfoot>
      <tr>
        <td />
        <td>{say('sum')}</td>
        <td className={classes['role']} />
        <td />
        <td className={classes['numeric']}>{sum(({ minutes }) => minutes)}</td>
        <td className={classes['numeric']}>{sum(({ waitingHours }) => waitingHours)}</td>
        <td colSpan={editing ? 1 : 2} />
      </tr>
    </tfoot>
  );
}
