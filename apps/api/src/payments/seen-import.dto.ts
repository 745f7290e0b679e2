import { IsInt, Min } from 'class-validator';
import { MayBeAbsent } from '../dto-rules.ts';

export class SeenImportDto {
  /** Version that the person looked at; when the import has gone on since, it is a conflict. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  version?: number;
}
