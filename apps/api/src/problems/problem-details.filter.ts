import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { AppLogger } from '#pruefwerk/platform';
import { type Language, type Problem, problemText } from '#pruefwerk/problems';
import type { Request, Response } from 'express';
import { requestId } from '../request-id.ts';
import { Unexpected, ValidationFailed } from './api.problems.ts';
import { statusTitle } from './api.texts.ts';
import { fieldError } from './field-error.ts';
import { problemCatalogue } from './problem-catalogue.ts';
import type { ProblemDetailsDto } from './problem-details.dto.ts';
import { problemOf } from './problem-of.ts';
import { spokenParameters } from './spoken-parameters.ts';

/** The only place that turns failures into answers: nothing internal gets out, nothing unexpected gets lost. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  constructor(private readonly logger: AppLogger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemOf(thrown);
    this.log(problem, request);
    // A stream that has begun cannot become an error page any more.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { seconds } = problem.parameters;
    if (problem.status === 429 && seconds) response.setHeader('Retry-After', String(seconds));
    response
      .status(problem.status)
      .setHeader('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemDetails(problem, requestId(request), languageOf(request))));
  }

  /** Path without query: a query may hold personal data. */
  private log(problem: Problem, request: Request): void {
    const line = { code: problem.code, requestId: requestId(request), path: request.path };
    if (problem.level === 'error') this.logger.error({ ...line, err: problem.cause }, 'failed');
    else if (problem.level === 'warn') this.logger.warn(line, 'refused');
  }
}

export function languageOf(request: Request): Language {
  return request.acceptsLanguages('de', 'en') === 'en' ? 'en' : 'de';
}

export function problemDetails(
  problem: Problem,
  id: string,
  language: Language,
): ProblemDetailsDto {
  const { code, status } = problem;
  const internal = problem instanceof Unexpected;
  const parameters = internal ? { reference: id } : problem.parameters;
  const spoken = internal ? parameters : spokenParameters(problem, language);
  return {
    type: `urn:pruefwerk:problem:${code}`,
    title: statusTitle(status, language),
    status,
    detail: problemText(problemCatalogue, code, spoken, language),
    code,
    instance: `urn:uuid:${id}`,
    reference: id,
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(problem instanceof ValidationFailed && {
      errors: problem.faults.map((fault) => fieldError(fault, language)),
    }),
  };
}
