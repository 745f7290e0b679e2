import type { ReactNode } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../parts/facts.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Task, TaskUnit } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { UsedInProcesses } from '../../processes/links/used-in-processes.tsx';
import { processLinksTexts } from '../../processes/links/process-links.texts.ts';
import { tasksTexts } from '../tasks.texts.ts';

interface Props {
  readonly task: Task;
  readonly units: readonly TaskUnit[];
}

export function TaskFacts({ task, units }: Props) {
  const say = useTexts(tasksTexts);
  const sayLinks = useTexts(processLinksTexts);
  const unit = units.find(({ id }) => id === task.unitId)?.path;
  const none = <span className={classes['quiet']}>{say('task.none')}</span>;
  const facts: (readonly [ReactNode, ReactNode])[] = [
    [say('task.unit'), unit ?? none],
    [say('task.obligation'), task.obligation ? say(`obligation.${task.obligation}`) : none],
    [say('task.law'), task.legalBasis.length > 0 ? task.legalBasis.join(' · ') : none],
    [say('task.time'), <TimeFact key="time" task={task} />],
    [
      say('task.status'),
      [say(`status.${task.staffStatus}`), task.payGrade].filter(Boolean).join(', '),
    ],
    [
      sayLinks('used.title'),
      <UsedInProcesses key="processes" linked={({ taskIds }) => taskIds.includes(task.id)} />,
    ],
  ];
  return (
    <>
      <Facts facts={facts} />
      {task.description !== '' && <p className={classes['text']}>{task.description}</p>}
    </>
  );
}

function TimeFact({ task }: { readonly task: Task }) {
  const say = useTexts(tasksTexts);
  const { precise, count, date } = useFormat();
  const { minutes, timePrecision, timeObservations, timeRecordedOn, timeSource } = task;
  if (minutes === null) return <span className={classes['quiet']}>{say('task.time.missing')}</span>;
  const precision = timePrecision === null ? '' : ` ± ${precise(timePrecision, 2)}`;
  const how = [
    task.timeMethod && say(`method.${task.timeMethod}`),
    timeObservations !== null && `n = ${count(timeObservations)}`,
    timeRecordedOn !== null && date(timeRecordedOn),
    timeSource,
    task.minutesIncludeDistribution && say('task.includes'),
  ].filter(Boolean);
  return (
    <>
      {say('task.minutes.value', { minutes: `${precise(minutes, 2)}${precision}` })}
      <div className={classes['quiet']}>{how.join(' · ')}</div>
    </>
  );
}
