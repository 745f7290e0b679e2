import { Card } from '../../parts/card.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes/processes.queries.ts';
import { StandingTag } from '../processes/standing-tag.tsx';
import { ApprovalActions } from './approval-actions.tsx';
import type { ProcessHistory } from './process-versions.queries.ts';
import classes from './process-versions.module.css';
import { processVersionsTexts } from './process-versions.texts.ts';

interface Props {
  readonly history: ProcessHistory;
  readonly process: ProcessRecord;
}

/** Where the newest content stands, and what can be done next. */
export function ApprovalCard({ history, process }: Props) {
  const say = useTexts(processVersionsTexts);
  const { standing, versions, revisions, hindrance } = history;
  const { state, versionNumber, approvedNumber } = standing;
  const waiting = versions.find((one) => one.state === 'submitted');
  const content = revisions[0];
  const outdated = approvedNumber !== null && state !== 'approved';
  return (
    <Card title={say('state.title')} actions={<StandingTag standing={standing} />}>
      <p>{say(`state.${state}`, { number: versionNumber })}</p>
      {outdated && (
        <Notice kind="warning">{say('state.outdated', { number: approvedNumber })}</Notice>
      )}
      {waiting && hindrance && hindrance !== 'nothing-waits' && (
        <Notice kind="info">{say(`hindrance.${hindrance}`)}</Notice>
      )}
      <Facts
        facts={[
          [say('fact.revision'), content?.revision ?? '–'],
          ...(waiting ? [[say('fact.by'), waiting.submittedBy ?? '–'] as const] : []),
          ...(waiting?.remark ? [[say('fact.remark'), waiting.remark] as const] : []),
          [
            say('fact.hash'),
            <span key="hash" className={`mono ${classes['hash']}`}>
              {content?.sha256}
            </span>,
          ],
        ]}
      />
      {process.state === 'draft' && (
        <ApprovalActions history={history} process={process} waiting={waiting ?? null} />
      )}
    </Card>
  );
}
