import { Body, Controller, Post, Res } from '@nestjs/common';
import { FirstRunService, SessionService } from '#pruefwerk/access';
import type { Response } from 'express';
import { Public } from './route-permission.ts';
import { SessionCookie } from './session-cookie.ts';
import { sessionDto } from './session.controller.ts';
import { FirstRunDto, type SessionDto } from './session.dto.ts';

@Controller('first-run')
export class FirstRunController {
  constructor(
    private readonly firstRun: FirstRunService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
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
    return sessionDto(await this.sessions.resolve(session.token), false);
  }
}
