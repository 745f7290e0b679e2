import type { ToldProblemDto } from './told-problem.dto.ts';

export class CurrencyTotalDto {
  /** As it stands in the file; null where none is named. */
  currency: string | null;
  rows: number;
  totalCents: number;
}

/** Rejects of one reason in one column. */
export class RejectGroupDto {
  code: string;
  /** Source header; null when whole records are malformed. */
  column: string | null;
  count: number;
  firstFile: string;
  firstLine: number;
}

export class CheckedFileDto {
  name: string;
  rows: number;
  accepted: number;
  rejected: number;
}

/** What came out of reading the whole files; read = accepted + rejected, amounts in cents. */
export class ImportCheckDto {
  read: number;
  accepted: number;
  rejected: number;
  controlTotalCents: number;
  debitCents: number;
  creditCents: number;
  firstPaymentDate: string | null;
  lastPaymentDate: string | null;
  currencies: CurrencyTotalDto[];
  /** Most frequent first. */
  rejects: RejectGroupDto[];
  files: CheckedFileDto[];
  warnings: ToldProblemDto[];
}
