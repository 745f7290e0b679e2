import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { type EngagementRole, systemActor } from '#pruefwerk/access';
import { EngagementService, OrganisationUnitService } from '#pruefwerk/engagements';
import {
  ProcessContentService,
  ProcessCreationService,
  type ProcessFacts,
  type ProcessRecord,
  ProcessService,
  processTemplate,
  ProcessLinkService,
} from '#pruefwerk/processes';
import type { Actor } from '#pruefwerk/platform';
import { sampleFacts, SampleProcesses } from '#pruefwerk/sample-engagement';
import { TaskService } from '#pruefwerk/tasks';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const facts: ProcessFacts = {
  ...{ name: 'Einmalige Beihilfe auszahlen', kind: 'as-is', unit: 'Fachbereich Soziales' },
  caseloadPerYear: 5120,
};
const at = ({ engagementId, id, version }: ProcessRecord) => ({ engagementId, id, version });
const processes = () => office.get(ProcessService);
const creation = () => office.get(ProcessCreationService);
const contents = () => office.get(ProcessContentService);
const none = { controls: [], risks: [] };

async function withProcess() {
  const engagement = await office.engagement();
  const process = await creation().fromTemplate(
    engagement.consultant,
    engagement.id,
    'one-time-benefit',
    facts,
  );
  return { ...engagement, process };
}

const actionsOf = async (id: string) => {
  const rows = await office.asOwner<{ action: string }>(
    `select action from app.audit_entry where object_id = $1 order by id`,
    [id],
  );
  return rows.map(({ action }) => action);
};
const stepRowsOf = (id: string) =>
  office.asOwner<Record<string, unknown>>(
    `select element_id, number, lane, minutes, control_numbers, risk_numbers, media_break
     from app.process_step where process_id = $1 order by position`,
    [id],
  );

describe('who may do what', () => {
  it('writing is up to lead, auditor and consultant', async () => {
    const team = await office.engagement();
    const make = (actor: Actor) => creation().fromTemplate(actor, team.id, 'blank', facts);
    for (const role of ['lead', 'auditor', 'consultant'] as const satisfies EngagementRole[]) {
      await make(team[role]);
    }
    for (const role of ['manager', 'reader'] as const satisfies EngagementRole[]) {
      await expect(make(team[role])).rejects.toEqual(refused('access.permission-missing'));
    }
    const listed = await processes().list(team.reader, team.id);
    expect(listed.map(({ process }) => process.number)).toEqual([1, 2, 3]);
  });

  it.each<[string, (actor: Actor, process: ProcessRecord) => Promise<unknown>]>([
    ['changing', (actor, process) => processes().change(actor, at(process), { name: 'x' })],
    ['withdrawing', (actor, process) => processes().withdraw(actor, at(process), 'x')],
    [
      'saving',
      (actor, process) => contents().save(actor, at(process), processTemplate('blank', 'x')),
    ],
    ['attaching', (actor, process) => contents().attach(actor, at(process), 'pruefen', none)],
    ['copying', (actor, process) => creation().copy(actor, process, { name: 'x' })],
    [
      'importing',
      (actor, { engagementId }) =>
        creation().fromFile(actor, engagementId, { fileName: 'x', bytes: Buffer.from('x') }),
    ],
  ])('%s is refused to readers, managers and strangers', async (_, act) => {
    const { process, ...team } = await withProcess();
    for (const role of ['manager', 'reader'] as const) {
      await expect(act(team[role], process)).rejects.toEqual(refused('access.permission-missing'));
    }
    const stranger = (await office.engagement()).lead;
    await expect(act(stranger, process)).rejects.toEqual(refused('access.engagement-not-found'));
    expect(await actionsOf(process.id)).toEqual(['process.created']);
  });

  it('reading is refused to managers and strangers', async () => {
    const { process, id, manager } = await withProcess();
    const other = await office.engagement();
    for (const [actor, code] of [
      [manager, 'access.permission-missing'],
      [other.lead, 'access.engagement-not-found'],
    ] as const) {
      await expect(processes().list(actor, id)).rejects.toEqual(refused(code));
      await expect(processes().get(actor, process)).rejects.toEqual(refused(code));
      await expect(contents().current(actor, process)).rejects.toEqual(refused(code));
      await expect(contents().original(actor, process)).rejects.toEqual(refused(code));
    }
    const moved = { engagementId: other.id, id: process.id };
    await expect(processes().get(other.lead, moved)).rejects.toEqual(
      refused('processes.process-unknown'),
    );
  });
});

