import { useToasts } from '../../feedback/toasts.tsx';
import { findingNumber, redFlagNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type FindingFile, useEditFinding } from './finding.queries.ts';
import { findingTexts } from './finding.texts.ts';

type Flag = FindingFile['redFlags'][number];

/** Puts red flags to a finding and takes them out again; taking out can be undone. */
export function useFlagChange({ finding, redFlagIds }: FindingFile) {
  const say = useTexts(findingTexts);
  const { count } = useFormat();
  const toasts = useToasts();
  const edit = useEditFinding(finding.id);
  const { version } = finding;
  const putBack = (version: number) =>
    void edit.mutateAsync({ version, redFlagIds }).catch(toasts.problem);
  // By the promise: the row that asks is gone with the new data, and its callbacks with it.
  const remove = async ({ id, number }: Flag) => {
    const left = redFlagIds.filter((one) => one !== id);
    try {
      const saved = await edit.mutateAsync({ version, redFlagIds: left });
      const words = { number: redFlagNumber(number), finding: findingNumber(finding.number) };
      toasts.undoable(say('flags.removed', words), () => putBack(saved.version));
    } catch (problem) {
      toasts.problem(problem);
    }
  };
  const add = (ids: readonly string[], done: () => void) =>
    edit.mutate(
      { version, redFlagIds: [...redFlagIds, ...ids] },
      {
        onSuccess: () => {
          toasts.done(say('flags.added', { count: ids.length, shown: count(ids.length) }));
          done();
        },
      },
    );
  return { add, remove, pending: edit.isPending, problem: edit.error };
}
