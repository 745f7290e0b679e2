import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { DELIMITERS, type Encoding, ENCODINGS, QUOTES, type SourceFormat } from '#pruefwerk/intake';
import { MayBeAbsent } from '../dto-rules.ts';

/** How the files are written; what is left out is found by itself. */
export class SourceFormatDto implements SourceFormat {
  @MayBeAbsent()
  @IsIn(ENCODINGS)
  encoding?: Encoding;

  @MayBeAbsent()
  @IsIn(DELIMITERS)
  delimiter?: ';' | ',' | '\t' | '|';

  @MayBeAbsent()
  @IsIn(QUOTES)
  quote?: '"' | "'";

  /** Physical line (sheet row) of the header, from 1. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(1000)
  headerLine?: number;
}

export class ImportFormatDto extends SourceFormatDto {
  /** Sheet of a workbook; the one so far otherwise. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(100)
  sheet?: string;

  /** Version of the import that the person looked at; when it has gone on since, it is a conflict. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  version?: number;
}
