import { useToasts } from '../../feedback/toasts.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { lossTexts } from './loss/loss.texts.ts';
import { processTexts } from './process.texts.ts';
import { useSaveDiagram } from './processes.queries.ts';
import type { EditedDiagram } from './use-edited-diagram.ts';

export interface Saving {
  /** @returns whether it is saved */
  readonly save: () => Promise<boolean>;
  readonly pending: boolean;
  readonly problem: Error | null;
  readonly forgetProblem: () => void;
}

export function useSave(processId: string, edited: EditedDiagram): Saving {
  const say = useTexts(processTexts);
  const sayLoss = useTexts(lossTexts);
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
      const lost = losses.length;
      toasts.done(lost > 0 ? sayLoss('saved.asSent', { count: lost }) : say('edit.saved'));
      return true;
    } catch {
      // Told in place; the draft is kept.
      return false;
    }
  };
  return { save, pending: saving.isPending, problem: saving.error, forgetProblem: saving.reset };
}
