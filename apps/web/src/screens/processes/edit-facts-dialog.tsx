import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { ConflictDialog } from '../../feedback/conflict-dialog.tsx';
import { placedProblem } from '../../feedback/field-faults.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { isConflict } from '../../api/problem.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { factFields, type ProcessFacts, ProcessFactsFields } from './process-facts-fields.tsx';
import { processTexts } from './process.texts.ts';
import { processQuery, type ProcessRecord, useChangeProcess } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

interface Props {
  readonly process: ProcessRecord;
  readonly onClose: () => void;
}

/** Name, kind, unit and cases of a process. */
export function EditFactsDialog({ process, onClose }: Props) {
  const say = useTexts(processTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const { name, kind, unit, caseloadPerYear, id, version } = process;
  const saved: ProcessFacts = { name, kind, unit, caseloadPerYear };
  const draft = useDraftChange<ProcessFacts>(`process.${id}.facts`, saved, version);
  const [tried, setTried] = useState(false);
  const change = useChangeProcess(id);
  const conflict = isConflict(change.error);
  const placed = placedProblem(conflict ? null : change.error, factFields);
  const theirs = useLatest(process, conflict);
  const save = (base: number) => {
    setTried(true);
    if (draft.values.name.trim() === '') return;
    change.mutate(
      { ...draft.changes, version: base },
      {
        onSuccess: () => {
          draft.forget();
          toasts.done(say('facts.saved'));
          onClose();
        },
      },
    );
  };
  const differences = useDifferences(draft.changes, theirs);
  return (
    <>
      <FormDialog
        title={say('facts.edit')}
        submitLabel={sayForm('save')}
        pending={change.isPending}
        problem={placed.rest}
        onSubmit={() => save(draft.baseVersion)}
        onClose={onClose}
      >
        <ProcessFactsFields
          values={draft.values}
          onChange={draft.change}
          faults={{
            ...placed.faults,
            ...(tried && draft.values.name.trim() === '' && { name: sayForm('required') }),
          }}
        />
      </FormDialog>
      <ConflictDialog
        opened={conflict}
        fields={differences}
        onKeepYours={() => save(theirs.version)}
        onTakeTheirs={() => {
          draft.forget();
          change.reset();
          onClose();
        }}
        onClose={() => change.reset()}
      />
    </>
  );
}

/** As the server has it now; the mutation has read it again. */
function useLatest(process: ProcessRecord, wanted: boolean): ProcessRecord {
  const client = useQueryClient();
  const engagementId = useEngagementId();
  if (!wanted) return process;
  return client.getQueryData(processQuery(engagementId, process.id).queryKey)?.process ?? process;
}

function useDifferences(changes: Partial<ProcessFacts>, theirs: ProcessRecord) {
  const say = useTexts(processTexts);
  const sayList = useTexts(processesTexts);
  const words = (field: keyof ProcessFacts, value: ProcessFacts[keyof ProcessFacts]) => {
    if (field === 'kind') return say(value === 'to-be' ? 'kind.to-be' : 'kind.as-is');
    return value === null ? '' : String(value);
  };
  return factFields
    .filter((field) => field in changes)
    .map((field) => ({
      label: sayList(`field.${field}`),
      yours: words(field, changes[field] ?? null),
      theirs: words(field, theirs[field]),
    }));
}
