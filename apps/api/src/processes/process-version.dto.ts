import { ArrayMaxSize, IsArray, IsInt, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import type { ApprovalHindrance, ContentState, VersionState } from '#pruefwerk/processes';
import { MayBeNull } from '../dto-rules.ts';
import type { ProcessStepDto } from './process-step.dto.ts';

/** Who did something, by the name that is shown; null for the program itself. */
export class ProcessVersionDto {
  id: string;
  number: number;
  /** Content that it is bound to. */
  revision: number;
  sha256: string;
  state: VersionState;
  remark: string;
  submittedBy: string | null;
  submittedAt: Date;
  /** Who approved, sent back or recalled it. */
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionRemark: string | null;
  version: number;
}

export class ProcessRevisionDto {
  revision: number;
  sha256: string;
  savedBy: string | null;
  savedAt: Date;
}

export class ContentStandingDto {
  /** Of the newest content. */
  state: ContentState;
  /** Of the version that the content is, or that it becomes when it is submitted. */
  versionNumber: number;
  /** Version in force, also when the content has gone on since. */
  approvedNumber: number | null;
}

export class ProcessHistoryDto {
  standing: ContentStandingDto;
  /** The newest first. */
  versions: ProcessVersionDto[];
  /** Every saved content, the newest first. */
  revisions: ProcessRevisionDto[];
  /** Why the asking account may not approve what waits; null: it may. */
  hindrance: ApprovalHindrance | null;
}

export class ProcessRevisionContentDto {
  revision: number;
  /** BPMN 2.0. */
  xml: string;
  sha256: string;
  steps: ProcessStepDto[];
}

export class VersionSubmissionDto {
  /** Version of the process that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  /** For the second person: what was changed. */
  @IsString()
  @MaxLength(4000)
  remark: string;
}

export class VersionDecisionDto {
  /** Version of the record that was seen; another one on the server gives 409. */
  @IsInt()
  @Min(1)
  version: number;

  /** Has to be there when it is sent back. */
  @IsString()
  @MaxLength(4000)
  remark: string;
}

export class ProcessLinksDto {
  @IsInt()
  @Min(1)
  version: number;

  /** Istprozess that a Sollprozess starts from. */
  @MayBeNull()
  @IsUUID()
  asIsProcessId: string | null = null;

  @MayBeNull()
  @IsUUID()
  organisationUnitId: string | null = null;

  /** All tasks of the process afterwards. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  taskIds: string[];
}
