import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { processTexts } from '../process.texts.ts';
import { processesQuery, type ProcessListItem } from '../processes.queries.ts';
import classes from './linked-names.module.css';
import { ProcessLink } from './process-link.tsx';
import { processLinksTexts } from './process-links.texts.ts';

interface Props {
  readonly linked: (process: ProcessListItem) => boolean;
}

/** The processes that are linked with a task or a unit. */
export function UsedInProcesses({ linked }: Props) {
  const say = useTexts(processLinksTexts);
  const sayProcess = useTexts(processTexts);
  const { data } = useQuery(processesQuery(useEngagementId()));
  if (!data) return null;
  const found = data.filter((one) => one.state === 'draft' && linked(one));
  if (found.length === 0) return <>{say('used.none')}</>;
  return (
    <ul className={classes['used']}>
      {found.map((process) => (
        <li key={process.id}>
          <ProcessLink process={process} /> ({sayProcess(`kind.${process.kind}`)})
        </li>
      ))}
    </ul>
  );
}
