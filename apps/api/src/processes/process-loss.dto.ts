import type { LossReason, MergeKind } from '#pruefwerk/bpmn';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';
import { ProcessFileDto } from './process.dto.ts';

export class LossDto {
  /** Line of the file, from 1. */
  line: number;
  /** As it is written, with its prefix. */
  element: string;
  /** Of the element or of the nearest one around it that has an id. */
  elementId: string | null;
  /** Null when the whole element is meant. */
  attribute: string | null;
  value: string | null;
  /** What would stand there; null for nothing. */
  instead: string | null;
  reason: LossReason;
  text: BothLanguagesDto;
  /** Elements inside that would be gone with it. */
  contained: number;
  /** Means the same without it. */
  harmless: boolean;
}

export class NotShownDto {
  element: string;
  namespace: string;
  count: number;
  /** Of the first one. */
  line: number;
}

/** What other programs lose of an imported file; the file itself is kept byte for byte. */
export class LossReportDto {
  fileName: string;
  /** Of the file, lower-case hex. */
  sha256: string;
  /** Program that the file is held against. */
  comparedWith: string;
  elements: number;
  attributes: number;
  losses: LossDto[];
  /** Comments, which such a program drops without exception. */
  comments: number;
  /** Kept, but neither drawn nor listed here. */
  notShown: NotShownDto[];
  /** No loss besides harmless ones. */
  lossless: boolean;
}

export class SavedProcessDto extends ProcessFileDto {
  /** Patched: only what was edited was written. As sent: the edited file counts as it is. */
  taken: MergeKind;
  /** What the content before held and now is gone though nobody deleted it. */
  losses: LossDto[];
}
