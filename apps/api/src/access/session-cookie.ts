import { Inject, Injectable } from '@nestjs/common';
import type { StartedSession } from '#pruefwerk/access';
import type { CookieOptions, Request, Response } from 'express';
import { API_OPTIONS, type ApiOptions } from '../api-options.ts';

/** The session's token travels in an HttpOnly cookie that no other site can make the browser send. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options: CookieOptions;

  constructor(@Inject(API_OPTIONS) { config: { secureCookie } }: ApiOptions) {
    // Browsers accept `__Host-` only with Secure, for this host alone.
    this.name = secureCookie ? '__Host-pruefwerk' : 'pruefwerk';
    this.options = { httpOnly: true, sameSite: 'strict', secure: secureCookie, path: '/' };
  }

  read(request: Request): string | null {
    const cookies = request.cookies as Readonly<Record<string, unknown>> | undefined;
    const token = cookies?.[this.name];
    return typeof token === 'string' && token !== '' ? token : null;
  }

  write(response: Response, session: StartedSession): void {
    response.cookie(this.name, session.token, { ...this.options, expires: session.expiresAt });
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.options);
  }
}
