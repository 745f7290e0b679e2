import { dataFieldText, type ProcessStep } from '#pruefwerk/bpmn';
import { times } from '#pruefwerk/process-figures';
import { reachable } from '#pruefwerk/process-graph';
import { setAttribute } from '../change/edits.ts';
import { withActivity } from '../change/with-elements.ts';
import type { Finding, ImprovementRule } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const doubleEntryRule: ImprovementRule = {
  id: 'double-entry',
  find: (view) => {
    const entering = view.work.filter((step) => enteredBy(step).length > 0);
    return entering.flatMap((step, at) => {
      const before = entering.slice(0, at).filter((one) => leadsTo(view, one, step));
      const known = new Set(before.flatMap(enteredBy));
      const again = enteredBy(step).filter((field) => known.has(field));
      const first = before.find((one) => enteredBy(one).some((field) => again.includes(field)));
      return first ? [findingOf(view, step, first, again)] : [];
    });
  },
};

/** Fields that the step writes without reading them: who changes what is there reads it first. */
const enteredBy = ({ activity }: ProcessStep): string[] =>
  activity.datenfelder.filter(({ zugriff }) => zugriff === 'w').map(({ feld }) => feld);

const leadsTo = (view: ImprovementView, from: ProcessStep, to: ProcessStep): boolean =>
  reachable(view.graph, view.graph.next.get(from.id) ?? []).has(to.id);

function findingOf(
  view: ImprovementView,
  step: ProcessStep,
  first: ProcessStep,
  again: readonly string[],
): Finding {
  const datenfelder = step.activity.datenfelder.map((one) =>
    again.includes(one.feld) && one.zugriff === 'w' ? { ...one, zugriff: 'r' as const } : one,
  );
  return {
    kind: 'finding',
    elementIds: [step.id, first.id],
    facts: { fields: again, firstId: first.id },
    uses: ['fieldEntryMin'],
    change: () => ({
      apply: (model) => withActivity(model, step.id, { datenfelder }),
      edits: [
        setAttribute(
          step.id,
          'aktivitaet',
          'datenfelder',
          datenfelder.map((one) => dataFieldText(one)).join(';'),
        ),
      ],
    }),
    extra: {
      minutesPerCase: view.withinTime(
        step,
        times(view.parameter('fieldEntryMin'), view.executions(step) * again.length),
      ),
      payGrade: step.activity.entgeltgruppe,
    },
  };
}
