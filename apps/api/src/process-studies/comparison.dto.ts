import { Matches } from 'class-validator';
import type { ComparedKind, MatchReason } from '#pruefwerk/bpmn';
import type { FigureUnit } from '#pruefwerk/process-figures';
import { contentRefPattern, type EffectName } from '#pruefwerk/process-studies';
import type { ProcessKind } from '#pruefwerk/processes';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';
import { type HitCountsDto, type ProcessHitDto } from './process-checks.dto.ts';

export class ComparisonQuery {
  /** `<process>` for the newest content, `<process>@<revision>` for an earlier one. */
  @Matches(contentRefPattern)
  before: string;

  @Matches(contentRefPattern)
  after: string;
}

export class ModelCountsDto {
  steps: number;
  roles: number;
  controls: number;
  keyControls: number;
  risks: number;
  mediaBreaks: number;
  /** Arrows that lead from one role to another. */
  handOvers: number;
}

export class ComparedContentDto {
  processId: string;
  number: number;
  name: string;
  kind: ProcessKind;
  revision: number;
  /** BPMN 2.0. */
  xml: string;
  counts: ModelCountsDto;
  hits: HitCountsDto;
}

export class PropertyChangeDto {
  property: BothLanguagesDto;
  before: BothLanguagesDto;
  after: BothLanguagesDto;
}

export class DifferenceDto {
  kind: 'added' | 'removed' | 'changed';
  /** What kind of element it is. */
  element: BothLanguagesDto;
  title: BothLanguagesDto;
  /** Controls and risks are shown at their step. */
  elementKind: ComparedKind;
  /** Element of the earlier diagram; null for what was added. */
  beforeId: string | null;
  afterId: string | null;
  match: MatchReason | null;
  /** Why two elements are taken for the same; null when their ids say so. */
  guess: BothLanguagesDto | null;
  changes: PropertyChangeDto[];
}

export class FigureRangeDto {
  low: number;
  base: number;
  high: number;
}

export class EffectFigureDto {
  name: EffectName;
  unit: FigureUnit;
  /** Null when it cannot be computed, for want of cases per year or of rates. */
  before: FigureRangeDto | null;
  after: FigureRangeDto | null;
}

export class EffectDto {
  /** Taken for both sides, so that only the process makes a difference. */
  casesPerYear: number | null;
  figures: EffectFigureDto[];
  /** How much had to be assumed on both sides together. */
  assumptions: number;
}

export class ProcessComparisonDto {
  before: ComparedContentDto;
  after: ComparedContentDto;
  /** Removed ones first, then changed and added ones along the flow. */
  differences: DifferenceDto[];
  /** Pairs that are alike. */
  unchanged: number;
  /** Gaps in control that are there only afterwards. */
  opened: ProcessHitDto[];
  /** Gaps in control that were there only before. */
  closed: ProcessHitDto[];
  effect: EffectDto;
}
