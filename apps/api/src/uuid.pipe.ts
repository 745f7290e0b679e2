import { ParseUUIDPipe } from '@nestjs/common';
import { ObjectNotFound } from './problems/api.problems.ts';

/** Ids in the path; what is no id cannot exist, so the answer is 404. */
export const uuid = new ParseUUIDPipe({ exceptionFactory: () => new ObjectNotFound() });
