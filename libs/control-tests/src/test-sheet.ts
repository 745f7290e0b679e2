import type { ControlTest } from './control-test.entity.ts';
import type { TestEvidence } from './test-evidence.entity.ts';
import type { EvidenceContent, ItemResult, SampleItem, TestSheet } from './test-content.ts';
import type { TestItem } from './test-item.entity.ts';
import type { TestResult } from './test-result.entity.ts';

/** What of the stored test a sign-off stands for: everything but its way and who did what when. */
export function sheetOf(test: ControlTest): TestSheet {
  const { number, revision, controlId, kind, objective, conclusion, verdict, deficiency } = test;
  const { datasetId, filters, populationSha256, populationRows } = test;
  const { method, confidence, tolerable, expected, size, attributes, checklist } = test;
  const { seedCommitment, seed, bookValueCents, intervalCents } = test;
  return {
    ...{ number, revision, controlId, kind, objective, conclusion, verdict, deficiency },
    ...{ datasetId, filters, populationSha256, populationRows },
    ...{ method, confidence, tolerable, expected, size, attributes, checklist },
    ...{ seedCommitment, seed, bookValueCents, intervalCents },
  };
}

export function sampleItemOf(item: TestItem): SampleItem {
  const { position, rowNo, rank, hits, certain, amountCents, row } = item;
  return { position, rowNo, rank, hits, certain, amountCents, row };
}

export function itemResultOf(result: TestResult): ItemResult {
  const { position, attribute, outcome, remark, auditedCents } = result;
  return { position, attribute, outcome, remark, auditedCents };
}

export function evidenceContentOf(evidence: TestEvidence): EvidenceContent {
  const { id, position, fileName, sha256, remark } = evidence;
  return { id, position, fileName, sha256, remark };
}
