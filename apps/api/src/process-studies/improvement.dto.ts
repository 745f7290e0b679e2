import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import type {
  Confidence,
  NeededInput,
  ParameterKey,
  ParameterUnit,
} from '#pruefwerk/process-improvement';
import type { RecommendationState } from '#pruefwerk/process-studies';
import { MayBeAbsent } from '../dto-rules.ts';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';
import type { RangeDto } from './figure.dto.ts';
import type { ControlHitRateDto, EnteredDto } from './improvement-input.dto.ts';

/** `setupMin:1:2:3`: low, base and high. */
const parameterPattern =
  /^[A-Za-z]{1,40}:\d{1,9}(\.\d{1,6})?:\d{1,9}(\.\d{1,6})?:\d{1,9}(\.\d{1,6})?$/;
/** `K-01:149:2`: control, cases looked at, errors. */
const resultPattern = /^[^:]{1,40}:\d{1,9}:\d{1,9}$/;

/** One value or several come alike in an address. */
function several({ value }: { readonly value: unknown }): unknown {
  return value === undefined || Array.isArray(value) ? value : [value];
}

/** What a person tries out instead of what is usual or was entered; it is part of the address and kept nowhere. */
export class WhatIfDto {
  @MayBeAbsent()
  @Transform(several)
  @IsArray()
  @ArrayMaxSize(60)
  @Matches(parameterPattern, { each: true })
  parameters: string[] = [];

  @MayBeAbsent()
  @Transform(several)
  @IsArray()
  @ArrayMaxSize(200)
  @Matches(resultPattern, { each: true })
  controlResults: string[] = [];
}

export class ProposalChoiceDto extends WhatIfDto {
  @IsString()
  @MaxLength(60)
  ruleId: string;

  /** Where the proposal is shown. */
  @IsString()
  @MaxLength(300)
  elementId: string;

  @IsString()
  @MaxLength(2000)
  note: string;
}

export class ProposalTakeOverDto extends ProposalChoiceDto {
  /** Of the Sollprozess. */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;
}

export class RecommendationWithdrawalDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsString()
  @MaxLength(2000)
  reason: string;
}

/** Negative: what it costs. Null: cases or rates are not known. */
export class SavingDto {
  minutesPerCase: RangeDto;
  minutesPerYear: RangeDto | null;
  posts: RangeDto | null;
  centsPerCase: RangeDto;
  centsPerYear: RangeDto | null;
  leadTimeH: RangeDto;
}

export class UsedAssumptionDto {
  key: ParameterKey;
  name: BothLanguagesDto;
  unit: ParameterUnit;
  value: RangeDto;
  usual: RangeDto;
  /** Instead of the usual one. */
  own: boolean;
  /** Null: the usual value, or one that is only tried out. */
  entered: EnteredDto | null;
  source: string;
  asOf: string | null;
  verified: boolean;
}

/** A gap of control that the change would open. */
export class OpenedGapDto {
  ruleId: string;
  elementIds: string[];
  sentence: BothLanguagesDto;
  path: string[];
}

export class ProposalDto {
  ruleId: string;
  name: BothLanguagesDto;
  finding: BothLanguagesDto;
  change: BothLanguagesDto;
  checkFirst: BothLanguagesDto;
  looksFor: BothLanguagesDto;
  /** The first is where it is shown. */
  elementIds: string[];
  saving: SavingDto;
  assumptions: UsedAssumptionDto[];
  confidence: Confidence;
  /** With any of them it is not recommended. */
  gaps: OpenedGapDto[];
  /** `attributes`: the to-be process gets the change; `note`: a note that says what is to be drawn. */
  takeOver: 'attributes' | 'note';
}

export class NotApplicableDto {
  ruleId: string;
  name: BothLanguagesDto;
  input: NeededInput;
  needs: BothLanguagesDto;
  elementIds: string[];
}

export class RecommendationDto {
  id: string;
  number: number;
  code: string;
  ruleId: string;
  name: BothLanguagesDto;
  finding: BothLanguagesDto;
  change: BothLanguagesDto;
  elementIds: string[];
  saving: SavingDto;
  revision: number;
  note: string;
  toBeProcessId: string | null;
  state: RecommendationState;
  withdrawnReason: string | null;
  createdAt: Date;
  version: number;
}

export class ImprovementsDto {
  processId: string;
  processName: string;
  revision: number;
  casesPerYear: number | null;
  /** In the order of the rules; the screen sorts. */
  proposals: ProposalDto[];
  notApplicable: NotApplicableDto[];
  recommendations: RecommendationDto[];
  /** Every assumption of the rules, used by a proposal or not. */
  assumptions: UsedAssumptionDto[];
  hitRates: ControlHitRateDto[];
  /** Names of elements that proposals speak of. */
  elements: NamedElementDto[];
}

export class NamedElementDto {
  id: string;
  name: string;
}
