import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { listedChecksQuery } from '../process-checks/process-checks.queries.ts';
import { processNumber } from '../processes/process-number.ts';
import { processesQuery } from '../processes/processes.queries.ts';
import { processesTexts } from '../processes/processes.texts.ts';
import { type CheckedProcesses, checkedProcesses } from './checked-processes.ts';
import classes from './overview-processes.module.css';
import { overviewTexts } from './overview.texts.ts';

const MOST = 5;

/** What the rules of control found on the processes, and where to look first. */
export function OverviewProcesses() {
  const say = useTexts(overviewTexts);
  const engagementId = useEngagementId();
  const { data: processes } = useQuery(processesQuery(engagementId));
  const { data: checks } = useQuery(listedChecksQuery(engagementId));
  if (!processes || !checks || processes.length === 0) return null;
  const found = checkedProcesses(processes, checks);
  return (
    <Card
      title={say('processes.title')}
      actions={
        <Link to="/p/$engagementId/prozesse" params={{ engagementId }}>
          {say('processes.all', { count: found.processes })}
        </Link>
      }
    >
      <p className={classes['sum']}>
        <Hits {...found} />
        {found.unchecked > 0 && (
          <Tag tone="dashed">{say('processes.unchecked', { count: found.unchecked })}</Tag>
        )}
      </p>
      <ul className={classes['list']}>
        {found.hit.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <Link
              to="/p/$engagementId/prozesse/$processId/pruefung"
              params={{ engagementId, processId: one.id }}
            >
              {processNumber(one.number)} {one.name}
            </Link>
            <span className={classes['tags']}>
              <Hits {...one} />
            </span>
          </li>
        ))}
      </ul>
      {found.hit.length > MOST && (
        <Link to="/p/$engagementId/prozesse" params={{ engagementId }}>
          {say('processes.more', { count: found.hit.length - MOST })}
        </Link>
      )}
    </Card>
  );
}

function Hits({ errors, warnings }: Pick<CheckedProcesses, 'errors' | 'warnings'>) {
  const say = useTexts(processesTexts);
  return (
    <>
      {errors > 0 && (
        <Tag tone="high" sign="▲">
          {say('hits.errors', { count: errors })}
        </Tag>
      )}
      {warnings > 0 && (
        <Tag tone="medium" sign="◆">
          {say('hits.warnings', { count: warnings })}
        </Tag>
      )}
      {errors + warnings === 0 && (
        <Tag tone="low" sign="✓">
          {say('hits.none')}
        </Tag>
      )}
    </>
  );
}
