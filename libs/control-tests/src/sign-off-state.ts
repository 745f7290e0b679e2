import type { ControlTest } from './control-test.entity.ts';
import type { TestStep } from './test-step.entity.ts';

/** `outdated`: something has changed since ("Freigabe veraltet"). */
export type SignOffState = 'none' | 'valid' | 'outdated';

/** Of the last sign-off, by comparing digests. */
export function signOffState(
  test: Pick<ControlTest, 'state' | 'revision'>,
  steps: readonly Pick<TestStep, 'step' | 'digest' | 'revision'>[],
  digest: string,
): SignOffState {
  const last = steps.filter(({ step }) => step === 'approved').at(-1);
  if (!last) return 'none';
  const inForce = test.state === 'approved' || test.state === 'archived';
  return inForce && last.digest === digest && last.revision === test.revision
    ? 'valid'
    : 'outdated';
}
