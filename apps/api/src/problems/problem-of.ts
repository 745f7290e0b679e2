import { HttpException } from '@nestjs/common';
import { Problem } from '#pruefwerk/problems';
import { RequestRefused, Unexpected } from './api.problems.ts';

/** Whatever was thrown, as a problem: own ones as they are, refusals of the framework by status, the rest as unexpected. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const status = thrown instanceof HttpException ? thrown.getStatus() : parserStatus(thrown);
  if (status !== null && status < 500) return new RequestRefused(status, thrown);
  return new Unexpected(thrown);
}

/** The body parser throws errors that carry the status and say that it may be shown. */
function parserStatus(thrown: unknown): number | null {
  if (!(thrown instanceof Error)) return null;
  const { status, expose } = thrown as Error & { status?: unknown; expose?: unknown };
  return typeof status === 'number' && expose === true ? status : null;
}
