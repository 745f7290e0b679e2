import { Button } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes/processes.queries.ts';
import {
  type ProcessHistory,
  type ProcessVersion,
  useDecideVersion,
} from './process-versions.queries.ts';
import classes from './process-versions.module.css';
import { processVersionsTexts } from './process-versions.texts.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { ApproveDialog, SubmitDialog } from './version-dialogs.tsx';

interface Props {
  readonly history: ProcessHistory;
  readonly process: ProcessRecord;
  readonly waiting: ProcessVersion | null;
}

/** With the version that it is about: once it is decided on, no version waits any more. */
type Dialog =
  | { readonly kind: 'submit' }
  | { readonly kind: 'approve' | 'return'; readonly version: ProcessVersion };

export function ApprovalActions({ history, process, waiting }: Props) {
  const say = useTexts(processVersionsTexts);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const { state, versionNumber } = history.standing;
  return (
    <div className={`${classes['actions']} no-print`}>
      {(state === 'draft' || state === 'returned') && (
        <Guarded permission="process:write">
          <Button onClick={() => setDialog({ kind: 'submit' })}>{say('submit')}</Button>
        </Guarded>
      )}
      {waiting && (
        <>
          {history.hindrance !== 'involved' && (
            <Guarded permission="process:approve">
              <Button onClick={() => setDialog({ kind: 'approve', version: waiting })}>
                {say('approve')}
              </Button>
            </Guarded>
          )}
          <Guarded permission="process:approve">
            <Button
              variant="default"
              onClick={() => setDialog({ kind: 'return', version: waiting })}
            >
              {say('return')}
            </Button>
          </Guarded>
          <RecallButton process={process} waiting={waiting} />
        </>
      )}
      {dialog?.kind === 'submit' && (
        <SubmitDialog process={process} number={versionNumber} onClose={close} />
      )}
      {dialog?.kind === 'approve' && (
        <ApproveDialog process={process} waiting={dialog.version} onClose={close} />
      )}
      {dialog?.kind === 'return' && (
        <ReturnDialog process={process} waiting={dialog.version} onClose={close} />
      )}
    </div>
  );
}

function RecallButton({ process, waiting }: { process: ProcessRecord; waiting: ProcessVersion }) {
  const say = useTexts(processVersionsTexts);
  const toasts = useToasts();
  // The button goes with the waiting version: what follows must not hang on it.
  const recall = useDecideVersion(process.id, 'recall', () => toasts.done(say('recall.done')));
  return (
    <Guarded permission="process:write">
      <Button
        variant="subtle"
        loading={recall.isPending}
        onClick={() =>
          recall.mutate(
            { versionId: waiting.id, version: waiting.version, remark: '' },
            { onError: toasts.problem },
          )
        }
      >
        {say('recall')}
      </Button>
    </Guarded>
  );
}
