import type { EntityClass, MigrationClass } from '#pruefwerk/platform';
import { ControlTest } from './control-test.entity.ts';
import { CreateControlTests1795480000000 } from './migrations/1795480000000-create-control-tests.ts';
import { TestEvidence } from './test-evidence.entity.ts';
import { TestItem } from './test-item.entity.ts';
import { TestPerson } from './test-person.entity.ts';
import { TestResult } from './test-result.entity.ts';
import { TestStep } from './test-step.entity.ts';

export const controlTestsEntities: readonly EntityClass[] = [
  ...[ControlTest, TestItem, TestResult],
  ...[TestEvidence, TestStep, TestPerson],
];

export const controlTestsMigrations: readonly MigrationClass[] = [CreateControlTests1795480000000];
