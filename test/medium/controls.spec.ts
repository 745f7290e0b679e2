import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
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
import { roles } from '../kit/case-office.ts';

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

/** An engagement with one risk and one control that are not linked. */
async function withPair() {
  const engagement = await office.engagement();
  const { id, auditor } = engagement;
  const { risk } = await risks.create(auditor, id, aRisk());
  const { control } = await controls.create(auditor, id, aControl());
  return { ...engagement, risk, control };
}
type Pair = Awaited<ReturnType<typeof withPair>>;

type Attempt = (actor: Actor, pair: Pair) => Promise<unknown>;
const reading: readonly EngagementRole[] = ['lead', 'auditor', 'consultant', 'reader'];
const writing: readonly EngagementRole[] = ['lead', 'auditor', 'consultant'];
const riskAt = ({ id, risk }: Pair) => ({ engagementId: id, id: risk.id, version: risk.version });
const controlAt = ({ id, control }: Pair) => ({
  engagementId: id,
  id: control.id,
  version: control.version,
});
const pairAt = ({ id, risk, control }: Pair) => ({
  engagementId: id,
  riskId: risk.id,
  controlId: control.id,
});

/** What is tried, and who may do it. */
const attempts: [string, readonly EngagementRole[], Attempt][] = [
  ['listing risks', reading, (actor, { id }) => risks.list(actor, id)],
  ['reading a risk', reading, (actor, { id, risk }) => risks.get(actor, id, risk.id)],
  ['creating a risk', writing, (actor, { id }) => risks.create(actor, id, aRisk())],
  ['changing a risk', writing, (actor, pair) => risks.change(actor, riskAt(pair), { impact: 5 })],
  ['withdrawing a risk', writing, (actor, pair) => risks.withdraw(actor, riskAt(pair), 'Doppelt')],
  ['listing controls', reading, (actor, { id }) => controls.list(actor, id)],
  ['reading a control', reading, (actor, { id, control }) => controls.get(actor, id, control.id)],
  ['creating a control', writing, (actor, { id }) => controls.create(actor, id, aControl())],
  [
    'changing a control',
    writing,
    (actor, pair) => controls.change(actor, controlAt(pair), { isKey: true }),
  ],
  [
    'assessing a control',
    writing,
    (actor, pair) => controls.assess(actor, controlAt(pair), 'partly', 'Durchsprache'),
  ],
  [
    'withdrawing a control',
    writing,
    (actor, pair) => controls.withdraw(actor, controlAt(pair), 'Doppelt'),
  ],
  ['linking', writing, (actor, pair) => links.link(actor, pairAt(pair))],
  ['unlinking', writing, (actor, pair) => links.unlink(actor, pairAt(pair))],
  [
    'copying risks from the library',
    writing,
    (actor, { id }) => library.copyRisks(actor, id, ['LR-01'], false),
  ],
  [
    'copying controls from the library',
    writing,
    (actor, { id }) => library.copyControls(actor, id, ['LK-01']),
  ],
  ['reading the matrix', reading, (actor, { id }) => matrices.on(actor, id, DAY)],
];

describe.each(attempts)('%s', (_, allowed, attempt) => {
  it(`is up to ${allowed.join(', ')}`, async () => {
    for (const role of roles.filter((one) => !allowed.includes(one))) {
      const pair = await withPair();
      await expect(attempt(pair[role], pair)).rejects.toEqual(refused('access.permission-missing'));
    }
    for (const role of allowed) {
      const pair = await withPair();
      await attempt(pair[role], pair);
    }
  });

  it('is refused in a foreign engagement, which does not even seem to exist', async () => {
    const pair = await withPair();
    const stranger = (await office.engagement()).lead;
    await expect(attempt(stranger, pair)).rejects.toEqual(refused('access.engagement-not-found'));
  });
});

describe('a record of another engagement', () => {
  it('is not reached through an own one', async () => {
    const theirs = await withPair();
    const own = await withPair();
    const { lead, id } = own;
    const at = { engagementId: id, id: theirs.risk.id, version: 1 };
    await expect(risks.change(lead, at, { impact: 1 })).rejects.toEqual(
      refused('controls.risk-unknown'),
    );
    await expect(controls.get(lead, id, theirs.control.id)).rejects.toEqual(
      refused('controls.control-unknown'),
    );
    const mixed = { ...pairAt(own), controlId: theirs.control.id };
    await expect(links.link(lead, mixed)).rejects.toEqual(refused('controls.control-unknown'));
    await expect(controls.create(lead, id, aControl(), [theirs.risk.id])).rejects.toEqual(
      refused('controls.risk-unknown'),
    );
  });

  it('is not seen with raw SQL either, and nothing is deleted', async () => {
    await withPair();
    const { lead } = await office.engagement();
    const asLead = (sql: string) =>
      office.transactions.run(lead, (manager) => manager.query<object[]>(sql));
    for (const table of ['risk', 'control', 'risk_control']) {
      expect(await asLead(`select 1 from app.${table}`)).toEqual([]);
    }
    await expect(asLead('delete from app.risk')).rejects.toThrow('permission denied');
    await expect(asLead('delete from app.control')).rejects.toThrow('permission denied');
  });
});

