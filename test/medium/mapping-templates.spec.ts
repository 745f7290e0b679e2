import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MappingTemplate, MappingTemplateService } from '#pruefwerk/payments';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

describe('a template name given twice at once', () => {
  const somebodyWaits = async () => {
    const rows = await office.asOwner(
      `select pid from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  };

  // The first name is not committed before the second person waits for it.
  it.each(['save', 'rename'] as const)(
    'is told to the second person in words: %s',
    async (what) => {
      const { id, auditor, lead } = await office.engagement();
      const templates = office.get(MappingTemplateService);
      const mapping = { columns: { Betrag: 'amount' } } as const;
      const { id: other, version } = await templates.save(lead, id, { name: 'B', mapping });
      const inserted = Promise.withResolvers<void>();
      const first = office.transactions.run(auditor, async (manager) => {
        await manager.insert(MappingTemplate, {
          ...{ id: randomUUID(), engagementId: id, name: 'A', mapping },
          ...{ savedBy: auditor.accountId, savedAt: new Date() },
        });
        inserted.resolve();
        while (!(await somebodyWaits())) await pause(20);
      });
      await inserted.promise;
      const second =
        what === 'save'
          ? templates.save(lead, id, { name: 'A', mapping })
          : templates.rename(lead, { engagementId: id, id: other, version }, 'A');
      await expect(second).rejects.toMatchObject({
        ...{ code: 'payments.mapping-template-name-taken', status: 409, parameters: { name: 'A' } },
      });
      await first;
      expect((await templates.list(lead, id)).map(({ name }) => name)).toEqual(['A', 'B']);
    },
  );
});
