import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isConflict } from '../../api/problem.ts';
import { useStale } from '../../engagement/use-stale.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { redFlagNumber } from '../../format/format.ts';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { RedFlag } from './next-row.ts';
import { patchShown, takeBack } from './patch-lists.ts';
import { dispose, type Judgement, undoDisposition } from './red-flags.mutations.ts';
import { redFlagsTexts } from './red-flags.texts.ts';

interface Hooks {
  readonly onDisposed: (saved: RedFlag, judgement: Judgement) => void;
  /** Nothing was saved; what was shown before is shown again. */
  readonly onRefused: (problem: unknown, judgement: Judgement) => void;
  readonly onUndone: (saved: RedFlag) => void;
}

/** Disposing and taking back; shown at once, and taken back with a message when the server refuses. */
export function useDisposals(engagementId: string, hooks: Hooks) {
  const client = useQueryClient();
  const say = useTexts(redFlagsTexts);
  const sayPart = useTexts(partsTexts);
  const toasts = useToasts();
  const refresh = useStale('red-flag');

  const undoing = useMutation({
    mutationFn: (flag: RedFlag) => undoDisposition(engagementId, flag),
    onSuccess: hooks.onUndone,
    onError: (problem) => toasts.problem(problem),
    onSettled: refresh,
  });
  const disposing = useMutation({
    mutationFn: (judgement: Judgement) => dispose(engagementId, judgement),
    onMutate: ({ flag, disposition, reason }) =>
      patchShown(client, engagementId, flag.id, { disposition, dispositionReason: reason }),
    onSuccess: (saved, judgement) => {
      hooks.onDisposed(saved, judgement);
      const message = say('disposed', {
        number: redFlagNumber(saved.number),
        disposition: sayPart(`disposition.${saved.disposition}`),
      });
      toasts.undoable(message, () => undoing.mutate(saved));
    },
    onError: (problem, judgement, before) => {
      if (before) takeBack(client, before);
      if (!isConflict(problem)) toasts.problem(problem);
      hooks.onRefused(problem, judgement);
    },
    onSettled: refresh,
  });
  return { dispose: disposing.mutate, undo: undoing.mutate, saving: disposing.isPending };
}
