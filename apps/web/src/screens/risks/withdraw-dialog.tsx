import { useToasts } from '../../feedback/toasts.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useWithdraw } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';

interface Props {
  readonly kind: 'risks' | 'controls';
  readonly entry: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

export function WithdrawDialog({ kind, entry, onClose }: Props) {
  const say = useTexts(risksTexts);
  const toasts = useToasts();
  const { id, code, version } = entry;
  const withdraw = useWithdraw(kind, id);
  const submit = (reason: string, saved: () => void) =>
    withdraw.mutate(
      { version, reason },
      {
        onSuccess: () => {
          toasts.done(say('withdraw.done', { code }));
          saved();
        },
      },
    );
  return (
    <ReasonDialog
      title={say('withdraw.title', { code })}
      submitLabel={say('withdraw')}
      warning={say('withdraw.text')}
      label={say('withdraw.reason')}
      draftKey={`${kind}.${id}.withdrawal`}
      pending={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
