import { describe, expect, it } from '@jest/globals';
import { explain, formatFact } from './explain.ts';
import { RULES } from './registry.ts';
import type { FactValue } from './rule.ts';

const NBSP = '\u00a0';
const facts: Record<string, Record<string, FactValue>> = {
  'duplicate-payment': {
    payee: 'P-01',
    purpose: 'SGB2-KDU',
    amount_cents: 45_012,
    payments: 2,
    first_date: '2025-03-01',
    last_date: '2025-03-04',
    days: 3,
    period_from: '2025-02-01',
    period_to: '2025-02-28',
  },
  'reversal-pair': {
    amount_cents: 12_345,
    paid_on: '2025-03-01',
    reversed_on: '2025-03-10',
    days: 9,
    repaid_on: '2025-03-12',
  },
  'same-payment-different-payees': {
    reference: 'R-17',
    amount_cents: 23_456,
    payees: 2,
    payments: 3,
    first_date: '2025-03-01',
    last_date: '2025-03-08',
    days: 7,
  },
  'missing-second-person': {
    employee: 'SB-07',
    functions: 'capture+order',
    pattern_severity: 3,
    month: '2025-03-01',
    payments: 12,
    all_payments: 340,
    total_cents: 1_234_567,
  },
  'split-under-limit': {
    payee: 'P-01',
    purpose: 'ASY-6-BEKL',
    employee: 'SB-07',
    payments: 3,
    first_date: '2025-03-01',
    last_date: '2025-03-04',
    days: 3,
    largest_cents: 49_900,
    total_cents: 139_700,
    limit_cents: 50_000,
  },
  'hugging-the-limit': {
    employee: 'SB-07',
    limit_cents: 50_000,
    band_from_cents: 47_500,
    payments: 84,
    near: 31,
    neighbour: 2,
    share_permille: 369,
    others_permille: 24,
    compared: 12,
    p_ppm: 4,
  },
  'shared-account': {
    account: 'K',
    households: 6,
    payments: 18,
    first_date: '2025-03-01',
    last_date: '2025-09-30',
    total_cents: 654_321,
  },
  'repeated-one-time-benefit': {
    person: 'P-01',
    benefit_code: 'SGB2-EA-BEK',
    interval_months: 36,
    first_date: '2024-01-15',
    second_date: '2025-01-14',
    months: 11,
    first_cents: 30_000,
    second_cents: 25_000,
  },
  'missing-application-or-decision': {
    missing: 'decision-late',
    benefit_code: 'ASY-6-BEKL',
    employee: 'SB-07',
    payment_date: '2025-03-03',
    decision_date: '2025-03-20',
    days_late: 17,
    amount_cents: 10_050,
  },
  'outside-working-days': {
    employee: 'SB-07',
    day: '2025-03-08',
    reason: 'weekend',
    acts: 9,
    functions: 'capture+release1',
    total_cents: 98_765,
  },
  'first-two-digits': {
    block: 49,
    payments: 3_080,
    observed: 104,
    expected: 27,
    observed_ppm: 33_766,
    expected_ppm: 8_774,
    z_thousandths: 14_775,
    mad_ppm: 540,
    top_amount_cents: 49_900,
    top_amount_payments: 80,
    from_cents: 1_000,
    left_out_permille: 125,
  },
  'number-gaps': {
    kind: 'gap',
    series: 'Z',
    year: '2025',
    from_number: 'Z049',
    to_number: 'Z052',
    numbers: 2,
    fill_permille: 985,
    series_numbers: 197,
    before_date: null,
    after_date: null,
  },
};

