import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  ControlLinkService,
  ControlService,
  LibraryService,
  MatrixService,
  RiskService,
} from '#pruefwerk/controls';
import type { Actor } from '#pruefwerk/platform';
import { aControl, aRisk } from '../factories/risk-and-control.factory.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

// Many short transactions; a busy machine may take its time.
jest.setTimeout(30_000);

let office: AuditOfficeKit;
let risks: RiskService;
let controls: ControlService;
let links: ControlLinkService;
let library: LibraryService;
let matrices: MatrixService;
beforeAll(async () => {
  office = await openAuditOffice();
  risks = office.get(RiskService);
  controls = office.get(ControlService);
  links = office.get(ControlLinkService);
  library = office.get(LibraryService);
  matrices = office.get(MatrixService);
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const DAY = '2026-03-02';

describe('the library', () => {
  it('is copied with links, and only what is missing', async () => {
    const { id, auditor } = await office.engagement();
    const first = await library.copyRisks(auditor, id, ['LR-11', 'LR-07'], true);
    expect(first.risks.map(({ libraryId }) => libraryId)).toEqual(['LR-07', 'LR-11']);
    expect(first.controls.map(({ libraryId }) => libraryId)).toEqual([
      ...['LK-10', 'LK-12', 'LK-13', 'LK-24'],
    ]);
    expect(first.links).toBe(4);
    const second = await library.copyRisks(auditor, id, ['LR-07', 'LR-10'], true);
    expect(second.risks.map(({ libraryId }) => libraryId)).toEqual(['LR-10']);
    expect(second.controls.map(({ libraryId }) => libraryId)).toEqual(['LK-11']);
    // LK-10 works against LR-10 as well as LR-11.
    expect(second.links).toBe(2);
  });

  it('links copied controls with the risks that are there', async () => {
    const { id, auditor } = await office.engagement();
    await library.copyRisks(auditor, id, ['LR-14'], false);
    const {
      risks: none,
      controls: added,
      links: count,
    } = await library.copyControls(auditor, id, ['LK-03']);
    expect(none).toEqual([]);
    expect(added).toMatchObject([{ ruleId: 'missing-second-person', assessment: 'not-tested' }]);
    expect(count).toBe(1);
  });

  it('leaves a link away that a person took away', async () => {
    const { id, auditor } = await office.engagement();
    const copied = await library.copyRisks(auditor, id, ['LR-04'], true);
    const [risk, control] = [copied.risks[0]!, copied.controls[0]!];
    await links.unlink(auditor, { engagementId: id, riskId: risk.id, controlId: control.id });
    expect(await library.copyRisks(auditor, id, ['LR-04'], true)).toMatchObject({ links: 0 });
    expect((await risks.get(auditor, id, risk.id)).controlIds).toEqual([]);
  });

  it('copies a risk anew after it was withdrawn', async () => {
    const { id, auditor } = await office.engagement();
    const { risks: copied } = await library.copyRisks(auditor, id, ['LR-04'], false);
    await risks.withdraw(auditor, { engagementId: id, id: copied[0]!.id, version: 1 }, 'Versehen');
    const { risks: anew } = await library.copyRisks(auditor, id, ['LR-04'], false);
    expect(anew).toMatchObject([{ number: 2, libraryId: 'LR-04' }]);
  });

  it('is copied once when two people copy at once', async () => {
    const { id, lead, auditor } = await office.engagement();
    const copy = (actor: Actor) => library.copyRisks(actor, id, ['LR-01', 'LR-02'], true);
    await Promise.all([copy(lead), copy(auditor)]);
    expect(await risks.list(lead, id)).toHaveLength(2);
  });

  it('can be copied as a whole', async () => {
    const { id, auditor } = await office.engagement();
    const all = Array.from({ length: 32 }, (_, i) => `LR-${String(i + 1).padStart(2, '0')}`);
    const copied = await library.copyRisks(auditor, id, all, true);
    expect(copied.controls).toHaveLength(52);
    const { gaps } = await matrices.on(auditor, id, DAY);
    expect(gaps.risksWithoutControl).toEqual([]);
    expect(gaps.controlsWithoutTest).toHaveLength(52);
  });

  it('names the entry that it does not have, and copies nothing then', async () => {
    const { id, auditor } = await office.engagement();
    await expect(library.copyRisks(auditor, id, ['LR-01', 'LR-99'], false)).rejects.toEqual(
      expect.objectContaining({
        code: 'controls.library-entry-unknown',
        parameters: { entry: 'LR-99' },
      }),
    );
    expect(await risks.list(auditor, id)).toEqual([]);
  });
});

describe('the matrix', () => {
  it('shows gaps, residual risk and where the risks stand', async () => {
    const { id, lead } = await office.engagement();
    const { risk: covered } = await risks.create(lead, id, aRisk());
    const { risk: bare } = await risks.create(lead, id, aRisk({ likelihood: 2, impact: 2 }));
    const { control: key } = await controls.create(lead, id, aControl({ isKey: true }), [
      covered.id,
    ]);
    const { control: tested } = await controls.create(lead, id, aControl(), [covered.id]);
    const { control: loose } = await controls.create(lead, id, aControl());
    const at = { engagementId: id, id: tested.id, version: 1 };
    await controls.assess(lead, at, 'effective', 'Stichprobe ohne Abweichung.');
    const matrix = await matrices.on(lead, id, DAY);
    expect(matrix.gaps).toEqual({
      risksWithoutControl: [bare.id],
      controlsWithoutRisk: [loose.id],
      controlsWithoutTest: [key.id, loose.id],
      keyControlsNotTested: [key.id],
    });
    expect(matrix.risks).toMatchObject([
      {
        inherentLevel: 'high',
        residual: { likelihood: 2, impact: 3 },
        residualLevel: 'medium',
        controlIds: [key.id, tested.id],
      },
      { inherentLevel: 'low', residual: { likelihood: 2, impact: 2 }, controlIds: [] },
    ]);
    const filled = (cells: typeof matrix.heatMap.inherent) =>
      cells.filter(({ riskIds }) => riskIds.length > 0);
    expect(matrix.heatMap.inherent).toHaveLength(25);
    expect(filled(matrix.heatMap.inherent)).toEqual([
      { likelihood: 2, impact: 2, level: 'low', riskIds: [bare.id] },
      { likelihood: 4, impact: 3, level: 'high', riskIds: [covered.id] },
    ]);
    expect(filled(matrix.heatMap.residual)).toEqual([
      { likelihood: 2, impact: 2, level: 'low', riskIds: [bare.id] },
      { likelihood: 2, impact: 3, level: 'medium', riskIds: [covered.id] },
    ]);
  });

  it.each([
    ['2025-06-30', 0],
    ['2025-07-01', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 0],
  ])('on %s counts %i control of the second half of 2025', async (day, count) => {
    const { id, lead } = await office.engagement();
    const { risk } = await risks.create(lead, id, aRisk());
    const validity = { validFrom: '2025-07-01', validTo: '2025-12-31' };
    await controls.create(lead, id, aControl(validity), [risk.id]);
    const matrix = await matrices.on(lead, id, day);
    expect(matrix.controls).toHaveLength(count);
    expect(matrix.gaps.risksWithoutControl).toHaveLength(1 - count);
  });

  it('leaves out what was withdrawn', async () => {
    const { id, lead } = await office.engagement();
    const { risk } = await risks.create(lead, id, aRisk());
    const { control } = await controls.create(lead, id, aControl(), [risk.id]);
    const at = (record: { id: string }) => ({ engagementId: id, id: record.id, version: 1 });
    await controls.withdraw(lead, at(control), 'Entfallen');
    const matrix = await matrices.on(lead, id, DAY);
    expect(matrix).toMatchObject({
      controls: [],
      links: [],
      gaps: { risksWithoutControl: [risk.id] },
    });
    await risks.withdraw(lead, at(risk), 'Entfallen');
    expect(await matrices.on(lead, id, DAY)).toMatchObject({ risks: [] });
  });

  it('of an engagement without risks is empty, and an unknown risk is told', async () => {
    const { id, lead } = await office.engagement();
    expect(await matrices.on(lead, id, DAY)).toMatchObject({ risks: [], controls: [], links: [] });
    await expect(risks.get(lead, id, randomUUID())).rejects.toEqual(
      refused('controls.risk-unknown'),
    );
  });
});
