import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { SearchService } from '#pruefwerk/reporting';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { type SearchAnswerDto, SearchQuery } from './search.dto.ts';

@Controller('engagements/:engagementId/search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  /** Everything that has a name or a number, for the command palette. */
  @Get()
  @RequirePermission('engagement:read')
  find(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() { text, limit }: SearchQuery,
  ): Promise<SearchAnswerDto> {
    return this.search.find(actor, { engagementId, text, limit });
  }
}
