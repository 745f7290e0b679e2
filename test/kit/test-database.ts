import { createHash, randomBytes } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type MigrationClass, platformMigrations, runMigrations } from '#pruefwerk/platform';

export interface TestDatabase {
  /** As the owner; open a data source with `role: 'app'` (the default) to work under row-level security. */
  readonly url: string;
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** All migrations that the test needs, lowest floor first; default: the platform's. */
  readonly migrations?: readonly MigrationClass[];
  /** A database without any schema: for tests of the migrations themselves. */
  readonly empty?: boolean;
}

const ROOT = resolve(import.meta.dirname, '../..');
const TEMPLATE_LOCK = 7_301_502;

/** A database of the caller's own: a copy of a template that the first caller of a run has migrated. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    throw new Error(
      'TEST_DATABASE_URL is missing: run "npm test", or start scripts/test-postgres and export its URL.',
    );
  }
  const migrations = options.migrations ?? platformMigrations;
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(server, async (client) => {
    // Only one at a time: a template that is being copied or built admits no other session.
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const template = options.empty ? 'template0' : await ensureTemplate(client, server, migrations);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: withDatabase(server, name),
    drop: () =>
      asOwner(server, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

async function ensureTemplate(
  client: pg.Client,
  server: string,
  migrations: readonly MigrationClass[],
): Promise<string> {
  const name = `template_${fingerprint(migrations)}`;
  const found = await client.query('select from pg_database where datname = $1', [name]);
  if (found.rowCount) return name;
  const unfinished = `${name}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished}`);
  await runMigrations({ url: withDatabase(server, unfinished), entities: [], migrations });
  await client.query(`alter database ${unfinished} rename to ${name}`);
  return name;
}

/** Sources that make the schema: migrations, and the modules whose SQL they put in. */
const SCHEMA_SOURCES = 'libs/*/src/**/{migrations/*,*-migrations,*-table,*-schema}.ts';

/** Of the migrations' names and of all schema sources, so that a change to any of them makes a new template. */
function fingerprint(migrations: readonly MigrationClass[]): string {
  const hash = createHash('sha256').update(migrations.map(({ name }) => name).join('\n'));
  for (const file of globSync(SCHEMA_SOURCES, { cwd: ROOT }).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function asOwner(
  server: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
