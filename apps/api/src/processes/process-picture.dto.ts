import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { type MarkKind, markKinds } from '#pruefwerk/process-picture';

const fromCommas = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((word) => word !== '') : value;

export class PictureQuery {
  /** What is drawn into the diagram, with commas between; nothing when left out. */
  @IsOptional()
  @Transform(fromCommas)
  @IsIn(markKinds, { each: true })
  overlays?: MarkKind[];

  /** Of the legend and the description. */
  @IsOptional()
  @IsIn(['de', 'en'])
  language?: 'de' | 'en';

  /** Of no effect: lets the addresses of two contents differ, where something on the way keeps pictures. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  revision?: number;
}

export class PngQuery extends PictureQuery {
  /** Width in pixels; twice that of the drawing when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(50)
  @Max(8000)
  width?: number;
}
