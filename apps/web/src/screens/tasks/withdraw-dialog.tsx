import { useToasts } from '../../feedback/toasts.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type RecordKind, useRestoreRecord, useWithdrawRecord } from './record-writers.ts';
import { tasksTexts } from './tasks.texts.ts';

interface Props {
  readonly kind: RecordKind;
  readonly row: { readonly id: string; readonly version: number };
  /** What people call the row. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Takes a row out of the catalogue; it stays readable, and can be taken back at once. */
export function WithdrawDialog({ kind, row, name, onClose }: Props) {
  const say = useTexts(tasksTexts);
  const toasts = useToasts();
  const withdraw = useWithdrawRecord(kind);
  const restore = useRestoreRecord(kind);
  const { id, version } = row;
  const submit = (reason: string, saved: () => void) =>
    withdraw.mutate(
      { id, version, reason },
      {
        onSuccess: (written) => {
          toasts.undoable(say('withdraw.done', { name }), () =>
            restore.mutate(written, { onError: toasts.problem }),
          );
          saved();
        },
      },
    );
  return (
    <ReasonDialog
      title={say('withdraw.title', { name })}
      submitLabel={say('withdraw')}
      warning={say('withdraw.text')}
      label={say('withdraw.reason')}
      draftKey={`tasks.${id}.withdrawal`}
      pending={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
