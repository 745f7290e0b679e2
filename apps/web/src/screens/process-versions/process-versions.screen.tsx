import { useSuspenseQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ProcessPage } from '../processes/process-page.tsx';
import { useProcessFile } from '../processes/use-process-file.ts';
import { ApprovalCard } from './approval-card.tsx';
import { historyQuery } from './process-versions.queries.ts';
import classes from './process-versions.module.css';
import { processVersionsTexts } from './process-versions.texts.ts';
import { VersionTimeline } from './version-timeline.tsx';

/** What was saved, submitted and approved, and the way to the next approval. */
export function ProcessVersionsScreen() {
  const say = useTexts(processVersionsTexts);
  const engagementId = useEngagementId();
  const file = useProcessFile();
  const { data } = useSuspenseQuery(historyQuery(engagementId, file.process.id));
  return (
    <ProcessPage
      file={file}
      help={{
        about: [say('help.about'), say('help.about.second')],
        next: [say('help.next.submit'), say('help.next.compare')],
        terms: ['istprozess', 'sollprozess'],
      }}
    >
      <div className={classes['layout']}>
        <VersionTimeline history={data} process={file.process} />
        <ApprovalCard history={data} process={file.process} />
      </div>
    </ProcessPage>
  );
}
