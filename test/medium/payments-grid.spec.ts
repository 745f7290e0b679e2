import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Authorisation } from '#pruefwerk/access';
import { DatasetService, ImportHandler, ImportService, PaymentBrowser } from '#pruefwerk/payments';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { smallFile } from '../kit/payment-files.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
let browser: PaymentBrowser;
beforeAll(async () => {
  office = await openAuditOffice();
  const { transactions } = office;
  browser = new PaymentBrowser(transactions, office.get(Authorisation), office.get(DatasetService));
}, 60_000);
afterAll(async () => {
  await browser?.onApplicationShutdown();
  await office?.close();
});

const query = { page: 0, pageSize: 5 };
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

async function sealedFile() {
  const engagement = await office.engagement();
  const { id, auditor } = engagement;
  const upload = await office.upload(auditor, id, smallFile());
  const one = await office.get(ImportService).create(auditor, id, { uploadIds: [upload.id] });
  await office.work(office.get(ImportHandler), auditor);
  const dataset = await office.get(DatasetService).ofImport(auditor, id, one.id);
  return { ...engagement, dataset: dataset! };
}

describe('payments as a table', () => {
  it('tells the columns, and the number and sum of what passes the filter', async () => {
    const { id, auditor, dataset } = await sealedFile();
    const all = await browser.page(auditor, id, dataset.id, query);
    expect(all).toMatchObject({ total: 42, sumCents: dataset.manifest.controlTotalCents });
    expect(all.columns).toContainEqual({
      ...{ name: 'captured_by', labelDe: 'Erfasst von', labelEn: 'Captured by', kind: 'text' },
      ...{ showing: 'pseudonym', filterable: false },
    });
    const shown = all.columns.map(({ name }) => name);
    expect(Object.keys(all.rows[0] ?? {}).sort()).toEqual([...shown].sort());
    const filters = [{ column: 'amount_cents', kind: 'in' as const, values: [397_00] }];
    const two = await browser.page(auditor, id, dataset.id, { ...query, filters });
    expect(two).toMatchObject({ total: 2, sumCents: 2 * 397_00 });
    const none = [{ column: 'amount_cents', kind: 'in' as const, values: [1] }];
    expect(await browser.page(auditor, id, dataset.id, { ...query, filters: none })).toMatchObject({
      total: 0,
      sumCents: 0,
    });
  });

  it('searches the numbers of payment, voucher and case and the benefit, but never persons', async () => {
    const { id, auditor, dataset } = await sealedFile();
    const search = async (text: string) =>
      (await browser.page(auditor, id, dataset.id, { ...query, search: text })).total;
    const { rows } = await browser.page(auditor, id, dataset.id, query);
    const first = rows[0]!;
    expect(await search(String(first['case_number']).slice(1))).toBeGreaterThan(0);
    expect(await search('Meier')).toBe(0);
    expect(await search('%')).toBe(0);
    expect(await search('')).toBe(42);
  });

  it('shows one payment with pseudonyms, and tells when there is none', async () => {
    const { id, auditor, lead, dataset } = await sealedFile();
    const { row } = await browser.payment(auditor, id, dataset.id, 42);
    expect(row).toMatchObject({ row_no: 42, source_file: 'zahlungen.csv', captured_by: 'SB-01' });
    expect(JSON.stringify(row)).not.toContain('Meier');
    const attempt = browser.payment(lead, id, dataset.id, 43);
    await expect(attempt).rejects.toEqual(refused('payments.payment-unknown'));
  });

  it('is for members who may see payments', async () => {
    const { id, manager, dataset } = await sealedFile();
    const attempt = browser.payment(manager, id, dataset.id, 1);
    await expect(attempt).rejects.toEqual(refused('access.permission-missing'));
    const foreign = (await office.engagement()).lead;
    await expect(browser.page(foreign, id, dataset.id, query)).rejects.toEqual(
      refused('access.engagement-not-found'),
    );
  });
});
