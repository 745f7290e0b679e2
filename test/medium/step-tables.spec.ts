import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { drawingFaults, readProcessModel } from '#pruefwerk/bpmn';
import type { Actor } from '#pruefwerk/platform';
import {
  ProcessContentService,
  type ProcessRecord,
  ProcessService,
  StepTableService,
  TableProcessService,
} from '#pruefwerk/processes';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const tables = () => office.get(TableProcessService);
const steps = () => office.get(StepTableService);
const facts = { name: 'Beihilfe', kind: 'as-is', unit: '', caseloadPerYear: null } as const;

const TEXT = [
  'Nr\tSchritt\tRolle\tMinuten\tWeiter',
  '1\tPrüfen\tSachbearbeitung\t12,5\t2 wenn ja 70 %; Ende wenn nein 30 %',
  '2\tZahlen\tKasse\t3\t',
].join('\n');

async function withProcess() {
  const team = await office.engagement();
  const process = await tables().create(team.consultant, team.id, TEXT, facts);
  return { ...team, process };
}

const stepsOf = async (actor: Actor, process: ProcessRecord) =>
  (await office.get(ProcessService).get(actor, process)).model.steps.filter(
    ({ kind }) => kind === 'activity',
  );

/** Types into an issued sheet: cells by heading and row of the list, from 1. */
async function typed(bytes: Uint8Array, cells: Readonly<Record<string, ExcelJS.CellValue>>) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet('Schrittliste')!;
  const headings = new Map<string, number>();
  sheet.getRow(5).eachCell((cell, column) => headings.set(cell.text, column));
  for (const [place, value] of Object.entries(cells)) {
    const [heading = '', row = '1'] = place.split(' #');
    expect(headings.has(heading)).toBe(true);
    sheet.getRow(5 + Number(row)).getCell(headings.get(heading)!).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a process from a typed table', () => {
  it('is drawn with lanes and comes back as the same text', async () => {
    const { process, reader } = await withProcess();
    const { xml, model } = await office.get(ProcessService).get(reader, process);
    expect(model.lanes.map(({ name }) => name)).toEqual(['Sachbearbeitung', 'Kasse']);
    expect(drawingFaults(xml)).toMatchObject({ overlaps: [], outside: [], withoutShape: [] });
    const text = await tables().text(reader, process, 'de');
    expect(text.split('\n').slice(1)).toEqual([
      '1\tSchritt\tPrüfen\tSachbearbeitung\t2 wenn ja 70 %; Ende wenn nein 30 %\t12,5',
      '2\tSchritt\tZahlen\tKasse\t\t3',
    ]);
  });

  it('is shown before it is saved, and refused while something is not understood', async () => {
    const { id, consultant } = await office.engagement();
    const faulty = TEXT.replace('12,5', 'lang');
    const name = '';
    const sound = await tables().preview(consultant, id, { text: TEXT, name });
    expect(readProcessModel(sound.xml ?? '').steps.map(({ name: said }) => said)).toContain(
      'Zahlen',
    );
    const shown = await tables().preview(consultant, id, { text: faulty, name });
    expect(shown).toMatchObject({ xml: null, faults: [{ line: 2, column: 'Minuten' }] });
    await expect(tables().create(consultant, id, faulty, facts)).rejects.toEqual(
      refused('processes.step-table-faulty'),
    );
  });

  it('is for those who may write processes, in their own engagement', async () => {
    const { id, reader, process } = await withProcess();
    const { lead: stranger } = await office.engagement();
    for (const actor of [reader, stranger]) {
      await expect(tables().create(actor, id, TEXT, facts)).rejects.toMatchObject({
        status: expect.any(Number),
      });
      await expect(tables().preview(actor, id, { text: TEXT, name: '' })).rejects.toMatchObject({
        status: expect.any(Number),
      });
      await expect(steps().layOut(actor, id, '<x/>')).rejects.toMatchObject({
        status: expect.any(Number),
      });
    }
    await expect(tables().text(stranger, process, 'de')).rejects.toMatchObject({
      status: expect.any(Number),
    });
  });
});

describe('the list of steps in Excel', () => {
  it('brings changed cells back, told before they are taken over', async () => {
    const { process, consultant } = await withProcess();
    const { bytes } = await steps().issue(consultant, process, 'de');
    const sheet = await typed(bytes, {
      'Bearbeitungszeit (Min.) #1': 15,
      'Zahlungsrelevant #2': 'zahlt aus',
      'IT-Systeme #2': 'Kassenverfahren; E-Akte',
      'Bemerkung #1': 'gemessen',
      'Anteil mit Fehlern #1': 7,
    });
    const preview = await steps().preview(consultant, process, sheet);
    expect(preview.reading.changes).toHaveLength(4);
    expect(preview.reading.invalid).toMatchObject([
      { column: 'fehlerQuote', reason: 'out-of-range' },
    ]);
    const decision = { fingerprint: preview.fingerprint, mine: [], theirs: [] };
    const { changed } = await steps().takeOver(consultant, process, sheet, decision);
    expect(changed).toBe(4);
    expect(await stepsOf(consultant, process)).toMatchObject([
      { documentation: 'gemessen', activity: { grundzeitMin: 15, fehlerQuote: null } },
      { activity: { zahlungsrelevant: 'zahltAus', itSysteme: ['Kassenverfahren', 'E-Akte'] } },
    ]);
    await expect(steps().takeOver(consultant, process, sheet, decision)).rejects.toEqual(
      refused('processes.step-import-changed'),
    );
  });

  it('asks which value holds where the model was changed meanwhile', async () => {
    const { process, consultant } = await withProcess();
    const { bytes } = await steps().issue(consultant, process, 'de');
    const [first] = await stepsOf(consultant, process);
    await office.get(ProcessContentService).edit(consultant, process, [
      {
        ...{ kind: 'attribute', elementId: first!.id, element: 'aktivitaet' },
        ...{ name: 'grundzeitMin', value: '20' },
      },
    ]);
    const sheet = await typed(bytes, { 'Bearbeitungszeit (Min.) #1': 15 });
    const { fingerprint, reading } = await steps().preview(consultant, process, sheet);
    expect(reading.conflicts).toMatchObject([{ base: 12.5, mine: 15, theirs: 20 }]);
    const open = { fingerprint, mine: [], theirs: [] };
    await expect(steps().takeOver(consultant, process, sheet, open)).rejects.toEqual(
      refused('processes.step-import-undecided'),
    );
    const mine = reading.conflicts.map(({ address }) => address);
    await steps().takeOver(consultant, process, sheet, { ...open, mine });
    expect((await stepsOf(consultant, process))[0]?.activity.grundzeitMin).toBe(15);
  });

  it('of another process is refused, and of who may not write', async () => {
    const { process, consultant, reader, id } = await withProcess();
    const other = await tables().create(consultant, id, TEXT, facts);
    const { bytes } = await steps().issue(reader, process, 'de');
    await expect(steps().preview(consultant, other, bytes)).rejects.toMatchObject({
      status: expect.any(Number),
    });
    await expect(steps().preview(reader, process, bytes)).rejects.toMatchObject({ status: 403 });
    const { lead: stranger } = await office.engagement();
    await expect(steps().issue(stranger, process, 'de')).rejects.toMatchObject({
      status: expect.any(Number),
    });
  });
});
