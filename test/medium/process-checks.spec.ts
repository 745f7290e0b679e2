import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { ControlService, RiskService } from '#pruefwerk/controls';
import type { Actor } from '#pruefwerk/platform';
import {
  CheckProcessesHandler,
  CheckRequestService,
  ProcessCheckService,
} from '#pruefwerk/process-studies';
import {
  ProcessContentService,
  ProcessCreationService,
  type ProcessRecord,
} from '#pruefwerk/processes';
import { aControl, aRisk } from '../factories/risk-and-control.factory.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { oneTimeBenefit } from '../kit/clean-processes/one-time-benefit.ts';
import { xmlOf } from '../kit/process-file.ts';
import { mutations } from '../kit/process-mutants.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const at = ({ engagementId, id, version }: ProcessRecord) => ({ engagementId, id, version });
const checks = () => office.get(ProcessCheckService);
const clean = xmlOf(oneTimeBenefit);
const facts = { name: 'Beihilfe', kind: 'as-is', unit: '', caseloadPerYear: null } as const;

function broken(rule: string): string {
  const file = structuredClone(oneTimeBenefit);
  mutations[rule]?.(file);
  return xmlOf(file);
}

async function withProcess(xml = clean) {
  const team = await office.engagement();
  const process = await office
    .get(ProcessCreationService)
    .fromXml(team.consultant, team.id, xml, facts);
  return { ...team, process };
}

const work = (actor: Actor) => office.work(office.get(CheckProcessesHandler), actor);
const rulesOf = ({ hits }: { readonly hits: readonly { readonly ruleId: string }[] }) =>
  hits.map(({ ruleId }) => ruleId);

describe('checking a process', () => {
  it('finds the gap of the saved content and the way that proves it', async () => {
    const { process, reader } = await withProcess(broken('control-bypassable'));
    const checked = await checks().check(reader, process);
    const hit = checked.hits.find(({ ruleId }) => ruleId === 'control-bypassable');
    expect(hit?.path?.length).toBeGreaterThan(1);
    expect(checked.counts.errors).toBeGreaterThan(0);
  });

  it('looks at what is drawn, without keeping it', async () => {
    const { id, reader, process } = await withProcess();
    expect(rulesOf(await checks().checkXml(reader, id, clean))).toEqual([]);
    const drawn = await checks().checkXml(reader, id, broken('payment-four-eyes'));
    expect(rulesOf(drawn)).toContain('payment-four-eyes');
    expect(rulesOf(await checks().check(reader, process))).toEqual([]);
    await expect(checks().checkXml(reader, id, '<!DOCTYPE x><x/>')).rejects.toEqual(
      refused('bpmn.unsafe'),
    );
  });

  it('counts what the record of a control says, of which the file has only the number', async () => {
    const file = structuredClone(oneTimeBenefit);
    for (const node of file.nodes) node.k &&= node.k.map(() => ({ id: 'K-01' }));
    const numbered = xmlOf(file);
    const { id, auditor, process } = await withProcess(numbered);
    const before = await checks().check(auditor, process);
    expect(before.silentControls).toEqual(['K-01']);
    await office
      .get(ControlService)
      .create(auditor, id, aControl({ kind: 'four-eyes', effect: 'preventive', isKey: true }));
    const after = await checks().check(auditor, process);
    expect(after.silentControls).toEqual([]);
    expect(rulesOf(before)).toContain('payment-four-eyes');
    expect(rulesOf(after)).not.toContain('payment-four-eyes');
  });

  it('takes the link of a control with its risk from the matrix', async () => {
    const file = structuredClone(oneTimeBenefit);
    mutations['risk-without-control']?.(file);
    // The file itself says of no control which risk it is against.
    for (const node of file.nodes) {
      node.k &&= node.k.map((control) => ({ ...control, risikoIds: undefined }));
      node.r &&= [{ id: 'R-01' }];
    }
    file.nodes.findLast(({ k }) => k)?.k?.push({ id: 'K-01' });
    const { id, auditor, process } = await withProcess(xmlOf(file));
    const { risk } = await office.get(RiskService).create(auditor, id, aRisk());
    const gap = async () => rulesOf(await checks().check(auditor, process));
    expect(await gap()).toContain('risk-without-control');
    await office.get(ControlService).create(auditor, id, aControl(), [risk.id]);
    expect(await gap()).not.toContain('risk-without-control');
  });
});

describe('the check in the background', () => {
  it('follows every saved content and is marked as old when a record changes', async () => {
    const { process, id, auditor, consultant } = await withProcess();
    await work(consultant);
    expect((await checks().newest(auditor, id)).get(process.id)).toMatchObject({
      ...{ errors: 0, warnings: 0, current: true },
    });
    const xml = broken('payment-four-eyes');
    await office.get(ProcessContentService).save(consultant, at(process), xml);
    expect((await checks().newest(auditor, id)).get(process.id)?.current).toBe(false);
    await work(consultant);
    const found = (await checks().newest(auditor, id)).get(process.id);
    expect(found).toMatchObject({ current: true });
    expect(found?.errors).toBeGreaterThan(0);
    const hits = await office.asOwner(
      'select rule_id from app.process_hit where process_id = $1 and revision = 2',
      [process.id],
    );
    expect(hits).toContainEqual({ rule_id: 'payment-four-eyes' });
    await office.get(ControlService).create(auditor, id, aControl());
    expect((await checks().newest(auditor, id)).get(process.id)?.current).toBe(false);
  });

  it('takes all processes when asked, and twice makes no difference', async () => {
    const { process, id, lead } = await withProcess(broken('payment-four-eyes'));
    await office.get(CheckRequestService).checkAll(lead, id);
    const count = async () =>
      office.asOwner('select position from app.process_hit where process_id = $1', [process.id]);
    await work(lead);
    const first = await count();
    expect(first.length).toBeGreaterThan(0);
    await work(lead);
    expect(await count()).toEqual(first);
  });
});

describe('who may check', () => {
  const reading: readonly EngagementRole[] = ['lead', 'auditor', 'consultant', 'reader'];
  const writing: readonly EngagementRole[] = ['lead', 'auditor', 'consultant'];

  it.each<
    [string, readonly EngagementRole[], (actor: Actor, process: ProcessRecord) => Promise<unknown>]
  >([
    ['reading hits', reading, (actor, process) => checks().check(actor, process)],
    ['reading counts', reading, (actor, { engagementId }) => checks().newest(actor, engagementId)],
    [
      'checking a drawing',
      reading,
      (actor, { engagementId }) => checks().checkXml(actor, engagementId, clean),
    ],
    [
      'asking for a check of all',
      writing,
      (actor, { engagementId }) => office.get(CheckRequestService).checkAll(actor, engagementId),
    ],
  ])('%s', async (_, allowed, act) => {
    const { process, ...team } = await withProcess();
    for (const role of ['lead', 'auditor', 'consultant', 'manager', 'reader'] as const) {
      if (allowed.includes(role)) await act(team[role], process);
      else {
        await expect(act(team[role], process)).rejects.toEqual(
          refused('access.permission-missing'),
        );
      }
    }
    const stranger = (await office.engagement()).lead;
    await expect(act(stranger, process)).rejects.toEqual(refused('access.engagement-not-found'));
  });
});
