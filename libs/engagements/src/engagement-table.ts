export type TableGrant = 'select' | 'insert' | 'update' | 'delete';

export interface EngagementTableOptions {
  /** What the application may do; everything else is taken away. */
  readonly grants: readonly TableGrant[];
  /** Column that holds the engagement's id. */
  readonly column?: string;
}

/**
 * SQL for a migration, to be run after `create table app.<table>`: closes the table to everybody but the members of
 * each row's engagement, so that a forgotten `where` leaks nothing and a foreign engagement cannot be written to.
 * FORCE binds the table's owner as well.
 *
 * The policy compares with the array of the account's engagements instead of calling `app.is_member` for each row:
 * PostgreSQL reads the array once per statement and can use the index on the column.
 */
export function engagementTable(table: string, options: EngagementTableOptions): string {
  const column = options.column ?? 'engagement_id';
  for (const name of [table, column]) requirePlainName(name);
  return `
    alter table app.${table} enable row level security;
    alter table app.${table} force row level security;
    create policy members_only on app.${table}
      using (${column} = any ((select app.member_engagements())::uuid[]))
      with check (${column} = any ((select app.member_engagements())::uuid[]));
    revoke all on app.${table} from pruefwerk_app;
    grant ${options.grants.join(', ')} on app.${table} to pruefwerk_app;`;
}

/** The names stand in SQL unquoted. */
function requirePlainName(name: string): void {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new TypeError(`Not a plain SQL name: ${name}`);
}
