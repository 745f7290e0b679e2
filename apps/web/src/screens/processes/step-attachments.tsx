import { useState } from 'react';
import { useMay } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { AttachButtons } from './attach-buttons.tsx';
import { AttachDialog, type AttachKind } from './attach-dialog.tsx';
import { processTexts } from './process.texts.ts';
import { type ProcessFile, type ProcessStep, useAttach } from './processes.queries.ts';
import { StepRecords } from './step-records.tsx';
import { useStepWords } from './step-words.ts';
import type { StepRecords as Records } from './use-step-records.ts';

interface Props {
  readonly file: ProcessFile;
  readonly step: ProcessStep;
  readonly records: Records;
}

/** Risks and controls of a step, and the way to change them; each change can be undone. */
export function StepAttachments({ file: { process }, step, records }: Props) {
  const say = useTexts(processTexts);
  const words = useStepWords();
  const toasts = useToasts();
  const [dialog, setDialog] = useState<AttachKind | null>(null);
  const may = useMay('process:write') && process.state === 'draft';
  const attach = useAttach(process.id);
  const { elementId, controlNumbers, riskNumbers } = step;
  const open = (kind: AttachKind) => {
    attach.reset();
    setDialog(kind);
  };
  useShortcuts(
    may
      ? [
          { key: 'k', label: say('attach.controls'), run: () => open('controls') },
          { key: 'r', label: say('attach.risks'), run: () => open('risks') },
        ]
      : [],
  );
  const submit = (kind: AttachKind, codes: string[]) => {
    const before = { elementId, controlNumbers, riskNumbers };
    const wanted = kind === 'controls' ? { controlNumbers: codes } : { riskNumbers: codes };
    const undo = (version: number) =>
      attach.mutate(
        { ...before, version },
        { onSuccess: () => toasts.done(say('attach.undone')), onError: toasts.problem },
      );
    attach.mutate(
      { ...before, ...wanted, version: process.version },
      {
        onSuccess: (saved) => {
          setDialog(null);
          const message = say('attach.done', { step: words.name(step) });
          toasts.undoable(message, () => undo(saved.process.version));
        },
      },
    );
  };
  return (
    <>
      <StepRecords
        step={step}
        records={records}
        actions={process.state === 'draft' && <AttachButtons onOpen={open} />}
      />
      {dialog && (
        <AttachDialog
          kind={dialog}
          step={step}
          records={records}
          pending={attach.isPending}
          problem={attach.error}
          onSubmit={(codes) => submit(dialog, codes)}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