const sentences: [string, string][] = [
  [
    'duplicate-payment',
    `Zwei Zahlungen über je 450,12${NBSP}€ gingen vom 01.03.2025 bis 04.03.2025 an denselben Empfänger für denselben Zweck. Ihre Leistungszeiträume liegen zwischen dem 01.02.2025 und dem 28.02.2025.`,
  ],
  [
    'reversal-pair',
    `Die Zahlung über 123,45${NBSP}€ vom 01.03.2025 wurde am 10.03.2025 zurückgebucht und am 12.03.2025 erneut ausgezahlt.`,
  ],
  [
    'same-payment-different-payees',
    `Drei Zahlungen über je 234,56${NBSP}€ mit demselben Bezug „R-17“ gingen vom 01.03.2025 bis 08.03.2025 an zwei verschiedene Empfänger.`,
  ],
  [
    'missing-second-person',
    `Bei zwölf von 340 Zahlungen im März 2025 hatte SB-07 die Funktionen „Erfassung und Anordnung“ in einer Hand; zusammen 12.345,67${NBSP}€.`,
  ],
  [
    'split-under-limit',
    `Drei Zahlungen an denselben Empfänger vom 01.03.2025 bis 04.03.2025 ergeben zusammen 1.397,00${NBSP}€. Jede einzelne liegt unter der Freigabegrenze von 500,00${NBSP}€, die höchste bei 499,00${NBSP}€.`,
  ],
  [
    'hugging-the-limit',
    `SB-07: 31 von 84 Zahlungen unter der Freigabegrenze von 500,00${NBSP}€ liegen bei 475,00${NBSP}€ oder mehr (36,9 %), im gleich breiten Bereich darunter nur zwei. Bei den anderen sind es 2,4 %.`,
  ],
  [
    'shared-account',
    `Auf ein Konto gingen vom 01.03.2025 bis 30.09.2025 18 Zahlungen für sechs verschiedene Haushalte, zusammen 6.543,21${NBSP}€.`,
  ],
  [
    'repeated-one-time-benefit',
    `Die einmalige Leistung SGB2-EA-BEK wurde am 14.01.2025 (250,00${NBSP}€) erneut gezahlt; die vorige Zahlung war am 15.01.2024 (300,00${NBSP}€). Üblich ist ein Abstand von mindestens 36 Monaten, vergangen waren elf volle Monate.`,
  ],
  [
    'missing-application-or-decision',
    `Zur einmaligen Zahlung ASY-6-BEKL über 100,50${NBSP}€ vom 03.03.2025 erging der Bescheid erst am 20.03.2025, 17 Tage nach der Zahlung.`,
  ],
  [
    'outside-working-days',
    `SB-07 hat am 08.03.2025 an einem Wochenende neun Vorgänge bearbeitet (Erfassung und erste Freigabe); Betrag der Zahlungen zusammen 987,65${NBSP}€.`,
  ],
  [
    'first-two-digits',
    `Beträge mit den ersten zwei Ziffern 49 kommen 104-mal vor, zu erwarten wären 27 von 3.080 Zahlungen. Am häufigsten ist der Betrag 499,00${NBSP}€ (80-mal). Feste Sätze (12,5 % der Zahlungen ab 10,00${NBSP}€) zählen dabei nicht mit.`,
  ],
  [
    'number-gaps',
    'Zwischen den Nummern Z049 und Z052 fehlen zwei Nummern; die Folge ist sonst zu 98,5 % belegt.',
  ],
];