describe('a process from a template', () => {
  it('comes with its steps, and the list counts them', async () => {
    const { process, id, reader } = await withProcess();
    const { model, xml } = await processes().get(reader, process);
    expect(model.steps.filter(({ number }) => number !== null)).toHaveLength(7);
    expect(xml).toContain('name="Einmalige Beihilfe auszahlen"');
    const [listed] = await processes().list(reader, id);
    expect(listed?.summary).toMatchObject({ steps: 7, controls: 0, minutes: 0 });
    expect(listed?.updatedByName).toEqual(expect.stringMatching(/\S/));
    await expect(contents().original(reader, process)).rejects.toEqual(
      refused('processes.original-missing'),
    );
  });
});

describe('a file of another tool', () => {
  const foreign = Buffer.from(
    `\uFEFF<?xml version='1.0'?>\r\n<d:definitions  xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL">
    <d:process id="p" name="Fremder   Prozess"><d:task id="t" name="Schritt"/><d:task/></d:process></d:definitions>\t`,
  );
  const bring = (actor: Actor, engagementId: string, bytes: Uint8Array) =>
    creation().fromFile(actor, engagementId, { fileName: 'C:\\Modelle\\fremd.bpmn', bytes });

  it('is kept byte for byte, also after saving, and tells what could not be read', async () => {
    const { id, auditor } = await office.engagement();
    const process = await bring(auditor, id, foreign);
    expect(process).toMatchObject({
      ...{ name: 'Fremder Prozess', origin: 'file', originalFileName: 'fremd.bpmn' },
      originalSha256: createHash('sha256').update(foreign).digest('hex'),
    });
    expect(process.warnings.map(({ code }) => code)).toEqual([
      'bpmn.warning.id-missing',
      'bpmn.warning.diagram-missing',
    ]);
    const attached = await contents().attach(auditor, at(process), 't', {
      ...{ controls: ['K-01'], risks: [] },
    });
    expect(attached).toMatchObject({ version: 2, revision: 2 });
    const original = await contents().original(auditor, process);
    expect(await buffer(original.content as Readable)).toEqual(foreign);
    const copy = await creation().copy(auditor, process, { name: 'Soll', kind: 'to-be' });
    expect(copy).toMatchObject({
      number: 2,
      kind: 'to-be',
      originalSha256: process.originalSha256,
    });
  });

  it.each([
    ['bpmn.unsafe', `<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>`],
    ['bpmn.not-bpmn', '<svg/>'],
    ['bpmn.malformed', '<definitions'],
    ['bpmn.too-large', `<a>${'x'.repeat(6 << 20)}</a>`],
  ])('is refused and leaves nothing behind: %s', async (code, text) => {
    const { process, id, auditor } = await withProcess();
    await expect(bring(auditor, id, Buffer.from(text))).rejects.toEqual(refused(code));
    await expect(contents().save(auditor, at(process), text)).rejects.toEqual(refused(code));
    const listed = await processes().list(auditor, id);
    expect(listed.map(({ process: one }) => [one.number, one.revision])).toEqual([[1, 1]]);
    expect(await actionsOf(process.id)).toEqual(['process.created']);
  });
});

