import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyAudit } from '#pruefwerk/platform';
import { generateTown, townFileBytes } from '#pruefwerk/sample-town';
import { type Application, startApplication } from '../kit/application.ts';
import { Browser } from '../kit/browser.ts';
import { paymentFile, smallFile } from '../kit/payment-files.ts';
import { sheetTexts } from '../kit/sheet-texts.ts';

interface Item {
  id: string;
  state: string;
  version: number;
  number: number;
  jobId: string;
  [key: string]: unknown;
}
interface Page<T = Item> {
  items: T[];
  total: number;
}

// Processes are started and do real work; a busy machine may take its time.
jest.setTimeout(60_000);

let application: Application;
let lead: Browser;

beforeAll(async () => {
  application = await startApplication();
  lead = new Browser(application.address);
  const person = { displayName: 'Anna Prüferin', password: 'korrekt pferd batterie' };
  const { account } = await lead.json<{ account: { id: string; version: number } }>(
    'POST',
    '/first-run',
    { userName: 'anna', ...person },
  );
  const { items } = await lead.json<Page>('GET', '/accounts');
  const { version } = items.find(({ id }) => id === account.id)!;
  await lead.json('PATCH', `/accounts/${account.id}`, { version, mayOpenEngagements: true });
});
afterAll(() => application?.close());

async function openEngagement(number: string): Promise<string> {
  const { id } = await lead.json<Item>('POST', '/engagements', {
    number,
    title: 'Einmalige Beihilfen',
    authorityName: 'Stadt Lindenborn',
    subject: 'Auszahlungen 2025',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    land: 'NW',
  });
  return `/engagements/${id}`;
}

const ended = ({ state }: Item): boolean => !['waiting', 'running'].includes(state);

async function importFiles(
  base: string,
  files: Record<string, Uint8Array>,
  more: object = {},
): Promise<Item> {
  const uploads = await lead.upload<Item[]>(`${base}/uploads`, files);
  const uploadIds = uploads.map(({ id }) => id);
  return lead.json<Item>('POST', `${base}/imports`, { uploadIds, ...more });
}

describe('the main job through API and worker', () => {
  let base: string;

  beforeAll(async () => {
    await application.startWorker();
    base = await openEngagement('PA-1');
  });

  it('asks an ambiguous header, takes the answer and seals with proven counts', async () => {
    const header = String(smallFile().toString('latin1'))
      .split('\r\n')[0]!
      .replace('Verwendungszweck', 'Konto');
    const file = paymentFile(
      [{ id: '1', amount: '10,00', date: '03.03.2025', purpose: '5331' }],
      header,
    );
    const asked = await lead.until<Item>(
      `${base}/imports/${(await importFiles(base, { 'mehrdeutig.csv': file })).id}`,
      ended,
    );
    expect(asked).toMatchObject({
      state: 'awaiting-mapping',
      problem: { code: 'payments.import-mapping-open', parameters: { headers: 'Konto' } },
    });
    const { suggestedMapping } = asked['preview'] as {
      suggestedMapping: { columns: Record<string, string> };
    };
    await lead.json('PUT', `${base}/imports/${asked.id}/mapping`, {
      mapping: { columns: { ...suggestedMapping.columns, Konto: 'gl_account' } },
    });
    const sealed = await lead.until<Item>(`${base}/imports/${asked.id}`, ended);
    expect(sealed.state).toBe('sealed');
  });

  it('goes from the file to the workbook that states the findings', async () => {
    const one = await importFiles(base, { 'zahlungen.csv': smallFile() });
    const sealed = await lead.until<Item>(`${base}/imports/${one.id}`, ended);
    expect(sealed).toMatchObject({ state: 'sealed', reconciliation: 'open' });

    const rejects = await lead.json<Page<{ line: number; code: string; value: string }>>(
      'GET',
      `${base}/imports/${one.id}/rejects`,
    );
    expect(rejects.items.map(({ line, value }) => [line, value])).toEqual([
      [44, 'keine'],
      [45, '31.02.2025'],
    ]);
    const { items: datasets } = await lead.json<Page>('GET', `${base}/datasets`);
    const dataset = datasets.find((each) => each['importId'] === one.id)!;
    const manifest = dataset['manifest'] as { accepted: number; controlTotalCents: number };
    expect(manifest).toMatchObject({ read: 44, accepted: 42, rejected: 2 });
    const reconciled = await lead.json<Item>('PUT', `${base}/imports/${one.id}/reconciliation`, {
      expectedTotalCents: manifest.controlTotalCents,
    });
    expect(reconciled['reconciliation']).toBe('reconciled');

    const filters = JSON.stringify([{ column: 'amount_cents', kind: 'in', values: [39700] }]);
    const payments = await lead.json<Page<Record<string, unknown>>>(
      'GET',
      `${base}/datasets/${dataset.id}/payments?sort=-payment_date&filters=${encodeURIComponent(filters)}`,
    );
    expect(payments.items.map((row) => [row['payment_id'], row['captured_by']])).toEqual([
      ['2002', expect.stringMatching(/^SB-\d\d$/)],
      ['2001', expect.stringMatching(/^SB-\d\d$/)],
    ]);

    const run = await lead.json<Item>('POST', `${base}/analysis-runs`, { datasetId: dataset.id });
    const events = `${base}/analysis-runs/${run.id}/events`;
    const first = await lead.events(events, 0, 2);
    const rest = await lead.events(events, first.at(-1)!.id);
    expect(rest[0]!.id).toBeGreaterThan(first.at(-1)!.id);
    expect(rest.at(-1)).toMatchObject({ event: 'state', data: { state: 'done' } });
    expect(await lead.events(events, rest.at(-2)?.id ?? 0)).toEqual(rest.slice(-1));

    const flags = await lead.json<Page>(
      'GET',
      `${base}/red-flags?sort=-amount&rule=duplicate-payment`,
    );
    expect(flags.total).toBe(1);
    const [flag] = flags.items as [Item];
    const file = await lead.json<{ evidence: { voucherNumber: string }[] }>(
      'GET',
      `${base}/red-flags/${flag.id}`,
    );
    expect(file.evidence.map(({ voucherNumber }) => voucherNumber)).toEqual(['2001', '2002']);
    const shown = `A-${String(flag['number']).padStart(4, '0')}`;
    const found = await lead.json<Item>('GET', `${base}/red-flags/numbers/${shown}`);
    expect(found['redFlag']).toMatchObject({ id: flag.id });
    const disposed = await lead.json<Item>('POST', `${base}/red-flags/${flag.id}/disposition`, {
      version: flag.version,
      disposition: 'confirmed',
      reason: 'Zweimal ausgezahlt, ein Antrag.',
    });

    const finding = await lead.json<Item>('POST', `${base}/findings`, {
      title: 'Doppelte Auszahlung der Erstausstattung',
      risk: 'high',
      area: 'Einmalige Leistungen',
      criteria: '§ 31 KomHVO NRW',
      condition: '397,00 € wurden zweimal ausgezahlt.',
      cause: 'Keine Prüfung auf gleiche Beträge.',
      effect: 'Überzahlung',
      recommendation: 'Rückforderung und Prüfung im Verfahren.',
      amountConfirmedCents: 39700,
      redFlagIds: [disposed.id],
    });
    await lead.json('POST', `${base}/measures`, {
      findingId: finding.id,
      title: 'Rückforderung',
      ownerName: 'Leitung Sozialamt',
      deadline: '2026-06-30',
    });
    const hearing = await lead.json<Item>('PUT', `${base}/findings/${finding.id}/status`, {
      version: finding.version,
      status: 'in-hearing',
    });
    expect(hearing['status']).toBe('in-hearing');

    const asked = await lead.json<Item>('POST', `${base}/exports`, { runId: run.id });
    const issued = await lead.until<Item>(`${base}/exports/${asked.id}`, ended);
    expect(issued.state).toBe('issued');
    const download = await lead.fetch('GET', `${base}/exports/${asked.id}/file`);
    expect(download.headers.get('content-disposition')).toContain(
      '_Stadt-Lindenborn_Feststellungen_v1.xlsx',
    );
    const bytes = Buffer.from(await download.arrayBuffer());
    await expectInWorkbook(bytes, {
      Feststellungen: 'Doppelte Auszahlung der Erstausstattung',
      Maßnahmen: 'Rückforderung',
      Auffälligkeiten: 'Zweimal ausgezahlt, ein Antrag.',
      'Belege zu Auffälligkeiten': '2002',
      Datengrundlage: 'zahlungen.csv',
    });
    const verdict = await lead.upload(`${base}/exports/verify`, { 'a.xlsx': bytes });
    expect(verdict).toMatchObject({ issuedAs: 1, unchanged: true });
  });

  it('keeps an audit trail of it that verifies', async () => {
    const trail = await lead.json<Page<{ action: string }>>(
      'GET',
      `${base}/audit-trail?pageSize=200`,
    );
    const actions = new Set(trail.items.map(({ action }) => action));
    for (const action of [
      ...['upload.received', 'import.sealed', 'import.reconciled', 'analysis-run.done'],
      ...['red-flag.disposed', 'finding.created', 'measure.created', 'export.issued'],
    ]) {
      expect(actions).toContain(action);
    }
    expect(await verifyAudit(application.database.url)).toMatchObject({ ok: true });
  });
});

