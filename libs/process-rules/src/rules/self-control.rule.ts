import type { ProcessRule } from '../rule.ts';
import { ownWork, performerOf } from '../view/controlled-work.ts';

/** Kinds that are worth nothing when the one who did the work performs them; a plausibility check is not one. */
const NEEDS_ANOTHER: ReadonlySet<string> = new Set([
  'vierAugen',
  'funktionstrennung',
  'stichprobe',
]);

export const selfControlRule: ProcessRule = {
  id: 'self-control',
  check: (view) =>
    view.controls.flatMap((placed) => {
      const { step, control } = placed;
      const asked = NEEDS_ANOTHER.has(control.art ?? '') && control.ausfuehrung !== 'auto';
      const own = asked ? ownWork(view, placed) : null;
      if (!own) return [];
      const role = view.roles.title(performerOf(view, placed));
      const facts = { control: control.name ?? control.id, role, workId: own.id };
      return [{ elementIds: [...new Set([step.id, own.id])], facts }];
    }),
};
