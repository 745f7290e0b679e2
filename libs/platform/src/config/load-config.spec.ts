import { describe, expect, it } from '@jest/globals';
import { problemText } from '#pruefwerk/problems';
import { configTexts, InvalidConfig } from './config.problem.ts';
import { loadConfig } from './load-config.ts';
import type { Environment } from './setting.ts';

function faults(env: Environment): InvalidConfig {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof InvalidConfig) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(loadConfig({}, '/srv')).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: '/srv/.pruefwerk',
      databaseUrl: null,
      databasePoolSize: 10,
      uploadLimitBytes: 2_048 * 1_048_576,
      logLevel: 'info',
      workerConcurrency: 1,
      sessionHours: 10,
      secureCookie: false,
      trustProxy: false,
    });
  });

  it.each<[Environment, object]>([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: ' 8080 ' }, { port: 8080 }],
    [{ PORT: '' }, { port: 4000 }],
    [{ DATA_DIR: '/var/lib/x' }, { dataDir: '/var/lib/x' }],
    [{ DATA_DIR: 'data' }, { dataDir: '/srv/data' }],
    [
      { DATABASE_URL: 'postgresql://a:b@db/pruefwerk' },
      { databaseUrl: 'postgresql://a:b@db/pruefwerk' },
    ],
    [{ UPLOAD_LIMIT_MB: '10' }, { uploadLimitBytes: 10_485_760 }],
    [
      { SECURE_COOKIE: '1', TRUST_PROXY: 'true' },
      { secureCookie: true, trustProxy: true },
    ],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  ])('reads %j', (env, expected) => {
    expect(loadConfig(env, '/srv')).toMatchObject(expected);
  });

  it.each<[string, string]>([
    ['PORT', '65536'],
    ['PORT', '4000x'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['HOST', 'http://x/'],
    ['DATABASE_URL', 'mysql://a:b@db/x'],
    ['DATABASE_URL', 'postgres://a:b@db'],
    ['DATABASE_URL', 'db'],
    ['UPLOAD_LIMIT_MB', '0'],
    ['LOG_LEVEL', 'INFO'],
    ['WORKER_CONCURRENCY', '0'],
    ['SESSION_HOURS', '1.5'],
    ['SECURE_COOKIE', 'yes'],
  ])('refuses %s=%s and says what is expected, not what was given', (variable, value) => {
    const problem = faults({ [variable]: value });
    expect(problem.faults.map((fault) => fault.variable)).toEqual([variable]);
    for (const language of ['de', 'en'] as const) {
      const text = problemText(configTexts, problem.code, problem.parameters, language);
      expect(text).toContain(`${variable}: `);
      expect(text).not.toContain('{');
    }
  });

  it('names all faults at once and keeps a password to itself', () => {
    const problem = faults({ PORT: 'x', LOG_LEVEL: 'y', DATABASE_URL: 'mysql://a:geheim@db/x' });
    expect(problem.parameters['variables']).toBe('PORT, DATABASE_URL, LOG_LEVEL');
    expect(JSON.stringify(problem)).not.toContain('geheim');
  });
});
