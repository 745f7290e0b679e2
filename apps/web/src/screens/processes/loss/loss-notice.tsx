import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes.queries.ts';
import { lossTexts } from './loss.texts.ts';
import { countedLosses, lossReportQuery } from './loss.queries.ts';
import classes from './loss.module.css';

/** One line below the title of a process that came from a file: how well the file is understood. */
export function LossNotice({ process }: { readonly process: ProcessRecord }) {
  const say = useTexts(lossTexts);
  const engagementId = useEngagementId();
  const imported = process.originalFileName !== null;
  const { data } = useQuery({
    ...lossReportQuery(engagementId, process.id),
    enabled: imported,
  });
  if (!imported || !data) return null;
  const file = data.fileName;
  const text = data.lossless
    ? say('notice.lossless', { file })
    : say('notice', { file, count: countedLosses(data).length });
  return (
    <p className={`${classes['notice']} no-print`}>
      {text}{' '}
      <Link
        to="/p/$engagementId/prozesse/$processId/verlustbericht"
        params={{ engagementId, processId: process.id }}
      >
        {say('notice.open')}
      </Link>
    </p>
  );
}
