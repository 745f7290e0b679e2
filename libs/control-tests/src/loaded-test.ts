import type { EntityManager } from 'typeorm';
import type { ControlTest } from './control-test.entity.ts';
import { contentDigest, type TestContent } from './test-content.ts';
import { TestEvidence } from './test-evidence.entity.ts';
import { TestItem } from './test-item.entity.ts';
import { TestResult } from './test-result.entity.ts';
import { evidenceContentOf, itemResultOf, sampleItemOf, sheetOf } from './test-sheet.ts';

/** A test with its rows, and what a sign-off would stand for right now. */
export interface LoadedTest {
  readonly test: ControlTest;
  /** By position. */
  readonly items: TestItem[];
  /** By position and attribute. */
  readonly results: TestResult[];
  /** Oldest first, withdrawn ones included. */
  readonly evidence: TestEvidence[];
  readonly content: TestContent;
  readonly digest: string;
}

export async function loadTest(manager: EntityManager, test: ControlTest): Promise<LoadedTest> {
  const where = { engagementId: test.engagementId, testId: test.id };
  const items = await manager.find(TestItem, { where, order: { position: 'ASC' } });
  const results = await manager.find(TestResult, {
    where,
    order: { position: 'ASC', attribute: 'ASC' },
  });
  const evidence = await manager.find(TestEvidence, {
    where,
    order: { addedAt: 'ASC', id: 'ASC' },
  });
  const content: TestContent = {
    sheet: sheetOf(test),
    sample: items.map(sampleItemOf),
    results: results.map(itemResultOf),
    evidence: evidence.filter((one) => one.withdrawnReason === null).map(evidenceContentOf),
  };
  return { test, items, results, evidence, content, digest: contentDigest(content) };
}
