import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { DispositionService, type RedFlag, RedFlagService } from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import type { Language } from '#pruefwerk/problems';
import { explain } from '#pruefwerk/red-flags';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { pageOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  DispositionDto,
  type ExplanationDto,
  type RedFlagCountDto,
  type RedFlagDto,
  type RedFlagFileDto,
  type RedFlagPageDto,
  RedFlagQuery,
  redFlagRequest,
  UndoDto,
} from './red-flag.dto.ts';

@Controller('engagements/:engagementId/red-flags')
export class RedFlagController {
  constructor(
    private readonly redFlags: RedFlagService,
    private readonly dispositions: DispositionService,
  ) {}

  /** Red flags about persons are left out for everybody but the lead. */
  @Get()
  @RequirePermission('red-flag:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: RedFlagQuery,
  ): Promise<RedFlagPageDto> {
    const request = redFlagRequest(query);
    const { items, total } = await this.redFlags.list(actor, engagementId, request);
    return pageOf(query, items, total);
  }

  /** By rule and disposition, for the overview. */
  @Get('counts')
  @RequirePermission('red-flag:read')
  counts(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<RedFlagCountDto[]> {
    return this.redFlags.counts(actor, engagementId);
  }

  /** With evidence, explanation and the history of its disposition. */
  @Get(':id')
  @RequirePermission('red-flag:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<RedFlagFileDto> {
    const file = await this.redFlags.get(actor, engagementId, id);
    return {
      ...file,
      explanation: { de: explanation(file.redFlag, 'de'), en: explanation(file.redFlag, 'en') },
      evidence: file.evidence.map(({ payment }) => payment),
    };
  }

  @Post(':id/disposition')
  @HttpCode(200)
  @RequirePermission('red-flag:dispose')
  dispose(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, disposition, reason }: DispositionDto,
  ): Promise<RedFlagDto> {
    return this.dispositions.dispose(actor, { engagementId, id, version }, disposition, reason);
  }

  /** Takes the last disposition back; the one before it holds again. */
  @Post(':id/disposition/undo')
  @HttpCode(200)
  @RequirePermission('red-flag:dispose')
  undo(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version }: UndoDto,
  ): Promise<RedFlagDto> {
    return this.dispositions.undo(actor, { engagementId, id, version });
  }
}

function explanation(flag: RedFlag, language: Language): ExplanationDto {
  const { harmless, requests } = explain(flag, language);
  return { harmless: [...harmless], requests: [...requests] };
}