describe('saving', () => {
  it('makes the steps anew, keeps every revision, and records each change once', async () => {
    const { process, auditor } = await withProcess();
    const xml = processTemplate('blank', 'Neu');
    const saved = await contents().save(auditor, at(process), xml);
    expect(saved).toMatchObject({ version: 2, revision: 2, updatedBy: auditor.accountId });
    expect((await stepRowsOf(process.id)).map(({ element_id }) => element_id)).toEqual([
      ...['start', 'schritt-1', 'ende'],
    ]);
    const same = await contents().save(auditor, at(saved), xml);
    expect(same).toMatchObject({ version: 2, revision: 2 });
    const revisions = await office.asOwner(
      'select revision from app.process_revision where process_id = $1 order by revision',
      [process.id],
    );
    expect(revisions).toEqual([{ revision: 1 }, { revision: 2 }]);
    expect(await actionsOf(process.id)).toEqual(['process.created', 'process.saved']);
  });

  it('over the change of somebody else is refused with both versions, and a copy keeps the work', async () => {
    const { process, auditor, consultant } = await withProcess();
    await contents().save(consultant, at(process), processTemplate('blank', 'Erste'));
    const mine = processTemplate('blank', 'Zweite');
    await expect(contents().save(auditor, at(process), mine)).rejects.toMatchObject({
      ...{ code: 'engagements.changed-meanwhile', status: 409 },
      parameters: { yourVersion: 1, currentVersion: 2 },
    });
    const copy = await creation().copy(auditor, process, { name: 'Meine Fassung' });
    await contents().save(auditor, at(copy), mine);
    expect((await processes().get(auditor, copy)).xml).toBe(mine);
    expect((await processes().get(auditor, process)).xml).toContain('Erste');
  });

  it('of two at the same moment succeeds once', async () => {
    const { process, auditor, consultant } = await withProcess();
    const results = await Promise.allSettled(
      [auditor, consultant].map((actor, i) =>
        contents().save(actor, at(process), processTemplate('blank', `Fassung ${i}`)),
      ),
    );
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('controls at a step', () => {
  it('are written into the file without touching anything else', async () => {
    const { process, auditor } = await withProcess();
    const before = (await processes().get(auditor, process)).xml;
    const wanted = { controls: ['K-04'], risks: ['R-04'] };
    await contents().attach(auditor, at(process), 'freigeben', wanted);
    const { xml, process: now } = await processes().get(auditor, process);
    const added = `<bpmn:extensionElements>
        <iks:kontrolle id="K-04" />
        <iks:risiko id="R-04" />
      </bpmn:extensionElements>
      `;
    expect(xml.replace(added, '')).toBe(before);
    const row = (await stepRowsOf(process.id)).find((one) => one['element_id'] === 'freigeben');
    expect(row).toMatchObject({
      ...{ number: 3, lane: 'Teamleitung' },
      ...{ control_numbers: ['K-04'], risk_numbers: ['R-04'] },
    });
    const unchanged = await contents().attach(auditor, at(now), 'freigeben', wanted);
    expect(unchanged.version).toBe(now.version);
    expect(await actionsOf(process.id)).toEqual(['process.created', 'process.controls-attached']);
  });

  it.each([
    ['gone', { controls: ['K-04'], risks: [] }, 'bpmn.step-unknown'],
    ['freigeben', { controls: ['"><x'], risks: [] }, 'processes.attachment-number-invalid'],
    ['freigeben', { controls: [], risks: ['r7'] }, 'processes.attachment-number-invalid'],
  ])('are refused: %s %j', async (step, wanted, code) => {
    const { process, auditor } = await withProcess();
    await expect(contents().attach(auditor, at(process), step, wanted)).rejects.toEqual(
      refused(code),
    );
  });
});

describe('withdrawing', () => {
  it('needs a reason, shuts the process and deletes nothing', async () => {
    const { process, id, auditor } = await withProcess();
    await expect(processes().withdraw(auditor, at(process), ' ')).rejects.toEqual(
      refused('processes.withdrawal-reason-missing'),
    );
    const withdrawn = await processes().withdraw(auditor, at(process), 'doppelt angelegt');
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawnReason: 'doppelt angelegt' });
    await expect(processes().change(auditor, at(withdrawn), { name: 'x' })).rejects.toEqual(
      refused('processes.process-withdrawn'),
    );
    expect(await processes().list(auditor, id)).toHaveLength(1);
    expect(await processes().steps(auditor, id)).toEqual([]);
    const copy = await creation().copy(auditor, withdrawn, { name: 'Neu' });
    expect(copy).toMatchObject({ state: 'draft', number: 2 });
  });
});

describe('facts', () => {
  it('change field by field, and what is not named stays', async () => {
    const { process, auditor } = await withProcess();
    const changed = await processes().change(auditor, at(process), {
      ...{ name: 'Beihilfe auszahlen', caseloadPerYear: null },
    });
    expect(changed).toMatchObject({
      ...{ name: 'Beihilfe auszahlen', caseloadPerYear: null, unit: facts.unit, revision: 1 },
      version: 2,
    });
    expect(await actionsOf(process.id)).toEqual(['process.created', 'process.changed']);
  });
});

describe('the processes of the sample', () => {
  it('are made once, however often the program starts, and name known controls and risks only', async () => {
    const { id } = await office.get(EngagementService).openSample(systemActor, sampleFacts);
    const sample = new SampleProcesses(
      processes(),
      creation(),
      office.get(ProcessLinkService),
      office.get(OrganisationUnitService),
      office.get(TaskService),
    );
    await sample.ensure(id);
    const [first] = await processes().list(systemActor, id);
    await processes().withdraw(systemActor, at(first!.process), 'nicht geprüft');
    await sample.ensure(id);
    const listed = await processes().list(systemActor, id);
    expect(listed.map(({ process }) => [process.name, process.caseloadPerYear])).toEqual([
      ['Einmalige Beihilfe auszahlen', 5120],
      ['Laufende Leistung anordnen', 8640],
      ['Bankverbindung ändern', 940],
      ['Barauszahlung an der Kasse', 610],
      ['Antrag auf Bürgergeld bearbeiten', 1870],
      ['Kinderbetreuung und Ausbildung sichern', 140],
      ['Zahlungslauf und Kasse abwickeln', 250],
      ['Einmalige Beihilfe auszahlen (Soll)', 5120],
      ['Laufende Leistung anordnen (Soll)', 8640],
      ['Bankverbindung ändern (Soll)', 940],
      ['Antrag auf Bürgergeld bearbeiten (Soll)', 1870],
      ['Kinderbetreuung und Ausbildung sichern (Soll)', 140],
      ['Zahlungslauf und Kasse abwickeln (Soll)', 250],
    ]);
    const starts = new Map(listed.map(({ process }) => [process.id, process.name]));
    const links = listed.flatMap(({ process: { name, asIsProcessId: start } }) =>
      start === null ? [] : [[name, starts.get(start)]],
    );
    expect(links).toHaveLength(6);
    for (const [name, start] of links) expect(name).toBe(`${start} (Soll)`);
    expect(first?.summary).toMatchObject({ steps: 7, controls: 4, risks: 6, mediaBreaks: 2 });
    const rows = await processes().steps(systemActor, id);
    const controls = [...new Set(rows.flatMap((row) => row.controlNumbers))].toSorted();
    expect(controls).toEqual([
      ...['K-01', 'K-02', 'K-03', 'K-04', 'K-05', 'K-06', 'K-07'],
      // Controls that only the Sollprozesse plan.
      ...['S-01', 'S-02', 'S-03', 'S-04', 'S-05'],
    ]);
    const risks = [...new Set(rows.flatMap((row) => row.riskNumbers))].toSorted();
    expect(risks).toEqual(['R-01', 'R-02', 'R-03', 'R-04', 'R-05', 'R-06', 'R-07', 'R-08']);
  });
});
