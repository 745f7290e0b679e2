import { useMutation } from '@tanstack/react-query';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { useFormat } from '../../format/use-format.ts';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type BulkJudgement, disposeAll, undoAll } from './red-flags.mutations.ts';
import { redFlagsTexts } from './red-flags.texts.ts';

/** Judges many at once, with one way back for all of them. */
export function useBulkDisposal(onDone: () => void) {
  const engagementId = useEngagementId();
  const say = useTexts(redFlagsTexts);
  const sayPart = useTexts(partsTexts);
  const toasts = useToasts();
  const { count } = useFormat();
  const refresh = useStale('red-flag-batch');
  const undoing = useMutation({
    mutationFn: (batchId: string) => undoAll(engagementId, batchId),
    onSuccess: ({ undone, kept }) => {
      const words = [say('bulk.undone', { count: undone, n: count(undone) })];
      if (kept > 0) words.push(say('bulk.kept', { n: count(kept) }));
      toasts.done(words.join(' '));
    },
    onError: (problem) => toasts.problem(problem),
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: (judgement: BulkJudgement) => disposeAll(engagementId, judgement),
    onSuccess: ({ batchId, count: done }, { disposition }) => {
      const words = say('bulk.done', {
        ...{ count: done, n: count(done) },
        disposition: sayPart(`disposition.${disposition}`),
      });
      toasts.undoable(words, () => undoing.mutate(batchId));
      onDone();
    },
    onSettled: refresh,
  });
}