describe('a worker that is killed', () => {
  const town = generateTown({ seed: 7, rows: 30_000 });
  let base: string;

  const state = (path: string) => lead.json<Item>('GET', path).then((item) => item.state);
  const untilRunning = async (path: string) => {
    while ((await state(path)) === 'waiting') await pause(5);
  };

  beforeAll(async () => {
    base = await openEngagement('PA-2');
  });

  it('leaves nothing half: import, analysis and workbook are finished once by the next one', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const file of town.files())
      files[file.name] = await buffer(Readable.from(townFileBytes(file)));
    const doomed = await application.startWorker();
    const one = await importFiles(base, files);
    const importPath = `${base}/imports/${one.id}`;
    await untilRunning(importPath);
    await doomed.stop('SIGKILL');
    expect(await state(importPath)).toBe('running');
    expect(await lead.json<Page>('GET', `${base}/datasets`)).toMatchObject({ total: 0 });

    const second = await application.startWorker();
    await lead.until<Item>(importPath, ({ state: now }) => now === 'sealed');
    const { items, total } = await lead.json<Page>('GET', `${base}/datasets`);
    expect(total).toBe(1);

    const run = await lead.json<Item>('POST', `${base}/analysis-runs`, { datasetId: items[0]!.id });
    const runPath = `${base}/analysis-runs/${run.id}`;
    await untilRunning(runPath);
    await second.stop('SIGKILL');
    expect(await state(runPath)).toBe('running');

    await application.startWorker();
    const done = await lead.until<Item>(runPath, ({ state: now }) => now === 'done');
    const flags = await lead.json<Page>('GET', `${base}/red-flags?pageSize=1`);
    expect(flags.total).toBe(done['added']);
    expect(flags.total).toBeGreaterThan(20);
    expect(await verifyAudit(application.database.url)).toMatchObject({ ok: true });
  }, 120_000);
});

async function expectInWorkbook(
  bytes: Buffer,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [sheet, text] of Object.entries(texts)) {
    const found = (await sheetTexts(bytes, sheet)).some((cell) => cell.includes(text));
    expect([sheet, found]).toEqual([sheet, true]);
  }
}
