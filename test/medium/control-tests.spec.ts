import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { FullPopulationService, TestPlanService } from '#pruefwerk/control-tests';
import { ControlService } from '#pruefwerk/controls';
import { type Dataset, DatasetService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { seedCommitment } from '#pruefwerk/statistics';
import { drawSample, type DrawOptions } from '../../apps/cli/src/sample/draw-sample.ts';
import { aTest } from '../factories/control-test.factory.ts';
import { aControl } from '../factories/risk-and-control.factory.ts';
import { finishedRun } from '../kit/analysed-engagement.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { roles } from '../kit/case-office.ts';
import { anEntry as entry, SEED, testBench } from '../kit/worked-test.ts';

jest.setTimeout(60_000);

let office: AuditOfficeKit;
let bench: ReturnType<typeof testBench>;
beforeAll(async () => {
  office = await openAuditOffice();
  bench = testBench(office);
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
type Rated = Awaited<ReturnType<ReturnType<typeof testBench>['rated']>>;
type Attempt = (actor: Actor, place: Rated) => Promise<unknown>;
const reading: readonly EngagementRole[] = ['lead', 'auditor', 'consultant', 'reader'];
const writing: readonly EngagementRole[] = ['lead', 'auditor'];
const at = ({ engagementId, testId: id }: Rated) => ({ engagementId, id });

/** What is tried on a rated test, and who may do it. */
const attempts: [string, readonly EngagementRole[], Attempt][] = [
  ['listing', reading, (actor, place) => bench.tests.list(actor, place.engagementId)],
  [
    'reading',
    reading,
    (actor, { engagementId, testId }) => bench.tests.get(actor, engagementId, testId),
  ],
  [
    'seeing full-population results',
    reading,
    (actor, place) => office.get(FullPopulationService).list(actor, place.engagementId),
  ],
  [
    'planning',
    writing,
    (actor, { engagementId, dataset }) =>
      office.get(TestPlanService).preview(actor, engagementId, {
        ...{ method: 'binomial', confidence: 0.9, tolerable: 0.05, expected: 0 },
        ...{ datasetId: dataset.id, filters: [], size: null },
      }),
  ],
  [
    'creating',
    writing,
    (actor, { engagementId, control }) =>
      bench.tests.create(actor, engagementId, aTest(control.id)),
  ],
  ['changing', writing, (actor, place) => bench.tests.change(actor, at(place), { objective: 'x' })],
  ['saving a result', writing, (actor, place) => bench.results.save(actor, at(place), entry)],
  ['adding evidence', writing, (actor, place) => bench.attach(actor, place, null)],
  ['submitting', writing, (actor, place) => bench.reviews.submit(actor, at(place), '')],
  ['withdrawing', writing, (actor, place) => bench.reviews.withdraw(actor, at(place), 'Doppelt')],
];

describe.each(attempts)('%s', (_, allowed, attempt) => {
  it(`is up to ${allowed.join(', ')}, and to nobody of a foreign engagement`, async () => {
    const place = await bench.rated();
    for (const role of roles.filter((one) => !allowed.includes(one))) {
      await expect(attempt(place[role], place)).rejects.toEqual(
        refused('access.permission-missing'),
      );
    }
    const stranger = (await office.engagement()).lead;
    await expect(attempt(stranger, place)).rejects.toEqual(refused('access.engagement-not-found'));
    for (const role of allowed) {
      const own = allowed === writing ? await bench.rated() : place;
      await attempt(own[role], own);
    }
  });
});

describe('drawing a sample', () => {
  it('takes the items that anybody draws again from the sealed file, with pseudonyms', async () => {
    const place = await bench.drawn();
    const { engagementId, testId, auditor, dataset } = place;
    const { items, test } = await bench.tests.get(auditor, engagementId, testId);
    const again = await redrawn(await folderOf(dataset), {});
    expect(items.map(({ rowNo, rank }) => [rowNo, rank])).toEqual(
      again.items.map((item) => [item.rowNo, 'rank' in item ? item.rank : null]),
    );
    expect(again).toMatchObject({ seedCommitment: test.seedCommitment, populationSize: 42 });
    expect(test).toMatchObject({
      seed: SEED,
      populationSha256: dataset.sha256,
      populationRows: 42,
    });
    expect(items[0]?.row).toMatchObject({ captured_by: 'SB-01' });
    expect(JSON.stringify(items)).not.toContain('Meier');
  });

  it('refuses another seed, a second draw, and a change of what was committed', async () => {
    const place = await bench.planned();
    const { auditor } = place;
    const here = () => bench.target(auditor, place);
    await expect(bench.draws.draw(auditor, await here(), SEED)).rejects.toEqual(
      refused('control-tests.seed-not-committed'),
    );
    await bench.draws.commit(auditor, await here(), seedCommitment(SEED));
    await expect(bench.draws.draw(auditor, await here(), 'anderer')).rejects.toEqual(
      refused('control-tests.seed-not-as-committed'),
    );
    await expect(bench.tests.change(auditor, await here(), { size: 6 })).rejects.toEqual(
      refused('control-tests.sampling-fixed'),
    );
    await bench.draws.draw(auditor, await here(), SEED);
    await expect(bench.draws.draw(auditor, await here(), SEED)).rejects.toEqual(
      refused('control-tests.already-drawn'),
    );
  });

  it('draws from what passes the filters only', async () => {
    const filters = [{ column: 'amount_cents', kind: 'range' as const, from: 300_00 }];
    const place = await bench.drawn({ filters });
    const { items, test } = await bench.tests.get(place.auditor, place.engagementId, place.testId);
    expect(test.populationRows).toBeLessThan(42);
    expect(items.every(({ amountCents }) => (amountCents ?? 0) >= 300_00)).toBe(true);
    const again = await redrawn(await folderOf(place.dataset), {
      filters: JSON.stringify(filters),
    });
    expect(again.items.map(({ rowNo }) => rowNo)).toEqual(items.map(({ rowNo }) => rowNo));
  });

  it('draws monetary units with their hits and the interval', async () => {
    const place = await bench.drawn({ method: 'monetary-unit', size: 60 });
    const { items, test } = await bench.tests.get(place.auditor, place.engagementId, place.testId);
    expect(items.reduce((sum, { hits }) => sum + hits, 0)).toBe(60);
    const again = await redrawn(await folderOf(place.dataset), { method: 'mus', size: '60' });
    expect(again.items.map(({ rowNo }) => rowNo)).toEqual(items.map(({ rowNo }) => rowNo));
    expect(test.intervalCents).toBeCloseTo((test.bookValueCents ?? 0) / 60, 6);
  });
});

describe('working on a test', () => {
  it('takes the same entry twice, and tells of another one in between', async () => {
    const place = await bench.rated();
    const first = await bench.results.save(place.auditor, at(place), entry);
    const again = await bench.results.save(place.auditor, at(place), entry);
    expect([first.version, again.version]).toEqual([2, 2]);
    const late = { ...entry, outcome: 'deviation' as const };
    await expect(bench.results.save(place.lead, at(place), late)).rejects.toEqual(
      refused('engagements.changed-meanwhile'),
    );
  });

  it('keeps evidence with its hash, takes known kinds only and gives the bytes back', async () => {
    const place = await bench.rated();
    const added = await bench.attach(place.auditor, place, 1);
    const { content } = await bench.evidence.open(place.reader, at(place), added.id);
    expect((await buffer(content)).toString()).toBe('Kopie der Akte');
    await expect(
      bench.evidence.add(place.auditor, at(place), {
        ...{ fileName: 'seite.html', position: null, remark: '' },
        content: (await bench.evidence.open(place.reader, at(place), added.id)).content,
      }),
    ).rejects.toEqual(refused('control-tests.evidence-kind-unknown'));
    await expect(bench.attach(place.auditor, place, 77)).rejects.toEqual(
      refused('control-tests.item-unknown'),
    );
  });

  it('says what is missing before it can be submitted', async () => {
    const place = await bench.drawn();
    const attempt = bench.reviews.submit(place.auditor, at(place), '');
    await expect(attempt).rejects.toEqual(refused('control-tests.need-every-item-rated'));
  });

  it('records every step in the audit trail', async () => {
    const place = await bench.approved();
    const rows = await office.asOwner<{ action: string }>(
      `select distinct action from app.audit_entry where object_type = 'control-test' and object_id = $1 order by 1`,
      [place.testId],
    );
    expect(rows.map(({ action }) => action.replace('control-test.', ''))).toEqual([
      ...['approved', 'changed', 'created', 'drawn', 'evidence-added'],
      ...['result-saved', 'seed-committed', 'submitted'],
    ]);
  });
});

describe('a control with a rule', () => {
  it('reports n of N of the newest run with an interval', async () => {
    const place = await bench.planned();
    const { engagementId, lead } = place;
    const ruleId = 'duplicate-payment';
    const { control } = await office
      .get(ControlService)
      .create(lead, engagementId, aControl({ ruleId }));
    const before = await office.get(FullPopulationService).list(lead, engagementId);
    expect(before).toMatchObject([{ controlId: control.id, ran: false, payments: null }]);
    await finishedRun(office, place);
    const [result] = await office.get(FullPopulationService).list(lead, engagementId);
    expect(result).toMatchObject({ ruleId, ran: true, population: 42, redFlags: 1, payments: 2 });
    expect(result?.share).toBeCloseTo(2 / 42, 12);
    expect(result?.interval?.[1]).toBeGreaterThan(2 / 42);
  });
});

/** As the command line is given it: the sealed files in a folder. */
async function folderOf(dataset: Dataset): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pruefwerk-redraw-'));
  const { parquetPath, manifest } = await office.get(DatasetService).population(dataset);
  await copyFile(parquetPath, join(folder, 'payments.parquet'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** What `pruefwerk sample draw` answers. */
async function redrawn(population: string, options: Partial<DrawOptions>) {
  try {
    return await drawSample({ population, method: 'random', size: '5', seed: SEED, ...options });
  } finally {
    await rm(population, { recursive: true });
  }
}