describe('writing risks and controls', () => {
  it('numbers them per engagement, also when two people write at once', async () => {
    const { id, lead, auditor } = await office.engagement();
    const actors = [lead, auditor, lead, auditor];
    await Promise.all(actors.map((actor) => risks.create(actor, id, aRisk())));
    const numbers = (await risks.list(lead, id)).map(({ risk }) => risk.number);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it('keeps all facts, and what a change does not mention', async () => {
    const { id, auditor } = await office.engagement();
    const legalBasis = [{ text: 'KomHVO NRW § 31', source: null, verified: false }];
    const facts = aRisk({ causes: ['Vertretung', 'Umstellung'], legalBasis });
    const { risk } = await risks.create(auditor, id, facts);
    const at = { engagementId: id, id: risk.id, version: 1 };
    await risks.change(auditor, at, { impact: 5 });
    const stored = await risks.get(auditor, id, risk.id);
    expect(stored.risk).toMatchObject({ ...facts, impact: 5, version: 2, state: 'active' });
  });

  it('takes one of two changes to the same version; the other learns both', async () => {
    const pair = await withPair();
    await risks.change(pair.lead, riskAt(pair), { impact: 4 });
    await controls.change(pair.lead, controlAt(pair), { isKey: true });
    const late = expect.objectContaining({
      code: 'engagements.changed-meanwhile',
      parameters: { yourVersion: 1, currentVersion: 2 },
    }) as unknown;
    await expect(risks.change(pair.auditor, riskAt(pair), { impact: 1 })).rejects.toEqual(late);
    await expect(controls.assess(pair.auditor, controlAt(pair), 'partly', 'x')).rejects.toEqual(
      late,
    );
  });

  it('withdraws with a reason, and leaves what was withdrawn', async () => {
    const pair = await withPair();
    await expect(risks.withdraw(pair.lead, riskAt(pair), ' ')).rejects.toEqual(
      refused('controls.withdrawal-reason-missing'),
    );
    const { risk } = await risks.withdraw(pair.lead, riskAt(pair), ' Gehört zu R-02. ');
    expect(risk).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Gehört zu R-02.' });
    const again = { ...riskAt(pair), version: risk.version };
    await expect(risks.change(pair.lead, again, { impact: 1 })).rejects.toEqual(
      refused('controls.record-withdrawn'),
    );
    await expect(links.link(pair.lead, pairAt(pair))).rejects.toEqual(
      refused('controls.record-withdrawn'),
    );
  });

  it('notes who assessed a control, when and why', async () => {
    const pair = await withPair();
    await expect(controls.assess(pair.lead, controlAt(pair), 'effective', '')).rejects.toEqual(
      refused('controls.assessment-reason-missing'),
    );
    const { control } = await controls.assess(
      pair.consultant,
      controlAt(pair),
      'effective',
      '25 Tage ohne Abweichung.',
    );
    expect(control).toMatchObject({
      assessment: 'effective',
      assessmentReason: '25 Tage ohne Abweichung.',
      assessedBy: pair.consultant.accountId,
      assessedAt: office.clock.now(),
    });
  });

  it('refuses a rule that does not exist and a period that ends before it begins', async () => {
    const pair = await withPair();
    const { lead, id } = pair;
    await expect(controls.create(lead, id, aControl({ ruleId: 'no-rule' }))).rejects.toEqual(
      refused('controls.rule-unknown'),
    );
    const period = { validFrom: '2025-07-01', validTo: '2025-06-30' };
    await expect(controls.change(lead, controlAt(pair), period)).rejects.toEqual(
      refused('engagements.period-reversed'),
    );
  });

  it('records every step in the audit trail', async () => {
    const pair = await withPair();
    await links.link(pair.lead, pairAt(pair));
    await links.link(pair.lead, pairAt(pair));
    await links.unlink(pair.lead, pairAt(pair));
    await controls.withdraw(pair.lead, controlAt(pair), 'Entfallen');
    const rows = await office.asOwner<{ action: string }>(
      `select action from app.audit_entry where engagement_id = $1 and object_type in ('risk', 'control') order by id`,
      [pair.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'risk.created',
      'control.created',
      'control.linked',
      'control.unlinked',
      'control.withdrawn',
    ]);
  });
});
