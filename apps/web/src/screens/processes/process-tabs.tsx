import { Link, useParams } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-tabs.module.css';
import { processTabsTexts } from './process-tabs.texts.ts';

/** Pages of one process, in the order of the work; each has an address of its own. */
const tabs = [
  { to: '/p/$engagementId/prozesse/$processId', label: 'model' },
  { to: '/p/$engagementId/prozesse/$processId/pruefung', label: 'checks' },
  { to: '/p/$engagementId/prozesse/$processId/zeiten', label: 'figures' },
  { to: '/p/$engagementId/prozesse/$processId/verbesserung', label: 'improvement' },
  { to: '/p/$engagementId/prozesse/$processId/simulation', label: 'simulation' },
  { to: '/p/$engagementId/prozesse/$processId/vergleich', label: 'comparison' },
  { to: '/p/$engagementId/prozesse/$processId/versionen', label: 'versions' },
] as const;

/** Stands below the title of every page of a process. */
export function ProcessTabs() {
  const say = useTexts(processTabsTexts);
  const engagementId = useEngagementId();
  const { processId = '' } = useParams({ strict: false });
  return (
    <nav aria-label={say('label')} className={`${classes['tabs']} no-print`}>
      {tabs.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ engagementId, processId }}
          activeOptions={{ exact: true, includeSearch: false }}
          className={classes['tab']}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  );
}
