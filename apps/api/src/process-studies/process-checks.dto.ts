import type { AttributeSuggestion, RuleSeverity } from '#pruefwerk/process-rules';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';

export class LegalBasisOfRuleDto {
  norm: string;
  says: BothLanguagesDto;
  /** Null while nobody has read it. */
  source: string | null;
}

export class ProcessHitDto {
  /** About control, or about how the model is built. */
  family: 'control' | 'structure';
  ruleId: string;
  severity: RuleSeverity;
  name: BothLanguagesDto;
  /** What the rule looks for. */
  looksFor: BothLanguagesDto;
  sentence: BothLanguagesDto;
  advice: BothLanguagesDto;
  /** Elements of the diagram; the first is where it is shown. */
  elementIds: string[];
  /** Flow nodes of the way that proves it, from its beginning to the payment. */
  path: string[] | null;
  /** Empty: good practice, or completeness of the data. */
  legalBases: LegalBasisOfRuleDto[];
}

export class AttributeSuggestionDto {
  elementId: string;
  attribute: AttributeSuggestion['attribute'];
  value: AttributeSuggestion['value'];
  /** The part of the name that it rests on. */
  word: string;
}

export class HitCountsDto {
  errors: number;
  warnings: number;
  infos: number;
}

export class ProcessChecksDto {
  /** The worst first, then along the flow. */
  hits: ProcessHitDto[];
  counts: HitCountsDto;
  /** A name may mean something; a person decides. */
  suggestions: AttributeSuggestionDto[];
  /** Controls of which nothing but the number is known: no rule counts them. */
  silentControls: string[];
}

export class ListedCheckDto extends HitCountsDto {
  processId: string;
  /** Of the newest content and the records as they are now. */
  current: boolean;
  checkedAt: Date;
}

export class CheckRequestDto {
  jobId: string;
}
