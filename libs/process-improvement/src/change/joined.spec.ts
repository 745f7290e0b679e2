import { describe, expect, it } from '@jest/globals';
import { modelOf } from '../../../../test/kit/process-file.ts';
import { inRow } from '../../../../test/kit/improvement-examples.ts';
import { joined } from './joined.ts';

function mergedOf(one: object, other: object) {
  const model = modelOf(
    inRow([
      { id: 'a', lane: 'A', a: { ...one } },
      { id: 'b', lane: 'A', a: { ...other } },
    ]),
  );
  const [step, next] = ['a', 'b'].map((id) => model.steps.find((found) => found.id === id));
  if (!step || !next) throw new Error('no such step');
  return joined(model, step, next).steps.find(({ id }) => id === 'a');
}

describe('two steps as one', () => {
  it.each([
    [{ zahlungsrelevant: 'ordnetAn' }, { zahlungsrelevant: 'nein' }, 'ordnetAn', true],
    [{ zahlungsrelevant: 'begruendet' }, { zahlungsrelevant: 'zahltAus' }, 'zahltAus', true],
    [{ zahlungsrelevant: 'begruendet' }, {}, 'begruendet', false],
  ])(
    'keep what either does to a payment, whichever comes first: %j, %j',
    (one, other, told, relevant) => {
      const merged = mergedOf(one, other);
      expect(merged?.activity.zahlungsrelevant).toBe(told);
      expect(merged?.paymentRelevant).toBe(relevant);
    },
  );

  it('change master data when either does', () => {
    const merged = mergedOf({ stammdatenAenderung: false }, { stammdatenAenderung: true });
    expect(merged?.activity.stammdatenAenderung).toBe(true);
  });

  it('take the minutes of both, as often as each is done', () => {
    const merged = mergedOf(
      { grundzeitMin: 10, haeufigkeitProFall: 2 },
      { grundzeitMin: 5, haeufigkeitProFall: 6 },
    );
    // Per execution of the first: 10 + 5 × 6 / 2.
    expect(merged?.activity.grundzeitMin).toBe(25);
  });
});
