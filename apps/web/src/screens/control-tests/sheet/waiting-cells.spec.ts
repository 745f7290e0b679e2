import { describe, expect, it } from '@jest/globals';
import {
  afterSaved,
  onVersion,
  readWaiting,
  type WaitingCell,
  withCell,
  withoutCell,
} from './waiting-cells.ts';

const cell = (part: Partial<WaitingCell> = {}): WaitingCell => ({
  ...{ position: 1, attribute: 0, outcome: 'pass', remark: '', auditedCents: null },
  ...{ baseVersion: null, ...part },
});

describe('cells that wait for the connection', () => {
  it('are sent once, with the last content, on the version that was seen first', () => {
    const first = withCell([], cell({ baseVersion: 3 }));
    const both = withCell(first, cell({ position: 2 }));
    const again = withCell(both, cell({ outcome: 'deviation', baseVersion: 7 }));
    expect(again).toEqual([cell({ outcome: 'deviation', baseVersion: 3 }), cell({ position: 2 })]);
  });

  it('are gone once they have arrived', () => {
    const sent = cell();
    expect(afterSaved([sent, cell({ attribute: 1 })], sent, 1)).toEqual([cell({ attribute: 1 })]);
  });

  it('go on waiting when they were changed while being sent, on the version that arrived', () => {
    const changed = cell({ remark: 'Freigabe fehlt' });
    expect(afterSaved([changed], cell(), 4)).toEqual([{ ...changed, baseVersion: 4 }]);
  });

  it('can be given up for what somebody else has saved, or laid over it', () => {
    expect(withoutCell([cell(), cell({ position: 2 })], cell())).toEqual([cell({ position: 2 })]);
    expect(onVersion([cell()], cell(), 5)).toEqual([cell({ baseVersion: 5 })]);
  });

  it('come back from the storage as they were', () => {
    const waiting = [cell({ auditedCents: 1200 }), cell({ position: 2, baseVersion: 1 })];
    expect(readWaiting(JSON.stringify(waiting))).toEqual(waiting);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['no list', '{"a":1}'],
    ['an unknown outcome', JSON.stringify([{ ...cell(), outcome: 'maybe' }])],
    ['no place', JSON.stringify([{ ...cell(), position: 'x' }])],
  ])('are none for %s', (_, text) => {
    expect(readWaiting(text)).toEqual([]);
  });
});
