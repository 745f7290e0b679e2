import { describe, expect, it } from '@jest/globals';
import { engagementTable } from './engagement-table.ts';

describe('SQL that closes a table to all but members', () => {
  it('enables and forces row-level security and grants only what is asked for', () => {
    const sql = engagementTable('red_flag', { grants: ['select', 'insert'] });
    expect(sql).toContain('alter table app.red_flag enable row level security');
    expect(sql).toContain('alter table app.red_flag force row level security');
    expect(sql).toContain('revoke all on app.red_flag from pruefwerk_app');
    expect(sql).toMatch(/grant select, insert on app\.red_flag to pruefwerk_app;$/);
  });

  it.each([['red_flag; drop table app.account'], ['"RedFlag"'], ['']])(
    'refuses the name %j',
    (name) => {
      expect(() => engagementTable(name, { grants: ['select'] })).toThrow(TypeError);
    },
  );
});
