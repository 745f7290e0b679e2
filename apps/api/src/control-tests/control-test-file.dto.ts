import { ApiProperty } from '@nestjs/swagger';
import type {
  DeficiencyLevel,
  Outcome,
  SignOffState,
  SubmissionNeed,
  TestPart,
  TestStepKind,
  Verdict,
} from '#pruefwerk/control-tests';
import { rowSchema } from '../payments/cell.schema.ts';
import { ControlTestDto } from './control-test.dto.ts';
import type { TestEvaluationDto } from './evaluation.dto.ts';

/** A drawn or chosen payment; clerks and persons as pseudonyms. */
export class TestItemDto {
  /** From 1, in the order of the draw. */
  position: number;
  /** Number in the sealed population. */
  rowNo: number;
  /** HMAC-SHA256, hex; null where nothing was ranked. */
  rank: string | null;
  /** Monetary units drawn from it; otherwise 1. */
  hits: number;
  /** Drawn for certain because of its amount. */
  certain: boolean;
  amountCents: number | null;

  /** Cells by column of the dataset (`GET …/datasets/{id}` tells the columns); amounts in cents. */
  @ApiProperty(rowSchema)
  row: Record<string, string | number | boolean | null>;
}

/** A cell of the matrix. */
export class TestResultDto {
  position: number;
  /** Place of the attribute, from 0. */
  attribute: number;
  outcome: Outcome;
  remark: string;
  /** What the amount should have been; only for samples of monetary units. */
  auditedCents: number | null;
  savedBy: string;
  savedAt: Date;
  /** To be sent with the next change of this cell. */
  version: number;
}

export class TestEvidenceDto {
  id: string;
  /** Null: evidence of the test as a whole. */
  position: number | null;
  fileName: string;
  contentType: string;
  sha256: string;
  bytes: number;
  remark: string;
  addedBy: string;
  addedAt: Date;
  /** Given when it no longer counts. */
  withdrawnReason: string | null;
}

/** A step on the way; `approved` is a sign-off. */
export class TestStepDto {
  id: string;
  step: TestStepKind;
  revision: number;
  /** Digest of the content at that moment. */
  digest: string;
  reason: string;
  doneBy: string;
  doneByName: string | null;
  doneAt: Date;
}

export class TestPersonDto {
  accountId: string;
  name: string | null;
  part: TestPart;
}

/** A test with everything that is needed to work on it or to sign it off. */
export class ControlTestFileDto extends ControlTestDto {
  items: TestItemDto[];
  results: TestResultDto[];
  /** Oldest first, withdrawn ones included. */
  evidence: TestEvidenceDto[];
  /** Oldest first; old sign-offs stay. */
  steps: TestStepDto[];
  /** Who has worked on it or signed it off. */
  persons: TestPersonDto[];
  /** SHA-256 of the content; sent back with the sign-off. */
  digest: string;
  /** `outdated`: "Freigabe veraltet". */
  signOff: SignOffState;
  /** What is still missing before it may be submitted. */
  missing: SubmissionNeed[];
  /** Deviations with which the size still proves the control effective; null: not even none. */
  allowedDeviations: number | null;
  /** What a clean result of the planned size would prove; null without a size. */
  cleanBound: number | null;
  /** Null without items that count. */
  evaluation: TestEvaluationDto | null;
  suggestedVerdict: Verdict | null;
  suggestedDeficiency: DeficiencyLevel | null;
  /** False for everybody who has worked on the test. */
  mayReview: boolean;
}
