import type { Page } from 'playwright-core';
import { until } from './web-until.ts';

/** A file as a person has it on their disk. */
export interface DroppedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csv = (name: string, buffer: Buffer): DroppedFile => ({
  name,
  mimeType: 'text/csv',
  buffer,
});

/** By its name, with or without the key that stands beside it. */
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name: typeof name === 'string' ? withKey(name) : name });

const withKey = (name: string): RegExp =>
  new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( [A-Z])?$`);

/** The one heading of the screen is this. */
export const titled = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

export const area = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Bereiche der Prüfung' }).getByRole('link', { name });

/** Fills the four fields of a new engagement; the form is open. Ends on its overview. */
export async function fillNewEngagement(page: Page, title: string): Promise<void> {
  await page.getByLabel('Bezeichnung').fill(title);
  await page.getByLabel('Geprüfte Behörde').fill('Stadt Lindenborn, Fachbereich Soziales');
  await page.getByLabel('Prüfungszeitraum von').fill('01.01.2025');
  await page.getByLabel('Prüfungszeitraum bis').fill('31.12.2025');
  await button(page, 'Prüfung anlegen').click();
  await titled(page, title);
}

/** Drops the files onto the page as a mouse would. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const data = await page.evaluateHandle(`new DataTransfer()`);
  for (const { name, mimeType, buffer } of files) {
    const text = buffer.toString('base64');
    await page.evaluate(
      ([transfer, packed, fileName, type]) => {
        const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
        const file = new File([bytes], fileName, { type: type });
        (transfer as { items: { add(one: File): void } }).items.add(file);
      },
      [data, text, name, mimeType] as const,
    );
  }
  // The words of the zone change while something is held over it: it is found by what it says before.
  const named = page.getByRole('region', { name: 'Datei hier ablegen oder auswählen' });
  const zone = await named.elementHandle();
  for (const event of ['dragover', 'drop'])
    await zone?.dispatchEvent(event, { dataTransfer: data });
}

/** From the format of the file, which is as it should be, to its columns. */
export async function acceptFormat(page: Page): Promise<void> {
  await button(page, 'Weiter: Spalten zuordnen').click();
  await page.getByRole('heading', { level: 2, name: 'Spaltenzuordnung' }).waitFor();
}

/** Reads all rows; ends with the result of the check. */
export async function checkRows(page: Page): Promise<void> {
  await button(page, 'Weiter: Prüfen und übernehmen').click();
  await page
    .getByRole('heading', { level: 2, name: 'Ergebnis der Vorprüfung' })
    .waitFor({ timeout: 60_000 });
}

/** From the new run, with the rules as proposed, to its result; answers how many rules were done when looked at. */
export async function runAnalysis(page: Page): Promise<ReadonlySet<string>> {
  await button(page, /^Lauf mit \d+ Regeln starten$/).click();
  await titled(page, /^Analyselauf \d+$/);
  const seen = new Set<string>();
  const state = page.locator('h2#run-progress');
  for (;;) {
    const text = await state.innerText();
    seen.add(text);
    if (text.startsWith('Fertig')) return seen;
    if (/fehlgeschlagen|abgebrochen/.test(text)) throw new Error(text);
    await until(
      page,
      `document.querySelector('h2#run-progress')?.innerText !== ${JSON.stringify(text)}`,
      60_000,
    );
  }
}

/** Judges the red flag that is shown by key, with the reason typed. */
export async function judge(page: Page, key: 'b' | 'r' | 'u', reason: string): Promise<void> {
  await page.keyboard.press(key);
  const field = page.getByRole('textbox', { name: 'Begründung' });
  await until(page, `document.activeElement?.tagName === 'TEXTAREA'`);
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await field.waitFor();
}
