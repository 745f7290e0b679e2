import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { tablePreviewQuery } from './from-table.queries.ts';
import { fromTableTexts } from './from-table.texts.ts';
import classes from './from-table.module.css';
import { TableFaults } from './table-faults.tsx';
import { TablePreviewTable } from './table-preview.tsx';

/** bpmn-js is loaded when there is something to draw. */
const DiagramPreview = lazy(() => import('./diagram-preview.tsx'));

interface Props {
  readonly text: string;
  readonly name: string;
}

/** What the server makes of the typed table: rows, faults, drawing. */
export function UnderstoodTable({ text, name }: Props) {
  const say = useTexts(fromTableTexts);
  const engagementId = useEngagementId();
  const language = useLanguage();
  const [typed] = useDebouncedValue(text, 350);
  const blank = typed.trim() === '';
  const { data, error } = useQuery({
    ...tablePreviewQuery(engagementId, { text: typed, name, language }),
    enabled: !blank,
  });
  if (error) return <ProblemNotice problem={error} />;
  if (blank || !data) return null;
  return (
    <>
      <div role="status" className={classes['count']}>
        {say('rows', { count: data.rows.length })}
      </div>
      <TableFaults faults={data.faults} />
      {data.rows.length > 0 && <TablePreviewTable {...data} />}
      <h3 className={classes['heading']}>{say('diagram')}</h3>
      {data.xml === null ? (
        <p className={classes['none']}>{say('diagram.none')}</p>
      ) : (
        <Suspense fallback={<Loading />}>
          <DiagramPreview xml={data.xml} />
        </Suspense>
      )}
    </>
  );
}
