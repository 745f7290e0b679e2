import { Body, Controller, Get, Put } from '@nestjs/common';
import { PreferencesService } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { PreferencesDto } from './preferences.dto.ts';
import { RequirePermission } from './route-permission.ts';
import { CurrentActor } from './signed-in.ts';

/** How the signed-in person wants to see the application; nobody else's can be reached. */
@AnswersWithProblems()
@Controller('session/preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @RequirePermission('session:own')
  read(@CurrentActor() actor: Actor): Promise<PreferencesDto> {
    return this.preferences.read(actor);
  }

  /** Replaces them as a whole. */
  @Put()
  @RequirePermission('session:own')
  put(@CurrentActor() actor: Actor, @Body() body: PreferencesDto): Promise<PreferencesDto> {
    return this.preferences.put(actor, body);
  }
}
