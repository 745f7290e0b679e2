import type { Disposition, FindingStatus } from '#pruefwerk/findings';
import { type BothLanguagesDto } from './both-languages.dto.ts';
import { type RedFlagDto, type RedFlagReferenceDto } from './red-flag.dto.ts';

export class DisposalDto {
  step: number;
  disposition: Disposition;
  reason: string | null;
  undoes: number | null;
  /** The bulk disposition that it was part of. */
  batchId: string | null;
  disposedBy: string;
  disposedByName: string | null;
  disposedAt: Date;
}

export class ExplanationDto {
  /** Explanations that would make the red flag harmless. */
  harmless: string[];
  /** What to ask for. */
  requests: string[];
}

export class ExplanationsDto {
  de: ExplanationDto;
  en: ExplanationDto;
}

/** A payment that the red flag rests on; persons and clerks as pseudonyms, amounts in cents. */
export class EvidenceDto {
  rowNo: number;
  sourceFile: string;
  sourceLine: number;
  voucherNumber: string | null;
  caseNumber: string | null;
  paymentDate: string | null;
  amountCents: number;
  benefitType: string | null;
  method: string | null;
  captured: string | null;
  capturedAt: string | null;
  released: string | null;
  payee: string | null;
}

export class FindingReferenceDto {
  id: string;
  /** Shown as F-01. */
  number: number;
  title: string;
  status: FindingStatus;
}

/** A parameter as the last run that saw the red flag used it. */
export class UsedParameterDto {
  name: string;
  /** For people, for example `500,00 €`. */
  value: BothLanguagesDto;
  explanation: BothLanguagesDto;
}

export class ChartBarDto {
  /** Plain date of the payment; empty when it has none. */
  label: string;
  cents: number;
  /** The payments that make it a red flag. */
  emphasised: boolean;
}

export class AmountsChartDto {
  kind: 'amounts';
  /** The limit that the amounts are held against. */
  limitCents: number | null;
  bars: ChartBarDto[];
  /** Null where a sum says nothing. */
  totalCents: number | null;
}

export class RedFlagFileDto {
  redFlag: RedFlagDto;
  ruleName: BothLanguagesDto;
  looksFor: BothLanguagesDto;
  ruleParameters: UsedParameterDto[];
  explanation: ExplanationsDto;
  evidence: EvidenceDto[];
  /** Fields of the evidence that the rule looks at. */
  columns: string[];
  chart: AmountsChartDto | null;
  /** Oldest first. */
  disposals: DisposalDto[];
  findingIds: string[];
  findings: FindingReferenceDto[];
  /** The weightiest others of the same case or payments, at most ten. */
  related: RedFlagReferenceDto[];
  relatedTotal: number;
}
