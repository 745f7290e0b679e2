import { describe, expect, it } from '@jest/globals';
import { createLogger, type AppLogger } from './create-logger.ts';
import { NestLogger } from './nest-logger.ts';

function capture(work: (log: AppLogger) => void): string {
  let text = '';
  work(createLogger('debug', 'test', { write: (line: string) => void (text += line) }));
  return text;
}

describe('log', () => {
  it('is one JSON object per line with an ISO time', () => {
    const line = JSON.parse(
      capture((log) => log.info({ code: 'job.done', rows: 3 }, 'Job done')),
    ) as Record<string, unknown>;
    expect(line).toMatchObject({ code: 'job.done', rows: 3, msg: 'Job done', name: 'test' });
    expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it.each<[string, object]>([
    ['a password', { password: 'SECRET' }],
    ['a cookie in a request', { req: { headers: { cookie: 'SECRET' } } }],
    ['a body', { req: { body: 'SECRET' } }],
    ['the address of the database', { config: { url: 'SECRET' } }],
    ['a driver error that quotes values', { err: new Error('duplicate key (iban)=(SECRET)') }],
    ['the cause of an error', { err: new Error('x', { cause: new Error('SECRET') }) }],
    [
      'what a database driver adds to its errors',
      { err: Object.assign(new Error('x'), { detail: 'SECRET', parameters: ['SECRET'] }) },
    ],
  ])('does not hold %s', (_what, fields) => {
    const text = capture((log) => log.warn(fields, 'message'));
    expect(text).toContain('message');
    expect(text).not.toContain('SECRET');
  });

  it('keeps the class, the code and the place of an error', () => {
    const error = Object.assign(new TypeError('values'), { code: '23505' });
    const text = capture((log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(text)).toMatchObject({
      err: { name: 'TypeError', code: '23505', at: expect.any(Array) },
    });
  });

  it('takes the messages of Nest, without the text of errors', () => {
    const text = capture((log) => {
      const nest = new NestLogger(log);
      nest.log('Starting', 'Bootstrap');
      nest.error(new Error('SECRET'), 'stack\nSECRET', 'ExceptionsHandler');
      nest.error('SECRET');
    });
    expect(text).toContain('"context":"Bootstrap"');
    expect(text).toContain('"context":"ExceptionsHandler"');
    expect(text).not.toContain('SECRET');
  });
});
