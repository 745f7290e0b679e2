import { ControlTestController } from './control-test.controller.ts';
import { TestEvidenceController } from './test-evidence.controller.ts';
import { TestReviewController } from './test-review.controller.ts';
import { TestWorkController } from './test-work.controller.ts';

/** Tests of controls: plan, draw, results, evidence and sign-off. */
export const controlTestControllers = [
  ControlTestController,
  TestWorkController,
  TestEvidenceController,
  TestReviewController,
];
