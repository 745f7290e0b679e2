import { describe, expect, it } from '@jest/globals';
import { CellSender } from './cell-sender.ts';
import type { WaitingCell } from './waiting-cells.ts';

const cell = (part: Partial<WaitingCell> = {}): WaitingCell => ({
  ...{ position: 1, attribute: 0, outcome: 'pass', remark: '', auditedCents: null },
  ...{ baseVersion: null, ...part },
});

class Lost extends Error {}

/** A server that answers as told, one answer per request; a version or a failure. */
function bench(answers: (number | Error)[], stored: WaitingCell[] = []) {
  const sent: WaitingCell[] = [];
  const waits: number[] = [];
  let again = () => {};
  let kept: readonly WaitingCell[] = stored;
  const sender = new CellSender({
    read: () => stored,
    keep: (waiting) => (kept = waiting),
    save: async (one) => {
      sent.push(one);
      await Promise.resolve();
      const answer = answers.shift() ?? 1;
      if (typeof answer === 'number') return answer;
      throw answer;
    },
    isPassing: (problem) => problem instanceof Lost,
    later: (run, ms) => {
      waits.push(ms);
      again = run;
    },
  });
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return { sender, sent, waits, settle, kept: () => kept, again: () => again() };
}

describe('sending of cells', () => {
  it('sends one after the other and keeps nothing that has arrived', async () => {
    const { sender, sent, settle, kept } = bench([1, 1]);
    sender.put(cell());
    sender.put(cell({ attribute: 1 }));
    await settle();
    expect(sent.map(({ attribute }) => attribute)).toEqual([0, 1]);
    expect(kept()).toEqual([]);
    expect(sender.snapshot()).toMatchObject({ connection: 'idle', waiting: [] });
  });

  it('keeps what it could not send, tries again, and waits longer each time', async () => {
    const { sender, waits, settle, kept, again } = bench([new Lost(), new Lost(), 1]);
    sender.put(cell());
    await settle();
    expect(sender.snapshot().connection).toBe('lost');
    expect(kept()).toEqual([cell()]);
    again();
    await settle();
    again();
    await settle();
    expect(waits).toEqual([2000, 4000]);
    expect(sender.snapshot()).toMatchObject({ connection: 'idle', waiting: [] });
  });

  it('sends what waited from before, when it is told to', async () => {
    const { sender, sent, settle } = bench([1], [cell({ position: 7 })]);
    expect(sender.snapshot().waiting).toHaveLength(1);
    await sender.flush();
    await settle();
    expect(sent.map(({ position }) => position)).toEqual([7]);
  });

  it('puts a refused cell aside and goes on with the others', async () => {
    const problem = new Error('conflict');
    const { sender, sent, settle } = bench([problem, 1]);
    sender.put(cell());
    sender.put(cell({ position: 2 }));
    await settle();
    expect(sent.map(({ position }) => position)).toEqual([1, 2]);
    expect(sender.snapshot()).toMatchObject({
      ...{ connection: 'idle', waiting: [cell()], refused: [{ cell: cell(), problem }] },
    });
  });

  it('sends a refused cell again on the version that stands now, when the person insists', async () => {
    const { sender, sent, settle } = bench([new Error('conflict'), 5]);
    sender.put(cell({ baseVersion: 1 }));
    await settle();
    sender.insist(cell(), 4);
    await settle();
    expect(sent.at(-1)).toMatchObject({ baseVersion: 4 });
    expect(sender.snapshot()).toMatchObject({ waiting: [], refused: [] });
  });

  it('forgets a cell that the person gives up', async () => {
    const { sender, settle, kept } = bench([new Error('conflict')]);
    sender.put(cell());
    await settle();
    sender.drop(cell());
    expect(kept()).toEqual([]);
    expect(sender.snapshot().refused).toEqual([]);
  });

  it('sends the newer content of a cell that was changed while it was being sent', async () => {
    const { sender, sent, settle } = bench([1, 2]);
    sender.put(cell());
    sender.put(cell({ outcome: 'deviation' }));
    await settle();
    expect(sent.map(({ outcome, baseVersion }) => [outcome, baseVersion])).toEqual([
      ['pass', null],
      ['deviation', 1],
    ]);
  });
});
