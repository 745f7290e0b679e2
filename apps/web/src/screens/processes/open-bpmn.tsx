import { Button, FileButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { IconUpload } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './open-bpmn.module.css';
import { useImportProcess } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

/** Opens a BPMN file of another program; a refused one is told with the reason, in place. */
export function OpenBpmn() {
  const say = useTexts(processesTexts);
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  const open = useImportProcess();
  const read = (file: File | null | undefined) => {
    if (!file) return;
    open.mutate(file, {
      onSuccess: ({ id }) =>
        void navigate({
          to: '/p/$engagementId/prozesse/$processId',
          params: { engagementId, processId: id },
        }),
    });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    read(event.dataTransfer.files[0]);
  };
  return (
    <section className="no-print" aria-label={say('open')}>
      <div
        className={classes['zone']}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton accept=".bpmn,.xml" onChange={read}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              loading={open.isPending}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {say('open')}
            </Button>
          )}
        </FileButton>
        <span aria-live="polite">{open.isPending ? say('open.pending') : say('open.drop')}</span>
        <span className={classes['note']}>{say('open.kept')}</span>
      </div>
      <ProblemNotice problem={open.error} />
    </section>
  );
}
