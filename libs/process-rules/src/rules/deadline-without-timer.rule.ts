import type { ProcessRule } from '../rule.ts';

export const deadlineWithoutTimerRule: ProcessRule = {
  id: 'deadline-without-timer',
  check(view) {
    const timers = view.model.steps.filter(({ event }) => event?.trigger === 'timer');
    const timed = new Set(timers.map(({ processId }) => processId));
    return view.model.processes
      .filter(({ id, iks }) => iks.gesetzlicheFrist !== null && !timed.has(id))
      .map(({ id, iks }) => ({
        elementIds: [id],
        facts: { days: iks.gesetzlicheFrist, provision: iks.norm },
      }));
  },
};
