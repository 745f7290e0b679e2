import { describe, expect, it } from '@jest/globals';
import {
  emptyMeasure,
  measureChangeOf,
  measureFaults,
  measureFields,
  newMeasureOf,
} from './measure-form.ts';

const form = { ...emptyMeasure, title: 'Vier-Augen-Freigabe einrichten' };

describe('form of a measure', () => {
  it('wants a title and nothing else', () => {
    expect(measureFaults(emptyMeasure, null)).toEqual({ title: 'required' });
    expect(measureFaults(form, null)).toEqual({});
  });

  it('takes a first deadline without a reason', () => {
    expect(measureFaults({ ...form, deadline: '2026-03-31' }, null)).toEqual({});
  });

  it.each([['2026-04-30'], ['']])(
    'wants a reason when the agreed deadline becomes "%s"',
    (deadline) => {
      expect(measureFaults({ ...form, deadline }, '2026-03-31')).toEqual({ reason: 'required' });
      const reason = 'Die Software wird erst im April geliefert.';
      expect(measureFaults({ ...form, deadline, reason }, '2026-03-31')).toEqual({});
    },
  );

  it('does not send what is no date', () => {
    expect(measureFaults({ ...form, deadline: 'Ostern' }, null)).toEqual({ deadline: 'date' });
  });

  it('sends a new measure without a deadline as such', () => {
    expect(newMeasureOf({ ...form, ownerName: ' Amtsleitung ' }, 'f')).toEqual({
      ...{ findingId: 'f', title: form.title, ownerName: 'Amtsleitung', ownerId: null },
      ...{ deadline: null, remark: '' },
    });
  });

  it('sends only what changed, so that changes of others to other fields stay', () => {
    expect(measureChangeOf({ remark: ' Dienstanweisung 12 ' }, 3)).toEqual({
      version: 3,
      reason: null,
      remark: 'Dienstanweisung 12',
    });
    expect(measureChangeOf({ deadline: '', reason: 'Entfällt.' }, 3)).toEqual({
      version: 3,
      reason: 'Entfällt.',
      deadline: null,
    });
  });

  it('knows all its fields, for the faults that the server finds', () => {
    expect(measureFields).toContain('ownerId');
  });
});
