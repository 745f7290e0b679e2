import { Button } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../../engagement/rights.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { type ControlTestFile, useSubmitTest } from '../control-tests.queries.ts';
import { isOpen } from '../test-looks.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import classes from './sign-off.module.css';
import { signOffTexts } from './sign-off.texts.ts';

type Dialog = 'approve' | 'return' | 'reopening' | 'withdrawal';

/** Submit, sign off, send back, reopen, withdraw: as the state allows. */
export function SignOffActions({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(signOffTexts);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const { state, mayReview } = file;
  const ended = state === 'withdrawn' || state === 'archived';
  return (
    <div className={`${classes['actions']} no-print`}>
      {isOpen(state) && <SubmitButton file={file} />}
      {state === 'in-review' && (
        <>
          {mayReview && (
            <Guarded permission="control-test:approve">
              <Button onClick={() => setDialog('approve')}>{say('approve')}</Button>
            </Guarded>
          )}
          <Guarded permission="control-test:approve">
            <Button variant="default" onClick={() => setDialog('return')}>
              {say('return')}
            </Button>
          </Guarded>
        </>
      )}
      {state === 'approved' && (
        <Guarded permission="control-test:write">
          <Button variant="default" onClick={() => setDialog('reopening')}>
            {say('reopen')}
          </Button>
        </Guarded>
      )}
      {!ended && (
        <Guarded permission="control-test:write">
          <Button variant="subtle" onClick={() => setDialog('withdrawal')}>
            {say('withdraw')}
          </Button>
        </Guarded>
      )}
      {dialog === 'approve' && <ApproveDialog file={file} onClose={close} />}
      {dialog !== null && dialog !== 'approve' && (
        <StepDialog file={file} step={dialog} onClose={close} />
      )}
    </div>
  );
}

function SubmitButton({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(signOffTexts);
  const toasts = useToasts();
  const submit = useSubmitTest(file.id);
  const { code, version, missing } = file;
  return (
    <Guarded permission="control-test:write">
      <Button
        loading={submit.isPending}
        disabled={missing.length > 0}
        onClick={() =>
          submit.mutate(
            { version, remark: '' },
            {
              onSuccess: () => toasts.done(say('submit.done', { code })),
              onError: toasts.problem,
            },
          )
        }
      >
        {say('submit')}
      </Button>
    </Guarded>
  );
}
