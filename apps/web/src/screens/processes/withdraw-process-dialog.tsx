import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import { type ProcessRecord, useWithdrawProcess } from './processes.queries.ts';

interface Props {
  readonly process: ProcessRecord;
  readonly onClose: () => void;
}

export function WithdrawProcessDialog({ process, onClose }: Props) {
  const say = useTexts(processTexts);
  const { id, version } = process;
  const withdraw = useWithdrawProcess(id);
  return (
    <ReasonDialog
      title={say('withdraw.title')}
      submitLabel={say('withdraw.action')}
      warning={say('withdraw.text')}
      label={say('withdraw.reason')}
      draftKey={`process.${id}.withdrawal`}
      pending={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={(reason, saved) => withdraw.mutate({ version, reason }, { onSuccess: saved })}
      onClose={onClose}
    />
  );
}
