import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { PasswordService, SessionService, SignInService } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import type { Request, Response } from 'express';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { Public, RequirePermission } from './route-permission.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionView } from './session-view.ts';
import { PasswordChangeDto, type SessionDto, SignInDto } from './session.dto.ts';
import { CurrentActor, signedIn, signedInOrNull } from './signed-in.ts';

@AnswersWithProblems()
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
    private readonly passwords: PasswordService,
    private readonly cookie: SessionCookie,
    private readonly view: SessionView,
  ) {}

  /** Who is signed in in this browser, and whether the program still waits for its first set-up. */
  @Get()
  @Public(true)
  read(@Req() request: Request): Promise<SessionDto> {
    return this.view.of(signedInOrNull(request));
  }

  /** Sign in; the session is in the cookie of the answer. */
  @Post()
  @HttpCode(200)
  @Public(true)
  async signIn(
    @Body() body: SignInDto,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const session = await this.signIns.signIn(body.userName, body.password, address);
    this.cookie.write(response, session);
    return this.view.begun(session.token);
  }

  /** Sign out. */
  @Delete()
  @HttpCode(204)
  @RequirePermission('session:own')
  async signOut(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.signOut(actor, signedIn(request).token);
    this.cookie.clear(response);
  }

  /** Change the own password; every other session of the account ends. */
  @Post('password')
  @HttpCode(204)
  @RequirePermission('session:own')
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() body: PasswordChangeDto,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const passwords = { current: body.currentPassword, next: body.newPassword };
    this.cookie.write(response, await this.passwords.change(actor, address, passwords));
  }
}
