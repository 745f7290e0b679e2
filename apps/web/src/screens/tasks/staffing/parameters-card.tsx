import { Button } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../../engagement/rights.tsx';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { IconPlus } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Parameter, Staffing } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { OwnParameters } from './own-parameters.tsx';
import { ParameterDialog } from './parameter-dialog.tsx';
import { ParameterSource } from './parameter-source.tsx';
import { useParameterWords } from './use-parameter-words.ts';

/** What the requirement rests on: what holds in the year, and the engagement's own figures. */
export function ParametersCard({ staffing }: { readonly staffing: Staffing }) {
  const say = useTexts(tasksTexts);
  const [adding, setAdding] = useState(false);
  const columns = useColumns();
  return (
    <>
      <Card
        title={say('param.title')}
        note={say('param.note', { year: staffing.year })}
        actions={
          <Guarded permission="task:write">
            <Button
              variant="default"
              size="compact-sm"
              className="no-print"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {say('param.add')}
            </Button>
          </Guarded>
        }
        flush
      >
        <div className={classes['scroll']}>
          <DataTable
            caption={say('param.caption')}
            columns={columns}
            rows={staffing.parametersInForce}
            rowKey={({ kind, status }) => `${kind} ${status ?? ''}`}
          />
        </div>
      </Card>
      {staffing.ownParameters.length > 0 && <OwnParameters parameters={staffing.ownParameters} />}
      {adding && (
        <ParameterDialog parameter={null} year={staffing.year} onClose={() => setAdding(false)} />
      )}
    </>
  );
}

function useColumns(): Column<Parameter>[] {
  const say = useTexts(tasksTexts);
  const words = useParameterWords();
  return [
    {
      key: 'kind',
      title: say('param.kind'),
      rowHeader: true,
      cell: ({ kind }) => say(`param.kind.${kind}`),
    },
    { key: 'for', title: say('param.for'), cell: words.subject },
    { key: 'value', title: say('param.value'), numeric: true, cell: words.value },
    {
      key: 'source',
      title: say('param.source'),
      cell: (parameter) => <ParameterSource parameter={parameter} />,
    },
  ];
}
