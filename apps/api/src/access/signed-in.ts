import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Account, NotSignedIn } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import type { Request } from 'express';

/** Who sent a request, by its session. */
export interface SignedIn {
  readonly account: Account;
  readonly token: string;
  /** Absolute end of the session. */
  readonly expiresAt: Date;
}

const known = new WeakMap<Request, SignedIn>();
const rechecks = new WeakMap<Request, () => Promise<boolean>>();

export function rememberSignedIn(request: Request, signedIn: SignedIn): void {
  known.set(request, signedIn);
}

/** How to ask again, later on, whether the request would still be let through. */
export function rememberRecheck(request: Request, recheck: () => Promise<boolean>): void {
  rechecks.set(request, recheck);
}

/**
 * Whether the session still holds and its account may still do what the route needs: an answer that goes on for hours
 * must end when its person signs out or leaves the engagement. False for a request that no guard has let through.
 */
export async function mayStill(request: Request): Promise<boolean> {
  return (await rechecks.get(request)?.()) ?? false;
}

/** Null without a session; the guard has looked before any controller runs. */
export function signedInOrNull(request: Request): SignedIn | null {
  return known.get(request) ?? null;
}

/** @throws NotSignedIn on a public route without a session */
export function signedIn(request: Request): SignedIn {
  const found = signedInOrNull(request);
  if (found === null) throw new NotSignedIn();
  return found;
}

export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => ({
    accountId: signedIn(context.switchToHttp().getRequest<Request>()).account.id,
  }),
);
