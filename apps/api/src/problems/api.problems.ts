import { Problem } from '#pruefwerk/problems';
import type { FieldFault } from './field-faults.ts';

/** The request does not have the shape that the route asks for; every fault is listed, not only the first. */
export class ValidationFailed extends Problem {
  readonly faults: readonly FieldFault[];

  constructor(faults: readonly FieldFault[]) {
    super('api.validation-failed', { status: 422, parameters: { count: faults.length } });
    this.faults = faults;
  }
}

/** The browser says that another site sent this, or the application's own header is missing. */
export class ForeignRequest extends Problem {
  constructor() {
    super('api.foreign-request', { status: 403, level: 'warn' });
  }
}

export class ObjectNotFound extends Problem {
  constructor() {
    super('api.object-not-found', { status: 404 });
  }
}

/** A route without a declared permission stays shut: a mistake in the code, found by a test before. */
export class RouteUndeclared extends Problem {
  constructor(route: string) {
    super('api.route-undeclared', { status: 500, level: 'error', parameters: { route } });
  }
}

/** The process was started by itself without a database. */
export class DatabaseUrlMissing extends Problem {
  constructor() {
    super('api.database-url-missing', { status: 500, level: 'error' });
  }
}

/** What the framework refuses before a controller sees it. */
export class RequestRefused extends Problem {
  constructor(status: number, cause: unknown) {
    super(codeByStatus[status] ?? 'api.request-refused', { status, cause });
  }
}

export class Unexpected extends Problem {
  constructor(cause: unknown) {
    super('api.unexpected', { status: 500, level: 'error', cause });
  }
}

export class MultipartExpected extends Problem {
  constructor() {
    super('api.multipart-expected', { status: 415 });
  }
}

/** The form breaks off or is none. */
export class MultipartMalformed extends Problem {
  constructor(cause: unknown) {
    super('api.multipart-malformed', { status: 400, cause });
  }
}

/** A file that has to be held in memory is longer than allowed. */
export class PayloadTooLarge extends Problem {
  constructor() {
    super('api.payload-too-large', { status: 413 });
  }
}

export class TooManyFiles extends Problem {
  constructor(most: number) {
    super('api.too-many-files', { status: 413, parameters: { most } });
  }
}

export class FiltersMalformed extends Problem {
  constructor() {
    super('api.filters-malformed', { status: 422 });
  }
}

const codeByStatus: Readonly<Record<number, string>> = {
  400: 'api.malformed-request',
  404: 'api.route-not-found',
  413: 'api.payload-too-large',
  415: 'api.unsupported-media-type',
};
