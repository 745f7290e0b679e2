import { NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { Notice } from '../../../parts/notice.tsx';
import { PrintButton } from '../../../parts/print-button.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { staffingQuery } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { usePlace } from '../use-place.ts';
import { ParametersCard } from './parameters-card.tsx';
import { StaffingFigures } from './staffing-figures.tsx';
import { StaffingLines } from './staffing-lines.tsx';
import { StaffingUnits } from './staffing-units.tsx';

/** Staffing requirement of a year with every figure it rests on. */
export function StaffingView() {
  const say = useTexts(tasksTexts);
  const engagementId = useEngagementId();
  const { year, change } = usePlace();
  const { data } = useSuspenseQuery(staffingQuery(engagementId, year));
  const years = [...new Set([data.year, ...data.years])].sort((a, b) => b - a);
  return (
    <div className={classes['stack']}>
      <div className={`${classes['actions']} no-print`}>
        <NativeSelect
          label={say('staff.year')}
          value={String(data.year)}
          data={years.map(String)}
          onChange={({ currentTarget }) => change({ jahr: Number(currentTarget.value) })}
        />
        <PrintButton />
      </div>
      <StaffingFigures staffing={data} />
      {data.total.incomplete > 0 && (
        <Notice kind="warning">{say('staff.incomplete', { count: data.total.incomplete })}</Notice>
      )}
      {data.lines.length === 0 ? (
        <Notice kind="info">{say('staff.empty', { year: data.year })}</Notice>
      ) : (
        <>
          <StaffingUnits staffing={data} />
          <StaffingLines lines={data.lines} />
        </>
      )}
      <ParametersCard staffing={data} />
    </div>
  );
}
