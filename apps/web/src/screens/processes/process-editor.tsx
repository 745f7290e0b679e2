import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { isConflict } from '../../api/problem.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useEditorChecks } from '../process-checks/use-editor-checks.tsx';
import { DiagramCard } from './diagram-card.tsx';
import { EditorActions } from './editor-actions.tsx';
import { EditorStep } from './editor-step.tsx';
import { RelayoutButton } from './layout/relayout-button.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { SavedLossesNotice } from './loss/saved-losses-notice.tsx';
import { ProcessLayout } from './process-layout.tsx';
import { processNumber } from './process-number.ts';
import { processTexts } from './process.texts.ts';
import { descriptorQuery, type ProcessFile } from './processes.queries.ts';
import { SaveConflict } from './save-conflict.tsx';
import { marksOf } from './search.ts';
import { StepList } from './step-list.tsx';
import { useChosenStep } from './use-chosen-step.ts';
import { useEditCells } from './use-edit-cells.tsx';
import { useEditedDiagram } from './use-edited-diagram.ts';
import { useEditing } from './use-editing.ts';
import { useMarks } from './use-marks.ts';
import { useSave } from './use-save.ts';
import { useStepRecords } from './use-step-records.ts';

/** A process being changed: in the diagram, in the list of steps or beside it, all the same model. */
export function ProcessEditor({ file }: { readonly file: ProcessFile }) {
  const say = useTexts(processTexts);
  const { process } = file;
  const edited = useEditedDiagram(file);
  const { steps, diagram } = edited;
  const saving = useSave(process.id, edited);
  const { search, stopEditing } = useEditing(process);
  const records = useStepRecords();
  const { step, choose } = useChosenStep(steps);
  const shown = marksOf(search);
  const marks = useMarks({ steps, xml: edited.startXml }, shown, records);
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: extension } = useSuspenseQuery(descriptorQuery);
  const cells = useEditCells(diagram);
  const checks = useEditorChecks(edited, choose);
  useShortcuts([{ key: 'mod+s', label: say('edit.save'), run: () => void saving.save() }]);
  const finish = async () => {
    if (edited.unsaved) await edited.keep();
    stopEditing();
  };
  const { problem } = saving;
  const conflict = isConflict(problem);
  const count = steps.filter(({ kind }) => kind === 'activity').length;
  return (
    <Page
      title={process.name}
      sub={say('edit.sub', { number: processNumber(process.number) })}
      actions={<EditorActions edited={edited} saving={saving} onFinish={() => void finish()} />}
      help={{
        about: [say('help.about'), say('help.about.marks')],
        next: [say('help.next.choose'), say('edit.choose')],
        terms: ['arbeitsschritt', 'schrittliste', 'liegezeit', 'medienbruch'],
      }}
    >
      {problem && !conflict && (
        <ProblemNotice problem={problem} onRetry={() => void saving.save()} />
      )}
      <SavedLossesNotice saved={saving.lost} />
      <ProcessLayout
        side={
          <EditorStep
            diagram={diagram}
            descriptor={extension}
            steps={steps}
            step={step}
            records={records}
            heading={heading}
            questions={step && checks.questions(step.elementId)}
          />
        }
      >
        <DiagramCard
          xml={edited.startXml}
          editable
          extension={extension}
          label={say('diagram.label', { name: process.name, count })}
          marks={marks}
          shown={shown}
          selectedId={step?.elementId ?? null}
          path={checks.path}
          drawn
          tools={<RelayoutButton edited={edited} />}
          onSelect={(id) => steps.some(({ elementId }) => elementId === id) && choose(id)}
          onChange={edited.onChange}
          onReady={edited.onReady}
        />
        {checks.list}
        <StepList
          steps={steps}
          selectedId={step?.elementId ?? null}
          onSelect={choose}
          onOpen={() => heading.current?.focus()}
          edit={cells}
        />
      </ProcessLayout>
      <LeaveDialog edited={edited} saving={saving} />
      {conflict && (
        <SaveConflict process={process} edited={edited} onClose={saving.forgetProblem} />
      )}
    </Page>
  );
}
