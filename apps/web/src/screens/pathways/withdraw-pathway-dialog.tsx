import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type Pathway, useWithdrawPathway } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';

interface Props {
  readonly pathway: Pathway;
  readonly onClose: () => void;
}

export function WithdrawPathwayDialog({ pathway: { id, version }, onClose }: Props) {
  const say = useTexts(pathwaysTexts);
  const withdraw = useWithdrawPathway(id);
  return (
    <ReasonDialog
      title={say('withdraw.title')}
      submitLabel={say('withdraw')}
      warning={say('withdraw.text')}
      label={say('withdraw.reason')}
      draftKey={`pathway.${id}.withdrawal`}
      pending={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={(reason, saved) => withdraw.mutate({ version, reason }, { onSuccess: saved })}
      onClose={onClose}
    />
  );
}
