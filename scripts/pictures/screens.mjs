// Which pictures there are: number and name, where to go, and what to do there.
import { engagementRoutes } from '../../test/kit/web-routes.ts';
import { processScreens } from './process-screens.mjs';

/** Before anybody has an account. */
export const before = [{ name: '01-einrichten', path: '/anmelden' }];

/** Before anybody has an engagement of their own. */
export const beginning = [{ name: '02-beginnen', path: '/' }];

const button = (name) => (page) => page.getByRole('button', { name }).first().click();
const press = (key) => (page) => page.keyboard.press(key);

async function search(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('Freigabe');
  await page.getByRole('option').first().waitFor();
}

async function help(page) {
  await page.getByRole('button', { name: 'Hilfe' }).first().click();
  await page.getByRole('complementary', { name: 'Hilfe' }).locator('dt').first().waitFor();
}

async function judgeTogether(page) {
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Zusammen bewerten' }).click();
  await page.getByRole('dialog').waitFor();
}

/** @param ids what the office has, see office.mjs */
export async function screens(http, { sample, own, sealed, open }) {
  const of = await engagementRoutes(http, sample);
  const run = async (page) => {
    const { items } = await http.json('GET', `/engagements/${sample}/datasets`);
    const body = { datasetId: items[0].id };
    const { id } = await http.json('POST', `/engagements/${sample}/analysis-runs`, body);
    await page.goto(`/p/${sample}/analyselaeufe/${id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(900);
  };
  return [
    { name: '03-pruefungen', path: '/' },
    { name: '04-neue-pruefung', path: '/?neu=1' },
    { name: '05-uebersicht', path: of['/'] },
    { name: '06-zahlungsdaten', path: `/p/${own}/zahlungsdaten` },
    { name: '07-import-datei', path: `/p/${own}/zahlungsdaten/neu` },
    { name: '08-import-format', path: `/p/${own}/zahlungsdaten/import/${open}?schritt=format` },
    { name: '09-import-spalten', path: `/p/${own}/zahlungsdaten/import/${open}?schritt=spalten` },
    { name: '10-import-ergebnis', path: `/p/${own}/zahlungsdaten/import/${sealed}` },
    { name: '11-abgewiesene-zeilen', path: `/p/${own}/zahlungsdaten/import/${sealed}/abgewiesen` },
    { name: '12-zahlungen', path: of['zahlungsdaten/$datasetId/zahlungen'] },
    { name: '13-analyselaeufe', path: of['analyselaeufe'] },
    { name: '14-neuer-lauf', path: of['analyselaeufe/neu'] },
    { name: '15-lauf-waehrenddessen', path: of['analyselaeufe'], act: run },
    { name: '16-lauf', path: of['analyselaeufe/$runId'] },
    { name: '17-auffaelligkeiten', path: of['auffaelligkeiten'] },
    { name: '18-zusammen-bewerten', path: of['auffaelligkeiten'], act: judgeTogether },
    { name: '19-feststellungen', path: of['feststellungen'] },
    { name: '20-feststellung', path: of['feststellungen/$findingId'] },
    { name: '21-massnahmen', path: of['massnahmen'] },
    { name: '22-prozesse', path: of['prozesse'] },
    { name: '23-prozess', path: of['prozesse/$processId'] },
    { name: '24-risiken-und-kontrollen', path: of['risiken'] },
    { name: '25-bericht', path: of['bericht'] },
    { name: '26-protokoll', path: of['protokoll'] },
    { name: '27-einstellungen-der-pruefung', path: `/p/${own}/einstellungen` },
    { name: '28-beteiligte', path: `/p/${own}/einstellungen?bereich=beteiligte` },
    { name: '29-pruefregeln', path: `/p/${own}/einstellungen?bereich=pruefregeln` },
    { name: '30-benutzer', path: '/benutzer' },
    { name: '31-rollen', path: '/benutzer?bereich=rollen' },
    { name: '32-meine-einstellungen', path: '/einstellungen' },
    { name: '33-glossar', path: '/glossar' },
    { name: '34-suche', path: of['/'], act: search },
    { name: '35-hilfe', path: of['/'], act: help },
    { name: '36-tastenkuerzel', path: of['auffaelligkeiten'], act: press('?') },
    ...(await processScreens(http, { sample, own })),
  ];
}
