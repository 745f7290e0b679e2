import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useMay } from '../../../engagement/rights.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { catalogueQuery } from '../../tasks/tasks.queries.ts';
import { processesQuery, type ProcessFile } from '../processes.queries.ts';
import classes from './linked-names.module.css';
import { ProcessLink } from './process-link.tsx';
import { processLinksTexts } from './process-links.texts.ts';

/** What a process is linked with, in the head of its pages; each name leads there. */
export function LinkedNames({ file }: { readonly file: ProcessFile }) {
  const say = useTexts(processLinksTexts);
  const engagementId = useEngagementId();
  const { asIsProcessId, id } = file.process;
  const { data: all = [] } = useQuery(processesQuery(engagementId));
  const asIs = all.filter((one) => one.id === asIsProcessId);
  const toBe = all.filter((one) => one.asIsProcessId === id && one.state === 'draft');
  return (
    <div className={classes['names']} aria-label={say('label')} role="group">
      {file.taskIds.length > 0 && <LinkedTasks ids={file.taskIds} />}
      {asIs.map((one) => (
        <Linked key={one.id} label={say('head.asIs')}>
          <ProcessLink process={one} />
        </Linked>
      ))}
      {toBe.map((one) => (
        <Linked key={one.id} label={say('head.toBe')}>
          <ProcessLink process={one} />
        </Linked>
      ))}
    </div>
  );
}

function LinkedTasks({ ids }: { readonly ids: readonly string[] }) {
  const say = useTexts(processLinksTexts);
  const engagementId = useEngagementId();
  const { data } = useQuery({ ...catalogueQuery(engagementId), enabled: useMay('task:read') });
  const tasks = data?.tasks.filter(({ id }) => ids.includes(id)) ?? [];
  if (tasks.length === 0) return null;
  return (
    <Linked label={say('head.tasks', { count: tasks.length })}>
      {tasks.map(({ id, number, title }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link to="/p/$engagementId/aufgaben" params={{ engagementId }} search={{ aufgabe: id }}>
            {number} {title}
          </Link>
        </span>
      ))}
    </Linked>
  );
}

const Linked = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <span>
    {label}: {children}
  </span>
);
