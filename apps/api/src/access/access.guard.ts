import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  Authorisation,
  EngagementNotVisible,
  type EngagementPermission,
  isEngagementPermission,
  NotSignedIn,
  PasswordChangeDue,
  type Permission,
  SessionService,
} from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { Problem } from '#pruefwerk/problems';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { RouteUndeclared } from '../problems/api.problems.ts';
import { Public, RequirePermission } from './route-permission.ts';
import { SessionCookie } from './session-cookie.ts';
import { rememberRecheck, rememberSignedIn, type SignedIn } from './signed-in.ts';

/** Lets a request through when its session's account may do what the route declares; the service asks again. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionService,
    private readonly authorisation: Authorisation,
    private readonly transactions: Transactions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const person = await this.identify(request);
    if (person !== null) rememberSignedIn(request, person);
    if (this.reflector.get(Public, context.getHandler())) return true;
    const permission = this.reflector.get(RequirePermission, context.getHandler());
    if (permission === undefined) throw new RouteUndeclared(context.getHandler().name);
    if (person === null) throw new NotSignedIn();
    if (person.account.passwordChangeDue && permission !== 'session:own')
      throw new PasswordChangeDue();
    const actor = { accountId: person.account.id };
    await this.requirePermission(actor, permission, request);
    rememberRecheck(request, async () => {
      if (!(await this.sessions.isOpen(person.token))) return false;
      return this.requirePermission(actor, permission, request).then(() => true, refused);
    });
    return true;
  }

  private async identify(request: Request): Promise<SignedIn | null> {
    const token = this.cookie.read(request);
    if (token === null) return null;
    const session = await this.sessions.open(token);
    return session && { ...session, token };
  }

  private async requirePermission(
    actor: Actor,
    permission: Permission | readonly EngagementPermission[],
    request: Request,
  ): Promise<void> {
    await this.transactions.run(actor, async (manager) => {
      if (typeof permission === 'string' && !isEngagementPermission(permission)) {
        return this.authorisation.requireAccount(manager, actor, permission);
      }
      const { engagementId } = request.params;
      if (!isUUID(engagementId)) throw new EngagementNotVisible();
      const oneOf = typeof permission === 'string' ? [permission] : permission;
      await this.authorisation.requireOneOf(manager, actor, String(engagementId), oneOf);
    });
  }
}

/** A refusal is an answer; a database that is away is none. */
function refused(error: unknown): false {
  if (error instanceof Problem) return false;
  throw error;
}
