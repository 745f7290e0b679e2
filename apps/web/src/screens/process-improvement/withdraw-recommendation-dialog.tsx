import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type Recommendation, useWithdrawRecommendation } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';

interface Props {
  readonly processId: string;
  readonly recommendation: Recommendation;
  readonly onClose: () => void;
}

export function WithdrawRecommendationDialog({ processId, recommendation, onClose }: Props) {
  const say = useTexts(processImprovementTexts);
  const withdraw = useWithdrawRecommendation(processId);
  const { id: recommendationId, version } = recommendation;
  return (
    <ReasonDialog
      title={say('recommendations.withdraw.title')}
      submitLabel={say('recommendations.withdraw')}
      warning={say('recommendations.withdraw.warning')}
      label={say('recommendations.withdraw.label')}
      draftKey={`recommendation.${recommendationId}.withdrawal`}
      pending={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={(reason, saved) =>
        withdraw.mutate({ recommendationId, version, reason }, { onSuccess: saved })
      }
      onClose={onClose}
    />
  );
}
