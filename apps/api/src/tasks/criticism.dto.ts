import { IsIn, IsInt, IsString, MaxLength, Min } from 'class-validator';
import { type CriticismAnswer, criticismAnswers } from '#pruefwerk/tasks';
import { MayBeAbsent, MayBeNull } from '../dto-rules.ts';

export class CriticismAnswerDto {
  /** Version that was seen; 0 when there was no answer yet. */
  @IsInt()
  @Min(0)
  version: number;

  /** Null takes the answer back. */
  @MayBeNull()
  @IsIn(criticismAnswers)
  answer: CriticismAnswer | null = null;

  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  remark: string = '';

  /** What follows from the answer. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  proposal: string = '';
}
