import type { RiskStep } from '#pruefwerk/controls';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { IsPlainDate, MayBeAbsent } from '../dto-rules.ts';
import type { ControlDto } from './control.dto.ts';
import type { RiskDto } from './risk.dto.ts';

export class MatrixQuery {
  /** Day of which the matrix is shown, yyyy-mm-dd; today when left out. */
  @MayBeAbsent()
  @IsPlainDate()
  on?: string;
}

export class MatrixRiskDto {
  risk: RiskDto;
  /** Controls that hold on the day. */
  controlIds: string[];
  residualLikelihood: RiskStep;
  residualImpact: RiskStep;
  residualLevel: RiskLevel;
}

export class RiskControlLinkDto {
  riskId: string;
  controlId: string;
}

/** What is missing; ids in the order of the numbers. */
export class ControlGapsDto {
  risksWithoutControl: string[];
  controlsWithoutRisk: string[];
  controlsWithoutTest: string[];
  /** Those of `controlsWithoutTest` that are key controls. */
  keyControlsNotTested: string[];
  /** No step of a process model names them. */
  controlsWithoutStep: string[];
}

export class HeatCellDto {
  likelihood: RiskStep;
  impact: RiskStep;
  level: RiskLevel;
  riskIds: string[];
}

/** 25 cells each: likelihood 1 to 5 and within it impact 1 to 5. */
export class HeatMapDto {
  inherent: HeatCellDto[];
  residual: HeatCellDto[];
}

export class RiskControlMatrixDto {
  /** Day of which the matrix is shown, yyyy-mm-dd. */
  on: string;
  risks: MatrixRiskDto[];
  /** Controls that hold on the day. */
  controls: ControlDto[];
  links: RiskControlLinkDto[];
  gaps: ControlGapsDto;
  heatMap: HeatMapDto;
}
