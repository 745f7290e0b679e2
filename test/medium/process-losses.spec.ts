import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  ProcessContentService,
  ProcessCreationService,
  ProcessLossService,
  type ProcessRecord,
} from '#pruefwerk/processes';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { changes, editedInEditor } from '../kit/moddle-edits.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const foreign = `<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:x" targetNamespace="urn:t">
  <process id="p"><!-- kept -->
    <x:lost mark="1"/>
    <task id="t"   name='Alt'/>
  </process>
</definitions>
`;
const at = ({ engagementId, id, version }: ProcessRecord) => ({ engagementId, id, version });
const contents = () => office.get(ProcessContentService);
const losses = () => office.get(ProcessLossService);

async function imported(xml = foreign) {
  const team = await office.engagement();
  const file = { fileName: 'fremd.bpmn', bytes: Buffer.from(xml) };
  const creation = office.get(ProcessCreationService);
  return { ...team, process: await creation.fromFile(team.consultant, team.id, file) };
}

describe('an imported process', () => {
  it('says what other programs lose of its file, to everybody who may read it', async () => {
    const { process, reader } = await imported();
    const certificate = await losses().certificate(reader, process);
    expect(certificate).toMatchObject({
      ...{ fileName: 'fremd.bpmn', sha256: process.originalSha256, comments: 1, lossless: false },
      losses: [{ line: 4, element: 'x:lost', reason: 'element-foreign' }],
    });
  });

  it('says nothing to others', async () => {
    const { process } = await imported();
    const { reader: stranger } = await office.engagement();
    await expect(losses().certificate(stranger, process)).rejects.toMatchObject({ status: 404 });
  });

  it('has no report when there was no file', async () => {
    const { consultant, id } = await office.engagement();
    const facts = { name: 'x', kind: 'as-is', unit: '', caseloadPerYear: null } as const;
    const creation = office.get(ProcessCreationService);
    const process = await creation.fromTemplate(consultant, id, 'blank', facts);
    await expect(losses().certificate(consultant, process)).rejects.toMatchObject({
      code: 'processes.original-missing',
    });
  });

  it('keeps what the editor cannot read, and every byte that was not edited', async () => {
    const { process, consultant } = await imported();
    const edited = await editedInEditor(foreign, [[changes.rename, 0]]);
    const saved = await contents().saveEdited(consultant, at(process), edited);
    expect(saved.taken).toEqual({ kind: 'patched', losses: [] });
    const { content } = await contents().current(consultant, saved.process);
    const text = await buffer(typeof content === 'string' ? Readable.from([content]) : content);
    expect(text.toString()).toBe(foreign.replace(`'Alt'`, `'Neu &amp; &quot;0&quot;&#10;zwei'`));
  });

  it('gets no new revision by saving without an edit', async () => {
    const { process, consultant } = await imported();
    const edited = await editedInEditor(foreign, []);
    const saved = await contents().saveEdited(consultant, at(process), edited);
    expect(saved).toMatchObject({ taken: { kind: 'unchanged' }, process: { revision: 1 } });
  });

  it('is not saved with what could pull in other files', async () => {
    const { process, consultant } = await imported();
    const unsafe = '<!DOCTYPE d SYSTEM "http://127.0.0.1/x.dtd"><d/>';
    await expect(contents().saveEdited(consultant, at(process), unsafe)).rejects.toMatchObject({
      code: 'bpmn.unsafe',
    });
  });
});
