import { useQuery } from '@tanstack/react-query';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { lazy, Suspense, useRef, useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { DiagramCard } from './diagram-card.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { FileWarnings } from './file-warnings.tsx';
import { LossNotice } from './loss/loss-notice.tsx';
import { SavedLossesNotice } from './loss/saved-losses-notice.tsx';
import { useSavedLosses } from './loss/use-saved-losses.ts';
import { overlaysOf } from './picture-overlays.ts';
import { ProcessActions } from './process-actions.tsx';
import { ProcessLayout } from './process-layout.tsx';
import { ProcessPage } from './process-page.tsx';
import { processTexts } from './process.texts.ts';
import { descriptorQuery, type ProcessFile, processPictureUrl } from './processes.queries.ts';
import { marksOf } from './search.ts';
import { StepAttachments } from './step-attachments.tsx';
import { StepFacts } from './step-facts.tsx';
import { StepList } from './step-list.tsx';
import { StepPanel } from './step-panel.tsx';
import { StepSheetMenu } from './step-sheet/step-sheet-menu.tsx';
import { useChosenStep } from './use-chosen-step.ts';
import { useEditing } from './use-editing.ts';
import { useMarks } from './use-marks.ts';
import { useStepRecords } from './use-step-records.ts';

const StepAttributes = lazy(async () => ({
  default: (await import('./step-attributes.tsx')).StepAttributes,
}));

/** A process to look at: diagram, list of steps, the chosen step with its risks and controls. */
export function ProcessReader({ file }: { readonly file: ProcessFile }) {
  const say = useTexts(processTexts);
  const { process, steps, warnings } = file;
  const records = useStepRecords();
  const { search, mayEdit, startEditing } = useEditing(process);
  const { step, choose, move } = useChosenStep(steps);
  const heading = useRef<HTMLHeadingElement>(null);
  const [diagram, setDiagram] = useState<BaseViewer | null>(null);
  const shown = marksOf(search);
  const marks = useMarks({ steps, xml: file.xml }, shown, records);
  const language = useLanguage();
  const overlays = overlaysOf(shown);
  const printed = processPictureUrl(useEngagementId(), process, 'svg', { overlays, language });
  const lost = useSavedLosses(process.id);
  const { data: extension } = useQuery(descriptorQuery);
  const open = () => heading.current?.focus();
  useShortcuts([
    { key: 'ArrowUp', label: say('key.previous'), run: () => move(-1) },
    { key: 'ArrowDown', label: say('key.next'), run: () => move(1) },
    { key: 'Enter', label: say('key.details'), run: open },
    ...(mayEdit ? [{ key: 'e', label: say('action.edit'), run: startEditing }] : []),
  ]);
  const count = steps.filter(({ kind }) => kind === 'activity').length;
  return (
    <ProcessPage
      file={file}
      actions={<ProcessActions file={file} diagram={diagram} onEdit={startEditing} />}
      help={{
        about: [say('help.about'), say('help.about.marks')],
        next: [say('help.next.choose'), say('help.next.attach'), say('help.next.flags')],
        terms: ['istprozess', 'arbeitsschritt', 'schrittliste', 'liegezeit', 'medienbruch'],
      }}
    >
      {process.withdrawnReason !== null && (
        <Notice kind="warning">
          {say('withdrawn.notice', { reason: process.withdrawnReason })}
        </Notice>
      )}
      {mayEdit && <DraftNotice processId={process.id} onContinue={startEditing} />}
      <SavedLossesNotice saved={lost} />
      <LossNotice process={process} />
      <FileWarnings warnings={warnings} />
      <ProcessLayout
        side={
          <StepPanel step={step} heading={heading} empty={say('panel.none')}>
            {step && <StepFacts step={step} cases={process.caseloadPerYear} />}
            {step && <StepAttachments file={file} step={step} records={records} />}
            <Suspense>{step && <StepAttributes step={step} />}</Suspense>
          </StepPanel>
        }
      >
        {extension ? (
          <DiagramCard
            xml={file.xml}
            editable={false}
            extension={extension}
            label={say('diagram.label', { name: process.name, count })}
            marks={marks}
            shown={shown}
            printed={printed}
            selectedId={step?.elementId ?? null}
            drawn={!warnings.some(({ code }) => code === 'bpmn.warning.diagram-missing')}
            onSelect={(id) => steps.some(({ elementId }) => elementId === id) && choose(id)}
            onChange={() => undefined}
            onReady={setDiagram}
          />
        ) : (
          <Loading />
        )}
        <StepList
          steps={steps}
          selectedId={step?.elementId ?? null}
          onSelect={choose}
          onOpen={open}
          tools={<StepSheetMenu process={process} />}
        />
      </ProcessLayout>
    </ProcessPage>
  );
}
