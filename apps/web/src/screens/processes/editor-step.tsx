import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { type Ref, useState } from 'react';
import { replaceOwn } from '../../bpmn/edit-step.ts';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { AttachButtons } from './attach-buttons.tsx';
import { AttachDialog, type AttachKind } from './attach-dialog.tsx';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import type { StepChange } from './step-edit.ts';
import { StepForm } from './step-form.tsx';
import { StepPanel } from './step-panel.tsx';
import { StepRecords } from './step-records.tsx';
import type { StepRecords as Records } from './use-step-records.ts';

interface Props {
  readonly diagram: BaseViewer | null;
  readonly step: ProcessStep | null;
  readonly records: Records;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onChange: (elementId: string, change: StepChange) => void;
}

const types = { controls: 'iks:Kontrolle', risks: 'iks:Risiko' } as const;

/** The chosen step while the process is edited; what is assigned is saved with the diagram. */
export function EditorStep({ diagram, step, records, heading, onChange }: Props) {
  const say = useTexts(processTexts);
  const [dialog, setDialog] = useState<AttachKind | null>(null);
  useShortcuts(
    step
      ? [
          { key: 'k', label: say('attach.controls'), run: () => setDialog('controls') },
          { key: 'r', label: say('attach.risks'), run: () => setDialog('risks') },
        ]
      : [],
  );
  return (
    <StepPanel step={step} heading={heading} empty={say('edit.choose')}>
      {step && (
        <>
          <StepForm
            key={step.elementId}
            step={step}
            onChange={(change) => onChange(step.elementId, change)}
          />
          <StepRecords
            step={step}
            records={records}
            actions={<AttachButtons onOpen={setDialog} />}
          />
        </>
      )}
      {step && dialog && (
        <AttachDialog
          kind={dialog}
          step={step}
          records={records}
          pending={false}
          problem={null}
          onSubmit={(codes) => {
            if (diagram) replaceOwn(diagram, step.elementId, types[dialog], codes);
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </StepPanel>
  );
}
