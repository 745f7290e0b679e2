/* eslint-disable */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';
import { processFile, xmlOf } from '../kit/process-file.ts';
jest.setTimeout(600_000);
let api: Api;
let lead: Browser;
let path: string;
let foreign: string;
const out: string[] = [];
beforeAll(async () => {
  api = await startApi();
  lead = api.browser();
  await lead.post('/api/first-run').send({ userName: 'leitung', displayName: 'Leitung', password: 'Lindenborner Zahlenwerk' }).expect(201);
  const engagement = { number: 'PA-1', title: 'B', authorityName: 'S', land: 'NW', subject: 'A', periodFrom: '2025-01-01', periodTo: '2025-12-31' };
  path = `/api/engagements/${((await lead.post('/api/engagements').send(engagement).expect(201)).body as any).id}`;
  foreign = `/api/engagements/${((await lead.post('/api/engagements').send({ ...engagement, number: 'PA-2' }).expect(201)).body as any).id}`;
}, 60_000);
afterAll(async () => { writeFileSync('/tmp/r2/fuzz.txt', out.join('\n')); await api?.close(); });

const UNKNOWN = '11111111-1111-4111-8111-111111111111';
const bad: unknown[] = [undefined, null, '', ' ', '\u0000', 'a\u0000b', '\ud800', 'x'.repeat(500_000), 0, -1, -0.5, 1e300, 2147483648, 9007199254740993, 0.001, true, false, [], [null], [[]], [{}], ['a', 'a'], {}, { a: 1 }, '2026-02-30', '0000-01-01', '0001-01-01', '9999-12-31', '2026-13-01', UNKNOWN, UNKNOWN.toUpperCase(), 'NaN', 'Infinity', '99999999999', '__proto__', '24:00', '99:99', '23:59'];
const short = (v: unknown) => { const t = JSON.stringify(v) ?? 'undefined'; return t.length > 60 ? t.slice(0, 60) + '…' : t; };

async function send(method: string, address: string, body: any, note: string) {
  const answer = await (lead as any)[method](encodeURI(address).replace(/%25/g, '%')).send(body).catch((e: any) => ({ status: 'ERR ' + e.message, body: {} }));
  const s = answer.status;
  if (s === 500 || typeof s === 'string' || s >= 502) { out.push(`${s} ${method} ${address.replace(/[0-9a-f-]{36}/g, 'ID')} ${note} ${api.lines.at(-1)?.slice(0, 600)}`); }
  else if (s < 300) out.push(`ok ${s} ${method} ${address.replace(/[0-9a-f-]{36}/g, 'ID')} ${note}`);
  else if (s >= 400) { const b = answer.body; if (!b.code && !b.type) out.push(`nocode ${s} ${method} ${address} ${note}`); }
  return answer;
}
async function fuzz(method: string, address: string, valid: any, makeVersion?: () => Promise<any>) {
  const paths: (string | number)[][] = [];
  const walk = (v: any, at: (string | number)[]) => { if (at.length) paths.push(at); if (Array.isArray(v)) v.forEach((one, i) => walk(one, [...at, i])); else if (v && typeof v === 'object') for (const k of Object.keys(v)) walk(v[k], [...at, k]); };
  walk(valid, []);
  for (const at of paths) for (const v of bad) {
    const fresh = structuredClone(makeVersion ? { ...valid, ...(await makeVersion()) } : valid);
    let o: any = fresh; for (const k of at.slice(0, -1)) o = o[k];
    const last = at.at(-1)!;
    if (v === undefined) { if (Array.isArray(o)) continue; delete o[last]; } else o[last] = v;
    await send(method, address, fresh, `${at.join('.')}=${short(v)}`);
  }
  for (const v of [undefined, null, [], 'x', 1, {}, [null]]) await send(method, address, v, `body=${short(v)}`);
}
const made = async (address: string, body: object, base = path) => { const a = await lead.post(`${base}/${address}`).send(body); if (a.status > 299) throw new Error(`${address} ${a.status} ${JSON.stringify(a.body)}`); return a.body as any; };
const only = process.env['FUZZ'];
const part = (name: string, run: () => Promise<void>) => (only && !name.match(only) ? it.skip : it)(name, run);

