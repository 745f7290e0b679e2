import { describe, expect, it } from '@jest/globals';
import { modelOf } from '../../../../test/kit/process-file.ts';

describe('events, decisions and messages', () => {
  const model = modelOf({
    process: { gesetzlicheFrist: 21, norm: '§ 88 SGG', zahlungsart: 'einmalig' },
    lanes: [
      { id: 'a', name: 'A', rolle: {} },
      { id: 'b', name: 'B', process: 'q', rolle: {} },
    ],
    nodes: [
      { id: 'task', lane: 'a', k: [{ id: 'K-1', letzterTest: '2026-01-31' }] },
      { id: 'late', type: 'boundaryEvent:timer', attachedTo: 'task', lane: 'a', after: 'P14D' },
      { id: 'link', type: 'intermediateThrowEvent:link', link: 'Seite 2', lane: 'a' },
      { id: 'end', type: 'endEvent', ergebnis: 'abgelehnt', lane: 'a' },
      { id: 'split', type: 'exclusiveGateway', kriterium: 'betrag', lane: 'a' },
      { id: 'other', lane: 'b' },
    ],
    messages: ['task>other', 'task>pool-q'],
  });
  const step = (id: string) => model.steps.find((one) => one.id === id);

  it('are read', () => {
    const rest = {
      link: null,
      attachedTo: null,
      ergebnis: null,
      interrupting: true,
      durationH: null,
    };
    const none = { trigger: null, ...rest };
    expect(step('task')).toMatchObject({ event: null, controls: [{ letzterTest: '2026-01-31' }] });
    expect(step('late')?.event).toEqual({
      ...none,
      trigger: 'timer',
      attachedTo: 'task',
      durationH: 336,
    });
    expect(step('link')?.event).toEqual({ ...none, trigger: 'link', link: 'Seite 2' });
    expect(step('end')?.event).toEqual({ ...none, ergebnis: 'abgelehnt' });
    expect(step('split')?.decision).toMatchObject({ kriterium: 'betrag' });
    expect(model.processes[0]?.iks).toMatchObject({
      ...{ gesetzlicheFrist: 21, norm: '§ 88 SGG', zahlungsart: 'einmalig' },
    });
  });

  it('leave out messages to a whole pool', () => {
    expect(model.messages).toMatchObject([{ id: 'task-other', fromId: 'task', toId: 'other' }]);
    expect(model.messages).toHaveLength(1);
  });

  it('warn of nothing that is known', () => {
    expect(model.warnings.map(({ code }) => code)).toEqual(['bpmn.warning.diagram-missing']);
  });
});
