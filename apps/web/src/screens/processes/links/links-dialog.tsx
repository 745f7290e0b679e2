import { isConflict } from '../../../api/problem.ts';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { ConflictDialog } from '../../../feedback/conflict-dialog.tsx';
import { placedProblem } from '../../../feedback/field-faults.ts';
import { useToasts } from '../../../feedback/toasts.tsx';
import { FormDialog } from '../../../parts/form-dialog.tsx';
import { formTexts } from '../../../parts/form.texts.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ProcessFile } from '../processes.queries.ts';
import { LinkFields } from './link-fields.tsx';
import { linkFields, type Links, linksOf, useLink } from './process-links.queries.ts';
import { processLinksTexts } from './process-links.texts.ts';
import { type LinkChoices, useLinkChoices } from './use-link-choices.ts';

interface Props {
  /** As it is now: a conflict reads it again. */
  readonly file: ProcessFile;
  readonly onClose: () => void;
}

const fieldOfProblem = {
  'processes.as-is-process-invalid': 'asIsProcessId',
  'processes.linked-unit-unknown': 'organisationUnitId',
  'processes.linked-task-unknown': 'taskIds',
} as const;

/** Istprozess, unit and tasks of a process. */
export function LinksDialog({ file, onClose }: Props) {
  const say = useTexts(processLinksTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const { process } = file;
  const saved = linksOf(file);
  const draft = useDraftChange<Links>(`process.${process.id}.links`, saved, process.version);
  const link = useLink(process.id);
  const choices = useLinkChoices(process, linkedIds(saved));
  const conflict = isConflict(link.error);
  const { faults, rest } = placedProblem(conflict ? null : link.error, linkFields, fieldOfProblem);
  const leave = () => {
    draft.forget();
    onClose();
  };
  const save = (version: number) => {
    // The dialog is gone by then, and with it what `mutate` would call back.
    const undo = async (newer: number) => {
      try {
        await link.mutateAsync({ ...saved, version: newer });
        toasts.done(say('undone'));
      } catch (error) {
        toasts.problem(error);
      }
    };
    link.mutate(
      { ...draft.values, version },
      {
        onSuccess: (changed) => {
          leave();
          toasts.undoable(say('saved'), () => void undo(changed.version));
        },
      },
    );
  };
  return (
    <>
      <FormDialog
        title={say('title')}
        submitLabel={sayForm('save')}
        pending={link.isPending}
        problem={rest}
        onSubmit={() => save(draft.baseVersion)}
        onClose={onClose}
      >
        <LinkFields
          process={process}
          values={draft.values}
          choices={choices}
          faults={faults}
          onChange={draft.change}
        />
      </FormDialog>
      <ConflictDialog
        opened={conflict}
        fields={useDifferences(draft.changes, saved, choices)}
        onKeepYours={() => save(process.version)}
        onTakeTheirs={leave}
        onClose={() => link.reset()}
      />
    </>
  );
}

function linkedIds({ asIsProcessId, organisationUnitId, taskIds }: Links): ReadonlySet<string> {
  return new Set([asIsProcessId, organisationUnitId, ...taskIds].filter((id) => id !== null));
}

function useDifferences(changes: Partial<Links>, theirs: Links, choices: LinkChoices) {
  const say = useTexts(processLinksTexts);
  const all = [...choices.processes, ...choices.units, ...choices.tasks];
  const names = new Map(all.map(({ value, label }) => [value, label]));
  const words = (value: Links[keyof Links]) =>
    (typeof value === 'string' ? [value] : (value ?? []))
      .map((id) => names.get(id) ?? say('unnamed'))
      .join(', ');
  return linkFields
    .filter((name) => name in changes)
    .map((name) => ({
      label: say(`field.${name}`),
      yours: words(changes[name] ?? null),
      theirs: words(theirs[name]),
    }));
}
