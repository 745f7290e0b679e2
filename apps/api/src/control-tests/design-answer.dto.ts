import { IsIn, IsString, MaxLength } from 'class-validator';
import { type ChecklistAnswer, checklistAnswers } from '#pruefwerk/control-tests';
import { MayBeAbsent } from '../dto-rules.ts';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';

export class DesignAnswerDto {
  /** Key of a question of the checklist. */
  @IsString()
  @MaxLength(100)
  question: string;

  @IsIn(checklistAnswers)
  answer: ChecklistAnswer;

  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  remark: string = '';
}

/** A question of the design test (Aufbauprüfung). */
export class DesignQuestionDto {
  key: string;
  text: BothLanguagesDto;
  /** Provision that asks for it; null: good practice. */
  legalBasis: string | null;
}
