import type { ReactNode } from 'react';
import { ConflictDialog, type ConflictField } from '../../feedback/conflict-dialog.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { FactDialogState } from './use-fact-dialog.ts';

interface Props {
  readonly title: string;
  readonly submitLabel?: string;
  readonly dialog: FactDialogState;
  readonly conflicts: readonly ConflictField[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form; in its place both versions as soon as somebody else was faster. */
export function FactDialog({ title, submitLabel, dialog, conflicts, onClose, children }: Props) {
  const sayForm = useTexts(formTexts);
  if (dialog.conflict) {
    return (
      <ConflictDialog
        opened
        fields={conflicts}
        onKeepYours={dialog.keepYours}
        onTakeTheirs={dialog.takeTheirs}
        onClose={dialog.endConflict}
      />
    );
  }
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel ?? sayForm('save')}
      pending={dialog.pending}
      problem={dialog.problem}
      onSubmit={dialog.submit}
      onClose={onClose}
      size="lg"
    >
      {children}
    </FormDialog>
  );
}
