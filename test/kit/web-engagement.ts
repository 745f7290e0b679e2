import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { generateTown, townFileBytes } from '#pruefwerk/sample-town';
import { Browser as HttpBrowser } from './browser.ts';

/** What the tests read of any answer. */
export interface Item {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly state: string;
  readonly datasetId: string | null;
}
export interface Items<T = Item> {
  readonly items: readonly T[];
  readonly total: number;
}

export type Role = 'lead' | 'auditor' | 'consultant' | 'manager' | 'reader';

/** Somebody with an account of their own, their password changed, ready to sign in. */
export interface Colleague {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly password: string;
  /** Signed in without a page. */
  readonly http: HttpBrowser;
}

const GIVEN = 'Das erste Passwort';

/** An account as the administration creates it, with the password that its person has chosen then. */
export async function hire(
  address: string,
  administration: HttpBrowser,
  person: { readonly userName: string; readonly displayName: string },
  rights: { readonly administrator?: boolean; readonly mayOpenEngagements?: boolean } = {},
): Promise<Colleague> {
  const { id } = await administration.json<Item>('POST', '/accounts', {
    ...{ ...person, ...rights },
    password: GIVEN,
  });
  const http = new HttpBrowser(address);
  const { userName } = person;
  await http.json('POST', '/session', { userName, password: GIVEN });
  const password = `${person.displayName} hat es gewählt`;
  const change = { currentPassword: GIVEN, newPassword: password };
  await http.json('POST', '/session/password', change);
  return { ...person, id, password, http };
}

/** An engagement of whoever asks; answers the address of all that belongs to it. */
export async function openEngagement(
  http: HttpBrowser,
  facts: { readonly number: string; readonly title?: string },
): Promise<{ readonly id: string; readonly base: string }> {
  const { id } = await http.json<Item>('POST', '/engagements', {
    title: 'Einmalige Beihilfen 2025',
    authorityName: 'Stadt Lindenborn',
    subject: 'Auszahlungen nach SGB II und SGB XII',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    land: 'NW',
    ...facts,
  });
  return { id, base: `/engagements/${id}` };
}

export const join = (http: HttpBrowser, base: string, member: Colleague, role: Role) =>
  http.json('PUT', `${base}/members/${member.id}`, { role });

export async function importFiles(
  http: HttpBrowser,
  base: string,
  files: Readonly<Record<string, Uint8Array>>,
  more: object = {},
): Promise<Item> {
  const uploads = await http.upload<Item[]>(`${base}/uploads`, files);
  return http.json<Item>('POST', `${base}/imports`, {
    uploadIds: uploads.map(({ id }) => id),
    ...more,
  });
}

/** Asks until the state is one of those. @throws Error when the work has failed */
export async function untilState(
  http: HttpBrowser,
  path: string,
  ...states: string[]
): Promise<Item> {
  for (;;) {
    const item = await http.json<Item>('GET', path);
    if (states.includes(item.state)) return item;
    if (item.state === 'failed') throw new Error(`${path}: ${JSON.stringify(item)}`);
    await pause(100);
  }
}

/** The files of a small invented town as a person would drop them. */
export async function townFiles(rows: number, seed = 7): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const file of generateTown({ seed, rows }).files())
    files[file.name] = await buffer(Readable.from(townFileBytes(file)));
  // Nothing else ran meanwhile: only now is it noticed that the server has closed a connection that nobody used.
  await pause(100);
  return files;
}

/** An engagement with a town's payments taken in and analysed; a worker runs. */
export async function analysedTown(
  http: HttpBrowser,
  facts: { readonly number: string; readonly rows?: number },
) {
  const { number, rows = 6000 } = facts;
  const { id, base } = await openEngagement(http, { number });
  const one = await importFiles(http, base, await townFiles(rows));
  const { datasetId } = await untilState(http, `${base}/imports/${one.id}`, 'sealed');
  const run = await http.json<Item>('POST', `${base}/analysis-runs`, { datasetId });
  await untilState(http, `${base}/analysis-runs/${run.id}`, 'done');
  return { id, base, importId: one.id, datasetId: String(datasetId), runId: run.id };
}

export interface Flag extends Item {
  readonly ruleId: string;
  /** For the audit lead only. */
  readonly aboutPersons: boolean;
}

/** Red flags by the query of their list. */
export const redFlags = async (http: HttpBrowser, base: string, query = 'pageSize=50') =>
  (await http.json<Items<Flag>>('GET', `${base}/red-flags?${query}`)).items;

export const dispose = (
  http: HttpBrowser,
  base: string,
  flag: Item,
  decision: { readonly disposition: string; readonly reason: string },
) =>
  http.json<Item>('POST', `${base}/red-flags/${flag.id}/disposition`, {
    version: flag.version,
    ...decision,
  });

/** A judged red flag, the finding on it and a measure: what a list must have to be looked at. */
export async function findingWithMeasure(http: HttpBrowser, base: string) {
  const [flag] = await redFlags(http, base, 'rule=duplicate-payment&sort=-weight&pageSize=1');
  const [asked] = await redFlags(http, base, 'rule=repeated-one-time-benefit&pageSize=1');
  if (!flag || !asked) throw new Error('too few red flags');
  const reason = 'Zweimal ausgezahlt, ein Antrag.';
  await dispose(http, base, flag, { disposition: 'confirmed', reason });
  await dispose(http, base, asked, { disposition: 'query', reason: 'Bitte Antrag vorlegen.' });
  const finding = await http.json<Item>('POST', `${base}/findings`, {
    title: 'Doppelte Auszahlung der Erstausstattung',
    risk: 'high',
    area: 'Einmalige Leistungen',
    criteria: '§ 31 KomHVO NRW',
    condition: 'Zwei gleiche Auszahlungen an denselben Zahlungsempfänger.',
    cause: 'Das Verfahren prüft nicht auf gleiche Beträge.',
    effect: 'Überzahlung',
    recommendation: 'Rückforderung, und eine Prüfung im Verfahren.',
    redFlagIds: [flag.id],
  });
  const measure = await http.json<Item>('POST', `${base}/measures`, {
    findingId: finding.id,
    title: 'Überzahlung zurückfordern',
    ownerName: 'Leitung Sozialamt',
    deadline: '2026-06-30',
  });
  return { finding, measure };
}
