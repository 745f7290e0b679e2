import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const timed = inRow([{ id: 's' }], {
  process: { fallzahlJahr: 1000, gesetzlicheFrist: 28, norm: '§ 42a SGB XII' },
});
const late = (base: number) => ({ lateShare: { low: base / 2, base, high: base * 2 } });

improvementExamples('deadline-risk', [
  ['nobody has simulated', timed, [{ needs: 'simulation' }]],
  ['one in twenty is tolerated', timed, [], late(0.05)],
  ['more are not', timed, [{ at: 'p', minutesPerCase: 0 }], late(0.051)],
  ['no deadline', inRow([{ id: 's' }]), [], late(0.5)],
]);
