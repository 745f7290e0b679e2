// What an audit office looks like in the middle of its work: colleagues, judged red flags, findings, an import under way.
import {
  dispose,
  findingWithMeasure,
  hire,
  importFiles,
  join,
  openEngagement,
  redFlags,
  untilState,
} from '../../test/kit/web-engagement.ts';
import { ownFile } from '../../test/kit/web-own-file.ts';

export const lead = {
  userName: 'e.leitung',
  displayName: 'Erika Leitung',
  password: 'Lindenborner Zahlenwerk',
};

const team = [
  ['p.pruefer', 'Paul Prüfer', 'auditor'],
  ['b.beratung', 'Berta Beratung', 'consultant'],
  ['f.fachbereich', 'Frieda Fachbereich', 'manager'],
  ['l.leser', 'Leo Leser', 'reader'],
];

const findings = [
  {
    title: 'Einmalige Beihilfen wurden unterhalb der Freigabegrenze aufgeteilt',
    risk: 'high',
    ruleId: 'split-under-limit',
    condition:
      'Mehrere Zahlungen an denselben Empfänger liegen einzeln unter der Freigabegrenze, zusammen darüber.',
  },
  {
    title: 'Freigaben durch dieselbe Person, die erfasst hat',
    risk: 'medium',
    ruleId: 'missing-second-person',
    condition: 'Erfassung und Freigabe tragen dasselbe Kennzeichen.',
  },
];

/** Judges every third red flag as a team would: most are harmless. */
async function judge(http, base) {
  const flags = await redFlags(http, base, 'disposition=open&sort=number&pageSize=200');
  const decisions = [
    { disposition: 'cleared', reason: 'Zwei Bedarfe mit eigenen Bescheiden, belegt in der Akte.' },
    { disposition: 'confirmed', reason: 'Anträge geprüft: Ein Bedarf, mehrere Zahlungen.' },
    { disposition: 'query', reason: 'Bitte Antrag und Bescheid vorlegen.' },
    { disposition: 'cleared', reason: 'Monatliche Rate, vereinbart im Bescheid.' },
  ];
  for (const [i, flag] of flags.filter((_, n) => n % 3 === 1).entries()) {
    await dispose(http, base, flag, decisions[i % decisions.length]);
  }
}

async function find(http, base, { ruleId, ...facts }) {
  const [flag] = await redFlags(http, base, `rule=${ruleId}&disposition=open&pageSize=1`);
  const reason = 'Anträge und Freigaben geprüft.';
  if (flag) await dispose(http, base, flag, { disposition: 'confirmed', reason });
  const { id } = await http.json('POST', `${base}/findings`, {
    ...facts,
    area: 'Einmalige Leistungen',
    criteria: '§ 31 KomHVO NRW; Dienstanweisung Zahlungsverkehr',
    recommendation: 'Freigaben im Verfahren erzwingen und monatlich auswerten.',
    redFlagIds: flag ? [flag.id] : [],
  });
  await http.json('POST', `${base}/measures`, {
    findingId: id,
    title: 'Freigabe durch eine zweite Person im Verfahren einrichten',
    ownerName: 'Leitung Sozialamt',
    deadline: '2027-03-31',
  });
}

/** @returns ids of what the pictures show */
export async function furnish(address, http) {
  const people = [];
  for (const [userName, displayName, role] of team)
    people.push([await hire(address, http, { userName, displayName }), role]);
  const { sample } = await http.json('GET', '/session');
  const base = `/engagements/${sample.engagementId}`;
  await findingWithMeasure(http, base);
  for (const facts of findings) await find(http, base, facts);
  await judge(http, base);

  const own = await openEngagement(http, {
    number: 'PA-2026-014',
    title: 'Einmalige Beihilfen 2025',
  });
  for (const [person, role] of people) await join(http, own.base, person, role);
  const file = ownFile(5000);
  const bytes = { [file.name]: file.bytes };
  const sealed = await importFiles(http, own.base, bytes);
  const open = await importFiles(http, own.base, bytes, { review: true });
  await untilState(http, `${own.base}/imports/${sealed.id}`, 'sealed');
  const asked = await untilState(http, `${own.base}/imports/${open.id}`, 'awaiting-mapping');
  return { sample: sample.engagementId, own: own.id, sealed: sealed.id, open: asked.id };
}
