import { Body, Controller, Post, Res } from '@nestjs/common';
import { FirstRunService } from '#pruefwerk/access';
import type { Response } from 'express';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { Public } from './route-permission.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionView } from './session-view.ts';
import { FirstRunDto, type SessionDto } from './session.dto.ts';

@AnswersWithProblems()
@Controller('first-run')
export class FirstRunController {
  constructor(
    private readonly firstRun: FirstRunService,
    private readonly cookie: SessionCookie,
    private readonly view: SessionView,
  ) {}

  /** Creates the administrator and signs them in; possible only while no account exists. */
  @Post()
  @Public(true)
  async create(
    @Body() body: FirstRunDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const session = await this.firstRun.createAdministrator(body);
    this.cookie.write(response, session);
    return this.view.begun(session.token);
  }
}
