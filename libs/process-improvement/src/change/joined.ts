import type { IksActivity, ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import { withoutStep } from './redrawn.ts';
import { withActivity, withStep } from './with-elements.ts';

/** Two steps in a row as one: it takes the time of both, and whatever either does to a payment it does. */
export function joined(model: ProcessModel, step: ProcessStep, next: ProcessStep): ProcessModel {
  const [one, other] = [step.activity, next.activity];
  const merged = withStep(withoutStep(model, next.id), step.id, (at) => ({
    ...at,
    paymentRelevant: step.paymentRelevant || next.paymentRelevant,
    controls: [...at.controls, ...next.controls],
    risks: [...at.risks, ...next.risks],
  }));
  return withActivity(merged, step.id, {
    ...times(one, other),
    zahlungsrelevant: nearerToPayment(one, other),
    zahlweg: other.zahlweg ?? one.zahlweg,
    betragBisEur: larger(one.betragBisEur, other.betragBisEur),
    stammdatenAenderung: one.stammdatenAenderung === true ? true : other.stammdatenAenderung,
    ermessen: one.ermessen === 'ermessen' ? one.ermessen : (other.ermessen ?? one.ermessen),
    medienAus: other.medienAus,
    datenfelder: [...one.datenfelder, ...other.datenfelder],
    dokumente: [...one.dokumente, ...other.dokumente],
  });
}

/** The second may be done more often than the first: its minutes per execution of the first. */
function times(one: IksActivity, other: IksActivity): Partial<IksActivity> {
  const factor = (other.haeufigkeitProFall ?? 1) / (one.haeufigkeitProFall ?? 1);
  const sum = (a: number | null, b: number | null): number | null =>
    a === null && b === null ? null : (a ?? 0) + (b ?? 0) * factor;
  return {
    grundzeitMin: sum(one.grundzeitMin, other.grundzeitMin),
    erholzeitMin: sum(one.erholzeitMin, other.erholzeitMin),
    zeitCi95:
      one.zeitCi95 === null || other.zeitCi95 === null ? null : sum(one.zeitCi95, other.zeitCi95),
  };
}

const ORDER = ['nein', 'begruendet', 'aendert', 'ordnetAn', 'zahltAus'] as const;

function nearerToPayment(one: IksActivity, other: IksActivity): IksActivity['zahlungsrelevant'] {
  const all = [one.zahlungsrelevant, other.zahlungsrelevant].filter((told) => told !== null);
  return all.toSorted((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0] ?? null;
}

const larger = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);
