import { HttpException } from '@nestjs/common';
import { Problem } from '#pruefwerk/problems';
import { RequestRefused, Unexpected } from './api.problems.ts';

/** Whatever was thrown, as a problem: own ones as they are, refusals of the framework by status, the rest as unexpected. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (isUnstorable(thrown)) return new RequestRefused(400, thrown);
  const status = thrown instanceof HttpException ? thrown.getStatus() : parserStatus(thrown);
  if (status !== null && status < 500) return new RequestRefused(status, thrown);
  return new Unexpected(thrown);
}

/**
 * Text and figures that PostgreSQL keeps in no column: a NUL character, half of a pair of surrogates in JSON, a number
 * beyond its type. Such input is wrong, not unexpected.
 */
const UNSTORABLE: ReadonlySet<unknown> = new Set(['22021', '22P05', '22P02', '22003', '22008']);

function isUnstorable(thrown: unknown): boolean {
  const { driverError } = Object(thrown) as { driverError?: { code?: unknown } };
  return UNSTORABLE.has(driverError?.code);
}

/** The body parser throws errors that carry the status and say that it may be shown. */
function parserStatus(thrown: unknown): number | null {
  if (!(thrown instanceof Error)) return null;
  const { status, expose } = thrown as Error & { status?: unknown; expose?: unknown };
  return typeof status === 'number' && expose === true ? status : null;
}
