import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type Links, useLink } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';

/** Links and unlinks, with ten seconds to take it back. */
export function useRelink(code: string) {
  const say = useTexts(risksTexts);
  const toasts = useToasts();
  const link = useLink();
  const undo = ({ add, remove }: Links) =>
    link.mutate(
      { add: remove, remove: add },
      { onSuccess: () => toasts.done(say('link.undone')), onError: toasts.problem },
    );
  const relink = (links: Links, done?: () => void) =>
    link.mutate(links, {
      onSuccess: () => {
        done?.();
        toasts.undoable(say('link.done', { code }), () => undo(links));
      },
      onError: (problem) => done === undefined && toasts.problem(problem),
    });
  return { relink, pending: link.isPending, problem: link.error, reset: link.reset };
}

/** What has to be linked and what taken away to get from one set to the other. */
export function difference(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  };
}