const englishSentences: [string, string][] = [
  [
    'duplicate-payment',
    'Two payments of €450.12 each went to the same payee for the same purpose from 1 Mar 2025 to 4 Mar 2025. Their benefit periods are between 1 Feb 2025 and 28 Feb 2025.',
  ],
  [
    'reversal-pair',
    'The payment of €123.45 of 1 Mar 2025 was reversed on 10 Mar 2025 and paid again on 12 Mar 2025.',
  ],
  [
    'same-payment-different-payees',
    'Three payments of €234.56 each with the same reference “R-17” went to two different payees from 1 Mar 2025 to 8 Mar 2025.',
  ],
  [
    'missing-second-person',
    'At twelve of 340 payments in March 2025, SB-07 held the functions “capture and order” in one hand; €12,345.67 in total.',
  ],
  [
    'split-under-limit',
    'Three payments to the same payee from 1 Mar 2025 to 4 Mar 2025 total €1,397.00. Each one is below the signing limit of €500.00, the highest being €499.00.',
  ],
  [
    'hugging-the-limit',
    'SB-07: 31 of 84 payments below the signing limit of €500.00 are €475.00 or more (36.9 %), in the equally wide band below only two. For the others it is 2.4 %.',
  ],
  [
    'shared-account',
    'One account received 18 payments for six different households from 1 Mar 2025 to 30 Sep 2025, €6,543.21 in total.',
  ],
  [
    'repeated-one-time-benefit',
    'The one-time benefit SGB2-EA-BEK was paid again on 14 Jan 2025 (€250.00); the payment before was on 15 Jan 2024 (€300.00). The usual interval is at least 36 months, eleven full months had passed.',
  ],
  [
    'missing-application-or-decision',
    'For the one-time payment ASY-6-BEKL of €100.50 of 3 Mar 2025 the decision was made only on 20 Mar 2025, 17 days after the payment.',
  ],
  [
    'outside-working-days',
    'SB-07 handled nine acts on 8 Mar 2025 on a weekend (capture and first release); amount of the payments in total €987.65.',
  ],
  [
    'first-two-digits',
    'Amounts with the first two digits 49 occur 104 times, 27 of 3,080 payments would be expected. The most frequent amount is €499.00 (80 times). Tariffs (12.5 % of the payments from €10.00 on) are left out.',
  ],
  [
    'number-gaps',
    'Two numbers are missing between Z049 and Z052; the series is otherwise filled to 98.5 %.',
  ],
];

