import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { ImprovementService } from '#pruefwerk/process-studies';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  type ImprovementsDto,
  ProposalChoiceDto,
  ProposalTakeOverDto,
  type RecommendationDto,
  RecommendationWithdrawalDto,
  WhatIfDto,
} from './improvement.dto.ts';
import { improvementsView, recommendationView } from './improvement-view.ts';
import { whatIfOf } from './what-if.ts';

@Controller('engagements/:engagementId/processes/:id/improvements')
export class ImprovementController {
  constructor(private readonly improvements: ImprovementService) {}

  /** All proposals on the newest content, what the rules lack, and what was decided before. */
  @Get()
  @RequirePermission('process:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() query: WhatIfDto,
  ): Promise<ImprovementsDto> {
    const target = { engagementId, id };
    return improvementsView(await this.improvements.desk(actor, target, whatIfOf(query)));
  }

  /** Notes a proposal as a recommendation. */
  @Post('recommendations')
  @RequirePermission('process:write')
  async note(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { ruleId, elementId, note, ...whatIf }: ProposalChoiceDto,
  ): Promise<RecommendationDto> {
    const choice = { ruleId, elementId, whatIf: whatIfOf(whatIf) };
    return recommendationView(
      await this.improvements.note(actor, { engagementId, id }, choice, note),
    );
  }

  /** Takes a proposal over into a new Sollprozess; one that opens a gap of control is refused. */
  @Post('to-be')
  @RequirePermission('process:write')
  async takeOver(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { ruleId, elementId, name, note, ...whatIf }: ProposalTakeOverDto,
  ): Promise<RecommendationDto> {
    const choice = { ruleId, elementId, whatIf: whatIfOf(whatIf) };
    const target = { engagementId, id };
    return recommendationView(
      await this.improvements.takeOver(actor, target, choice, { name, note }),
    );
  }

  /** Instead of deleting. */
  @Put('recommendations/:recommendationId/withdrawal')
  @HttpCode(200)
  @RequirePermission('process:write')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('recommendationId', uuid) id: string,
    @Body() { version, reason }: RecommendationWithdrawalDto,
  ): Promise<RecommendationDto> {
    const place = { engagementId, id, version };
    return recommendationView(await this.improvements.withdraw(actor, place, reason));
  }
}
