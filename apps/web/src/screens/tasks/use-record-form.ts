import { useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import { type DraftChange, useDraftChange } from '../../drafts/use-draft-change.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { FactDialogState } from '../engagement-settings/use-fact-dialog.ts';
import {
  type ChangedFacts,
  type NewFacts,
  type RecordKind,
  useSaveRecord,
  useWithdrawRecord,
  type Written,
} from './record-writers.ts';
import { tasksTexts } from './tasks.texts.ts';

interface Parts<Kind extends RecordKind, Form> {
  readonly kind: Kind;
  /** Null: a new one. */
  readonly row: { readonly id: string; readonly version: number } | null;
  /** Names the draft of a new one. */
  readonly place: string;
  readonly saved: Form;
  readonly add: (form: Form) => NewFacts<Kind>;
  readonly edit: (form: Form) => ChangedFacts<Kind>;
  /** Message by field, before the server is asked. */
  readonly faults: (form: Form) => Readonly<Record<string, string>>;
  /** Field by the code of a problem that is about one field. */
  readonly codes: Readonly<Record<string, string>>;
  /** What people call it. */
  readonly name: (form: Form) => string;
  readonly onClose: () => void;
  readonly onAdded?: (id: string) => void;
}

interface RecordForm<Form> {
  readonly dialog: FactDialogState;
  readonly draft: DraftChange<Form>;
}

/** What the dialogs here have in common: draft, checks, saving, undo of adding, two versions of one thing. */
export function useRecordForm<Kind extends RecordKind, Form extends object>(
  parts: Parts<Kind, Form>,
): RecordForm<Form> {
  const { kind, row, saved, onClose } = parts;
  const sayForm = useTexts(formTexts);
  const [tried, setTried] = useState(false);
  const mutation = useSaveRecord(kind);
  const tell = useTold(kind);
  const key = `tasks.${kind}.${row?.id ?? `new.${parts.place}`}`;
  const draft = useDraftChange<Form>(key, saved, row?.version ?? 0);
  const conflict = isConflict(mutation.error);
  const placed = placedProblem(conflict ? null : mutation.error, Object.keys(saved), parts.codes);
  const own = parts.faults(draft.values);
  const save = (version: number) => {
    setTried(true);
    if (Object.keys(own).length > 0) return;
    const { values } = draft;
    const saving = row
      ? { id: row.id, version, facts: parts.edit(values) }
      : { id: null, facts: parts.add(values) };
    mutation.mutate(saving, {
      onSuccess: (written) => {
        tell(written, parts.name(values), row === null);
        if (row === null) parts.onAdded?.(written.id);
        draft.forget();
        onClose();
      },
    });
  };
  const fault = (field: string) =>
    (tried ? (own[field] === '' ? sayForm('required') : own[field]) : undefined) ??
    placed.faults[field];
  const dialog: FactDialogState = {
    fault,
    validity: { validFrom: fault('validFrom'), validTo: fault('validTo') },
    pending: mutation.isPending,
    problem: placed.rest,
    conflict,
    submit: () => save(draft.baseVersion),
    keepYours: () => save(row?.version ?? 0),
    takeTheirs: () => {
      draft.forget();
      mutation.reset();
    },
    endConflict: () => mutation.reset(),
  };
  return { dialog, draft };
}

/** Undo of adding: the row is withdrawn, with that as its reason. */
function useTold(kind: RecordKind) {
  const say = useTexts(tasksTexts);
  const toasts = useToasts();
  const withdraw = useWithdrawRecord(kind);
  return (written: Written, name: string, added: boolean) => {
    if (!added) return toasts.done(say('saved', { name }));
    toasts.undoable(say('added', { name }), () =>
      withdraw.mutate({ ...written, reason: say('added.undone') }, { onError: toasts.problem }),
    );
  };
}
