import { IsIn, IsInt, IsString, MaxLength, Min } from 'class-validator';
import {
  type Assessment,
  assessments,
  type ControlEffect,
  type ControlExecution,
  type ControlFrequency,
  type ControlKind,
  type RecordState,
} from '#pruefwerk/controls';
import type { LegalBasisDto } from './legal-basis.dto.ts';

export class AssessmentDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  @IsIn(assessments)
  assessment: Assessment;

  /** What the assessment rests on; a blank one is refused. */
  @IsString()
  @MaxLength(4000)
  reason: string;
}

export class ControlDto {
  id: string;
  number: number;
  /** K-01; steps of process models name the control by it. */
  code: string;
  /** Library entry that it was copied from. */
  libraryId: string | null;
  title: string;
  /** Kontrollziel. */
  objective: string;
  description: string;
  effect: ControlEffect;
  execution: ControlExecution;
  kind: ControlKind;
  frequency: ControlFrequency;
  /** Function that performs it, never a person. */
  performerRole: string;
  /** Nachweis. */
  evidence: string;
  /** How an auditor tests it. */
  testStep: string;
  /** Schlüsselkontrolle. */
  isKey: boolean;
  /** Red-flag rule that tests it on the full population. */
  ruleId: string | null;
  legalBasis: LegalBasisDto[];
  assessment: Assessment;
  assessmentReason: string | null;
  assessedBy: string | null;
  assessedAt: Date | null;
  validFrom: string | null;
  validTo: string | null;
  /** Linked risks, withdrawn ones included. */
  riskIds: string[];
  state: RecordState;
  withdrawnReason: string | null;
  version: number;
}
