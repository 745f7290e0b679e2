import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser as HttpBrowser } from './browser.ts';
import type { Item, Items } from './web-engagement.ts';
import { importModel } from './web-processes.ts';

/** Addresses of the application by their pattern in the router. */
export type Routes = Readonly<Record<string, string>>;

const APP = resolve(import.meta.dirname, '../../apps/web/src/app');
const ROUTERS = ['router.tsx', 'frame-routes.tsx', 'process-routes.tsx'];

/** Patterns of all screens, as the router has them, below `p/$engagementId` without it. */
export function routePatterns(): string[] {
  const text = ROUTERS.map((file) => readFileSync(resolve(APP, file), 'utf8')).join('\n');
  return [...text.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? '');
}

/** What a process has besides its model and list of steps. */
export const processTabs = [
  ...['pruefung', 'zeiten', 'verbesserung', 'simulation', 'vergleich', 'versionen'],
] as const;

/** Screens that show something else by what stands behind the question mark. */
export const engagementViews: readonly (readonly [pattern: string, view: string])[] = [
  ['organisation', 'ansicht=vergleich'],
  ...['kritik', 'personalbedarf', 'zeiterhebung'].map(
    (view) => ['aufgaben', `ansicht=${view}`] as const,
  ),
  ['prozesse/$processId', 'bearbeiten=1'],
  ['prozesse/$processId/verbesserung', 'nach=durchlauf'],
];

/** Every screen of an engagement that has at least one object of each kind. */
export async function engagementRoutes(http: HttpBrowser, id: string): Promise<Routes> {
  const first = async (list: string): Promise<string> => {
    const path = `/engagements/${id}/${list}?pageSize=1`;
    const answer = await http.json<Items | readonly Item[]>('GET', path);
    const [item] = 'items' in answer ? answer.items : answer;
    if (!item) throw new Error(`no ${list} to look at`);
    return item.id;
  };
  const importId = await first('imports');
  const process = `prozesse/${await first('processes')}`;
  return {
    '/': `/p/${id}`,
    zahlungsdaten: `/p/${id}/zahlungsdaten`,
    'zahlungsdaten/neu': `/p/${id}/zahlungsdaten/neu`,
    'zahlungsdaten/import/$importId': `/p/${id}/zahlungsdaten/import/${importId}`,
    'zahlungsdaten/import/$importId/abgewiesen': `/p/${id}/zahlungsdaten/import/${importId}/abgewiesen`,
    'zahlungsdaten/$datasetId/zahlungen': `/p/${id}/zahlungsdaten/${await first('datasets')}/zahlungen`,
    organisation: `/p/${id}/organisation`,
    aufgaben: `/p/${id}/aufgaben`,
    prozesse: `/p/${id}/prozesse`,
    'prozesse/wege': `/p/${id}/prozesse/wege`,
    'prozesse/$processId': `/p/${id}/${process}`,
    'prozesse/$processId/verlustbericht': `/p/${id}/prozesse/${await imported(http, id)}/verlustbericht`,
    ...Object.fromEntries(
      processTabs.map((tab) => [`prozesse/$processId/${tab}`, `/p/${id}/${process}/${tab}`]),
    ),
    risiken: `/p/${id}/risiken`,
    analyselaeufe: `/p/${id}/analyselaeufe`,
    'analyselaeufe/neu': `/p/${id}/analyselaeufe/neu`,
    'analyselaeufe/$runId': `/p/${id}/analyselaeufe/${await first('analysis-runs')}`,
    auffaelligkeiten: `/p/${id}/auffaelligkeiten`,
    feststellungen: `/p/${id}/feststellungen`,
    'feststellungen/$findingId': `/p/${id}/feststellungen/${await first('findings')}`,
    massnahmen: `/p/${id}/massnahmen`,
    bericht: `/p/${id}/bericht`,
    protokoll: `/p/${id}/protokoll`,
    einstellungen: `/p/${id}/einstellungen`,
  };
}

/** Only what came from a file has a loss report. */
async function imported(http: HttpBrowser, id: string): Promise<string> {
  const path = `/engagements/${id}/processes`;
  const all = await http.json<readonly (Item & { originalFileName: string | null })[]>('GET', path);
  const one = all.find(({ originalFileName }) => originalFileName !== null);
  return (one ?? (await importModel(http, id))).id;
}

/** Screens outside of any engagement, for somebody who is signed in. */
export const generalRoutes: Routes = {
  anmelden: '/anmelden',
  'p/$engagementId': '/',
  benutzer: '/benutzer',
  einstellungen: '/einstellungen',
  glossar: '/glossar',
  $: '/diese-adresse/gibt-es-nicht',
};
