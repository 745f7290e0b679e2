import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import {
  colourSchemes,
  densities,
  languages,
  MOST_SAVED_VIEWS,
  type Preferences,
} from '#pruefwerk/access';

export class SavedViewDto {
  /** Screen by the name of its route, for example `red-flags`. */
  @IsString()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  screen: string;

  /** As its person calls it. */
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  /** Search part of the address: filters and sort. */
  @IsString()
  @MaxLength(2000)
  search: string;
}

/** All fields are needed: the preferences are replaced as a whole. */
export class PreferencesDto implements Preferences {
  @IsIn(languages)
  language: 'de' | 'en';

  @IsIn(colourSchemes)
  colourScheme: 'auto' | 'light' | 'dark';

  /** Whether single keys act. */
  @IsBoolean()
  shortcuts: boolean;

  /** Rows of 30, 36 or 44 px. */
  @IsIn(densities)
  density: 'compact' | 'normal' | 'comfortable';

  /** At most 100. */
  @IsArray()
  @ArrayMaxSize(MOST_SAVED_VIEWS)
  @ValidateNested({ each: true })
  @Type(() => SavedViewDto)
  savedViews: SavedViewDto[];
}
