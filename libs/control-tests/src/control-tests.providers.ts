import type { Provider } from '@nestjs/common';
import { ChosenItemService } from './chosen-item.service.ts';
import { ControlTestService } from './control-test.service.ts';
import { CopiedRows } from './copied-rows.ts';
import { FullPopulationService } from './full-population.service.ts';
import { TestDrawService } from './test-draw.service.ts';
import { TestEvidenceService } from './test-evidence.service.ts';
import { TestItems } from './test-items.ts';
import { TestPlanService } from './test-plan.service.ts';
import { TestResultService } from './test-result.service.ts';
import { TestReviewService } from './test-review.service.ts';
import { TestStore } from './test-store.ts';

/** The services of this lib; the process adds the platform's ports, `PaymentBrowser` and a `RuleRuns`. */
export const controlTestsProviders: Provider[] = [
  ChosenItemService,
  ControlTestService,
  CopiedRows,
  FullPopulationService,
  TestDrawService,
  TestEvidenceService,
  TestItems,
  TestPlanService,
  TestResultService,
  TestReviewService,
  TestStore,
];
