import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsString } from 'class-validator';
import type {
  ControlEffect,
  ControlExecution,
  ControlFrequency,
  ControlKind,
  RiskCategory,
  RiskStep,
} from '#pruefwerk/controls';
import { MayBeAbsent } from '../dto-rules.ts';
import type { ControlDto } from './control.dto.ts';
import type { LegalBasisDto } from './legal-basis.dto.ts';
import type { RiskDto } from './risk.dto.ts';

export class LibraryRiskDto {
  /** LR-01. */
  id: string;
  title: string;
  titleEn: string;
  description: string;
  category: RiskCategory;
  likelihood: RiskStep;
  impact: RiskStep;
  causes: string[];
  legalBasis: LegalBasisDto[];
  /** Public reports from which the risk was drawn; empty: the project's own design. */
  sources: string[];
}

export class LibraryControlDto {
  /** LK-01. */
  id: string;
  title: string;
  titleEn: string;
  objective: string;
  description: string;
  effect: ControlEffect;
  execution: ControlExecution;
  kind: ControlKind;
  frequency: ControlFrequency;
  performerRole: string;
  evidence: string;
  testStep: string;
  isKey: boolean;
  ruleId: string | null;
  legalBasis: LegalBasisDto[];
  /** Library risks that it works against. */
  riskIds: string[];
}

export class ControlLibraryDto {
  risks: LibraryRiskDto[];
  controls: LibraryControlDto[];
}

export class ControlsFromLibraryDto {
  /** Ids of library entries. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsString({ each: true })
  libraryIds: string[];
}

export class RisksFromLibraryDto extends ControlsFromLibraryDto {
  /** Copies the library's controls against these risks as well. */
  @MayBeAbsent()
  @IsBoolean()
  withControls: boolean = false;
}

/** What was copied; entries that the engagement has already are left out. */
export class CopiedEntriesDto {
  risks: RiskDto[];
  controls: ControlDto[];
  /** Number of new links between risks and controls, those to earlier copies included. */
  links: number;
}
