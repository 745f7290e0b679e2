import type { FindingStatus } from '#pruefwerk/findings';
import { NamedFindingDto } from './finding.dto.ts';
import { type NamedMeasureDto } from './measure.dto.ts';
import { type RedFlagReferenceDto } from './red-flag.dto.ts';

export class ListedFindingDto extends NamedFindingDto {
  /** Red flags that it rests on, as far as the person may see them. */
  redFlags: number;
  measures: number;
}

export class FindingStatusCountDto {
  status: FindingStatus;
  count: number;
}

export class FindingPageDto {
  items: ListedFindingDto[];
  page: number;
  pageSize: number;
  total: number;
  /** Under all filters but the status. */
  statuses: FindingStatusCountDto[];
}

export class HistoryEntryDto {
  id: string;
  measureId: string | null;
  kind: 'status' | 'deadline';
  before: string | null;
  after: string | null;
  reason: string | null;
  changedBy: string;
  changedByName: string | null;
  changedAt: Date;
}

/** A step that leads on from here, also one that this person may not take: the screen then says why. */
export class NextFindingStatusDto {
  status: FindingStatus;
  needsReason: boolean;
  /** `riskAcceptedUntil` has to be given with the step. */
  needsDate: boolean;
  /** Problem code of what stands against it; null: the person may take it now. */
  refusal: string | null;
}

export class FindingFileDto {
  finding: NamedFindingDto;
  redFlagIds: string[];
  redFlags: RedFlagReferenceDto[];
  measures: NamedMeasureDto[];
  /** Oldest first. */
  history: HistoryEntryDto[];
  nextStatuses: NextFindingStatusDto[];
}
