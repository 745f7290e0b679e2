import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { planQuery } from '../control-tests.queries.ts';
import { figuresOf, type PlanDraft } from './plan-draft.ts';

/** Size and what it proves, a moment after the last change; the question is not asked without payment data. */
export function usePlanPreview(draft: PlanDraft) {
  const engagementId = useEngagementId();
  const { datasetId, filters, size, kind } = draft;
  const question = { ...figuresOf(draft), datasetId, filters: [...filters], size };
  const [asked] = useDebouncedValue(JSON.stringify(question), 350);
  const enabled = kind === 'effectiveness' && datasetId !== null;
  const query = useQuery({
    ...planQuery(engagementId, JSON.parse(asked) as typeof question),
    enabled,
  });
  // What the screen shows must be the answer to what the form says.
  const stale = asked !== JSON.stringify(question) || query.isPlaceholderData;
  return { data: stale ? undefined : query.data, error: query.error, isPending: enabled };
}
