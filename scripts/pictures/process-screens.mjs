// The screens of organisation, tasks and processes, and what has to be there before they are worth a picture.
import { setTimeout as pause } from 'node:timers/promises';

/** How the process of the walk through the sample is named. */
const WALK = 'Einmalige Beihilfe auszahlen';

async function fromTable(page) {
  await page.getByRole('button', { name: 'Aus Tabelle anlegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bezeichnung').fill('Einmalige Beihilfe prüfen und zahlen');
  await dialog.getByRole('button', { name: 'Beispiel einsetzen' }).click();
  await dialog.locator('.djs-shape').first().waitFor();
}

const firstProposal = (page) => page.locator('main li button[aria-expanded]').first().click();

/** A run of the simulation with the settings that the application proposes. */
async function simulate(http, base) {
  const path = `${base}/simulations`;
  const { usual: settings } = await http.json('GET', path);
  await http.json('POST', path, { name: '', settings });
  for (let tries = 0; tries < 600; tries += 1) {
    const [newest] = (await http.json('GET', path)).runs;
    if (newest.state === 'done') return;
    if (newest.problem) throw new Error(newest.problem.de);
    await pause(300);
  }
  throw new Error('the simulation does not end');
}

/** The same model as a program writes it that keeps things of its own in the file. */
function asOtherProgram(xml) {
  return xml
    .replace('<bpmn:definitions ', '$&xmlns:other="urn:example:other-program" ')
    .replace(/<bpmn:process [^>]*>/, '$&<other:approval by="QM" on="2025-03-01" />')
    .replace(/(<bpmn:userTask [^>]*name="\S+) /g, '$1\n');
}

async function importForeign(http, engagement, xml) {
  const bytes = new TextEncoder().encode(asOtherProgram(xml));
  const path = `/engagements/${engagement}/processes/imports`;
  return http.upload(path, { 'Einmalige Beihilfe.bpmn': bytes });
}

/** @param ids the sample engagement, and another one that a file of another program goes to */
export async function processScreens(http, { sample, own }) {
  const base = `/engagements/${sample}/processes`;
  const all = await http.json('GET', base);
  const asIs = all.find(({ name }) => name === WALK);
  const toBe = all.find(({ asIsProcessId }) => asIsProcessId === asIs.id);
  await simulate(http, `${base}/${asIs.id}`);
  const remark = 'Zweite Person vor jeder Zahlung, Übergabe an die Kasse ohne Papier.';
  await http.json('POST', `${base}/${toBe.id}/versions`, { version: toBe.version, remark });
  const { xml } = await http.json('GET', `${base}/${asIs.id}`);
  const foreign = await importForeign(http, own, xml);
  const { units } = await http.json('GET', `/engagements/${sample}/organisation`);
  const branch = units.find(({ kind }) => kind === 'branch');
  const { tasks } = await http.json('GET', `/engagements/${sample}/tasks`);
  const task = tasks.find(({ number }) => number === '1.2.1');
  const of = (page) => `/p/${sample}/prozesse/${asIs.id}/${page}`;
  const catalogue = `/p/${sample}/aufgaben`;
  return [
    { name: '37-organisation', path: `/p/${sample}/organisation?einheit=${branch.id}` },
    { name: '38-aufgaben', path: `${catalogue}?aufgabe=${task.id}` },
    { name: '39-personalbedarf', path: `${catalogue}?ansicht=personalbedarf` },
    { name: '40-zeiterhebung', path: `${catalogue}?ansicht=zeiterhebung` },
    { name: '41-aus-tabelle', path: `/p/${sample}/prozesse`, act: fromTable },
    { name: '42-prozess-pruefung', path: of('pruefung') },
    { name: '43-zeiten-und-kosten', path: of('zeiten') },
    { name: '44-verbesserung', path: of('verbesserung'), act: firstProposal },
    { name: '45-simulation', path: of('simulation') },
    { name: '46-vergleich', path: of('vergleich') },
    { name: '47-versionen', path: `/p/${sample}/prozesse/${toBe.id}/versionen` },
    { name: '48-wege', path: `/p/${sample}/prozesse/wege` },
    { name: '49-verlustbericht', path: `/p/${own}/prozesse/${foreign.id}/verlustbericht` },
  ];
}
