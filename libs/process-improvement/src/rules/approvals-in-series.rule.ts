import type { ProcessStep } from '#pruefwerk/bpmn';
import { withBypass } from '../change/redrawn.ts';
import type { Finding, ImprovementRule } from '../rule.ts';
import { isManualControl } from '../view/control-results.ts';
import { writesOf } from '../view/data-use.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const approvalsInSeriesRule: ImprovementRule = {
  id: 'approvals-in-series',
  find: (view) =>
    view.work.flatMap((step) => {
      const next = view.nextInLine(step.id);
      const inSeries = next && isApproval(step) && isApproval(next) && step.role !== next.role;
      if (!inSeries) return [];
      // A key control of four eyes is never spared; of two others it is the later one.
      const spared = [next, step].find((one) => !isKeptAlways(one));
      return spared ? [findingOf(view, spared, spared === next ? step : next)] : [];
    }),
};

/** Somebody looks at what others did, and does nothing to the payment itself. */
const isApproval = ({ controls, activity }: ProcessStep): boolean =>
  activity.zahlungsrelevant !== 'zahltAus' &&
  controls.some((one) => APPROVALS.has(one.art ?? '') && isManualControl(one));

const APPROVALS: ReadonlySet<string> = new Set(['vierAugen', 'plausibilitaet']);

/** Work is no approval, whatever is checked along with it: without it there would be nothing to approve. */
const isKeptAlways = (step: ProcessStep): boolean =>
  isWork(step) ||
  step.controls.some(({ art, schluessel }) => art === 'vierAugen' && schluessel === true);

function isWork(step: ProcessStep): boolean {
  const { zahlungsrelevant, stammdatenAenderung } = step.activity;
  const touches = zahlungsrelevant !== null && zahlungsrelevant !== 'nein';
  return touches || stammdatenAenderung === true || writesOf(step).size > 0;
}

function findingOf(view: ImprovementView, spared: ProcessStep, kept: ProcessStep): Finding {
  return {
    kind: 'finding',
    elementIds: [spared.id, kept.id],
    facts: {
      keptId: kept.id,
      share: view.parameter('smallAmountShare').base,
      risks: spared.controls.flatMap(({ risikoIds }) => risikoIds),
    },
    uses: ['smallAmountShare'],
    change: (level) => ({
      apply: (model) => withBypass(model, spared, view.parameter('smallAmountShare')[level]),
      edits: null,
    }),
  };
}
