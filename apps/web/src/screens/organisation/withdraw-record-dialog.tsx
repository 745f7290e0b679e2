import { useToasts } from '../../feedback/toasts.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import {
  type RecordKind,
  type RecordRow,
  useRestoreRecord,
  useWithdrawRecord,
} from './organisation.queries.ts';
import { organisationTexts } from './organisation.texts.ts';

interface Props {
  readonly kind: RecordKind;
  readonly row: RecordRow;
  readonly name: string;
  readonly onClose: () => void;
}

/** For rows that never held; can be taken back at once. */
export function WithdrawRecordDialog({ kind, row, name, onClose }: Props) {
  const say = useTexts(organisationTexts);
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
            restore.mutate({ id, version: written.version }, { onError: toasts.problem }),
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
      draftKey={`organisation.${id}.withdrawal`}
      pending={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
