import type { ProcessRule } from '../rule.ts';

export const controlWithoutTestRule: ProcessRule = {
  id: 'control-without-test',
  check(view) {
    const oldest = view.asOf && yearBefore(view.asOf);
    return view.controls
      .filter(({ control }) => control.schluessel === true)
      .filter(({ control: { testId, letzterTest } }) => {
        const old = oldest !== null && letzterTest !== null && letzterTest < oldest;
        return testId === null || old;
      })
      .map(({ step, control }) => {
        const title = control.name ?? control.id;
        const { testId: test, letzterTest: lastTest } = control;
        return { elementIds: [step.id], facts: { control: title, test, lastTest } };
      });
  },
};

/** The same day a year before; as text, plain dates are in the order of time. */
function yearBefore(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`;
}
