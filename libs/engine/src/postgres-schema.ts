import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import { sqlName } from './sql-text.ts';

/** An advisory lock on the schema's name, held by its owner's connection: when the owner dies, the lock goes. */
const LOCK_KEY = 'hashtextextended($1, 0)';

/** Name of a schema that the client's connection owns from now on. */
export async function claimSchema(client: ClientBase, prefix: string): Promise<string> {
  const schema = `${prefix}_${randomBytes(8).toString('hex')}`;
  await client.query(`select pg_advisory_lock(${LOCK_KEY})`, [schema]);
  await client.query(`create schema ${sqlName(schema)}`);
  return schema;
}

/** Drops the schemas that a process left behind when it was killed. */
export async function dropOrphans(client: ClientBase, prefix: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname ~ ('^' || $1 || '_[0-9a-f]{16}$')`,
    [prefix],
  );
  for (const { name } of rows) {
    const lock = await client.query<{ mine: boolean }>(
      `select pg_try_advisory_lock(${LOCK_KEY}) as mine`,
      [name],
    );
    if (!lock.rows[0]?.mine) continue;
    await client.query(`drop schema if exists ${sqlName(name)} cascade`);
    await client.query(`select pg_advisory_unlock(${LOCK_KEY})`, [name]);
  }
}
