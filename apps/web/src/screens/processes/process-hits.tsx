import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { listedChecksQuery } from '../process-checks/process-checks.queries.ts';
import classes from './process-columns.module.css';
import type { ProcessListItem } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

/** How many hits the rules of control have on a process; leads to them. */
export function ProcessHits({ process }: { readonly process: ProcessListItem }) {
  const say = useTexts(processesTexts);
  const engagementId = useEngagementId();
  const { data } = useQuery(listedChecksQuery(engagementId));
  const check = data?.find(({ processId }) => processId === process.id);
  if (!check) return <span className={classes['note']}>{data ? say('hits.open') : ''}</span>;
  const { errors, warnings, current } = check;
  return (
    <Link
      to="/p/$engagementId/prozesse/$processId/pruefung"
      params={{ engagementId, processId: process.id }}
      className={classes['hits']}
    >
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
      {!current && <Tag tone="dashed">{say('hits.old')}</Tag>}
    </Link>
  );
}
