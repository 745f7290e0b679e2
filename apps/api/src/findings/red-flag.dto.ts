import { ApiProperty } from '@nestjs/swagger';
import type { Disposition } from '#pruefwerk/findings';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { type BothLanguagesDto } from './both-languages.dto.ts';

export class WordingDto {
  title: string;
  /** The reason as one sentence; persons and clerks as pseudonyms. */
  sentence: string;
}

export class WordingsDto {
  de: WordingDto;
  en: WordingDto;
}

/** What stands for the payments at a glance; null where they differ or the column is missing. */
export class RedFlagFaceDto {
  caseNumber: string | null;
  vouchers: string | null;
  paymentDate: string | null;
  method: string | null;
  captured: string | null;
  released: string | null;
}

export class RedFlagDto {
  id: string;
  /** Shown as A-0001. */
  number: number;
  fingerprint: string;
  ruleId: string;
  ruleName: BothLanguagesDto;
  ruleVersion: number;
  datasetId: string;
  firstRunId: string;
  lastRunId: string;
  notSeenInRunId: string | null;
  risk: RiskLevel;
  aboutPersons: boolean;
  wording: WordingsDto;
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
      nullable: true,
    },
  })
  facts: Record<string, string | number | boolean | null>;
  face: RedFlagFaceDto;
  amountAtRiskCents: number;
  payments: number;
  disposition: Disposition;
  dispositionReason: string | null;
  disposedBy: string | null;
  disposedByName: string | null;
  disposedAt: Date | null;
  version: number;
}

export class RedFlagPageDto {
  items: RedFlagDto[];
  page: number;
  pageSize: number;
  total: number;
}

/** A red flag in a line, where another screen refers to it. */
export class RedFlagReferenceDto {
  id: string;
  /** Shown as A-0001. */
  number: number;
  ruleId: string;
  title: BothLanguagesDto;
  risk: RiskLevel;
  amountAtRiskCents: number;
  disposition: Disposition;
}

export class RedFlagCountDto {
  ruleId: string;
  disposition: Disposition;
  count: number;
}
