import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import {
  type Account,
  FirstRunService,
  PasswordService,
  SessionService,
  SignInService,
} from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import type { Request, Response } from 'express';
import { Public, RequirePermission } from './route-permission.ts';
import { SessionCookie } from './session-cookie.ts';
import { PasswordChangeDto, type SessionDto, SignInDto } from './session.dto.ts';
import { CurrentActor, signedIn, signedInOrNull } from './signed-in.ts';

@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
    private readonly passwords: PasswordService,
    private readonly firstRun: FirstRunService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Who is signed in in this browser, and whether the program still waits for its first set-up. */
  @Get()
  @Public(true)
  async read(@Req() request: Request): Promise<SessionDto> {
    const account = signedInOrNull(request)?.account ?? null;
    return sessionDto(account, account === null && (await this.firstRun.isOpen()));
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
    return sessionDto(await this.sessions.resolve(session.token), false);
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

export function sessionDto(account: Account | null, firstRun: boolean): SessionDto {
  if (account === null) return { firstRun, account: null };
  const { id, userName, displayName } = account;
  const { administrator, mayOpenEngagements, passwordChangeDue } = account;
  const rights = { administrator, mayOpenEngagements, passwordChangeDue };
  return { firstRun, account: { id, userName, displayName, ...rights } };
}
