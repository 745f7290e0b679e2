import { type DraftChange, useDraftChange } from '../../drafts/use-draft-change.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type FactDialogState, useFactDialog } from '../engagement-settings/use-fact-dialog.ts';
import type { Validity } from '../engagement-settings/validity-faults.ts';
import { type RecordKind, type RecordRow, useWithdrawRecord } from './organisation.queries.ts';
import { organisationTexts } from './organisation.texts.ts';
import { type RecordFacts, useSaveRecord } from './record-writers.ts';

interface Parts<Kind extends RecordKind, Form> {
  readonly kind: Kind;
  /** Null: a new one. */
  readonly row: RecordRow | null;
  /** Where a new one belongs, for its draft: the id of a unit. */
  readonly place: string;
  readonly saved: Form;
  readonly facts: (form: Form) => RecordFacts<Kind>;
  /** What people will call the row. */
  readonly name: (form: Form) => string;
  readonly needed: readonly (keyof Form & string)[];
  readonly codes: Readonly<Record<string, string>>;
  readonly onClose: () => void;
}

interface RecordDialog<Form> {
  readonly dialog: FactDialogState;
  readonly draft: DraftChange<Form>;
}

/** What the dialogs of the organisation have in common: draft, checks, saving, undo of adding, two versions. */
export function useRecordDialog<Kind extends RecordKind, Form extends Validity>(
  parts: Parts<Kind, Form>,
): RecordDialog<Form> {
  const { kind, row, place, saved, onClose } = parts;
  const say = useTexts(organisationTexts);
  const toasts = useToasts();
  const takeBack = useTakeBack(kind);
  const key = `organisation.${kind}.${row?.id ?? `new.${place}`}`;
  const draft = useDraftChange<Form>(key, saved, row?.version ?? 0);
  const name = parts.name(draft.values);
  const mutation = useSaveRecord(kind, (written, added) => {
    if (added) toasts.undoable(say('added', { name }), () => takeBack(written));
    else toasts.done(say('saved', { name }));
  });
  const dialog = useFactDialog({
    ...{ draft, current: row, mutation, facts: parts.facts(draft.values) },
    ...{ needed: parts.needed, shown: Object.keys(saved), onDone: onClose },
    codes: { 'engagements.period-reversed': 'validTo', ...parts.codes },
  });
  return { dialog, draft };
}

/** Undo of adding: the row is withdrawn, with that as its reason; undoing twice would be adding it again. */
function useTakeBack(kind: RecordKind) {
  const say = useTexts(organisationTexts);
  const toasts = useToasts();
  const withdraw = useWithdrawRecord(kind);
  return ({ id, version }: { readonly id: string; readonly version: number }) =>
    withdraw.mutate({ id, version, reason: say('added.undone') }, { onError: toasts.problem });
}