part('organisation', async () => {
  const unit = (await made('organisation-units', { kind: 'unit', name: 'SG', parentId: null }).catch(async () => made('organisation-units', { kind: 'branch', name: 'SG', parentId: null })));
  const post = { unitId: unit.id, number: null, designation: 'SB', roleName: 'SB', payGrade: 'E9', fteActual: 1, fteTarget: 1, validFrom: '2025-01-01', validTo: '2025-12-31' };
  const p = await made('organisation/posts', post); const q = await made('organisation/posts', post);
  await fuzz('post', `${path}/organisation/posts`, { ...post, number: '1' });
  let version = p.version; const v = async () => { const o = (await lead.get(`${path}/organisation`)).body as any; const f = o.posts.find((x: any) => x.id === p.id); return { version: f.version }; };
  await fuzz('patch', `${path}/organisation/posts/${p.id}`, { ...post, version }, v);
  await fuzz('post', `${path}/organisation/deputies`, { postId: p.id, deputyPostId: q.id, validFrom: '2025-01-01', validTo: null });
  await fuzz('post', `${path}/organisation/signing-powers`, { postId: p.id, power: 'anordnen', limitCents: 100, validFrom: '2025-01-01', validTo: null });
  await fuzz('post', `${path}/organisation/services`, { unitId: unit.id, service: 'other', name: 'X', kind: 'processing', validFrom: '2025-01-01', validTo: null });
  await fuzz('post', `${path}/organisation/opening-hours`, { unitId: unit.id, weekday: 1, opens: '08:00', closes: '12:00', validFrom: '2025-01-01', validTo: null });
  await fuzz('put', `${path}/organisation/posts/${q.id}/withdrawal`, { version: 99, reason: 'x' });
  for (const on of bad) await send('get', `${path}/organisation?on=${encodeURIComponent(String(on))}`, undefined, 'on=' + short(on));
  // ids of another engagement
  for (const [a, b] of [['posts', post], ['deputies', { postId: p.id, deputyPostId: q.id }], ['signing-powers', { postId: p.id, power: 'kasse' }], ['services', { unitId: unit.id, service: 'child-care', kind: 'processing' }], ['opening-hours', { unitId: unit.id, weekday: 1, opens: '08:00', closes: '09:00' }]] as const) await send('post', `${foreign}/organisation/${a}`, b, 'FOREIGN');
  await send('patch', `${foreign}/organisation/posts/${p.id}`, { version: 1, designation: 'x' }, 'FOREIGN');
});
part('tasks', async () => {
  const unit = await made('organisation-units', { kind: 'branch', name: 'SG2', parentId: null });
  const t = await made('tasks', { number: '1', title: 'P' });
  const full = { number: '2', title: 'A', description: 'd', obligation: 'obligatory', legalBasis: ['§ 1'], unitId: unit.id, minutes: 1.5, minutesIncludeDistribution: false, timeMethod: 'estimate', timeObservations: 1, timePrecision: 1, timeRecordedOn: '2025-01-01', timeSource: 's', staffStatus: 'tarif', payGrade: 'E 9' };
  let n = 10;
  await fuzz('post', `${path}/tasks`, full, async () => ({ number: String(n++ % 9000 + 10) }));
  const v = async () => ({ version: ((await lead.get(`${path}/tasks`)).body as any).tasks.find((x: any) => x.id === t.id).version });
  const { number, ...change } = full;
  await fuzz('patch', `${path}/tasks/${t.id}`, { ...change, version: 1 }, v);
  await fuzz('post', `${path}/task-caseloads`, { taskId: t.id, year: 2024, cases: 1, source: 's', countedOn: '2025-01-01' });
  await fuzz('put', `${path}/tasks/${t.id}/criticism/purpose-duty`, { version: 0, answer: 'no', remark: 'x', proposal: 'y' });
  await fuzz('post', `${path}/staffing-parameters`, { kind: 'hourly-rate', status: null, payGrade: 'E 9a', value: 100, validFrom: '2025-01-01', validTo: '2025-12-31', source: 's', verified: false });
  const sp = await made('staffing-parameters', { kind: 'hourly-rate', payGrade: 'E 15', value: 100, source: 's' });
  await fuzz('patch', `${path}/staffing-parameters/${sp.id}`, { version: 1, value: 3, validFrom: '2025-01-01', validTo: null, source: 'x', verified: true });
  for (const b of bad) { await send('get', `${path}/staffing?year=${encodeURIComponent(String(b))}`, undefined, 'year=' + short(b)); for (const k of ['confidence', 'share', 'error', 'population']) await send('get', `/api/time-study/sample-size?${new URLSearchParams({ confidence: '0.95', share: '0.5', error: '0.05', population: '20000', [k]: String(b) })}`, undefined, k + '=' + short(b));
    for (const k of ['seed', 'from', 'to', 'land', 'dayStart', 'dayEnd', 'observations', 'observedPerRound']) await send('get', `/api/time-study/rounds?${new URLSearchParams({ seed: 's', from: '2025-01-01', to: '2025-02-01', land: 'NW', dayStart: '480', dayEnd: '960', observations: '100', observedPerRound: '5', [k]: String(b).slice(0, 1000) })}`, undefined, k + '=' + short(b)); }
  const t0 = Date.now(); await send('get', `/api/time-study/rounds?${new URLSearchParams({ seed: 's', from: '0001-01-01', to: '9999-12-31', land: 'NW', dayStart: '0', dayEnd: '1440', observations: '100000', observedPerRound: '1' })}`, undefined, 'largest'); out.push(`TIME rounds largest ${Date.now() - t0} ms`);
  for (const [a, b] of [['tasks', { number: '1', title: 'x', unitId: unit.id }], ['task-caseloads', { taskId: t.id, year: 2020, cases: 1, source: 's' }]] as const) await send('post', `${foreign}/${a}`, b, 'FOREIGN');
  await send('put', `${foreign}/tasks/${t.id}/criticism/purpose-duty`, { version: 0, answer: 'no' }, 'FOREIGN');
  await send('patch', `${foreign}/tasks/${t.id}`, { version: 1, title: 'x' }, 'FOREIGN');
  for (const b of [Buffer.from('x'), Buffer.alloc(10)]) { const a = await lead.post(`${path}/tasks/import-preview`).attach('file', b, 'x.xlsx'); out.push(`xlsx ${a.status} ${(a.body as any).code}`); }
  await send('post', `${path}/tasks/import-preview`, {}, 'no multipart');
  // races
  const both = await Promise.all([1, 2, 3].map(() => lead.post(`${path}/tasks`).send({ number: '9999', title: 'r' })));
  out.push('RACE task ' + both.map((x) => `${x.status} ${(x.body as any).code ?? ''}`).join(' '));
  const crit = await Promise.all([1, 2, 3].map(() => lead.put(`${path}/tasks/${t.id}/criticism/purpose-need`).send({ version: 0, answer: 'no' })));
  out.push('RACE criticism ' + crit.map((x) => `${x.status} ${(x.body as any).code ?? ''}`).join(' '));
});
const xml = () => xmlOf(processFile({ process: { fallzahlJahr: 900 }, lanes: [{ id: 'l', name: 'SB', rolle: { vzaeIst: 1.5 } }], nodes: [{ id: 's', type: 'startEvent', lane: 'l' }, { id: 'a', lane: 'l', a: { grundzeitMin: 60, liegezeitH: 24 } }, { id: 'e', type: 'endEvent', lane: 'l' }], flows: ['s>a', 'a>e'] }));
async function imported(base = path) { const a = await lead.post(`${base}/processes/imports`).attach('file', Buffer.from(xml()), 'a.bpmn'); if (a.status > 299) throw new Error(JSON.stringify(a.body)); return a.body as any; }
const current = (id: string) => async () => ({ version: ((await lead.get(`${path}/processes/${id}`)).body as any).process.version });
part('processes', async () => {
  const a = await imported(), b = await imported(), f = await imported(foreign);
  const unit = await made('organisation-units', { kind: 'branch', name: 'SG3', parentId: null });
  const task = await made('tasks', { number: '777', title: 'P' });
  await fuzz('post', `${path}/processes`, { name: 'x', template: 'blank', kind: 'as-is', unit: 'u', caseloadPerYear: 1 });
  await fuzz('patch', `${path}/processes/${a.id}`, { version: 1, name: 'x', kind: 'to-be', unit: 'u', caseloadPerYear: 1 }, current(a.id));
  await lead.patch(`${path}/processes/${a.id}`).send({ ...(await current(a.id)()), kind: 'to-be' });
  await fuzz('put', `${path}/processes/${a.id}/links`, { version: 1, asIsProcessId: b.id, organisationUnitId: unit.id, taskIds: [task.id] }, current(a.id));
  for (const x of [{ taskIds: [task.id, task.id] }, { taskIds: [task.id, task.id.toUpperCase()] }, { asIsProcessId: f.id }, { asIsProcessId: a.id }, { organisationUnitId: UNKNOWN }]) await send('put', `${path}/processes/${a.id}/links`, { asIsProcessId: null, organisationUnitId: null, taskIds: [], ...x, ...(await current(a.id)()) }, 'links ' + short(x));
  await fuzz('post', `${path}/processes/${a.id}/copies`, { name: 'x', kind: 'to-be' });
  await fuzz('post', `${path}/processes/${b.id}/versions`, { version: 1, remark: 'x' }, current(b.id));
  const h = (await lead.get(`${path}/processes/${b.id}/history`)).body as any;
  for (const step of ['approval', 'return', 'recall']) await fuzz('post', `${path}/processes/${b.id}/versions/${h.versions[0].id}/${step}`, { version: 99, remark: 'x' });
  await fuzz('put', `${path}/processes/${a.id}/steps/a/controls`, { version: 1, controlNumbers: ['K-01'], riskNumbers: ['R-01'] }, current(a.id));
  await fuzz('post', `${path}/processes/${a.id}/suggestions`, { version: 1, elementId: 'a', attribute: 'zahlungsrelevant', value: 'anordnung' }, current(a.id));
  await fuzz('post', `${path}/processes/step-table/preview`, { text: 'Antrag prüfen\nBescheid', name: 'x', language: 'de' });
  await fuzz('post', `${path}/processes/step-table`, { text: 'Antrag prüfen\nBescheid', name: 'x', kind: 'as-is', unit: '', caseloadPerYear: 2 });
  for (const v of bad) { const t = encodeURIComponent(String(v).slice(0, 5000)).replace(/%ED.*/g, '');
    for (const g of [`processes/${t}`, `processes/${a.id}/revisions/${t}`, `processes/${a.id}/picture.svg?overlays=${t}`, `processes/${a.id}/picture.png?width=${t}`, `processes/${a.id}/step-table?language=${t}`, `process-studies/comparison?before=${a.id}&after=${t}`, `process-studies/comparison?before=${a.id}&after=${a.id}@${t}`, `pathways/${t}`, `processes/${a.id}/improvements?parameters=${t}`, `processes/${a.id}/improvements?controlResults=${t}`]) await send('get', `${path}/${g}`, undefined, ''); }
  for (const body of ['', '<', '<a/>', xml().slice(0, 500), '\u0000', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>']) for (const g of [['put', `processes/${a.id}/xml?version=1`], ['post', 'processes/layout'], ['post', 'processes/checks']] as const) { const r = await (lead as any)[g[0]](`${path}/${g[1]}`).set('Content-Type', 'application/xml').send(body); out.push(`xml ${r.status} ${r.body.code} ${g[1].slice(0, 20)} ${short(body)}`); }
  for (const g of ['', '/history', '/figures', '/checks', '/improvements', '/simulations', '/picture.svg', '/loss-report', '/step-table', '/step-table/file.xlsx', '/file', '/original', '/revisions/1']) { await send('get', `${foreign}/processes/${a.id}${g}`, undefined, 'FOREIGN'); await send('get', `${path}/processes/${a.id}${g}`, undefined, 'own'); }
  await send('get', `${path}/process-studies/comparison?before=${a.id}&after=${f.id}`, undefined, 'FOREIGN');
});
part('studies', async () => {
  const a = await imported(), b = await imported(), f = await imported(foreign);
  const part = (id: string, on: string[] = []) => ({ processId: id, dependsOn: on, reason: '' });
  await fuzz('post', `${path}/pathways`, { name: 'x', description: 'd', parts: [part(a.id), part(b.id, [a.id])] });
  for (const parts of [[part(f.id)], [part(a.id, [f.id])], [part(a.id), part(a.id)], [part(a.id, [b.id, b.id]), part(b.id)], [part(a.id, [b.id]), part(b.id, [a.id])], [part(a.id, [b.id.toUpperCase()]), part(b.id)]]) await send('post', `${path}/pathways`, { name: 'P', parts }, short(parts.map((x) => x.dependsOn.length)));
  for (const p of ((await lead.get(`${path}/pathways`)).body as any[]).slice(-3)) await send('get', `${path}/pathways/${p.id}`, undefined, 'study ' + p.name);
  const p0 = ((await lead.get(`${path}/pathways`)).body as any[])[0];
  await fuzz('patch', `${path}/pathways/${p0.id}`, { version: 1, name: 'x', description: '', parts: [part(a.id)] }, async () => ({ version: ((await lead.get(`${path}/pathways/${p0.id}`)).body as any).version }));
  const { usual } = (await lead.get(`${path}/processes/${a.id}/simulations`)).body as any;
  const small = { ...usual, cases: 10, warmUpCases: 0, replications: 1, priorities: [{ stepId: 'a', priority: 1 }], timers: [{ eventId: 't', afterH: 1, interrupts: true }], officeHours: usual.officeHours.slice(0, 1) };
  await fuzz('post', `${path}/processes/${a.id}/simulations`, { name: 'x', settings: small });
  for (const x of [{ startDate: '9999-12-31' }, { startDate: '0001-01-01' }, { startDate: '9999-01-01', cases: 1000000, arrivals: { ...usual.arrivals, rate: 1000 } }]) await send('post', `${path}/processes/${a.id}/simulations`, { name: 'd', settings: { ...small, ...x } }, short(x));
  const runs = ((await lead.get(`${path}/processes/${a.id}/simulations`)).body as any).runs;
  await send('post', `${path}/processes/${a.id}/simulations/${runs[0].id}/cancel`, {}, 'cancel');
  await send('post', `${path}/processes/${a.id}/simulations/${runs[0].id}/cancel`, {}, 'cancel twice');
  await send('post', `${foreign}/processes/${f.id}/simulations/${runs[0].id}/cancel`, {}, 'FOREIGN');
  const imp = (await lead.get(`${path}/processes/${a.id}/improvements`)).body as any;
  out.push('proposals ' + imp.proposals.length + ' ' + JSON.stringify(imp.proposals[0]?.assumptions?.[0]));
  const one = imp.proposals[0];
  if (one) { const valid = { ruleId: one.ruleId, elementId: one.elementIds[0], note: 'x', parameters: one.assumptions.slice(0, 1).map((x: any) => `${x.key}:1:2:3`), controlResults: ['K-01:10:2'] };
    await fuzz('post', `${path}/processes/${a.id}/improvements/recommendations`, valid); await fuzz('post', `${path}/processes/${a.id}/improvements/to-be`, { ...valid, name: 'neu' });
    await send('post', `${foreign}/processes/${a.id}/improvements/recommendations`, valid, 'FOREIGN'); }
  for (const q of ['parameters=setupMin:1:2:3', 'parameters=setupMin:1:2:3&parameters=setupMin:1:2:4', 'controlResults=K-01:0:0', 'controlResults=K-01:5:9', 'controlResults=K-01:999999999:999999999']) { const r = await lead.get(`${path}/processes/${a.id}/improvements?${q}`); out.push(`whatif ${r.status} ${q} ${(r.body as any).code ?? ''}`); }
  await fuzz('put', `${path}/processes/${a.id}/improvements/recommendations/${UNKNOWN}/withdrawal`, { version: 1, reason: 'x' });
  await send('post', `${path}/process-checks`, {}, 'all');
  // withdrawn
  await lead.post(`${path}/processes/${b.id}/withdrawal`).send({ ...(await current(b.id)()), reason: 'weg' }).expect(200);
  const w = await current(b.id)();
  for (const [m, g, body] of [['patch', '', { ...w, name: 'y' }], ['put', '/links', { ...w, asIsProcessId: null, organisationUnitId: null, taskIds: [] }], ['post', '/versions', { ...w, remark: '' }], ['post', '/withdrawal', { ...w, reason: 'x' }], ['post', '/simulations', { name: '', settings: small }], ['post', '/improvements/recommendations', one && { ruleId: one.ruleId, elementId: one.elementIds[0], note: 'w' }], ['post', '/improvements/to-be', one && { ruleId: one.ruleId, elementId: one.elementIds[0], note: 'w', name: 'w' }], ['put', '/steps/a/controls', { ...w, controlNumbers: [], riskNumbers: [] }], ['post', '/suggestions', { ...w, elementId: 'a', attribute: 'zahlungsrelevant', value: 'anordnung' }]] as const) await send(m, `${path}/processes/${b.id}${g}`, body, 'WITHDRAWN');
});
