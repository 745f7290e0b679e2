import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ForeignRequest } from '../problems/api.problems.ts';

/** Own header of the application; another site cannot set it without asking first (CORS), and is never answered. */
export const OWN_HEADER = 'x-pruefwerk';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Protection against cross-site request forgery, without state (OWASP: Fetch Metadata and custom request header),
 * on top of the cookie's SameSite=Strict: a changing request needs the header `X-Pruefwerk: 1`, and the browser must
 * not say that it comes from elsewhere. Signing in is covered too.
 */
@Injectable()
export class SameSiteGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!reading.has(request.method) && !isOwn(request)) throw new ForeignRequest();
    return true;
  }
}

function isOwn(request: Request): boolean {
  if (request.header(OWN_HEADER) !== '1') return false;
  const site = request.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  // Browsers without Fetch Metadata send Origin; command-line clients send neither.
  const origin = request.header('origin');
  return origin === undefined || hostOf(origin) === request.header('host');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
