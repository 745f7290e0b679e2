import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../../engagement/rights.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { IconUpload } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ControlTestFile } from '../control-tests.queries.ts';
import { EvidenceEntry } from './evidence-entry.tsx';
import { useAddEvidence } from './evidence.mutations.ts';
import classes from './evidence.module.css';
import { evidenceTexts } from './evidence.texts.ts';

const accepted = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.txt,.csv,.eml,.xlsx,.docx,.odt,.ods,.zip';

interface Props {
  readonly file: ControlTestFile;
  /** Null: evidence of the test as a whole. */
  readonly position: number | null;
  readonly open: boolean;
}

/** Files that prove what was seen, each with its hash. */
export function EvidenceList({ file, position, open }: Props) {
  const say = useTexts(evidenceTexts);
  const own = file.evidence.filter((one) => one.position === position);
  const counting = own.filter(({ withdrawnReason }) => withdrawnReason === null);
  return (
    <section className={classes['list']}>
      <h3>{say('title.count', { count: counting.length })}</h3>
      {own.length === 0 && <p className={classes['note']}>{say('none')}</p>}
      <ul>
        {own.map((evidence) => (
          <EvidenceEntry key={evidence.id} testId={file.id} evidence={evidence} open={open} />
        ))}
      </ul>
      {open && <AddEvidence testId={file.id} position={position} />}
    </section>
  );
}

function AddEvidence({ testId, position }: { testId: string; position: number | null }) {
  const say = useTexts(evidenceTexts);
  const toasts = useToasts();
  const add = useAddEvidence(testId);
  // Another key after each choice: the same file can be chosen again.
  const [round, setRound] = useState(0);
  const send = (files: File[]) => {
    setRound(round + 1);
    if (files.length === 0) return;
    add.mutate(
      { files, position },
      { onSuccess: (added) => toasts.done(say('added', { count: added.length })) },
    );
  };
  return (
    <>
      <FileButton key={round} multiple accept={accepted} onChange={send}>
        {(button) => (
          <Guarded permission="control-test:write">
            <Button
              {...button}
              variant="default"
              size="compact-sm"
              className="no-print"
              loading={add.isPending}
              title={say('add.kinds')}
              leftSection={<IconUpload size={14} aria-hidden />}
              aria-label={
                position === null ? say('add.label.test') : say('add.label', { position })
              }
            >
              {say('add')}
            </Button>
          </Guarded>
        )}
      </FileButton>
      <ProblemNotice problem={add.error} />
    </>
  );
}
