import { useMutation } from '@tanstack/react-query';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { useLanguage } from '../../texts/use-texts.ts';
import type { RedFlag } from './next-row.ts';
import { createFinding } from './red-flags.mutations.ts';

/** A finding that rests on this red flag; its five parts are written by the person on the finding's own page. */
export function useCreateFinding() {
  const engagementId = useEngagementId();
  const language = useLanguage();
  const toasts = useToasts();
  return useMutation({
    mutationFn: ({ id, wording, risk }: RedFlag) =>
      createFinding(engagementId, {
        title: wording[language].title,
        condition: wording[language].sentence,
        risk,
        redFlagIds: [id],
      }),
    onError: (problem) => toasts.problem(problem),
    onSettled: useStale('finding'),
  });
}
