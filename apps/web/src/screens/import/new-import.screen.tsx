import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { takeOver } from './chosen-files.ts';
import { DropZone } from './drop-zone.tsx';
import { useCreateImport } from './import.mutations.ts';
import { importsTexts } from './imports.texts.ts';
import { SameFiles } from './same-files.tsx';
import { Sending } from './sending.tsx';
import { TemplateFiles } from './template-files.tsx';
import type { Uploaded } from './upload-files.ts';
import { useUpload } from './use-upload.ts';
import { wizardTexts } from './wizard.texts.ts';
import { wizardSteps } from './wizard-steps.ts';

/** First step: files are sent and become an import. What was sent stays sent, also after a reload. */
export function NewImportScreen() {
  const say = useTexts(importsTexts);
  const sayStep = useTexts(wizardTexts);
  const engagementId = useEngagementId();
  const [kept, keep] = useDraft(`import.sent.${engagementId}`);
  const sent = useMemo(() => readSent(kept), [kept]);
  const create = useImportFrom(() => keep(''));
  const upload = useUpload((uploaded) => {
    keep(JSON.stringify(uploaded));
    if (uploaded.every(({ sameAs }) => sameAs.length === 0)) create.start(uploaded);
  });
  const [handedOver] = useState(takeOver);
  const send = useRef(upload.send);
  useEffect(() => {
    if (handedOver.length > 0) send.current(handedOver);
  }, [handedOver]);
  const idle = upload.files.length === 0 && sent.length === 0;
  return (
    <Page
      title={say('new.title')}
      sub={say('new.sub')}
      help={{ about: [say('help.new')], next: [say('help.new.next')], terms: ['pseudonym'] }}
    >
      <Stepper
        label={sayStep('steps')}
        steps={wizardSteps.map((key, i) => ({
          key,
          title: sayStep(`step.${key}`),
          state: i === 0 ? 'current' : 'todo',
        }))}
      />
      {idle && (
        <DropZone onFiles={upload.send}>
          <TemplateFiles />
        </DropZone>
      )}
      <Sending upload={upload} />
      {sent.length > 0 && (
        <>
          <SameFiles
            uploaded={sent}
            pending={create.pending}
            onContinue={() => create.start(sent)}
            onOther={() => keep('')}
          />
          <ProblemNotice problem={create.problem} onRetry={() => create.start(sent)} />
          {create.pending && <Loading lines={2} />}
        </>
      )}
    </Page>
  );
}

/** Makes the uploads an import and goes on to its wizard. */
function useImportFrom(onDone: () => void) {
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useCreateImport();
  const start = (uploaded: readonly Uploaded[]) =>
    mutate(
      uploaded.map(({ id }) => id),
      {
        onSuccess: ({ id: importId }) => {
          onDone();
          void navigate({
            to: '/p/$engagementId/zahlungsdaten/import/$importId',
            params: { engagementId, importId },
            replace: true,
          });
        },
      },
    );
  return { start, pending: isPending, problem: error };
}

function readSent(text: string): readonly Uploaded[] {
  try {
    const read: unknown = text === '' ? [] : JSON.parse(text);
    return Array.isArray(read) ? (read as Uploaded[]) : [];
  } catch {
    return [];
  }
}