describe('explain', () => {
  it.each(sentences)('%s in German', (ruleId, expected) => {
    expect(explain({ ruleId, facts: facts[ruleId]! }, 'de').sentence).toBe(expected);
  });

  it.each(englishSentences)('%s in English', (ruleId, expected) => {
    const { title, sentence } = explain({ ruleId, facts: facts[ruleId]! }, 'en');
    expect(title).not.toBe('');
    expect(sentence).toBe(expected);
  });

  it('has a sentence of every rule in both languages', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(sentences.map(([ruleId]) => ruleId)).toEqual(ids);
    expect(englishSentences.map(([ruleId]) => ruleId)).toEqual(ids);
  });

  it('knows every fact that the rules give', () => {
    for (const rule of RULES) {
      expect([rule.id, Object.keys(facts[rule.id]!)]).toEqual([
        rule.id,
        rule.facts.map((fact) => fact.name),
      ]);
    }
  });

  it('says nothing of an unknown re-payment', () => {
    const hit = { ruleId: 'reversal-pair', facts: { ...facts['reversal-pair']!, repaid_on: null } };
    expect(explain(hit, 'de').sentence).toMatch(/zurückgebucht\.$/);
  });

  it.each([
    [
      'duplicate-payment',
      { last_date: '2025-03-01', purpose: '' },
      /gingen am 01\.03\.2025 an denselben Empfänger\. /,
    ],
    ['duplicate-payment', { period_to: '2025-02-01' }, /ist jeweils der 01\.02\.2025 angegeben\.$/],
    ['split-under-limit', { last_date: '2025-03-01' }, /Empfänger am 01\.03\.2025 ergeben/],
    ['missing-second-person', { payments: 1, all_payments: 2 }, /^Bei einer von zwei Zahlungen/],
    ['missing-second-person', { payments: 1, all_payments: 1 }, /^Bei der einzigen Zahlung/],
    ['outside-working-days', { acts: 1 }, /einen Vorgang bearbeitet/],
    ['repeated-one-time-benefit', { months: 0 }, /vergangen war noch kein voller Monat\.$/],
    ['repeated-one-time-benefit', { months: 1 }, /vergangen war ein voller Monat\.$/],
    ['hugging-the-limit', { neighbour: 0 }, /Bereich darunter keine\./],
    ['number-gaps', { numbers: 1 }, /fehlt eine Nummer;/],
    ['number-gaps', { numbers: 13 }, /fehlen 13 Nummern;/],
    ['first-two-digits', { left_out_permille: 0 }, /\(80-mal\)\.$/],
  ] as const)('%s with %j', (ruleId, changed, expected) => {
    const hit = { ruleId, facts: { ...facts[ruleId]!, ...changed } };
    expect(explain(hit, 'de').sentence).toMatch(expected);
    expect(explain(hit, 'en').sentence).not.toMatch(/–|undefined|null|NaN/);
  });

  it.each([
    [
      'number-gaps',
      { kind: 'reused', before_date: '2025-03-01', after_date: '2025-03-04' },
      'Die Nummer Z049 wurde 2-mal für verschiedene Empfänger oder Tage verwendet (01.03.2025 bis 04.03.2025).',
      'The number Z049 was used 2 times for different payees or days (1 Mar 2025 to 4 Mar 2025).',
    ],
    [
      'missing-application-or-decision',
      { missing: 'application' },
      `Zur einmaligen Zahlung ASY-6-BEKL über 100,50${NBSP}€ vom 03.03.2025 ist kein Antrag vermerkt.`,
      'For the one-time payment ASY-6-BEKL of €100.50 of 3 Mar 2025 no application is recorded.',
    ],
    [
      'missing-application-or-decision',
      { missing: 'decision' },
      `Zur einmaligen Zahlung ASY-6-BEKL über 100,50${NBSP}€ vom 03.03.2025 ist kein Bescheid vermerkt.`,
      'For the one-time payment ASY-6-BEKL of €100.50 of 3 Mar 2025 no decision is recorded.',
    ],
    [
      'missing-application-or-decision',
      { missing: 'application+decision' },
      `Zur einmaligen Zahlung ASY-6-BEKL über 100,50${NBSP}€ vom 03.03.2025 sind weder Antrag noch Bescheid vermerkt.`,
      'For the one-time payment ASY-6-BEKL of €100.50 of 3 Mar 2025 neither application nor decision is recorded.',
    ],
  ] as const)('%s with %j in other words', (ruleId, changed, german, english) => {
    const hit = { ruleId, facts: { ...facts[ruleId]!, ...changed } };
    expect(explain(hit, 'de').sentence).toBe(german);
    expect(explain(hit, 'en').sentence).toBe(english);
  });

  it.each([
    ['outside-working-days', { employee: null }, 'Eine nicht genannte Kennung hat', 'An employee'],
    ['outside-working-days', { reason: 'holiday' }, 'an einem Feiertag', 'on a public holiday'],
    ['outside-working-days', { reason: 'night' }, 'außerhalb der Tageszeit', 'at night'],
    ['hugging-the-limit', { employee: null }, 'Gesamter Bestand: 31', 'Whole population: 31'],
  ] as const)('%s with %j says so', (ruleId, changed, german, english) => {
    const hit = { ruleId, facts: { ...facts[ruleId]!, ...changed } };
    expect(explain(hit, 'de').sentence).toContain(german);
    expect(explain(hit, 'en').sentence).toContain(english);
  });

  it('shows employees under the name it is given', () => {
    const hit = { ruleId: 'outside-working-days', facts: facts['outside-working-days']! };
    expect(explain(hit, 'de', (kind, value) => `${kind}:${value}`).sentence).toContain(
      'employee:SB-07 hat',
    );
  });

  it('never accuses', () => {
    const all = RULES.flatMap((rule) =>
      (['de', 'en'] as const).map((language) =>
        JSON.stringify(explain({ ruleId: rule.id, facts: facts[rule.id]! }, language)),
      ),
    );
    const words = ['Bet' + 'rug', 'Tä' + 'ter', 'fra' + 'ud', 'cul' + 'prit'];
    for (const text of all)
      for (const word of words) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  });
});

describe('formatFact', () => {
  it.each([
    ['permille', 5, '0,5 %'],
    ['permille', 1_000, '100,0 %'],
    ['ppm', 33_766, '3,3766 %'],
    ['days', 1, '1 Tag'],
    ['count', 245_986, '245.986'],
    ['cents', -5, `-0,05${NBSP}€`],
    ['date', null, '–'],
  ] as const)('%s %s', (kind, value, expected) => {
    expect(formatFact(kind, value, 'de')).toBe(expected);
  });
});
