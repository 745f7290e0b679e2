import { duckDbEngine, postgresEngine, type Engine } from '#pruefwerk/engine';

/** @throws Error when no server is named: these tests never pass by not running. */
export function testDatabaseUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) {
    throw new Error(
      'TEST_DATABASE_URL is not set: start the tests with `npm test`, which brings up a PostgreSQL',
    );
  }
  return url;
}

/** Both adapters, small enough to run side by side with other tests. */
export function bothEngines(): readonly Engine[] {
  return [
    duckDbEngine({ threads: 2 }),
    postgresEngine({ connectionString: testDatabaseUrl(), schemaPrefix: 'test_population' }),
  ];
}
