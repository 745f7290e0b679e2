import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type SavedLosses, useSavedLosses } from './loss/use-saved-losses.ts';
import { processTexts } from './process.texts.ts';
import { useSaveDiagram } from './processes.queries.ts';
import type { EditedDiagram } from './use-edited-diagram.ts';

export interface Saving {
  /** @returns whether it is saved */
  readonly save: () => Promise<boolean>;
  readonly pending: boolean;
  readonly problem: Error | null;
  readonly forgetProblem: () => void;
  /** What saving has lost, until it is noted. */
  readonly lost: SavedLosses;
}

export function useSave(processId: string, edited: EditedDiagram): Saving {
  const say = useTexts(processTexts);
  const lost = useSavedLosses(processId);
  const toasts = useToasts();
  const saving = useSaveDiagram();
  const save = async () => {
    // What is being typed belongs to it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await edited.keep();
    try {
      const xml = await edited.xml();
      const { process, losses } = await saving.mutateAsync({
        ...{ id: processId, version: edited.version, xml },
      });
      edited.saved(process.version);
      lost.add(losses);
      toasts.done(say('edit.saved'));
      return true;
    } catch {
      // Told in place; the draft is kept.
      return false;
    }
  };
  return {
    ...{ save, lost, pending: saving.isPending },
    ...{ problem: saving.error, forgetProblem: saving.reset },
  };
}
