import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { type ReactNode, type Ref, useState } from 'react';
import type { Shape } from '../../api/types.ts';
import { replaceOwn } from '../../bpmn/edit-step.ts';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { AttachButtons } from './attach-buttons.tsx';
import { AttachDialog, type AttachKind } from './attach-dialog.tsx';
import { ElementPanel } from './panel/element-panel.tsx';
import { usePanelTarget } from './panel/use-panel-target.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import { StepRecords } from './step-records.tsx';
import { useStepWords } from './step-words.ts';
import type { StepRecords as Records } from './use-step-records.ts';

interface Props {
  readonly diagram: BaseViewer | null;
  readonly descriptor: Shape<'IksDescriptorDto'>;
  readonly steps: readonly ProcessStep[];
  /** Chosen in the list. */
  readonly step: ProcessStep | null;
  readonly records: Records;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Questions about the chosen element, above its fields. */
  readonly questions?: ReactNode;
}

const types = { controls: 'iks:Kontrolle', risks: 'iks:Risiko' } as const;

/** The chosen element while the process is edited; what is assigned is saved with the diagram. */
export function EditorStep({ diagram, steps, records, ...props }: Props) {
  const say = useTexts(processTexts);
  const words = useStepWords();
  const [dialog, setDialog] = useState<AttachKind | null>(null);
  const chosen = usePanelTarget(diagram, props.step?.elementId ?? null);
  const step = steps.find(({ elementId }) => elementId === chosen.target?.id) ?? null;
  useShortcuts(
    step
      ? [
          { key: 'k', label: say('attach.controls'), run: () => setDialog('controls') },
          { key: 'r', label: say('attach.risks'), run: () => setDialog('risks') },
        ]
      : [],
  );
  const number = step?.number ?? null;
  const first = number === null ? step && words.type(step) : say('panel.step', { number });
  // They are asked of the step that is chosen in the list.
  const isListed = chosen.target?.id === props.step?.elementId;
  const place = step ? [first, step.role].filter(Boolean).join(' · ') : null;
  return (
    <ElementPanel
      {...chosen}
      {...props}
      {...(isListed ? {} : { questions: undefined })}
      diagram={diagram}
      place={place}
    >
      {step && (
        <StepRecords step={step} records={records} actions={<AttachButtons onOpen={setDialog} />} />
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
    </ElementPanel>
  );
}
