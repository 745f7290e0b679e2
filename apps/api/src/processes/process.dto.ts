import type { ModelWarningCode, ProcessType } from '#pruefwerk/bpmn';
import type { ProcessKind, ProcessOrigin, ProcessState } from '#pruefwerk/processes';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';
import type { ProcessStepDto } from './process-step.dto.ts';
import type { ContentStandingDto } from './process-version.dto.ts';

export class ProcessWarningDto {
  code: ModelWarningCode;
  elementId: string | null;
  /** Line of the file, from 1. */
  line: number;
  text: BothLanguagesDto;
}

export class ProcessDto {
  id: string;
  /** Shown as P-01. */
  number: number;
  name: string;
  /** Istprozess or Sollprozess. */
  kind: ProcessKind;
  state: ProcessState;
  /** Responsible unit; empty while unknown. */
  unit: string;
  caseloadPerYear: number | null;
  origin: ProcessOrigin;
  originalFileName: string | null;
  originalSha256: string | null;
  /** Of the content, from 1. */
  revision: number;
  /** Stammprozess, Referenzprozess or Lokalprozess, as the content says. */
  processType: ProcessType | null;
  /** Istprozess that this Sollprozess starts from. */
  asIsProcessId: string | null;
  organisationUnitId: string | null;
  withdrawnReason: string | null;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
  updatedBy: string;
  version: number;
}

export class StepSummaryDto {
  steps: number;
  controls: number;
  risks: number;
  mediaBreaks: number;
  /** Sum over the steps as if each were done once. */
  minutes: number;
  waitingHours: number;
}

export class ProcessListItemDto extends ProcessDto {
  warnings: number;
  summary: StepSummaryDto;
  standing: ContentStandingDto;
  /** Tasks of the catalogue that the process carries out. */
  taskIds: string[];
  /** Null for what was there from the start. */
  updatedByName: string | null;
}

export class ProcessFileDto {
  process: ProcessDto;
  /** BPMN 2.0. */
  xml: string;
  /** SHA-256 of the content, lower-case hex. */
  sha256: string;
  /** Schrittliste: all flow nodes in the order along the flow; those without a number are events and gateways. */
  steps: ProcessStepDto[];
  /** What could not be read or will not be shown. */
  warnings: ProcessWarningDto[];
  standing: ContentStandingDto;
  /** Tasks of the catalogue that the process carries out. */
  taskIds: string[];
}
