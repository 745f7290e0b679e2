import type { NextFunction, Request, Response } from 'express';
import { RequestRefused } from './problems/api.problems.ts';

/** No body of the API is nested deeper than a handful of levels. */
const MOST_LEVELS = 32;

/** Validation descends level by level and would run out of stack; the walk here does not. */
export function refuseDeepBodies(request: Request, _: Response, next: NextFunction): void {
  next(isDeep(request.body) ? new RequestRefused(400, 'body nested too deeply') : undefined);
}

export function isDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return false;
}
