import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Account, NotSignedIn } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import type { Request } from 'express';

/** Who sent a request, by its session. */
export interface SignedIn {
  readonly account: Account;
  readonly token: string;
}

const known = new WeakMap<Request, SignedIn>();

export function rememberSignedIn(request: Request, signedIn: SignedIn): void {
  known.set(request, signedIn);
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
