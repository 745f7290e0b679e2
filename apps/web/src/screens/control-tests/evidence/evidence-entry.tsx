import { Button } from '@mantine/core';
import { useState } from 'react';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useMembers } from '../../../engagement/members.queries.ts';
import { useFormat } from '../../../format/use-format.ts';
import { ReasonDialog } from '../../../parts/reason-dialog.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { TestEvidence } from '../control-tests.queries.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { useWithdrawEvidence } from './evidence.mutations.ts';
import classes from './evidence.module.css';
import { evidenceTexts } from './evidence.texts.ts';

interface Props {
  readonly testId: string;
  readonly evidence: TestEvidence;
  readonly open: boolean;
}

export function EvidenceEntry({ testId, evidence, open }: Props) {
  const say = useTexts(evidenceTexts);
  const sayWord = useTexts(testWordsTexts);
  const { bytes, dateTime } = useFormat();
  const engagementId = useEngagementId();
  const members = useMembers();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, fileName, sha256, addedBy, addedAt, withdrawnReason } = evidence;
  const name =
    members.find(({ accountId }) => accountId === addedBy)?.displayName ?? sayWord('unknownPerson');
  return (
    <li data-withdrawn={withdrawnReason !== null || undefined}>
      <a
        href={`/api/engagements/${engagementId}/control-tests/${testId}/evidence/${id}/file`}
        download={fileName}
      >
        {fileName}
      </a>{' '}
      <span className={classes['note']}>{bytes(evidence.bytes)}</span>
      <div className={`mono ${classes['hash']}`} title={sha256}>
        {say('hash', { hash: `${sha256.slice(0, 16)}…` })}
      </div>
      <div className={classes['note']}>
        {withdrawnReason === null
          ? say('by.at', { name, at: dateTime(addedAt) })
          : say('withdrawn', { reason: withdrawnReason })}
      </div>
      {open && withdrawnReason === null && (
        <Button
          variant="subtle"
          size="compact-xs"
          className="no-print"
          aria-label={say('withdraw.label', { file: fileName })}
          onClick={() => setWithdrawing(true)}
        >
          {say('withdraw')}
        </Button>
      )}
      {withdrawing && (
        <Withdrawal testId={testId} evidenceId={id} onClose={() => setWithdrawing(false)} />
      )}
    </li>
  );
}

interface WithdrawalProps {
  readonly testId: string;
  readonly evidenceId: string;
  readonly onClose: () => void;
}

function Withdrawal({ testId, evidenceId, onClose }: WithdrawalProps) {
  const say = useTexts(evidenceTexts);
  const withdraw = useWithdrawEvidence(testId, evidenceId);
  return (
    <ReasonDialog
      title={say('withdraw.title')}
      submitLabel={say('withdraw')}
      warning={say('withdraw.text')}
      label={say('withdraw.reason')}
      draftKey={`control-test-evidence.${evidenceId}.withdrawal`}
      pending={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={(reason, saved) => withdraw.mutate(reason, { onSuccess: saved })}
      onClose={onClose}
    />
  );
}
