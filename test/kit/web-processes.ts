import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import type { Browser as HttpBrowser } from './browser.ts';
import type { Item } from './web-engagement.ts';
import { button } from './web-walk.ts';

interface Desk {
  readonly usual: Readonly<Record<string, unknown>>;
  readonly runs: readonly { readonly state: string }[];
}

/** Runs a simulation with the settings that the model suggests, but for those given; a worker runs. */
export async function simulate(
  http: HttpBrowser,
  engagementId: string,
  processId: string,
  given: Readonly<Record<string, unknown>>,
): Promise<void> {
  const path = `/engagements/${engagementId}/processes/${processId}/simulations`;
  const { usual } = await http.json<Desk>('GET', path);
  await http.json('POST', path, { name: '', settings: { ...usual, ...given } });
  await http.until<Desk>(path, ({ runs }) => runs.every(({ state }) => state === 'done'));
}

/** A model of another program with something that not every program keeps. */
export const foreignModel = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:example:other-program" targetNamespace="urn:example">
  <process id="p" name="Antrag aus einem anderen Programm">
    <x:note text="bleibt erhalten"/>
    <startEvent id="s" name="Eingang"/><task id="a" name="Antrag prüfen"/><endEvent id="e" name="Erledigt"/>
    <sequenceFlow id="f" sourceRef="s" targetRef="a"/><sequenceFlow id="g" sourceRef="a" targetRef="e"/>
  </process>
</definitions>`;

/** A process as another program has written it. */
export const importModel = (http: HttpBrowser, engagementId: string): Promise<Item> =>
  http.upload<Item>(`/engagements/${engagementId}/processes/imports`, {
    'fremd.bpmn': Buffer.from(foreignModel),
  });

/** Goes to another page of the process that is open. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Seiten des Prozesses' });
  await tabs.getByRole('link', { name, exact: true }).click();
  await tabs.locator('[aria-current=page]').filter({ hasText: name }).waitFor();
}

/** Chooses a file as the dialog of the system would. */
export async function chooseFile(
  page: Page,
  chooser: Locator,
  name: string,
  buffer: Buffer,
): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), chooser.click()]);
  await dialog.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Opens the menu, takes the entry, and answers the file that is downloaded. */
export async function downloaded(page: Page, menu: string, entry: string): Promise<Buffer> {
  await button(page, menu).click();
  const item = page.getByRole('menuitem', { name: entry });
  const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
  return readFile(await download.path());
}

/** Types into an issued list of steps as Excel would: into the row of the step, below the heading. */
export async function typeIntoSteps(
  issued: Buffer,
  step: string,
  heading: string,
  value: ExcelJS.CellValue,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(issued as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet('Schrittliste');
  const cells: ExcelJS.Cell[] = [];
  sheet?.eachRow((row) => row.eachCell({ includeEmpty: false }, (cell) => cells.push(cell)));
  const column = cells.find(({ text }) => text === heading)?.col;
  const row = cells.find(({ text }) => text === step)?.row;
  if (!sheet || column === undefined || row === undefined) {
    throw new Error(`no ${heading} of ${step} among ${cells.map(({ text }) => text).join(', ')}`);
  }
  sheet.getCell(Number(row), Number(column)).value = value;
  return Buffer.from(await book.xlsx.writeBuffer());
}
