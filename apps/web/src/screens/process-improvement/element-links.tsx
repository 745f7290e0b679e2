import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-improvement.module.css';
import type { Improvements } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';

interface Props {
  readonly improvements: Improvements;
  readonly elementIds: readonly string[];
}

/** More would be a list of the whole process. */
const MOST = 6;

/** To the steps in the diagram that a proposal speaks of; what has no name cannot be pointed at. */
export function ElementLinks({ improvements: { elements, processId }, elementIds }: Props) {
  const say = useTexts(processImprovementTexts);
  const engagementId = useEngagementId();
  const named = elementIds.flatMap((id) => elements.find((one) => one.id === id && one.name) ?? []);
  if (named.length === 0) return null;
  return (
    <p className={classes['where']}>
      <span className={classes['quiet']}>{say('where')}</span>
      {named.slice(0, MOST).map(({ id, name }) => (
        <Link
          key={id}
          to="/p/$engagementId/prozesse/$processId"
          params={{ engagementId, processId }}
          search={{ schritt: id }}
        >
          {name}
        </Link>
      ))}
    </p>
  );
}
